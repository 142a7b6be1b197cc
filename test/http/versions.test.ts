import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, entryOf } from '../store/fixtures.ts'

const HOST = { host: 'quotes.example' }
const LATER = '2024-06-01T12:00:00Z'

t.test('old texts stay readable, the versions are listed with what changed, and a removed article is gone', async t => {
  const store = openSqliteStore(':memory:')
  const app = await buildApp(store)
  t.teardown(() => app.close())
  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url, headers: { ...HOST, ...headers } })
  const says = (paragraph: string) => entryOf({ id: 'storm', headline: 'Storm', paragraphs: [paragraph] })
  await store.put([says('Two trees fell.')], AT)
  await store.put([says('Three trees fell.')], LATER)
  await store.put([says('Three old trees fell.')], LATER)

  const first = await get('/v1/articles/storm/text?version=1')
  t.strictSame([first.statusCode, first.body], [200, 'Storm\n\nTwo trees fell.'])
  t.equal(first.headers.etag, `"${(await store.article_text('storm', 1))?.text_sha256}"`)
  t.equal((await get('/v1/articles/storm/text?version=1', { 'if-none-match': first.headers.etag! })).statusCode, 304)
  t.equal((await get('/v1/articles/storm/text')).body, 'Storm\n\nThree old trees fell.')

  const { items, next } = (await get('/v1/articles/storm/versions')).json()
  t.equal(next, null)
  t.strictSame(
    items.map((item: { version: number; created_at: string }) => [item.version, item.created_at]),
    [
      [1, AT],
      [2, LATER],
      [3, LATER],
    ],
  )
  t.strictSame(
    items.map((item: { changes: unknown }) => item.changes),
    [
      [],
      [{ before: { start: 7, end: 10, exact: 'Two' }, after: { start: 7, end: 12, exact: 'Three' } }],
      [{ before: { start: 13, end: 13, exact: '' }, after: { start: 13, end: 17, exact: 'old ' } }],
    ],
  )
  const one = (await get('/v1/articles/storm/versions?limit=1')).json()
  const rest = (await get(one.next.replace('http://quotes.example', '').replace('limit=1', 'limit=9'))).json()
  t.strictSame([...one.items, ...rest.items], items)

  for (const [url, detail] of [
    ['/v1/articles/storm/text?version=4', 'There is no version “4” in this store.'],
    ['/v1/articles/calm/text?version=1', 'There is no article “calm” in this store.'],
    ['/v1/articles/calm/versions', 'There is no article “calm” in this store.'],
  ] as const) {
    const response = await get(url)
    t.strictSame([response.statusCode, response.json().detail], [404, detail])
  }
  t.equal((await get('/v1/articles/storm/text?version=0')).statusCode, 400)

  await store.remove(['storm'], LATER)
  for (const url of ['', '/text', '/text?version=1', '/versions', '/quotes']) {
    t.equal((await get(`/v1/articles/storm${url}`)).statusCode, 404, url)
  }
})
