import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import type { Change, ChangePage } from '../../src/domain/change.ts'
import { figureColumns } from '../../src/domain/tables.ts'
import { newToken } from '../../src/domain/token.ts'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { type Store, StoreDamaged } from '../../src/store/store.ts'
import { AT, entryOf, sampleEntries, sampleEntry } from '../store/fixtures.ts'
import { become, state } from '../store/lists.ts'

const HOST = { host: 'quotes.example' }

async function exporting(t: Test, store: Store = openSqliteStore(':memory:')) {
  const app = await buildApp(store)
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url: url.replace('http://quotes.example', ''), headers: { ...HOST, ...headers } })
  return { app, store, get }
}

t.test('an export has what the list has, and counts it at the end', async t => {
  const { get, store } = await exporting(t)
  await store.put(sampleEntries(23), AT)
  const { store_id } = await store.state()
  for (const [list, query] of [
    ['quotes', ''],
    ['quotes', 'kind=mixed&speaker=Ana%20Ruiz'],
    ['figures', 'unit=EUR'],
    ['articles', ''],
    ['articles', 'has=figures&speaker=Ana%20Ruiz'],
    ['quotes', 'q=%21'],
  ] as const) {
    const response = await get(`/v1/exports/${list}.ndjson?${query}`)
    const { items } = (await get(`/v1/${list}?limit=100&${query}`)).json()
    const rows = response.body
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    t.strictSame(rows.pop(), { trailer: { count: items.length, revision: 1, store_id } }, `${list} ${query}`)
    if (list === 'articles') for (const row of rows) delete row.text
    t.strictSame(rows, items)
    t.equal(response.headers['content-type'], 'application/x-ndjson; charset=utf-8')
    t.equal(response.headers['content-disposition'], `attachment; filename="onrecord-${list}.ndjson"`)
    t.equal(response.headers.trailer, 'onrecord-count')
    t.equal(
      (await get(`/v1/exports/${list}.ndjson?${query}`, { 'if-none-match': String(response.headers.etag) })).statusCode,
      304,
    )
  }
  t.equal((await get('/v1/exports/quotes.csv?limit=3')).json().errors[0].parameter, 'limit')
  t.equal(
    (await get('/v1/exports/quotes.ndjson?speaker=nobody')).body,
    `{"trailer":{"count":0,"revision":1,"store_id":"${store_id}"}}\n`,
  )
})

t.test('who replays all changes, from the start or along the way, has the export, byte for byte', async t => {
  const step = fc.record({ entries: fc.array(state, { maxLength: 3 }), follows: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 7 }),
      async (steps, limit) => {
        const store = openSqliteStore(':memory:')
        const app = await buildApp(store)
        const get = async (url: string) =>
          (await app.inject({ url: url.replace('http://quotes.example', ''), headers: HOST })).body
        const follow = async (held: Held, since: string) => {
          let revision = 0
          for (let url: string | null = `/v1/changes?limit=${limit}${since}`; url; ) {
            const page: ChangePage = JSON.parse(await get(url))
            for (const change of page.items) take(held[change.resource]!, change)
            url = page.next
            revision = page.revision
          }
          return `&since=${revision}`
        }
        const [along, afterwards] = [nothing(), nothing()]
        let since = ''
        for (const { entries, follows } of steps) {
          for (const entry of entries) await become(store, new Map(), entry)
          if (follows) since = await follow(along, since)
        }
        await follow(along, since)
        await follow(afterwards, '')
        for (const held of [along, afterwards]) {
          for (const [resource, of] of Object.entries(held)) {
            const exported = (await get(`/v1/exports/${resource}s.ndjson`)).split('\n').slice(0, -2)
            const things = [...of.values()].sort(inListOrder)
            t.strictSame(
              things.map(thing => JSON.stringify(thing)),
              exported,
              resource,
            )
          }
        }
        await app.close()
        await store.close()
      },
    ),
    { numRuns: 25 },
  )
})

type Thing = { id: string; article_id?: string; segments?: [{ start: number }]; selector?: { start: number } }
type Held = Record<string, Map<string, Thing>>

function nothing(): Held {
  return { article: new Map(), quote: new Map(), figure: new Map() }
}

/** By article and place in its text; the ids of these articles are of ASCII. */
function inListOrder(a: Thing, b: Thing): number {
  const [one, other] = [a, b].map(({ id, article_id = id }) => article_id) as [string, string]
  if (one !== other) return one < other ? -1 : 1
  const [from, to] = [a, b].map(({ segments, selector }) => (segments?.[0] ?? selector!).start) as [number, number]
  return from - to || (a.id < b.id ? -1 : 1)
}

function take(held: Map<string, Thing>, { action, id, ...change }: Change): void {
  if (action === 'deleted') held.delete(id)
  else held.set(id, change[change.resource]! as Thing)
}

t.test('an export is of one revision, whatever is written while it is read', async t => {
  for (const path of [':memory:', join(t.testdir(), 'news.db')]) {
    const store = openSqliteStore(path)
    const { app, get } = await exporting(t, store)
    await store.put(sampleEntries(300), AT)
    const before = (await get('/v1/exports/quotes.ndjson')).body
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as { port: number }
    let written = 0
    const answer = await read(port, '/v1/exports/quotes.ndjson', async () => {
      await store.remove([sampleEntry(299 - written).article.id], AT)
      await store.put([sampleEntry(400 + written++)], AT)
    })
    t.ok(written > 3, `${written} writes in between`)
    t.equal(answer.body, before)
    t.strictSame(answer.trailers, { 'onrecord-count': '900' })
    t.not((await get('/v1/exports/quotes.ndjson')).body, before)
  }
})

/** Takes an answer slowly, with something else between two pieces. */
function read(port: number, path: string, between: () => Promise<void>) {
  return new Promise<{ body: string; trailers: object }>((resolve, reject) => {
    request({ port, path, host: '127.0.0.1' }, async response => {
      let body = ''
      for await (const piece of response.setEncoding('utf8')) {
        body += piece
        await between()
      }
      resolve({ body, trailers: response.trailers })
    })
      .on('error', reject)
      .end()
  })
}

t.test('what a client does not take is not read, and a client that goes away lets the snapshot go', async t => {
  const store = openSqliteStore(join(t.testdir(), 'news.db'))
  await store.put(sampleEntries(4_000), AT)
  let [pages, open] = [0, 0]
  const watched: Store = {
    ...store,
    async snapshot() {
      const snapshot = await store.snapshot()
      open++
      return {
        ...snapshot,
        quotes: (...asked) => {
          pages++
          return snapshot.quotes(...asked)
        },
        close: async () => {
          open--
          await snapshot.close()
        },
      }
    },
  }
  const { app } = await exporting(t, watched)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const slow = request({ port, path: '/v1/exports/quotes.ndjson', host: '127.0.0.1' }, response => response.pause())
  slow.on('error', () => {}).end()
  await setTimeout(700)
  t.ok(pages > 0 && pages < 90, `${pages} of 120 pages were read`)
  t.equal(open, 1)
  slow.destroy()
  while (open > 0) await setTimeout(10)
  const old = connect(port, '127.0.0.1').setEncoding('utf8')
  old.write('GET /v1/exports/quotes.ndjson?kind=direct HTTP/1.0\r\nHost: a\r\n\r\n')
  const answer = (await old.toArray()).join('')
  t.match(answer, /"trailer":\{"count":4000,[^\n]+\n$/)
  t.notMatch(answer, /onrecord-count/)
  await app.inject({ method: 'HEAD', url: '/v1/exports/quotes.ndjson', headers: HOST })
  t.equal(open, 0)
})

t.test('an export whose store fails breaks off without an end', async t => {
  const store = openSqliteStore(':memory:')
  await store.put(sampleEntries(200), AT)
  const { app } = await exporting(t, {
    ...store,
    async snapshot() {
      const snapshot = await store.snapshot()
      return {
        ...snapshot,
        quotes: (filter, page) =>
          page.after ? Promise.reject(new StoreDamaged('torn')) : snapshot.quotes(filter, page),
      }
    },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  await t.rejects(
    read(port, '/v1/exports/quotes.ndjson', async () => {}).catch(error => Promise.reject(error)),
    { code: 'ECONNRESET' },
  )
})

t.test('tables have the columns that the data package describes, and no cell runs as a formula', async t => {
  const { get, store } = await exporting(t)
  await store.put(sampleEntries(3), AT)
  await store.put(
    [
      entryOf(
        { id: 'evil', headline: '=HYPERLINK("http://x")', paragraphs: ['“@SUM(A1)”, he said. -5 EUR'], byline: '+1' },
        [{ words: ['@SUM(A1)'], speaker: { id: 'x', name: '-Xaver', type: 'person', role: '=1+1' } }],
        [{ words: '-5 EUR', value: '-5', unit: 'EUR', decimals: 0 }],
      ),
    ],
    AT,
  )
  const { resources, version } = (await get('/v1/exports/datapackage.json')).json()
  t.equal(version, '2')
  const names = resources.map(({ name }: { name: string }) => name)
  for (const { name, path, schema, ...resource } of resources) {
    t.match(name, /^[-a-z0-9._/]+$/)
    t.strictSame([path, resource.profile, resource.encoding], [`${name}.csv`, 'tabular-data-resource', 'utf-8'])
    const fields: { name: string; type: string; format?: string }[] = schema.fields
    t.equal(new Set(fields.map(field => field.name)).size, fields.length)
    for (const { type, format } of fields) {
      t.ok(['string', 'integer', 'number', 'date', 'datetime'].includes(type))
      t.equal(format, type === 'datetime' ? 'any' : undefined, 'RFC 3339 has offsets and fractions')
    }
    const named = [schema.primaryKey, ...(schema.foreignKeys ?? []).map(({ fields }: { fields: string }) => fields)]
    t.ok(named.every(field => fields.some(({ name }) => name === field)))
    for (const { reference } of schema.foreignKeys ?? []) t.ok(names.includes(reference.resource))
  }
  for (const { name, path, schema } of resources) {
    const response = await get(`/v1/exports/${path}`)
    t.equal(response.headers['content-type'], 'text/csv; charset=utf-8; header=present')
    const [header, ...records] = table(response.body)
    t.strictSame(
      header,
      schema.fields.map((field: { name: string }) => field.name),
    )
    t.ok(records.length > 0 && records.every(record => record.length === header!.length), name)
    const numbers = schema.fields.map((field: { type: string }) => field.type === 'number')
    for (const cell of records.flatMap(record => record.filter((_, i) => !numbers[i])))
      t.notMatch(cell, /^[=+@\t\r]|^-(?!\d)/)
  }
  const figures = table((await get('/v1/exports/figures.csv?article_id=evil')).body)
  const at = (name: string) => figureColumns.findIndex(column => column.name === name)
  t.strictSame([figures[1]![at('value')], figures[1]![at('exact')]], ['-5', "'-5 EUR"])
})

/** The records of a file, read as RFC 4180 says. */
function table(file: string): string[][] {
  const records: string[][] = [[]]
  for (const [, quoted, bare, end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!)
    if (end !== ',') records.push([])
  }
  return records.slice(0, -1)
}

t.test('the SQLite export opens where nothing can be written, and is whole', async t => {
  const folder = t.testdir()
  for (const [i, path] of [':memory:', join(folder, 'news.db')].entries()) {
    const { get, store } = await exporting(t, openSqliteStore(path))
    const [entry] = sampleEntries(1)
    const source = { path: '/home/somebody/garden.txt', format: 'plain text', sha256: '00' }
    await store.put([...sampleEntries(20).slice(1), { ...entry!, source }], AT, [source])
    await store.put([entryOf({ id: 'garden-0', headline: 'Other', paragraphs: ['Words.'] })], AT)
    const { token } = newToken('write', AT, null)
    await store.add_token(token)
    await store.put([entryOf({ id: 'went', headline: 'Zanzibar', paragraphs: ['Zanzibar.'] })], AT)
    await store.remove(['went'], AT)
    const response = await get('/v1/exports/onrecord.sqlite')
    t.equal(response.headers['content-type'], 'application/vnd.sqlite3')
    const place = join(folder, String(i))
    mkdirSync(place)
    writeFileSync(join(place, 'copy.sqlite'), response.rawPayload)
    chmodSync(place, 0o555)
    const copy = new Database(join(place, 'copy.sqlite'), { readonly: true })
    t.equal(copy.pragma('journal_mode', { simple: true }), 'delete')
    t.equal(copy.pragma('integrity_check', { simple: true }), 'ok')
    const counted = ['article', 'quote', 'figure', 'speaker'].map(name =>
      copy.prepare(`select count(*) from ${name}`).pluck().get(),
    )
    t.strictSame(counted, Object.values(await store.counts()))
    t.strictSame(copy.pragma('foreign_key_check'), [])
    const made = copy
      .prepare<[], { name: string; sql: string | null }>('select name, sql from sqlite_schema where sql is not null')
      .all()
    t.strictSame(
      made.filter(({ sql }) => /virtual|trigger|collate|generated|create (unique )?index .* where /i.test(sql!)),
      [],
      'ordinary tables and indexes only, whatever reads them',
    )
    t.strictSame(copy.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all(), [
      ...['article', 'change', 'entity', 'entity_form', 'extraction', 'figure', 'quote', 'speaker', 'speaker_form'],
      ...['store', 'version'],
    ])
    copy.close()
    t.throws(() => openSqliteStore(join(place, 'copy.sqlite')), { name: 'StoreNotOpened' }, 'it is no store')
    for (const secret of [token.sha256, token.id, 'anzibar']) t.notOk(response.rawPayload.includes(secret), secret)
    chmodSync(place, 0o755)
    t.notOk(response.rawPayload.includes('/home/somebody'))
    t.equal(
      (await get('/v1/exports/onrecord.sqlite', { 'if-none-match': String(response.headers.etag) })).statusCode,
      304,
    )
  }
})
