import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, sampleEntries } from '../store/fixtures.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const skip = CHROMIUM ? false : 'no browser: install Chromium to test the documentation in one'

t.test('the documentation works in a browser, offline, under a strict policy', { skip, timeout: 60_000 }, async t => {
  const store = openSqliteStore(':memory:')
  await store.put(sampleEntries(3), AT)
  const app = await buildApp(store)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const profile = await mkdtemp(join(tmpdir(), 'onrecord-browser-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM!,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  t.teardown(async () => {
    await browser.close()
    await app.close()
    await store.close()
    await rm(profile, { recursive: true })
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
