import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { sha256 } from '../../src/domain/ids.ts'
import type { Source } from '../../src/domain/source.ts'
import { newToken } from '../../src/domain/token.ts'
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts'
import { buildApp } from '../../src/http/app.ts'
import { articleIn, MEDIA_TYPES } from '../../src/ingest/body.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'

const HOST = { host: 'quotes.example' }
const NOW = new Date().toISOString()
const FILE = { path: '/feeds/harbour.atom', sha256: '01', format: 'Atom' }
const DRAFT = {
  headline: 'Harbour reopens after storm',
  paragraphs: ['The harbour reopened on Monday. “We are glad to be back,” said harbour master Ida Lund.'],
}

async function writing(t: Test, tokens = true) {
  const store = openSqliteStore(':memory:')
  const { secret, token } = newToken('write', NOW, null)
  if (tokens) await store.add_token(token)
  const app = await buildApp(store, { read: articleIn })
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  const send = (
    method: Method,
    url: string,
    payload?: string | Buffer | object,
    headers: Record<string, string> = {},
  ) =>
    app.inject({
      method,
      url,
      headers: { ...HOST, authorization: `Bearer ${secret}`, ...headers },
      ...(payload && { payload }),
    })
  return { app, store, send, token, secret }
}

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE'

t.test('an article is created, stays when it comes again, and is corrected', async t => {
  const { send, store } = await writing(t)
  const created = await send('PUT', '/v1/articles/harbour', DRAFT)
  t.strictSame([created.statusCode, created.headers.location], [201, '/v1/articles/harbour'])
  t.hasStrict(created.json(), { id: 'harbour', version: 1, quote_count: 1 })
  const got = await send('GET', '/v1/articles/harbour')
  t.strictSame(got.json(), created.json())
  t.equal(got.headers.etag, created.headers.etag)
  t.equal((await send('PUT', '/v1/articles/harbour', { ...DRAFT, id: 'another' })).statusCode, 200)
  t.equal((await store.state()).revision, 1)
  const corrected = await send('PUT', '/v1/articles/harbour', { ...DRAFT, headline: 'Harbour opens' })
  t.strictSame([corrected.statusCode, corrected.json().version], [200, 2])
  const quotes = (await send('GET', '/v1/articles/harbour/quotes')).json().items
  t.strictSame(
    quotes.map((quote: { text: string }) => quote.text),
    ['We are glad to be back,'],
  )

  const posted = await send('POST', '/v1/articles', DRAFT)
  t.equal(posted.statusCode, 201)
  t.match(posted.headers.location, /^\/v1\/articles\/harbour-reopens-after-storm-[0-9a-f]{8}$/)
  t.equal((await send('POST', '/v1/articles', DRAFT)).statusCode, 200)
  t.equal((await store.counts()).articles, 2)
})

t.test('an article shows what it came by, and the rules it was read by', async t => {
  const { send, store } = await writing(t)
  const first = (await send('PUT', '/v1/articles/harbour', DRAFT)).json()
  const { loaded_at, ...source } = first.source
  t.strictSame(source, { format: 'JSON', file_name: null, sha256: sha256(JSON.stringify(DRAFT)) })
  t.strictSame([first.sources, first.extractor_version], [[first.source], EXTRACTOR_VERSION])
  t.equal(loaded_at, first.created_at)
  const text = `${DRAFT.headline}\n\n${DRAFT.paragraphs[0]}`
  const again = await send('PUT', '/v1/articles/harbour', text, { 'content-type': 'text/plain' })
  t.strictSame(again.json(), first, 'the same in other bytes changes nothing')
  const [article] = (await store.articles({}, { limit: 1, after: null })).items
  await store.put([{ article: { ...article!, text }, findings: { quotes: [], figures: [] }, source: FILE }], NOW)
  const { sources } = (
    await send('PUT', '/v1/articles/harbour', `${text} More.`, { 'content-type': 'text/plain' })
  ).json()
  t.strictSame(sources.map(({ format, file_name }: Source) => [format, file_name]).sort(), [
    ['Atom', 'harbour.atom'],
    ['plain text', null],
  ])
})

t.test('the very text of another article is that article to POST, and a 409 to PUT', async t => {
  const { send, store } = await writing(t)
  await send('PUT', '/v1/articles/harbour', DRAFT)
  const { revision } = await store.state()
  const twin = await send('PUT', '/v1/articles/twin', DRAFT)
  t.strictSame([twin.statusCode, twin.headers.location], [409, '/v1/articles/harbour'])
  t.hasStrict(twin.json(), {
    type: '/v1/problems/duplicate',
    detail: 'Article “harbour” has this very text. Write to /v1/articles/harbour.',
  })
  t.equal((await send('GET', '/v1/articles/twin')).statusCode, 404)
  t.equal((await store.state()).revision, revision)
  for (const body of [DRAFT, { ...DRAFT, id: 'twin' }]) {
    const posted = await send('POST', '/v1/articles', body)
    t.strictSame([posted.statusCode, posted.headers.location], [200, '/v1/articles/harbour'])
    t.strictSame(posted.json(), (await send('GET', '/v1/articles/harbour')).json())
    t.equal(posted.headers.etag, (await send('GET', '/v1/articles/harbour')).headers.etag)
  }
  t.equal((await store.counts()).articles, 1)
  const other = await send('PUT', '/v1/articles/twin', { ...DRAFT, headline: 'Harbour opens' })
  t.equal(other.statusCode, 201)
  t.equal((await send('PUT', '/v1/articles/twin', DRAFT)).statusCode, 200, 'an article that is there stays one')
})

t.test('a deleted article is gone, from kept answers too', async t => {
  const { send, store } = await writing(t)
  await send('PUT', '/v1/articles/harbour', DRAFT)
  t.equal((await send('GET', '/v1/articles/harbour')).statusCode, 200)
  const deleted = await send('DELETE', '/v1/articles/harbour')
  t.strictSame([deleted.statusCode, deleted.body], [204, ''])
  for (const path of ['', '/text', '/versions'])
    t.equal((await send('GET', `/v1/articles/harbour${path}`)).statusCode, 404)
  const json = { 'content-type': 'application/json' }
  t.equal(
    (await send('DELETE', '/v1/articles/harbour', undefined, json)).statusCode,
    404,
    'of a body that is not there',
  )
  const { items } = await store.changes({ limit: 9, after: null })
  t.strictSame(
    items.map(({ action, resource }) => `${action} ${resource}`),
    ['deleted quote', 'deleted article'],
  )
})

t.test('conditions hold as long as the article has not changed, whatever else has', async t => {
  const { send } = await writing(t)
  const put = (id: string, headline: string, headers: Record<string, string>) =>
    send('PUT', `/v1/articles/${id}`, { ...DRAFT, headline }, headers)
  t.equal((await put('one', 'A', { 'if-match': '*' })).statusCode, 412)
  const first = await put('one', 'A', { 'if-none-match': '*' })
  t.equal(first.statusCode, 201)
  const again = await put('one', 'B', { 'if-none-match': '*' })
  t.strictSame([again.statusCode, again.json().type], [412, '/v1/problems/precondition-failed'])
  const etag = String(first.headers.etag)
  await put('two', 'Other', {})
  for (const wrong of [
    '"1-aaaaaaaaaaaaaaaa"',
    'nonsense',
    `W/${etag}`,
    String((await send('GET', '/v1/articles/two')).headers.etag),
  ]) {
    t.equal((await put('one', 'C', { 'if-match': wrong })).statusCode, 412, wrong)
  }
  const second = await put('one', 'D', { 'if-match': `"x", ${etag}` })
  t.equal(second.statusCode, 200)
  t.equal((await put('one', 'E', { 'if-match': etag })).statusCode, 412)
  t.equal((await send('DELETE', '/v1/articles/one', undefined, { 'if-match': etag })).statusCode, 412)
  t.equal((await put('one', 'E', { 'if-match': '*' })).statusCode, 200)
  const { headers } = await send('GET', '/v1/articles/one')
  t.equal((await send('DELETE', '/v1/articles/one', undefined, { 'if-match': String(headers.etag) })).statusCode, 204)
})

t.test('the same article sent sixteen times at once is one article', async t => {
  const { send, store } = await writing(t)
  const answers = await Promise.all(Array.from({ length: 16 }, () => send('POST', '/v1/articles', DRAFT)))
  t.strictSame(answers.map(answer => answer.statusCode).sort(), [...Array(15).fill(200), 201])
  t.equal((await store.counts()).articles, 1)
})

t.test('only who has a token may write, and that is said before the body is read', async t => {
  const { app, store, send, token, secret } = await writing(t)
  const [old, reading] = [newToken('write', NOW, '2020-01-01T00:00:00Z'), newToken('read', NOW, null)]
  await store.add_token(old.token)
  await store.add_token(reading.token)
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
  const cases: [headers: Record<string, string>, status: number, challenge: string | undefined, detail: string][] = [
    [{ authorization: '' }, 401, 'Bearer realm="onrecord"', 'This wants a bearer token.'],
    [{ authorization: 'Basic YTpi' }, 401, 'Bearer realm="onrecord"', 'This wants a bearer token.'],
    [
      bearer('onrecord_x'),
      401,
      'Bearer realm="onrecord", error="invalid_token"',
      'The token is unknown or has expired.',
    ],
    [
      bearer(token.sha256),
      401,
      'Bearer realm="onrecord", error="invalid_token"',
      'The token is unknown or has expired.',
    ],
    [bearer(old.secret), 401, 'Bearer realm="onrecord", error="invalid_token"', 'The token is unknown or has expired.'],
    [bearer(reading.secret), 403, undefined, 'This token is for read, not for write.'],
  ]
  const routes = [
    ['PUT', '/v1/articles/a'],
    ['POST', '/v1/articles'],
    ['DELETE', '/v1/articles/a'],
  ] as const
  for (const [headers, status, challenge, detail] of cases) {
    for (const [method, url] of routes) {
      const response = await send(method, url, method === 'DELETE' ? undefined : '{', {
        'content-type': 'application/json',
        ...headers,
      })
      t.strictSame(
        [response.statusCode, response.headers['www-authenticate'], response.json().detail],
        [status, challenge, detail],
      )
    }
  }
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  /** The first line of the answer to the head of a request, whose body never comes. */
  const answerTo = async (request: string, head: Record<string, string>): Promise<string> => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8')
    const lines = Object.entries({ host: 'a', 'content-type': 'text/plain', ...head })
    socket.write(`${request} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
    const [answer] = (await once(socket, 'data')) as [string]
    socket.destroy()
    return answer.split('\r\n')[0]!
  }
  const bodies = [
    { 'content-length': '1000' },
    { 'transfer-encoding': 'chunked' },
    { 'content-length': '9', expect: '100-continue' },
  ]
  for (const [method, url] of routes) {
    for (const body of bodies as Record<string, string>[]) {
      t.equal(await answerTo(`${method} ${url}`, body), 'HTTP/1.1 401 Unauthorized')
      t.equal(await answerTo(`${method} ${url}`, { ...body, ...bearer(reading.secret) }), 'HTTP/1.1 403 Forbidden')
    }
  }
  const asking = { ...bearer(secret), expect: '100-continue' }
  const put = 'PUT /v1/articles/a'
  t.equal(await answerTo(put, { ...asking, 'content-length': '1000' }), 'HTTP/1.1 100 Continue')
  t.equal(await answerTo(put, { ...asking, 'content-length': '99999999' }), 'HTTP/1.1 413 Payload Too Large')
})

t.test('where no token was ever made, writing is off and says so', async t => {
  const { send, store, token } = await writing(t, false)
  const off = await send('POST', '/v1/articles', DRAFT)
  t.strictSame(
    [off.statusCode, off.json().detail],
    [403, 'Writing is off: there is no token. “onrecord token create --scope write” makes one.'],
  )
  await store.add_token(token)
  t.equal((await send('POST', '/v1/articles', DRAFT)).statusCode, 201)
  t.equal(await store.revoke_token(token.id), true)
  t.equal(await store.revoke_token(token.id), false)
  t.strictSame(await store.tokens(), [])
})

t.test('anybody may have a text read, and nothing of it is stored', async t => {
  const { send, store } = await writing(t, false)
  const found = await send('POST', '/v1/extract', DRAFT)
  t.equal(found.statusCode, 200)
  t.strictSame(
    found.json().quotes.map((quote: { text: string }) => quote.text),
    ['We are glad to be back,'],
  )
  t.strictSame(await store.counts(), { articles: 0, quotes: 0, figures: 0, speakers: 0 })
  const text = await send('POST', '/v1/extract', 'News\n\nProfit rose to $3 million.', {
    'content-type': 'text/plain; charset=utf-8',
  })
  t.equal(text.json().figures[0].value, '3000000')
  const long = await send('POST', '/v1/extract', 'a '.repeat(2 ** 17 + 1), { 'content-type': 'text/plain' })
  t.strictSame([long.statusCode, long.json().type], [413, '/v1/problems/payload-too-large'])
})

t.test('a body that is no article is 422 and names the field; a type that nobody reads is 415', async t => {
  const { send } = await writing(t)
  const json = { 'content-type': 'application/json' }
  const refused: [
    body: string,
    headers: Record<string, string>,
    status: number,
    field: string | undefined,
    detail: RegExp,
  ][] = [
    ['{"headline": "", "paragraphs": []}', json, 422, 'headline', /no article: headline: /],
    ['{"headline": "A", "paragraphs": [3]}', json, 422, 'paragraphs[0]', /paragraphs\[0\]: /],
    [
      '{"headline": "A", "paragraphs": ["B."], "published_at": "2024-02-30"}',
      json,
      422,
      'published_at',
      /published_at: /,
    ],
    ['{"headline": "A", "paragraphs": ["B."], "byligne": "C"}', json, 422, 'byligne', /byligne/],
    ['{"headline": "A\\u0000", "paragraphs": ["B."]}', json, 422, 'headline', /NUL/],
    ['{', json, 422, 'body', /JSON/],
    ['null', json, 422, 'body', /none of what \.json promises/],
    ['', { 'content-type': 'text/plain' }, 422, 'body', /it is empty/],
    ['a,b', { 'content-type': 'text/csv' }, 415, undefined, /“text\/csv” is not read/],
    ['\ufffe', { 'content-type': 'image/png' }, 415, undefined, /“image\/png” is not read/],
    [
      '{"headline":"A","paragraphs":["B."]}\n{"headline":"C","paragraphs":["D."]}',
      { 'content-type': 'application/x-ndjson' },
      422,
      'body',
      /several articles/,
    ],
  ]
  for (const [body, headers, status, field, detail] of refused) {
    const response = await send('PUT', '/v1/articles/a', body, headers)
    t.equal(response.statusCode, status, body)
    t.match(response.json().detail, detail)
    t.equal(response.json().errors?.[0].parameter, field, body)
  }
  t.equal(
    (await send('PUT', '/v1/articles/a', 'a'.repeat(2 ** 23 + 1), { 'content-type': 'text/plain' })).statusCode,
    413,
  )
  t.equal((await send('PUT', '/v1/articles/a%2Fb', DRAFT)).json().errors[0].parameter, 'article_id')
  t.equal((await send('POST', '/v1/articles')).statusCode, 415)
})

/** The examples of data/README.md, by the media types in which they are sent. */
function bodies(): [media_type: string, body: string][] {
  const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8')
  const examples = [...readme.matchAll(/^## (.+)\n[\s\S]*?^```\w+\n([\s\S]*?)^```$/gm)]
  const example = (name: string) => examples.find(([, format]) => format === name)![2]!
  const [line] = example('NDJSON').split('\n')
  return [
    ['application/json', JSON.stringify(JSON.parse(line!), null, 2)],
    ['application/json', example('JSON-LD NewsArticle')],
    ['application/ld+json', example('JSON-LD NewsArticle')],
    ['application/json', example('ninjs')],
    ['application/feed+json', example('JSON Feed')],
    ['application/x-ndjson', line!],
    ['application/rss+xml', example('RSS 2.0')],
    ['application/atom+xml', example('Atom')],
    ['application/xml', example('RSS 2.0')],
    ['text/xml', example('Atom')],
    ['text/html', example('HTML')],
    ['application/xhtml+xml', example('HTML')],
    ['text/markdown', example('Markdown')],
    ['text/plain', example('plain text')],
    ['application/gzip', example('HTML')],
    ['application/gzip', JSON.stringify(JSON.parse(line!), null, 2)],
  ]
}

t.test('an article is taken in the media type of every reader, packed or not', async t => {
  const { send, store } = await writing(t)
  t.strictSame([...new Set(bodies().map(([media_type]) => media_type))].sort(), Object.keys(MEDIA_TYPES).sort())
  for (const [media_type, body] of bodies()) {
    const encodings = [{}, { 'content-encoding': 'gzip' }, { 'content-encoding': 'X-GZIP' }, undefined]
    for (const encoding of encodings) {
      const response = await send(
        'PUT',
        '/v1/articles/ferry',
        encoding && !('content-encoding' in encoding) ? body : gzipSync(body),
        {
          'content-type': `${media_type}; charset=utf-8`,
          ...encoding,
        },
      )
      t.match([response.statusCode, response.json().headline], [/20[01]/, 'Ferry cancelled'], media_type)
      t.equal(
        (await store.article_text('ferry'))?.text,
        'Ferry cancelled\n\nThe 17:40 ferry to Sands Island is cancelled today, the operator said.\n\n“We are sorry for the trouble,” said Mara Quill, its manager.',
        media_type,
      )
    }
  }
})

t.test('a body is packed with gzip or not at all, and not damaged', async t => {
  const { send } = await writing(t)
  const put = (body: string | Buffer, headers: Record<string, string>) =>
    send('PUT', '/v1/articles/a', body, { 'content-type': 'text/plain', ...headers })
  const br = await put('Rain', { 'content-encoding': 'br' })
  t.strictSame(
    [br.statusCode, br.headers['accept-encoding'], br.json().detail],
    [415, 'gzip', '“br” is not unpacked; gzip is.'],
  )
  t.equal((await put('Rain', { 'content-encoding': 'identity' })).statusCode, 201)
  const plain = await put('Rain', { 'content-encoding': 'gzip' })
  t.strictSame([plain.statusCode, plain.json().errors[0].parameter], [422, 'body'])
  const damaged = await put(gzipSync('Rain').subarray(0, 12), {})
  t.strictSame(
    [damaged.statusCode, damaged.json().detail],
    [422, 'The body is no article: it is damaged: what gzip packed cannot be unpacked.'],
  )
})

t.test('a body that is too long is refused with the limit, packed or not', async t => {
  const store = openSqliteStore(':memory:')
  const { secret, token } = newToken('write', NOW, null)
  await store.add_token(token)
  const app = await buildApp(store, { read: articleIn, article_bytes: 1000 })
  t.teardown(() => app.close())
  const put = (payload: string | Buffer, url = '/v1/articles/a') =>
    app.inject({
      method: url.endsWith('extract') ? 'POST' : 'PUT',
      url,
      headers: { ...HOST, authorization: `Bearer ${secret}`, 'content-type': 'text/plain' },
      payload,
    })
  t.equal((await put('x'.repeat(1000))).statusCode, 201)
  for (const url of ['/v1/articles/a', '/v1/extract']) {
    const long = await put('x'.repeat(1001), url)
    t.strictSame([long.statusCode, long.json().detail], [413, 'A body may have 1000 bytes here.'])
    const bomb = await put(gzipSync('x'.repeat(1001)), url)
    t.strictSame([bomb.statusCode, bomb.json().detail], [413, 'A body may have 1000 bytes here when it is unpacked.'])
  }
})

t.test('every field that is wrong is named', async t => {
  const { send } = await writing(t)
  const errors = async (body: string, media_type: string) => {
    const response = await send('PUT', '/v1/articles/a', body, { 'content-type': media_type })
    t.equal(response.statusCode, 422)
    return response.json().errors.map((error: { parameter: string; detail: string }) => [error.parameter, error.detail])
  }
  t.strictSame(
    await errors(
      JSON.stringify({ headline: '', paragraphs: ['B.', 3], url: 'rain', published_at: '2024-02-30', byligne: 'C' }),
      'application/json',
    ),
    [
      ['headline', 'headline: Too small: expected string to have >=1 characters.'],
      ['paragraphs[1]', 'paragraphs[1]: Invalid input: expected string, received number.'],
      ['url', 'url: Invalid URL.'],
      ['published_at', 'published_at: “2024-02-30” is a date that does not exist.'],
      ['byligne', 'byligne: there is no such field.'],
    ],
  )
  t.strictSame(await errors('---\ntitle: Rain\npublished_at: soon\n---\nIt rains.', 'text/markdown'), [
    ['published_at', 'published_at: “soon” is no time with a zone as in RFC 3339, 2024-05-01T09:30:00Z.'],
    ['title', 'title: there is no such field.'],
  ])
})

t.test('a fault of a reader is not called one of the body', async t =>
  t.throws(() => articleIn(undefined as never, 'text/plain', 1), { name: 'TypeError' }),
)

t.test('a server that is given no readers takes no bodies', async t => {
  const app = await buildApp(openSqliteStore(':memory:'))
  t.teardown(() => app.close())
  t.equal((await app.inject({ method: 'POST', url: '/v1/extract', headers: HOST, payload: DRAFT })).statusCode, 415)
  const options = await app.inject({ method: 'OPTIONS', url: '/v1/articles/a', headers: HOST })
  t.equal(options.headers.allow, 'GET, HEAD, PUT, DELETE, OPTIONS')
})
