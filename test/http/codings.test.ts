import { randomBytes } from 'node:crypto'
import { get, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import zlib from 'node:zlib'
import fastify from 'fastify'
import t from 'tap'
import { z } from 'zod'
import { newToken } from '../../src/domain/token.ts'
import { answering } from '../../src/http/answering.ts'
import { answersUpTo } from '../../src/http/answers.ts'
import { buildApp } from '../../src/http/app.ts'
import { type Coding, codingsFor, PIECES, WHOLE } from '../../src/http/codings.ts'
import { operation } from '../../src/http/operation.ts'
import { none } from '../../src/http/parameters.ts'
import type { Streamed } from '../../src/http/streams.ts'
import { streamsUpTo } from '../../src/http/streams.ts'
import { articleIn } from '../../src/ingest/body.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, entryOf, sampleEntries } from '../store/fixtures.ts'

t.setTimeout(180_000)

const HOST = { host: 'quotes.example' }
const CODINGS = ['br', 'zstd', 'gzip'] as const
const READ: Record<Coding, (bytes: Buffer) => Buffer> = {
  br: zlib.brotliDecompressSync,
  zstd: zlib.zstdDecompressSync,
  gzip: zlib.gunzipSync,
  identity: bytes => bytes,
}

const store = openSqliteStore(':memory:')
await store.put(sampleEntries(20), AT)
const { secret, token } = newToken('write', AT, null)
await store.add_token(token)
const app = await buildApp(store, { read: (bytes, media_type) => articleIn(bytes, media_type, 2 ** 20) })
t.teardown(async () => {
  await app.close()
  await store.close()
})
const ask = (url: string, coding?: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { ...HOST, ...(coding !== undefined && { 'accept-encoding': coding }), ...headers } })

t.test('codings are chosen by how much they are liked, the best of equals first', async t => {
  const cases: [header: string | undefined, chosen: Coding[]][] = [
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip', ['gzip', 'identity']],
    ['GZip ; Q=0.5', ['gzip', 'identity']],
    ['gzip, deflate, br, zstd', ['br', 'zstd', 'gzip', 'identity']],
    ['gzip;q=1.0, br;q=0.5', ['gzip', 'br', 'identity']],
    ['br;q=0, *', ['zstd', 'gzip', 'identity']],
    ['*;q=0.5, gzip', ['gzip', 'br', 'zstd', 'identity']],
    ['identity', ['identity']],
    ['identity;q=0.9, gzip;q=0.8', ['identity', 'gzip']],
    ['identity;q=0, gzip', ['gzip']],
    ['*;q=0, br', ['br']],
    ['deflate, compress', ['identity']],
    ['br;q=x, gzip;q=-1, zstd;q=.', ['identity']],
    ['br;q=1.5, gzip;q=1e0, zstd;q=', ['identity']],
    ['identity;q=x, gzip;q=0.33333', ['gzip', 'identity']],
    ['gzip;q=1.000, br;q=0.', ['gzip', 'identity']],
    [',;,=', ['identity']],
  ]
  for (const [header, chosen] of cases) t.strictSame(codingsFor(header, WHOLE), chosen, `${header}`)
  t.equal(codingsFor('br, zstd', PIECES)[0], 'zstd', 'what is made anew each time is made fast')
  for (const header of ['identity;q=0', '*;q=0', 'deflate, *;q=0']) {
    const answer = await ask('/v1/quotes', header)
    t.strictSame([answer.statusCode, answer.json().detail], [406, 'Answers come as br, zstd, gzip, identity.'], header)
    t.equal((await ask('/v1/exports/quotes.csv', header)).statusCode, 406)
  }
})

t.test('an answer comes in each coding, with the same headers to HEAD, and a tag of its own', async t => {
  for (const url of ['/v1/quotes', '/v1/articles?format=csl', '/v1/exports/quotes.ndjson', '/openapi.json']) {
    const plain = await ask(url)
    t.equal(plain.headers['content-encoding'], undefined)
    const tags = new Set([plain.headers.etag])
    for (const coding of CODINGS) {
      const answer = await ask(url, coding)
      t.equal(answer.headers['content-encoding'], coding, url)
      t.match(answer.headers.vary, /Accept-Encoding/)
      t.equal(String(READ[coding](answer.rawPayload)), plain.body)
      t.ok(answer.rawPayload.length < plain.rawPayload.length / 3, `${answer.rawPayload.length} bytes`)
      t.strictSame((await ask(url, coding)).rawPayload, answer.rawPayload, 'and again')
      const head = await app.inject({ method: 'HEAD', url, headers: { ...HOST, 'accept-encoding': coding } })
      const { date: _, trailer: __, 'transfer-encoding': ___, ...headers } = answer.headers
      t.hasStrict(head.headers, headers)
      tags.add(answer.headers.etag)
    }
    t.equal(tags.size, 4, 'strong tags are of bytes')
  }
})

t.test('what a client has in a coding that it takes is 304 by its tag, and by no other', async t => {
  const text = '/v1/articles/long/text'
  await store.put([entryOf({ id: 'long', headline: 'Long', paragraphs: ['Words. '.repeat(300).trim()] })], AT)
  for (const url of ['/v1/quotes', '/v1/exports/quotes.csv', text]) {
    const plain = String((await ask(url)).headers.etag)
    const [br, gzip] = [String((await ask(url, 'br')).headers.etag), String((await ask(url, 'gzip')).headers.etag)]
    t.strictSame([br, gzip], [plain.replace(/"$/, '.br"'), plain.replace(/"$/, '.gzip"')])
    const held: [coding: string, tag: string, status: number, told: string][] = [
      ['br', br, 304, br],
      ['br, gzip', gzip, 304, gzip],
      ['br', plain, 304, plain],
      ['br', `"x", W/${br}`, 304, br],
      ['br', gzip, 200, br],
      ['br, identity;q=0', plain, 200, br],
      ['', br, 200, plain],
    ]
    for (const [coding, tag, status, told] of held) {
      const answer = await ask(url, coding, { 'if-none-match': tag })
      t.strictSame([answer.statusCode, answer.headers.etag], [status, told], `${url} ${coding} ${tag}`)
    }
  }
  t.equal((await ask('/v1/quotes', 'br', { 'if-none-match': '*' })).statusCode, 304)
  t.equal((await ask('/v1/exports/quotes.csv', 'br', { 'if-none-match': '*' })).statusCode, 304)
  t.equal((await ask('/v1/exports/quotes.csv?kind=x', 'br', { 'if-none-match': '*' })).statusCode, 400)
  t.equal((await ask('/v1/articles/none', 'br', { 'if-none-match': '*' })).statusCode, 404)
})

t.test('what is small stays as it is, unless the client takes nothing else', async t => {
  for (const url of ['/health/live', '/v1/articles/garden-0']) {
    t.equal((await ask(url, 'gzip, br')).headers['content-encoding'], undefined, url)
    const small = await ask(url, 'gzip, identity;q=0')
    t.equal(small.headers['content-encoding'], 'gzip', url)
    t.equal(String(READ.gzip(small.rawPayload)), (await ask(url)).body)
  }
})

t.test('what is made anew for each request is compressed too, and a redirect has nothing to compress', async t => {
  const drawn = await ask('/v1/quotes/random?limit=50', 'zstd')
  t.equal(JSON.parse(String(READ.zstd(drawn.rawPayload))).items.length, 50)
  t.equal(drawn.headers.etag, undefined)
  const payload = { items: Array(20).fill({ text: 'We planted 1000 trees' }) }
  const headers = { ...HOST, 'accept-encoding': 'br' }
  const verified = await app.inject({ method: 'POST', url: '/v1/quotes/verify', payload, headers })
  t.equal(JSON.parse(String(READ.br(verified.rawPayload))).items.length, 20)
  const sent = await ask('/', 'br, identity;q=0', { accept: 'text/html' })
  t.strictSame([sent.statusCode, sent.headers['content-encoding'], sent.body], [303, undefined, ''])
})

t.test('an article may be corrected by the tag of a compressed answer', async t => {
  const url = '/v1/articles/long?embed=paragraphs'
  const { etag } = (await ask('/v1/articles/long', 'br, identity;q=0')).headers
  t.match(etag, /\.br"$/)
  t.equal((await ask(url, 'br')).headers['content-encoding'], 'br')
  const put = (tag: string) =>
    app.inject({
      method: 'PUT',
      url: '/v1/articles/long',
      headers: { ...HOST, authorization: `Bearer ${secret}`, 'if-match': tag },
      payload: { headline: 'Long', paragraphs: ['Other words.'] },
    })
  t.equal((await put('"1-aaaaaaaaaaaaaaaa.br"')).statusCode, 412)
  t.equal((await put(String(etag))).statusCode, 200)
  const headers = { ...HOST, authorization: `Bearer ${secret}`, accept: 'image/png' }
  const removed = await app.inject({ method: 'DELETE', url: '/v1/articles/long', headers })
  t.equal(removed.statusCode, 204, 'no content is of any media type')
})

t.test('the file of the store is compressed on its way, and events are not', async t => {
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const file = await ask('/v1/exports/onrecord.sqlite', 'zstd')
  t.equal(String(READ.zstd(file.rawPayload).subarray(0, 15)), 'SQLite format 3')
  const headers = { accept: 'text/event-stream', 'accept-encoding': 'br, gzip' }
  await new Promise<void>(resolve => {
    get(`${origin}/v1/changes`, { headers }, response => {
      t.equal(response.headers['content-encoding'], undefined)
      response.once('data', () => {
        response.destroy()
        resolve()
      })
    })
  })
})

t.test(
  'a compressed stream is made as it is taken, ends with its trailer, and breaks off where its source does',
  async t => {
    let made = 0
    let closed = 0
    const stream = (last: number, fault?: Error) => async (): Promise<Streamed> => ({
      headers: { 'content-type': 'text/plain' },
      async *pieces() {
        for (; made < last; made++) yield randomBytes(2 ** 16).toString('base64')
        if (fault) throw fault
      },
      trailers: () => ({ 'x-made': String(made) }),
      close: async () => void closed++,
    })
    const common = { summary: '', description: '', tag: 'service', params: none, query: none, problems: [] } as const
    const streaming = (path: string, handle: () => Promise<Streamed>) =>
      operation({ ...common, path, operation_id: path, answer: z.string(), streams: {}, example: path, handle })
    const server = fastify()
    const serve = answering(server, {
      store,
      answers: answersUpTo(0),
      streams: streamsUpTo({ most: 10, patience: 30_000 }),
      read: () => null,
      article_bytes: 1_000_000,
      public_url: undefined,
    })
    serve(streaming('/endless', stream(20_000)))
    serve(streaming('/short', stream(3)))
    serve(streaming('/torn', stream(3, new Error('torn'))))
    await server.listen({ host: '127.0.0.1', port: 0 })
    t.teardown(() => server.close())
    const { port } = server.server.address() as { port: number }
    for (const coding of CODINGS) {
      const options = { port, host: '127.0.0.1', headers: { 'accept-encoding': coding } }
      made = closed = 0
      const slow = request({ ...options, path: '/endless' }, response => response.pause())
      slow.on('error', () => {}).end()
      let before = -1
      while (made === 0 || made > before) {
        before = made
        await setTimeout(300)
      }
      t.ok(made < 1_000, `${coding}: ${made} of 20000 pieces were made`)
      t.equal(closed, 0)
      slow.destroy()
      while (closed === 0) await setTimeout(10)

      made = 0
      const taken = await new Promise<[bytes: Buffer, trailers: object]>((resolve, reject) => {
        const got = get({ ...options, path: '/short' }, async response =>
          resolve([Buffer.concat(await response.toArray()), response.trailers]),
        )
        got.on('error', reject)
      })
      t.strictSame([READ[coding](taken[0]).length, taken[1]], [3 * 87_384, { 'x-made': '3' }])

      made = 0
      const torn = new Promise((resolve, reject) => {
        get({ ...options, path: '/torn' }, response => response.toArray().then(resolve, reject)).on('error', reject)
      })
      await t.rejects(torn, { code: 'ECONNRESET' })
      t.equal(closed, 3, 'nothing is left open')
    }
  },
)

t.test(
  'the scripts and styles of the documentation are compressed, its pictures and parts of files are not',
  async t => {
    for (const url of ['/docs/static/swagger-ui-bundle.js', '/docs/static/swagger-ui.css']) {
      const plain = await ask(url)
      t.strictSame([plain.statusCode, plain.headers.vary], [200, 'Accept-Encoding'])
      for (const coding of CODINGS) {
        const file = await ask(url, coding)
        t.strictSame([file.headers['content-encoding'], file.headers['content-length']], [coding, undefined])
        t.ok(READ[coding](file.rawPayload).equals(plain.rawPayload), `${file.rawPayload.length} bytes`)
        t.ok(file.rawPayload.length < plain.rawPayload.length / 2)
      }
      const again = await ask(url, 'br', { 'if-none-match': String(plain.headers.etag) })
      t.strictSame([again.statusCode, again.headers['content-encoding']], [304, undefined])
      const part = await ask(url, 'br', { range: 'bytes=0-99' })
      t.strictSame([part.statusCode, part.headers['content-encoding'], part.rawPayload.length], [206, undefined, 100])
    }
    t.equal((await ask('/docs/static/favicon-32x32.png', 'br')).headers['content-encoding'], undefined)
    t.equal((await ask('/docs', 'br')).headers['content-encoding'], undefined)
  },
)
