import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { limiting } from '../../src/http/rate_limit.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, sampleEntries } from '../store/fixtures.ts'

t.setTimeout(180_000)

const HOST = { host: 'quotes.example' }

t.test('any page may read the answers, errors included, and see what it needs of the headers', async t => {
  const store = openSqliteStore(':memory:')
  await store.put(sampleEntries(1), AT)
  const app = await buildApp(store)
  for (const url of ['/v1/quotes', '/v1/quotes/none', '/v1/quotes?limit=0', '/nothing', '/v1/articles/garden-0/text']) {
    const { headers } = await app.inject({ url, headers: { ...HOST, origin: 'https://page.example' } })
    t.equal(headers['access-control-allow-origin'], '*')
    t.equal(
      headers['access-control-expose-headers'],
      'Deprecation, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset',
    )
  }
  const asked = { ...HOST, origin: 'https://page.example', 'access-control-request-method': 'GET' }
  const { statusCode, headers } = await app.inject({ method: 'OPTIONS', url: '/v1/quotes', headers: asked })
  t.equal(statusCode, 204)
  t.match(headers['access-control-allow-methods'], /^GET, HEAD/)
  t.match(headers['access-control-allow-headers'], /\bIf-None-Match\b/)
  await app.close()
  await store.close()
})

t.test('without a limit there is none, and with one a client is told what is left, and then to wait', async t => {
  const store = openSqliteStore(':memory:')
  const free = await buildApp(store)
  t.equal((await free.inject({ url: '/v1', headers: HOST })).headers['ratelimit'], undefined)
  const app = await buildApp(store, { rate_limit: { requests: 3, seconds: 60 } })
  const seen: unknown[] = []
  for (let i = 0; i < 5; i++) {
    const { statusCode, headers } = await app.inject({ url: '/v1', headers: HOST })
    seen.push([statusCode, headers['ratelimit'], headers['ratelimit-policy'], headers['retry-after']])
  }
  const policy = '"default";q=3;w=60'
  t.strictSame(seen, [
    [200, '"default";r=2;t=60', policy, undefined],
    [200, '"default";r=1;t=60', policy, undefined],
    [200, '"default";r=0;t=60', policy, undefined],
    [429, '"default";r=0;t=60', policy, '60'],
    [429, '"default";r=0;t=60', policy, '60'],
  ])
  const other = await app.inject({ url: '/v1', headers: HOST, remoteAddress: '192.0.2.7' })
  t.equal(other.statusCode, 200, 'another client has room of its own')
  for (const [method, url] of [
    ['OPTIONS', '/v1'],
    ['GET', '/health/live'],
    ['HEAD', '/health/ready'],
  ] as const) {
    const { statusCode, headers } = await app.inject({ method, url, headers: HOST })
    t.strictSame([statusCode, headers['ratelimit']], [method === 'OPTIONS' ? 204 : 200, undefined], url)
  }
  await Promise.all([free.close(), app.close(), store.close()])
})

t.test('a window ends by a clock that only goes forward', async t => {
  let now = 0
  const hook = limiting({ requests: 1, seconds: 10 }, () => now)
  const told: unknown[] = []
  const reply = { headers: (headers: object) => told.push(headers) }
  const ask = () => hook({ ip: '192.0.2.1', method: 'GET', url: '/v1' } as never, reply as never)
  await ask()
  now = 9999
  await t.rejects(ask(), {
    message: 'This server takes 1 requests in 10 seconds from one client. There is room in 1 seconds.',
  })
  now = 10_000
  await ask()
  t.strictSame(told.at(-1), { 'ratelimit-policy': '"default";q=1;w=10', ratelimit: '"default";r=0;t=10' })
})

t.test('a minute is 60 seconds, at whatever fraction of a millisecond it begins', async t => {
  const hook = limiting({ requests: 1, seconds: 60 }, () => 5538.71365)
  const told: unknown[] = []
  await hook(
    { ip: '192.0.2.1', method: 'GET', url: '/v1' } as never,
    { headers: (headers: object) => told.push(headers) } as never,
  )
  t.strictSame(told, [{ 'ratelimit-policy': '"default";q=1;w=60', ratelimit: '"default";r=0;t=60' }])
})

t.test('an address that is too long is 414', async t => {
  const store = openSqliteStore(':memory:')
  const app = await buildApp(store)
  const status = async (url: string) => (await app.inject({ url, headers: HOST })).statusCode
  t.equal(await status(`/v1?${'a'.repeat(7996)}`), 400)
  t.equal(await status(`/v1?${'a'.repeat(7997)}`), 414)
  await app.close()
  await store.close()
})
