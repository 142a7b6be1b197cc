import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, sampleEntries } from '../store/fixtures.ts'
import { openBrowser, skip } from './browser.ts'

t.test('the documentation works in a browser, offline, under a strict policy', { skip, timeout: 60_000 }, async t => {
  const store = openSqliteStore(':memory:')
  await store.put(sampleEntries(3), AT)
  const app = await buildApp(store)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const { browser, close } = await openBrowser()
  t.teardown(async () => {
    await close()
    await app.close()
    await store.close()
  })
  const page = await browser.newPage()
  const complaints: string[] = []
  const hosts = new Set<string>()
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('request', request => request.url().startsWith('data:') || hosts.add(new URL(request.url()).origin))

  const response = await page.goto(`${address}/docs`)
  const policy = response!.headers()['content-security-policy']!
  t.match(policy, /default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/)
  t.notMatch(policy, /unsafe|\*/)

  await page.click('#operations-quotes-listQuotes .opblock-summary')
  await page.click('#operations-quotes-listQuotes button.execute')
  const live = page.locator('#operations-quotes-listQuotes .live-responses-table')
  t.equal(
    await live
      .locator('.response-col_status')
      .last()
      .textContent()
      .then(text => text!.slice(0, 3)),
    '200',
  )
  const { items } = JSON.parse((await live.locator('.response-col_description code').first().textContent())!)
  t.equal(items.length, 9)

  t.strictSame(complaints, [])
  t.strictSame([...hosts], [address])
})
