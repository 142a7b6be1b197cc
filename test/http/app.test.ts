import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { type AppOptions, buildApp, OPERATIONS } from '../../src/http/app.ts'
import { Problem, problemDocumentation } from '../../src/http/problems.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { type Store, StoreBusy } from '../../src/store/store.ts'
import { AT, entryOf, sampleEntries } from '../store/fixtures.ts'
import { isJson } from './examples.ts'

t.setTimeout(180_000)

const HOST = { host: 'quotes.example' }

async function appOver(t: Test, store: Store, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = await buildApp(store, options)
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  return app
}

async function sampleApp(t: Test, articles = 9, options: AppOptions = {}) {
  const store = openSqliteStore(':memory:')
  await store.put(sampleEntries(articles), AT)
  const app = await appOver(t, store, options)
  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url, headers: { ...HOST, ...headers } })
  return { app, store, get }
}

t.test('every operation answers at its path with what its schema says', async t => {
  const { app, store } = await sampleApp(t)
  const [quote, figure] = [(await store.quotes({}, first)).items[0]!, (await store.figures({}, first)).items[0]!]
  const ids: Record<string, string> = {
    article_id: quote.article_id,
    quote_id: quote.id,
    figure_id: figure.id,
    speaker_id: 'ana-ruiz',
    entity_id: 'northwind',
    problem: 'not-found',
  }
  for (const { path, answer, operation_id, media_type, method = 'GET', body: given, scope } of OPERATIONS) {
    if (scope || given?.bytes) continue
    const url = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(ids[name]!))
    const response = await app.inject({
      method,
      url,
      headers: HOST,
      ...(given && { payload: given.example as object }),
    })
    t.equal(response.statusCode, 200, operation_id)
    const body = isJson(media_type) ? response.json() : response.body
    t.strictSame(answer.parse(body), body, operation_id)
  }
})

const first = { limit: 1, after: null }

t.test('a list is walked by its next links, which are absolute and in the Link header too', async t => {
  const { get, store } = await sampleApp(t)
  for (const path of ['/v1/articles', '/v1/quotes', '/v1/figures', '/v1/speakers']) {
    const whole = (await get(`${path}?limit=100`)).json()
    const walked: unknown[] = []
    let url: string | null = `http://quotes.example${path}?limit=2`
    while (url) {
      const response = await get(url.replace('http://quotes.example', ''))
      const { items, next }: { items: unknown[]; next: string | null } = response.json()
      t.ok(items.length > 0 && items.length <= 2)
      t.equal(response.headers.link, next ? `<${next}>; rel="next"` : undefined)
      walked.push(...items)
      url = next
    }
    t.strictSame(walked, whole.items, path)
  }
  t.equal((await get('/v1/quotes?limit=100')).json().items.length, (await store.counts()).quotes)
})

t.test('the quotes and figures of an article come in text order, page by page', async t => {
  const { get } = await sampleApp(t)
  for (const list of ['quotes', 'figures']) {
    const one = (await get(`/v1/articles/garden-0/${list}?limit=1`)).json()
    const rest = (await get(one.next.replace('http://quotes.example', '').replace('limit=1', 'limit=9'))).json()
    const all = (await get(`/v1/articles/garden-0/${list}`)).json()
    t.strictSame([...one.items, ...rest.items], all.items)
    const starts = all.items.map((item: Finding) => (item.segments?.[0] ?? item.selector).start)
    t.strictSame(
      starts,
      starts.toSorted((a: number, b: number) => a - b),
    )
  }
})

interface Finding {
  segments?: { start: number }[]
  selector: { start: number }
}

t.test('filters take ids and names; several values mean any, several filters mean all', async t => {
  const { get } = await sampleApp(t)
  const speakers = async (query: string) =>
    new Set((await get(`/v1/quotes?limit=100&${query}`)).json().items.map((quote: Said) => quote.speaker?.name))
  t.strictSame(await speakers('speaker=ana-ruiz'), new Set(['Ana Ruiz']))
  t.strictSame(await speakers('speaker=Ana%20RUIZ'), new Set(['Ana Ruiz']))
  t.strictSame(await speakers('speaker=ana-ruiz&speaker=northwind'), new Set(['Ana Ruiz', 'Northwind']))
  t.strictSame((await get('/v1/quotes?speaker=ana-ruiz&kind=indirect')).json().items, [])
  const figures = (await get('/v1/figures?entity=S%C3%B8ndag%20Foods&unit=EUR')).json().items
  t.ok(figures.every((figure: Reported) => figure.entity.name === 'Søndag Foods' && figure.unit === 'EUR'))
})

interface Said {
  speaker: { name: string } | null
}
interface Reported {
  entity: { name: string }
  unit: string
}

t.test('an article shows its paragraphs on request', async t => {
  const { get } = await sampleApp(t)
  t.notOk('paragraphs' in (await get('/v1/articles/garden-0')).json())
  const { paragraphs } = (await get('/v1/articles/garden-0?embed=paragraphs')).json()
  t.strictSame(paragraphs[0], { index: 0, start: 0, end: 17, text: 'Trees, number 0 🌳' })
  t.equal(paragraphs.length, 3)
})

t.test('the text is served as it counts, under its sha256', async t => {
  const { get, store } = await sampleApp(t)
  const { text, text_sha256 } = (await store.article_text('garden-0'))!
  const response = await get('/v1/articles/garden-0/text')
  t.equal(response.body, text)
  t.equal(response.headers.etag, `"${text_sha256}"`)
  t.equal(response.headers['content-type'], 'text/plain; charset=utf-8')
  t.equal((await get('/v1/articles/garden-0/text', { 'if-none-match': `"${text_sha256}"` })).statusCode, 304)
})

t.test('a random quote is one that the filters leave, and never kept', async t => {
  const { get } = await sampleApp(t)
  const seen = new Set<string>()
  for (let i = 0; i < 60; i++) {
    const response = await get('/v1/quotes/random?kind=direct')
    t.equal(response.headers['cache-control'], 'no-store')
    t.equal(response.json().kind, 'direct')
    seen.add(response.json().id)
  }
  t.ok(seen.size > 3)
  const none = await get('/v1/quotes/random?speaker=nobody')
  t.equal(none.statusCode, 404)
  t.equal(none.json().detail, 'There is no quote that the filters leave.')
})

t.test('a browser at / is sent to the documentation, any other client gets what /v1 gives', async t => {
  const { get } = await sampleApp(t)
  const browser = await get('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
  t.strictSame(
    [browser.statusCode, browser.headers.location, browser.headers.vary],
    [303, '/docs', 'Accept, Accept-Encoding'],
  )
  const client = await get('/', { accept: '*/*' })
  t.strictSame(client.json(), (await get('/v1')).json())
  t.equal(client.headers.vary, 'Accept, Accept-Encoding')
})

t.test('links lead to PUBLIC_URL when it is configured', async t => {
  const { get } = await sampleApp(t, 3, { public_url: 'https://onrecord.example' })
  t.equal((await get('/v1')).json().links.quotes, 'https://onrecord.example/v1/quotes')
  t.match((await get('/v1/quotes?limit=1')).json().next, /^https:\/\/onrecord\.example\/v1\/quotes\?limit=1&cursor=/)
})

t.test('an answer that the client has is 304 until the store changes', async t => {
  const { get, store } = await sampleApp(t)
  const before = await get('/v1/quotes?limit=3')
  const etag = String(before.headers.etag)
  t.match(etag, /^"1-[\w-]{16}"$/)
  t.equal(before.headers['last-modified'], 'Wed, 01 May 2024 12:00:00 GMT')
  for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await get('/v1/quotes?limit=3', { 'if-none-match': header })
    t.strictSame([response.statusCode, response.headers.etag, response.body], [304, etag, ''], header)
  }
  t.equal((await get('/v1/quotes?limit=3', { 'if-none-match': '"other"' })).statusCode, 200)
  t.not((await get('/v1/quotes?limit=4')).headers.etag, etag, 'another address has another tag')
  await store.put([entryOf({ headline: 'News', paragraphs: ['Nothing.'] })], AT)
  const after = await get('/v1/quotes?limit=3', { 'if-none-match': etag })
  t.strictSame([after.statusCode, after.json()], [200, before.json()])
  t.match(after.headers.etag, /^"2-/)
})

t.test('a tag that holds is answered before the store is asked for rows, and a kept answer too', async t => {
  const { store } = await sampleApp(t)
  const asked: string[] = []
  const watched = new Proxy(store, {
    get: (target, name: keyof Store) => {
      if (name !== 'state') asked.push(name)
      return target[name]
    },
  })
  const app = await appOver(t, { ...store, quotes: watched.quotes, close: async () => {} })
  asked.length = 0
  const counting = await appOver(t, watched)
  const get = (headers = {}) => counting.inject({ url: '/v1/quotes', headers: { ...HOST, ...headers } })
  const one = await get()
  t.strictSame(asked, ['quotes'])
  t.strictSame((await get()).body, one.body)
  t.equal((await get({ 'if-none-match': one.headers.etag })).statusCode, 304)
  t.strictSame(asked, ['quotes'])
  t.equal((await app.inject({ url: '/v1/quotes', headers: HOST })).body, one.body)
})

t.test('an answer made while the store changes is not kept', async t => {
  const store = openSqliteStore(':memory:')
  await store.put(sampleEntries(2), AT)
  let meanwhile = async () => {}
  const slow: Store = {
    ...store,
    async quotes(...asked) {
      const rows = await store.quotes(...asked)
      await meanwhile()
      return rows
    },
  }
  const app = await appOver(t, slow)
  const get = async () => (await app.inject({ url: '/v1/quotes?article_id=late', headers: HOST })).json().items.length
  meanwhile = async () => {
    await store.put(
      [
        entryOf({ id: 'late', headline: 'Late', paragraphs: ['“Hello,” he said.'] }, [
          { words: ['Hello,'], speaker: null },
        ]),
      ],
      AT,
    )
    meanwhile = async () => {}
  }
  t.equal(await get(), 0)
  t.equal(await get(), 1)
})

t.test('rendered answers are kept within their bound', async t => {
  const { get } = await sampleApp(t, 9, { cache_bytes: 0 })
  t.equal((await get('/v1/quotes')).body, (await get('/v1/quotes')).body)
})

t.test('HEAD answers as GET without the body', async t => {
  const { app, get } = await sampleApp(t)
  for (const url of ['/v1/quotes', '/v1', '/v1/articles/garden-0/text', '/health/live', '/v1/articles/nothing']) {
    const head = await app.inject({ method: 'HEAD', url, headers: HOST })
    const { statusCode, headers } = await get(url)
    t.strictSame({ ...head.headers, date: '' }, { ...headers, date: '' }, url)
    t.strictSame([head.statusCode, head.body], [statusCode, ''], url)
  }
})

t.test('a wrong method on a known path is 405 with Allow, and OPTIONS tells it too', async t => {
  const { app } = await sampleApp(t)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY'] as const) {
    for (const url of ['/v1/quotes', '/v1/articles/garden-0/text', '/', '/openapi.json', '/docs']) {
      const headers = { ...HOST, 'content-type': 'text/csv' }
      const response = await app.inject({ method: method as 'POST', url, headers, payload: 'a,b' })
      t.equal(response.statusCode, 405, `${method} ${url}`)
      t.equal(response.headers.allow, 'GET, HEAD, OPTIONS')
      t.equal(response.headers['content-type'], 'application/problem+json')
    }
  }
  const options = await app.inject({ method: 'OPTIONS', url: '/v1/quotes?limit=2', headers: HOST })
  t.strictSame([options.statusCode, options.headers.allow], [204, 'GET, HEAD, OPTIONS'])
})

t.test('wrong parameters are refused by name, with what is allowed', async t => {
  const { get } = await sampleApp(t)
  const refused: [url: string, detail: string][] = [
    [
      '/v1/entities?typ=a',
      'There is no parameter “typ”. The nearest one is “type”; there are q, type, sort, limit, cursor, embed, fields, count, facet.',
    ],
    ['/v1?a=1', 'There is no parameter “a”. This address takes no parameters.'],
    ['/v1/quotes?limit=0', '“limit” is a whole number from 1 to 100.'],
    ['/v1/quotes?limit=101', '“limit” is a whole number from 1 to 100.'],
    ['/v1/quotes?limit=1e1', '“limit” is a whole number from 1 to 100.'],
    ['/v1/quotes?limit=', '“limit” is a whole number from 1 to 100.'],
    ['/v1/quotes?limit=1&limit=2', '“limit” is a whole number from 1 to 100.'],
    ['/v1/quotes?kind=Direct', '“kind” is direct, mixed, indirect.'],
    ['/v1/quotes?speaker=', '“speaker” is not empty.'],
    [`/v1/quotes?speaker=${'a'.repeat(301)}`, '“speaker” has at most 300 characters.'],
    [`/v1/quotes?${'kind=direct&'.repeat(21)}`, '“kind” is given at most 20 times.'],
    [
      '/v1/articles/garden-0?embed=quote',
      '“embed” has no “quote”. The nearest one is “quotes”; there are paragraphs, quotes, figures.',
    ],
    ['/v1/quotes?cursor=nonsense', '“cursor” is the one of a `next` link, with the same filters and sort.'],
    ['/v1/quotes?cursor=a&cursor=b', '“cursor” is given once.'],
    [`/v1/quotes?cursor=${'a'.repeat(6001)}`, '“cursor” is the one of a `next` link.'],
  ]
  for (const [url, detail] of refused) {
    const response = await get(url)
    t.strictSame([response.statusCode, response.json().errors[0].detail], [400, detail], url)
    t.equal(response.headers['content-type'], 'application/problem+json')
    t.strictSame(Problem.parse(response.json()), response.json())
  }
  for (const allowed of ['limit=1', 'limit=100', `speaker=${'a'.repeat(300)}`, 'kind=direct&'.repeat(20)]) {
    t.equal((await get(`/v1/quotes?${allowed}`)).statusCode, 200, allowed)
  }
  const several = (await get('/v1/quotes?limit=x&kind=y&zz=1')).json()
  t.strictSame(several.errors.map((error: { parameter: string }) => error.parameter).toSorted(), [
    'kind',
    'limit',
    'zz',
  ])
})

t.test('a cursor belongs to the list and the filters it was made for', async t => {
  const { get } = await sampleApp(t)
  const { next } = (await get('/v1/quotes?kind=direct&limit=1')).json()
  const { searchParams } = new URL(next)
  const cursor = searchParams.get('cursor')!
  t.equal((await get(`/v1/quotes?kind=direct&limit=5&cursor=${cursor}`)).statusCode, 200)
  t.equal((await get(`/v1/quotes?kind=mixed&limit=5&cursor=${cursor}`)).statusCode, 400)
  t.equal((await get(`/v1/figures?kind=direct&cursor=${cursor}`)).statusCode, 400)
  const forged = Buffer.from(
    JSON.stringify([JSON.parse(Buffer.from(cursor, 'base64url').toString())[0], 'x']),
  ).toString('base64url')
  t.equal((await get(`/v1/quotes?kind=direct&cursor=${forged}`)).statusCode, 400)
})

t.test('what is not there is 404, in words', async t => {
  const { get } = await sampleApp(t)
  const absent: [url: string, detail: string][] = [
    ['/v1/articles/none', 'There is no article “none” in this store.'],
    ['/v1/articles/none/text', 'There is no article “none” in this store.'],
    ['/v1/articles/none/quotes', 'There is no article “none” in this store.'],
    ['/v1/articles/none/figures', 'There is no article “none” in this store.'],
    ['/v1/quotes/q_0', 'There is no quote “q_0” in this store.'],
    ['/v1/figures/f_0', 'There is no figure “f_0” in this store.'],
    ['/v1/speakers/none', 'There is no speaker “none” in this store.'],
    ['/v1/problems/none', 'There is no problem “none” in this store.'],
    ['/v2', 'There is nothing at “/v2”. Where to begin: /v1 and /docs.'],
    ['/v1/quotes/', 'There is no quote “” in this store.'],
  ]
  for (const [url, detail] of absent) {
    const response = await get(url)
    t.strictSame([response.statusCode, response.json().detail], [404, detail], url)
    t.strictSame(Problem.parse(response.json()), response.json())
  }
  const { type, status, title } = (await get('/v2')).json()
  const { description, ...documented } = (await get(type)).json()
  t.strictSame(documented, { type, status, title })
  t.equal(problemDocumentation('constructor'), null)
})

t.test('a request that is no proper HTTP is refused', async t => {
  const { app } = await sampleApp(t)
  t.equal(
    (await app.inject({ url: '/v1/quotes/%zz', headers: HOST })).json().detail,
    'The URL has a percent sign that encodes nothing.',
  )
  t.equal((await app.inject({ url: '/v1', headers: { host: 'a b' } })).statusCode, 400)
  t.equal((await app.inject({ url: '/v1', headers: { host: 'evil.example/x' } })).statusCode, 400)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const statuses: [message: string, status: string][] = [
    ['GET /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', '400 Bad Request'],
    ['GET /v1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '200 OK'],
    ['nonsense\r\n\r\n', '400 Bad Request'],
    [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, '431 Request Header Fields Too Large'],
    [`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(17_000)}\r\n\r\n`, '431 Request Header Fields Too Large'],
    [`GET / HTTP/1.1\r\nHost: a\r\n${'X-Short: a\r\n'.repeat(2_000)}\r\n`, '431 Request Header Fields Too Large'],
    [`GET /v1/quotes/${'a'.repeat(9_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, '414 URI Too Long'],
  ]
  for (const [message, status] of statuses) {
    const answer = await raw(app, message)
    t.equal(answer.split('\r\n', 1)[0], `HTTP/1.1 ${status}`)
    if (!status.startsWith('200')) t.match(answer, /content-type: application\/problem\+json/i)
    t.match(answer, /access-control-allow-origin: \*\r\n/i)
  }
})

t.test('a request that does not arrive in time is ended', async t => {
  const { app } = await sampleApp(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.match(await raw(app, 'GET /v1 HTTP/1.1\r\nHost: a\r\nX-Slow: '), /^HTTP\/1\.1 408 Request Timeout\r\n/)
})

async function raw(app: FastifyInstance, message: string): Promise<string> {
  const { port } = app.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', bytes => {
    answer += bytes
  })
  socket.write(message)
  await once(socket, 'close')
  return answer
}

t.test('a client that goes away in the middle of a header hurts nobody', async t => {
  const { app, get } = await sampleApp(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('GET / HT')
  await new Promise(resolve => setTimeout(resolve, 50))
  socket.resetAndDestroy()
  await new Promise(resolve => setTimeout(resolve, 50))
  t.equal((await get('/health/live')).statusCode, 200)
})

t.test('a store that cannot answer is 503 with Retry-After, and a fault of ours is 500 without its inside', async t => {
  const store = openSqliteStore(':memory:')
  const failing = (error: Error): Store => ({
    ...store,
    counts: () => Promise.reject(error),
    quote: () => Promise.reject(error),
  })
  const busy = await appOver(t, failing(new StoreBusy('somebody writes')))
  for (const url of ['/health/ready', '/v1', '/v1/quotes/q_1']) {
    const response = await busy.inject({ url, headers: HOST })
    t.strictSame(
      [response.statusCode, response.headers['retry-after'], response.json().detail],
      [503, '1', 'The store cannot answer now.'],
    )
  }
  const broken = await appOver(t, failing(new TypeError('secret')))
  const response = await broken.inject({ url: '/v1/quotes/q_1', headers: HOST })
  t.equal(response.statusCode, 500)
  t.notMatch(response.body, /secret/)
  t.strictSame(Problem.parse(response.json()), response.json())
  t.equal((await broken.inject({ url: '/health/live', headers: HOST })).statusCode, 200)
})

t.test('an answer that takes too long is 503', async t => {
  const store = openSqliteStore(':memory:')
  const app = await appOver(t, { ...store, quote: () => new Promise(() => {}) }, { timeout: 100 })
  const response = await app.inject({ url: '/v1/quotes/q_1', headers: HOST })
  t.strictSame([response.statusCode, response.json().detail], [503, 'The answer took too long.'])
})

t.test('a count stops when its request is answered without it, or when nobody waits any more', async t => {
  const store = openSqliteStore(':memory:')
  const stopped: string[] = []
  const total: Store['total'] = (_list, _filter, _facets, signal) =>
    new Promise((_, reject) => {
      signal!.addEventListener('abort', () => {
        stopped.push(signal!.reason.code === 'FST_ERR_HANDLER_TIMEOUT' ? 'late' : 'gone')
        reject(signal!.reason)
      })
      started()
    })
  let started = () => {}
  const late = await appOver(t, { ...store, total }, { timeout: 100 })
  t.equal((await late.inject({ url: '/v1/quotes?count=exact', headers: HOST })).statusCode, 503)
  t.strictSame(stopped, ['late'])
  const app = await appOver(t, { ...store, total }, { timeout: 60_000 })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const counting = new Promise<void>(resolve => {
    started = resolve
  })
  const socket = connect(port, '127.0.0.1')
  socket.write('GET /v1/quotes?facet=kind HTTP/1.1\r\nHost: a\r\n\r\n')
  await counting
  socket.destroy()
  while (stopped.length < 2) await new Promise(resolve => setTimeout(resolve, 10))
  t.strictSame(stopped, ['late', 'gone'])
})
