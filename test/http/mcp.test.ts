import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import t, { type Test } from 'tap'
import { z } from 'zod'
import { buildApp } from '../../src/http/app.ts'
import { tools } from '../../src/http/mcp/tools.ts'
import { tidy } from '../../src/http/openapi.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { type Store, StoreBusy } from '../../src/store/store.ts'
import { AT, entryOf, sampleEntries } from '../store/fixtures.ts'

t.setTimeout(180_000)

type Json = Record<string, unknown>

const long = entryOf({ id: 'long', headline: 'A long read', paragraphs: ['All of it. '.repeat(30_000)] }, [])
const sample = openSqliteStore(':memory:')
await sample.put([...sampleEntries(20), long], AT)
const app = await buildApp(sample)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
t.teardown(async () => {
  await app.close()
  await sample.close()
})

/** What an agent has: the SDK's own client, which checks results against the output schemas that it was told. */
async function agent(t: Test, mode: 'legacy' | { pin: string }) {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', address)))
  t.teardown(() => client.close())
  await client.listTools()
  return {
    client,
    async call(name: string, given?: Json): Promise<Json> {
      const { structuredContent, content, isError } = await client.callTool({
        name,
        ...(given && { arguments: given }),
      })
      const [block] = content as [{ type: string; text: string }]
      t.equal(block.type, 'text')
      if (isError) return { refused: block.text }
      t.strictSame(JSON.parse(block.text), structuredContent)
      return structuredContent as Json
    },
  }
}

const get = async (path: string) => (await (await fetch(address + path)).json()) as Json

for (const mode of ['legacy', { pin: '2026-07-28' }] as const) {
  t.test(`a client finds the tools and what it must know of them: ${JSON.stringify(mode)}`, async t => {
    const { client } = await agent(t, mode)
    t.equal(client.getServerVersion()?.name, 'onrecord')
    t.match(client.getInstructions(), /corpus[\s\S]*`not_found`[\s\S]*never mean that it is false/)
    const listed = (await client.listTools()).tools
    t.strictSame(
      listed.map(({ name }) => name),
      ['search_articles', 'get_article', 'search_quotes', 'get_quote', 'verify_quote', 'search_figures', 'cite'],
    )
    for (const [i, { name, title, description, annotations, inputSchema, outputSchema }] of listed.entries()) {
      const tool = tools[i]!
      t.strictSame([title, description], [tool.title, tool.description])
      t.hasStrict(annotations, { readOnlyHint: true, destructiveHint: false })
      const { $defs } = z.toJSONSchema(tool.output, { override: tidy })
      const { [tool.output.meta()!.id!]: whole, ...parts } = JSON.parse(JSON.stringify($defs)) as Record<string, Json>
      const { type, properties: its, required } = whole!
      t.hasStrict(outputSchema, { type, properties: its, required }, name)
      t.strictSame(outputSchema!['$defs'] ?? {}, parts, name)
      const { properties, additionalProperties } = inputSchema as unknown as {
        properties: Json
        additionalProperties: boolean
      }
      t.equal(additionalProperties, false)
      t.strictSame(Object.keys(properties), Object.keys(tool.input.shape))
      for (const parameter of Object.values(properties)) t.ok((parameter as Json)['description'], name)
    }
  })

  t.test(`every tool gives what the API gives: ${JSON.stringify(mode)}`, async t => {
    const { call } = await agent(t, mode)
    const [quote] = (await get('/v1/quotes?limit=1'))['items'] as [{ id: string; text: string; article_id: string }]
    const [figure] = (await get('/v1/figures?limit=1'))['items'] as [{ id: string }]
    const { id } = quote
    const pairs: [name: string, given: Json, path: string][] = [
      [
        'search_articles',
        { speaker: ['Ana Ruiz', 'northwind'], limit: 2 },
        '?speaker=Ana+Ruiz&speaker=northwind&limit=2',
      ],
      ['search_articles', { q: 'number', count: 'exact', facet: ['year'] }, '?q=number&count=exact&facet=year'],
      ['search_articles', { has: 'quotes', embed: ['quotes', 'figures'] }, '?has=quotes&embed=quotes&embed=figures'],
      ['search_quotes', { kind: 'direct', min_confidence: 0.5, speaker: [] }, '?kind=direct&min_confidence=0.5'],
      ['search_quotes', { q: 'trees', article_id: null }, '?q=trees'],
      [
        'search_figures',
        { has_conversion: true, min_value: 5, sort: '-value' },
        '?has_conversion=true&min_value=5&sort=-value',
      ],
    ]
    for (const [name, given, query] of pairs) {
      const path = name.replace('search_', '/v1/')
      const wanted = await get(path + (/limit/.test(query) ? query : `${query}&limit=10`))
      const { next, ...answer } = await call(name, given)
      t.strictSame({ ...answer, next: null }, { ...wanted, next: null }, `${name} ${query}`)
      t.equal(next === null, wanted['next'] === null)
      t.ok((answer['items'] as unknown[]).length > 0, `${name} ${query}`)
    }
    t.strictSame(
      await call('get_article', { article_id: 'garden-0' }),
      await get('/v1/articles/garden-0?embed=paragraphs'),
    )
    t.strictSame(
      await call('get_quote', { quote_id: id, embed: ['article', 'speaker'] }),
      await get(`/v1/quotes/${id}?embed=article,speaker`),
    )
    t.equal((await call('verify_quote', { text: quote.text }))['verdict'], 'exact')
    t.equal((await call('verify_quote', { text: 'I never said that' }))['verdict'], 'not_found')
    for (const [of, id, format] of [
      ['quote', quote.id, 'bibtex'],
      ['figure', figure.id, 'csl'],
      ['article', 'garden-0', 'markdown'],
    ]) {
      const { citation } = await call('cite', { of, id, format })
      t.equal(citation, await (await fetch(`${address}/v1/${of}s/${id}?format=${format}`)).text())
    }
    t.hasStrict(await call('cite', { of: 'quote', id }), { format: 'text', media_type: 'text/plain' })
  })
}

t.test('a model walks a list by the cursor of its next link', async t => {
  const { call } = await agent(t, 'legacy')
  const walked: unknown[] = []
  let cursor: string | null | undefined
  do {
    const { items, next } = await call('search_quotes', { kind: 'direct', limit: 7, ...(cursor && { cursor }) })
    walked.push(...(items as unknown[]))
    cursor = next === null ? null : new URL(next as string).searchParams.get('cursor')
  } while (cursor)
  t.strictSame(walked, (await get('/v1/quotes?kind=direct&limit=100'))['items'])
})

t.test('a wrong argument is named, with what is allowed, for the model to read', async t => {
  const { call } = await agent(t, 'legacy')
  const cases: [name: string, given: Json | undefined, refused: RegExp][] = [
    ['search_quotes', { limit: 0 }, /^“limit” is a whole number from 1 to 100\.$/],
    ['search_quotes', { limit: 2.5 }, /^“limit” is a whole number/],
    ['search_quotes', { speakr: 'Ana Ruiz' }, /^There is no parameter “speakr”\. The nearest one is “speaker”/],
    ['search_quotes', { fields: 'id' }, /^There is no parameter “fields”/],
    ['search_quotes', { speaker: { name: 'Ana' } }, /^“speaker” /],
    ['search_quotes', { cursor: 'WzFd' }, /^“cursor” is the one of a `next` link/],
    ['search_quotes', { sort: 'relevance' }, /^“sort” is “relevance” only together with “q”/],
    ['search_articles', { has: 'pictures' }, /^“has” is quotes, figures\.$/],
    ['search_figures', { period: '2019-Q5' }, /^“period” is /],
    ['get_article', {}, /^“article_id” is a string, and is given\.$/],
    ['get_article', undefined, /^“article_id” is a string, and is given\.$/],
    ['get_article', { article_id: 'nowhere' }, /^There is no article “nowhere” in this store\.$/],
    ['get_article', { article_id: 'garden-0', embed: 'all' }, /^“embed” has no “all”/],
    [
      'get_article',
      { article_id: 'long' },
      /^The answer has 3\d{5} characters, more than the 200000 that a tool gives/,
    ],
    ['get_quote', { quote_id: 'q_0' }, /^There is no quote “q_0” in this store\.$/],
    ['verify_quote', { text: '…' }, /^“text” has a word\.$/],
    ['verify_quote', { txt: 'no' }, /“text” is a string.*no “txt” in a body/],
    ['cite', { of: 'speaker', id: 'ana-ruiz' }, /^“of” is article, quote, figure\.$/],
    ['cite', { of: 'quote', id: 'q_0' }, /^There is no quote “q_0”/],
    ['cite', { of: 'quote', id: 'q_0', format: 'mla' }, /^“format” is jsonld, annotation/],
  ]
  for (const [name, given, refused] of cases)
    t.match(await call(name, given), { refused }, JSON.stringify([name, given]))
  t.strictSame(Object.keys(await call('get_article', { article_id: 'long', embed: ['quotes'] })).at(-1), 'quotes')
  await t.rejects(call('delete_article', {}), /Tool delete_article not found/)
})

const ask = (message: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/mcp',
    headers: { host: 'quotes.example', 'content-type': 'application/json', ...headers },
    payload: typeof message === 'string' ? message : JSON.stringify(message),
  })
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' }

t.test('one message is enough: no session, no stream', async t => {
  t.equal((await ask(LIST, { accept: 'text/event-stream' })).statusCode, 406)
  for (const accept of ['application/json', 'application/json, text/event-stream', '*/*']) {
    const { statusCode, headers, body } = await ask(LIST, { accept })
    t.equal(statusCode, 200)
    t.match(headers, { 'content-type': /^application\/json/, 'cache-control': 'no-store' })
    t.equal(headers['mcp-session-id'], undefined)
    t.equal(JSON.parse(body).result.tools.length, 7)
  }
  const { statusCode, body } = await ask({ jsonrpc: '2.0', method: 'notifications/initialized' })
  t.strictSame([statusCode, body], [202, ''])
})

t.test('what is no message of the protocol gets an error of the protocol', async t => {
  const cases: [message: unknown, headers: Record<string, string>, status: number, code: number][] = [
    ['{', {}, 400, -32700],
    ['', {}, 400, -32700],
    [{}, {}, 400, -32600],
    ['5', {}, 400, -32600],
    [[LIST, LIST], {}, 400, -32600],
    [LIST, { 'content-type': 'text/plain' }, 415, -32000],
    [LIST, { 'mcp-protocol-version': '1999-01-01' }, 400, -32000],
    [{ ...LIST, method: 'resources/list' }, {}, 200, -32601],
    [{ ...LIST, method: 'tools/call', params: { name: 5 } }, {}, 200, -32602],
  ]
  for (const [message, headers, status, code] of cases) {
    const { statusCode, body } = await ask(message, headers)
    t.strictSame([statusCode, JSON.parse(body).error.code], [status, code], JSON.stringify([message, headers]))
  }
})

t.test('nothing is subscribed to: such a stream would never end', async t => {
  const revision = '2026-07-28'
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': revision,
    'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
    'io.modelcontextprotocol/clientCapabilities': {},
  }
  const params = { _meta, notifications: { toolsListChanged: true } }
  const headers = { 'mcp-protocol-version': revision, 'mcp-method': 'subscriptions/listen' }
  const { body } = await ask({ jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params }, headers)
  t.match(body, /Subscription limit reached/)
})

t.test('other methods and too large bodies are refused as everywhere', async t => {
  for (const method of ['GET', 'DELETE', 'PUT'] as const) {
    const { statusCode, headers } = await app.inject({ method, url: '/mcp', headers: { host: 'quotes.example' } })
    t.strictSame([statusCode, headers['allow']], [405, 'POST, OPTIONS'])
  }
  for (const [bytes, status] of [
    [2 ** 16, 200],
    [2 ** 16 + 1, 413],
  ] as const) {
    t.equal((await ask(JSON.stringify(LIST).padEnd(bytes))).statusCode, status)
  }
})

t.test('of web pages, only those of this server and of the own machine may ask', async t => {
  const own = await buildApp(sample, { public_url: 'https://quotes.example' })
  const status = async (server: typeof app, origin: string) => {
    const headers = { host: 'quotes.example', origin, 'content-type': 'application/json' }
    return (await server.inject({ method: 'POST', url: '/mcp', headers, payload: LIST })).statusCode
  }
  for (const [origin, without, with_url] of [
    ['http://localhost:6274', 200, 200],
    ['http://127.0.0.1', 200, 200],
    ['http://[::1]:3000', 200, 200],
    ['https://quotes.example', 403, 200],
    ['http://quotes.example', 403, 403],
    ['http://localhost.evil.example', 403, 403],
    ['http://evil.example', 403, 403],
    ['null', 403, 403],
  ] as const) {
    t.strictSame([await status(app, origin), await status(own, origin)], [without, with_url], origin)
  }
  const { statusCode, headers } = await app.inject({
    method: 'OPTIONS',
    url: '/mcp',
    headers: { host: 'quotes.example', origin: 'http://localhost:6274', 'access-control-request-method': 'POST' },
  })
  t.equal(statusCode, 204)
  t.match(headers['access-control-allow-headers'], /\bMCP-Protocol-Version, Mcp-Method, Mcp-Name\b/)
  await own.close()
})

t.test('a store that cannot answer is said so, and what broke is in the log only', async t => {
  const broken = (error: Error) =>
    buildApp({ ...sample, quote: () => Promise.reject(error) } as Store, { rate_limit: { requests: 2, seconds: 60 } })
  const message = { ...LIST, method: 'tools/call', params: { name: 'get_quote', arguments: { quote_id: 'q_0' } } }
  for (const [error, text] of [
    [new StoreBusy('locked'), 'The store cannot answer now.'],
    [new Error('secret'), 'The log of the server says more.'],
  ] as const) {
    const server = await broken(error)
    const request = { method: 'POST', url: '/mcp', headers: { host: 'quotes.example' }, payload: message } as const
    const { statusCode, body } = await server.inject(request)
    t.equal(statusCode, 200)
    t.strictSame(JSON.parse(body).result, { content: [{ type: 'text', text }], isError: true })
    await server.inject(request)
    t.equal((await server.inject(request)).statusCode, 429)
    await server.close()
  }
})

t.test('work for an agent that has gone ends', async t => {
  const asked = new AbortController()
  const ended = Promise.withResolvers<void>()
  const total: Store['total'] = (_list, _filter, _facets, signal) => {
    t.notOk(signal!.aborted, 'the end of a body is not the end of the client')
    asked.abort()
    return new Promise((_, reject) => {
      signal!.addEventListener('abort', () => {
        reject(signal!.reason)
        ended.resolve()
      })
    })
  }
  const server = await buildApp({ ...sample, total } as Store)
  const there = await server.listen({ host: '127.0.0.1', port: 0 })
  const body = { ...LIST, method: 'tools/call', params: { name: 'search_quotes', arguments: { count: 'exact' } } }
  const headers = { 'content-type': 'application/json' }
  const request = { method: 'POST', headers, body: JSON.stringify(body), signal: asked.signal }
  await t.rejects(fetch(`${there}/mcp`, request), { name: 'AbortError' })
  await ended.promise
  await server.close()
})
