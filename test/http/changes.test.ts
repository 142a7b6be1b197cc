import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { Change, ChangePage } from '../../src/domain/change.ts'
import { buildApp } from '../../src/http/app.ts'
import { eventsOf } from '../../src/http/routes/changes.ts'
import type { StreamLimits } from '../../src/http/streams.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { type Store, StoreDamaged } from '../../src/store/store.ts'
import { mirror, take, things } from '../store/changes_contract.ts'
import { AT, entryOf, sampleEntries, sampleEntry } from '../store/fixtures.ts'

const HOST = { host: 'quotes.example' }
const LATER = '2024-06-01T12:00:00Z'
const EVENTS = { accept: 'text/event-stream' }

async function changing(t: Test, { streams, store = openSqliteStore(':memory:', { days_kept: 7 }) }: Options = {}) {
  const app = await buildApp(store, { ...(streams && { streams }) })
  t.teardown(() => app.close())
  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url: url.replace('http://quotes.example', ''), headers: { ...HOST, ...headers } })
  return { app, store, get }
}

interface Options {
  streams?: Partial<StreamLimits>
  store?: Store
}

t.test('whoever takes in all changes, page by page and later those since, has what the store has', async t => {
  const { store, get } = await changing(t)
  const copy = mirror()
  const follow = async (since: number | null) => {
    let url: string | null = since === null ? '/v1/changes?limit=4' : `/v1/changes?limit=4&since=${since}`
    let revision = 0
    while (url) {
      const page: ChangePage = (await get(url)).json()
      for (const change of page.items) take(copy, change)
      url = page.next
      revision = page.revision
    }
    return revision
  }
  await store.put(sampleEntries(5), AT)
  let revision = await follow(null)
  t.equal(revision, 1)
  await store.remove([sampleEntry(2).article.id], LATER)
  await store.put([sampleEntry(7), entryOf({ id: 'garden-0', headline: 'Bare', paragraphs: ['Nothing.'] })], LATER)
  revision = await follow(revision)
  t.strictSame([revision, (await get(`/v1/changes?since=${revision}`)).json().items], [3, []])
  const again = mirror()
  for (const change of (await get('/v1/changes?since=0&limit=100')).json().items) take(again, change)
  t.strictSame(things(copy), things(again))
  const article = (await get('/v1/articles/garden-0')).json()
  const { text } = (await store.article_text('garden-0'))!
  t.strictSame(things(copy)['article garden-0'], { ...article, text })
  t.equal(Object.keys(things(copy)).filter(name => name.startsWith('quote')).length, (await store.counts()).quotes)
})

t.test('a place from before deletions were forgotten is 410 and says how to begin again', async t => {
  const { store, get } = await changing(t)
  await store.put(sampleEntries(3), AT)
  await store.remove([sampleEntry(1).article.id], AT)
  await store.put([sampleEntry(5)], LATER)
  for (const headers of [{}, EVENTS]) {
    const response = await get('/v1/changes?since=1', headers)
    t.strictSame([response.statusCode, response.json().type], [410, '/v1/problems/gone'])
    t.match(response.json().detail, /deletions up to revision 2 may be forgotten\. Begin again without “since”\./)
  }
  t.equal(
    (await get('/v1/changes?since=9')).json().detail,
    'No answer from there: this store is at revision 3. Begin again without “since”.',
  )
  t.equal((await get('/v1/changes?since=2')).statusCode, 200)
  t.equal((await get('/v1/changes')).statusCode, 200)
  t.match((await get('/v1/problems/gone')).json().description, /\/v1\/exports/)
  for (const since of ['-1', '1.2', 'x', '']) t.equal((await get(`/v1/changes?since=${since}`)).statusCode, 400, since)
})

t.test('a client that is in step is told 304', async t => {
  const { store, get } = await changing(t)
  await store.put(sampleEntries(1), AT)
  const { headers } = await get('/v1/changes?since=1')
  t.strictSame([headers.vary, headers['cache-control']], ['Accept, Accept-Encoding', 'no-cache'])
  t.equal((await get('/v1/changes?since=1', { 'if-none-match': headers.etag! })).statusCode, 304)
})

t.test('events tell the same as pages, go on as the store changes, and resume behind the last id', async t => {
  const { app, store } = await changing(t)
  await store.put(sampleEntries(40), AT)
  const stream = await listen(app, '/v1/changes')
  await stream.until(/event: in_step/)
  await store.put([sampleEntry(50)], LATER)
  await store.remove(['garden-0'], LATER)
  const heard = await stream.until(/"revision":3\}/)
  t.match(heard, /^HTTP\/1\.1 200 OK\r\n/)
  t.match(heard, /content-type: text\/event-stream/)
  const copy = mirror()
  const changes = changesIn(heard)
  for (const { change } of changes) take(copy, change)
  const whole = mirror()
  for await (const change of allChanges(store)) take(whole, change)
  t.strictSame(things(copy), things(whole))
  stream.socket.destroy()

  const half = await listen(app, '/v1/changes', { 'last-event-id': changes[99]!.id })
  const rest = changesIn(await half.until(/"revision":3\}/))
  const resumed = mirror()
  for (const { change } of [...changes.slice(0, 100), ...rest]) take(resumed, change)
  t.strictSame(things(resumed), things(whole))
  t.equal(rest.at(-1)?.change.action, 'deleted')
  const none = await listen(app, '/v1/changes?since=1', { 'last-event-id': '3' })
  t.strictSame(changesIn(await none.until(/"revision":3\}/)), [])
  none.socket.destroy()
  const strange = { ...HOST, accept: 'text/event-stream', 'last-event-id': 'q_1' }
  const refused = await app.inject({ url: '/v1/changes', headers: strange })
  t.equal(refused.statusCode, 400)
  t.hasStrict(refused.json().errors, [{ in: 'header', parameter: 'Last-Event-ID' }])
  await app.close()
  await once(half.socket, 'close')
})

t.test('a client that takes nothing is dropped, and what it did not take is not made', async t => {
  const store = openSqliteStore(':memory:')
  for (let i = 0; i < 60; i++) {
    await store.put([entryOf({ id: `long-${i}`, headline: `Long ${i}`, paragraphs: ['words '.repeat(100_000)] })], AT)
  }
  let pages = 0
  const counted: Store = {
    ...store,
    changes: async request => {
      pages++
      const { items, ...rest } = await store.changes({ ...request, limit: 1 })
      return { ...rest, items }
    },
  }
  const { app } = await changing(t, { store: counted, streams: { patience: 300 } })
  const stream = await listen(app, '/v1/changes')
  stream.socket.pause()
  await setTimeout(1_500)
  t.ok(pages < 40, `${pages} pages were made`)
  stream.socket.resume()
  await once(stream.socket, 'close')
  t.notMatch(stream.heard(), /in_step/)
})

t.test('there are only so many streams at a time, and a seat is free again when its client goes', async t => {
  const { app, get } = await changing(t, { streams: { most: 2 } })
  const streams = [await listen(app, '/v1/changes'), await listen(app, '/v1/changes')]
  for (const stream of streams) await stream.until(/in_step/)
  const refused = await get('/v1/changes', EVENTS)
  t.strictSame([refused.statusCode, refused.headers['retry-after']], [503, '10'])
  t.match(refused.json().detail, /sends 2 exports and event streams/)
  t.equal((await get('/v1/changes')).statusCode, 200)
  streams[0]!.socket.destroy()
  await setTimeout(700)
  const another = await listen(app, '/v1/changes')
  await another.until(/in_step/)
})

t.test('a stream whose store fails breaks off without an end', async t => {
  const store = openSqliteStore(':memory:')
  await store.put(sampleEntries(40), AT)
  let asked = 0
  const failing: Store = {
    ...store,
    changes: request => (asked++ ? Promise.reject(new StoreDamaged('torn')) : store.changes(request)),
  }
  const { app } = await changing(t, { store: failing })
  const stream = await listen(app, '/v1/changes')
  await once(stream.socket, 'close')
  t.equal(changesIn(stream.heard()).length, 100)
  t.notMatch(stream.heard(), /\r\n0\r\n\r\n$/)
})

t.test('HEAD of a stream has its headers and no end to wait for', async t => {
  const { app } = await changing(t)
  const head = await app.inject({ method: 'HEAD', url: '/v1/changes', headers: { ...HOST, ...EVENTS } })
  t.strictSame([head.statusCode, head.headers['content-type'], head.body], [200, 'text/event-stream', ''])
})

t.test('while nothing happens a comment keeps the connection', async t => {
  const store = openSqliteStore(':memory:')
  const stop = new AbortController()
  const first = await store.changes({ limit: 1, after: null })
  const heard: string[] = []
  for await (const piece of eventsOf(store, first, stop.signal, { look: 5, silence: 10 })) {
    heard.push(piece)
    if (heard.filter(piece => piece.startsWith(':')).length === 2) stop.abort()
  }
  t.strictSame(heard.slice(-2), [': nothing new\n\n', ': nothing new\n\n'])
  await store.close()
})

async function* allChanges(store: Store): AsyncGenerator<Change> {
  const { items } = await store.changes({ limit: 100_000, after: null })
  for (const { place, ...change } of items) yield change
}

interface Heard {
  socket: Socket
  heard(): string
  until(pattern: RegExp): Promise<string>
}

/** A bare connection, so that a test can stop reading. */
async function listen(
  app: Awaited<ReturnType<typeof buildApp>>,
  url: string,
  headers: Record<string, string> = {},
): Promise<Heard> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  socket.on('error', () => {})
  let heard = ''
  socket.on('data', (text: string) => {
    heard += text
  })
  const lines = Object.entries({ host: 'quotes.example', ...EVENTS, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  socket.write(`GET ${url} HTTP/1.1\r\n${lines.join('')}\r\n`)
  return {
    socket,
    heard: () => heard,
    async until(pattern) {
      while (!pattern.test(heard)) await setTimeout(10)
      return heard
    },
  }
}

/** The messages of a stream, out of its chunks. */
function changesIn(heard: string): { id: string; change: Change }[] {
  return [...heard.matchAll(/id: (\d+\.\d+\.\d+)\ndata: (.*)\n\n/g)].map(([, id, data]) => ({
    id: id!,
    change: JSON.parse(data!) as Change,
  }))
}
