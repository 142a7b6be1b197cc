import swagger from '@fastify/swagger'
import fastify from 'fastify'
import t from 'tap'
import { z } from 'zod'
import { answering } from '../../src/http/answering.ts'
import { answersUpTo } from '../../src/http/answers.ts'
import { buildApp, OPERATIONS } from '../../src/http/app.ts'
import { failing } from '../../src/http/failing.ts'
import { documentation } from '../../src/http/openapi.ts'
import { operation } from '../../src/http/operation.ts'
import { none } from '../../src/http/parameters.ts'
import { offersOf } from '../../src/http/representing.ts'
import { llmsRoute } from '../../src/http/routes/discovery.ts'
import { streamsUpTo } from '../../src/http/streams.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, sampleEntries } from '../store/fixtures.ts'

t.setTimeout(180_000)

const HOST = { host: 'quotes.example' }
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

const store = openSqliteStore(':memory:')
await store.put(sampleEntries(3), AT)
const app = await buildApp(store)
t.teardown(async () => {
  await app.close()
  await store.close()
})
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers: { ...HOST, ...headers } })
const path = (url: string) => url.replace('http://quotes.example', '')

t.test('/v1 says how much there is, under which licence and in which revision, and links to everything', async t => {
  const { headers, ...response } = await get('/v1')
  const { links, ...about } = response.json()
  t.hasStrict(about, {
    name: 'Onrecord',
    license: 'MIT',
    revision: 1,
    changed_at: '2024-05-01T12:00:00Z',
    counts: await store.counts(),
  })
  const linked = new Set(Object.values<string>(links).map(path))
  const lists = OPERATIONS.filter(({ path, method }) => !method && /^\/v1\/\w+$/.test(path)).map(({ path }) => path)
  t.strictSame(
    [...lists, '/v1/quotes/verify', '/openapi.json', '/docs', '/llms.txt'].filter(path => !linked.has(path)),
    [],
  )
  for (const link of linked) {
    const { statusCode } = await get(link)
    t.equal(statusCode, ['/v1/quotes/verify', '/v1/extract', '/mcp'].includes(link) ? 405 : 200, link)
  }
  t.equal(
    headers.link,
    [
      '<http://quotes.example/.well-known/api-catalog>; rel="api-catalog"',
      '<http://quotes.example/openapi.json>; rel="service-desc"; type="application/json"',
      '<http://quotes.example/docs>; rel="service-doc"; type="text/html"',
      '<http://quotes.example/llms.txt>; rel="service-doc"; type="text/plain"',
      '<http://quotes.example/health/ready>; rel="status"; type="application/json"',
    ].join(', '),
  )
})

t.test('the catalog of APIs is a linkset, and HEAD has its links', async t => {
  const url = '/.well-known/api-catalog'
  const answer = await get(url)
  t.equal(answer.headers['content-type'], 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"')
  const [catalog, api] = answer.json().linkset
  t.strictSame(catalog, {
    anchor: 'http://quotes.example/.well-known/api-catalog',
    item: [{ href: 'http://quotes.example/v1', type: 'application/json' }],
  })
  t.strictSame(Object.keys(api), ['anchor', 'service-desc', 'service-doc', 'status'])
  for (const { href, type } of [...api['service-desc'], ...api['service-doc'], ...api.status]) {
    const target = await get(path(href))
    t.strictSame([target.statusCode, `${target.headers['content-type']}`.split(';')[0]], [200, type], href)
  }
  const head = await app.inject({ method: 'HEAD', url, headers: HOST })
  t.equal(
    head.headers.link,
    '<http://quotes.example/.well-known/api-catalog>; rel="api-catalog", <http://quotes.example/v1>; rel="item"',
  )
})

t.test('the guide for language models has every operation, each in a line', async t => {
  const { headers, body } = await get('/llms.txt')
  t.equal(headers['content-type'], 'text/plain; charset=utf-8')
  const lines = [...body.matchAll(/^- \[[^\]]+\]\(http:\/\/quotes\.example(\/[^)]*)\): `([A-Z]+)`\. .+[.?]$/gm)]
  t.strictSame(
    lines.map(([, path, method]) => `${method} ${path}`).toSorted(),
    OPERATIONS.map(({ path, method = 'GET' }) => `${method} ${path}`).toSorted(),
  )
  t.match(body, /^# Onrecord\n\n> News articles in, /)
})

t.test('an operation answers whoever takes what it has, browsers too, and nobody else', async t => {
  for (const its of OPERATIONS.filter(({ method, path }) => !method && !path.includes('{'))) {
    const { path } = its
    const [first] = offersOf(its)
    for (const accept of [undefined, '', '*/*', first!, `image/png, ${first};q=0.1`]) {
      const { statusCode } = await get(path, accept === undefined ? {} : { accept })
      t.equal(statusCode, 200, `${path} ${accept}`)
    }
    if (path !== '/v1/changes') t.ok((await get(path, { accept: BROWSER })).statusCode < 304, path)
    const refused = await get(path, { accept: 'image/png, font/*' })
    t.strictSame(
      [refused.statusCode, refused.headers['content-type'], refused.json().detail],
      [406, 'application/problem+json', `This address has ${offersOf(its).join(', ')}.`],
      path,
    )
  }
  const verify = (accept: string) =>
    app.inject({ method: 'POST', url: '/v1/quotes/verify', headers: { ...HOST, accept }, payload: { text: 'Trees' } })
  t.strictSame([(await verify('text/html')).statusCode, (await verify('application/json')).statusCode], [406, 200])
})

t.test(
  'a cache may go on with an answer while it asks for a new one, but not with what is asked to keep in step',
  async t => {
    for (const [url, wanted] of [
      ['/v1/quotes', 'public, max-age=0, stale-while-revalidate=30'],
      ['/v1/exports/quotes.csv', 'public, max-age=0, stale-while-revalidate=30'],
      ['/v1/changes', 'no-cache'],
      ['/v1/quotes/random', 'no-store'],
      ['/v1/quotes/none', 'no-store'],
    ] as const) {
      const { headers } = await get(url)
      t.equal(headers['cache-control'], wanted, url)
      if (headers.etag === undefined) continue
      t.equal(headers['last-modified'], 'Wed, 01 May 2024 12:00:00 GMT')
      const again = await get(url, { 'if-none-match': String(headers.etag) })
      t.strictSame([again.statusCode, again.headers['cache-control']], [304, wanted])
    }
  },
)

t.test('an operation on its way out says so in every answer and in the document', async t => {
  const link = 'https://quotes.example/docs#instead'
  const old = operation({
    path: '/v1/old/{id}',
    operation_id: 'getOld',
    summary: 'Get what was',
    description: 'What was.',
    tag: 'service',
    params: z.strictObject({ id: z.string().max(3, 'has at most 3 characters') }),
    query: none,
    answer: z.string(),
    problems: [],
    deprecated: { since: '2027-01-01', sunset: '2027-07-01T12:00:00Z', link },
    example: '/v1/old/1',
    handle: async ({ params: { id } }) => ({
      body: id,
      ...(id === 'two' && { headers: { link: '</v1/old/3>; rel="next"' } }),
    }),
  })
  const server = fastify()
  server.setErrorHandler(failing)
  await server.register(swagger, documentation())
  const streams = streamsUpTo({ most: 1, patience: 1000 })
  answering(server, {
    store,
    streams,
    answers: answersUpTo(0),
    read: () => null,
    article_bytes: 1_000_000,
    public_url: undefined,
  })(old)
  const leaving = `<${link}>; rel="deprecation sunset"`
  const ask = async (url: string, headers = {}) => {
    const answer = await server.inject({ url, headers: { ...HOST, ...headers } })
    const { deprecation, sunset, link } = answer.headers
    t.strictSame([deprecation, sunset], ['@1798761600', 'Thu, 01 Jul 2027 12:00:00 GMT'], url)
    return { status: answer.statusCode, link, etag: answer.headers.etag }
  }
  const { status, link: told, etag } = await ask('/v1/old/one')
  t.strictSame([status, told], [200, leaving])
  t.hasStrict(await ask('/v1/old/two'), { status: 200, link: `</v1/old/3>; rel="next", ${leaving}` })
  t.hasStrict(await ask('/v1/old/one', { 'if-none-match': etag }), { status: 304, link: leaving })
  t.hasStrict(await ask('/v1/old/four'), { status: 400, link: leaving })
  t.hasStrict(await ask('/v1/old/one', { accept: 'image/png' }), { status: 406, link: leaving })
  await server.ready()
  const document = server.swagger() as unknown as { paths: Record<string, { get: { deprecated: boolean } }> }
  t.equal(document.paths['/v1/old/{id}']!.get.deprecated, true)
  const guide = await llmsRoute(() => [old]).handle({ origin: 'https://quotes.example' } as never)
  t.notMatch((guide as { body: string }).body, '/v1/old')
  await server.close()
})
