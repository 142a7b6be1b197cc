import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { createClient, ProblemError, type Quote } from '../../src/client/index.ts'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, sampleEntries } from '../store/fixtures.ts'
import { clientTypes } from './types.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const store = openSqliteStore(':memory:')
await store.put(sampleEntries(7), AT)
const app = await buildApp(store, { public_url: 'https://behind.example/' })
const baseUrl = await app.listen({ port: 0, host: '127.0.0.1' })
t.teardown(async () => {
  await app.close()
  await store.close()
})

/** A fetch that writes down what was answered. */
function recording() {
  const seen: string[] = []
  const fetch = async (request: Request) => {
    const response = await globalThis.fetch(request)
    seen.push(`${response.status} ${new URL(request.url).pathname}`)
    return response
  }
  return { seen, fetch }
}

t.test('addresses, parameters and answers have the types of the document', async t => {
  const client = createClient({ baseUrl, headers: { 'user-agent': 'a-test' } })
  const { data, error } = await client.GET('/v1/quotes', {
    params: { query: { speaker: ['ana-ruiz', '王芳'], limit: 2 } },
  })
  t.equal(error, undefined)
  const quotes: Quote[] = data!.items
  t.strictSame(
    quotes.map(quote => quote.speaker?.name),
    ['Ana Ruiz', 'Ana Ruiz'],
  )
  const missing = await client.GET('/v1/quotes/{quote_id}', { params: { path: { quote_id: 'none' } } })
  t.strictSame([missing.error?.status, missing.response.status], [404, 404])
  const verified = await client.POST('/v1/quotes/verify', { body: { text: 'We planted 3 trees 🌳 this spring' } })
  t.ok(verified.data && 'verdict' in verified.data && verified.data.verdict === 'exact')
  const text = await client.GET('/v1/articles/{article_id}/text', {
    params: { path: { article_id: 'garden-0' } },
    parseAs: 'text',
  })
  t.match(text.data, 'Trees, number 0')
})

t.test('pages and items go through a list to its end, wherever the links lead', async t => {
  const client = createClient({ baseUrl })
  const sizes: number[] = []
  for await (const page of client.pages('/v1/quotes', { params: { query: { limit: 10 } } }))
    sizes.push(page.items.length)
  t.strictSame(sizes, [10, 10, 1])
  const ids: string[] = []
  for await (const quote of client.items('/v1/quotes', { params: { query: { kind: ['direct'], limit: 3 } } }))
    ids.push(quote.id)
  t.strictSame([ids.length, new Set(ids).size], [7, 7])
  let articles = 0
  for await (const article of client.items('/v1/articles')) articles += article.headline.length > 0 ? 1 : 0
  t.equal(articles, 7)
  const figures: string[] = []
  const path = { article_id: 'garden-0' }
  for await (const figure of client.items('/v1/articles/{article_id}/figures', {
    params: { path, query: { limit: 1 } },
  })) {
    figures.push(figure.selector.exact)
  }
  t.strictSame(figures, ['0.5 million USD', '0 points'])
})

t.test('an error on the way is thrown with the problem in it', async t => {
  const client = createClient({ baseUrl })
  const walk = async () => {
    for await (const page of client.pages('/v1/quotes', { params: { query: { limit: 1000 } } })) t.fail(page.next ?? '')
  }
  const error = await walk().catch((error: unknown) => error)
  t.ok(error instanceof ProblemError)
  t.hasStrict((error as ProblemError).problem, { status: 400, errors: [{ parameter: 'limit' }] })
  t.equal((error as ProblemError).message, (error as ProblemError).problem.detail)
})

t.test('what has not changed is not sent again', async t => {
  const { seen, fetch } = recording()
  const client = createClient({ baseUrl, fetch, keep: 2 })
  const quotes = async () => (await client.GET('/v1/quotes', { params: { query: { limit: 1 } } })).data
  const first = await quotes()
  t.strictSame(await quotes(), first)
  t.strictSame(seen, ['200 /v1/quotes', '304 /v1/quotes'])
  const cited = await client.GET('/v1/quotes', {
    params: { query: { limit: 1 } },
    headers: { accept: 'text/plain' },
    parseAs: 'text',
  })
  t.match(cited.data, '“', 'another media type is another answer')
  t.strictSame(await quotes(), first)
  await client.GET('/v1')
  await client.GET('/v1/speakers')
  await quotes()
  t.strictSame(seen.slice(2), ['200 /v1/quotes', '304 /v1/quotes', '200 /v1', '200 /v1/speakers', '200 /v1/quotes'])

  await createClient({ baseUrl, fetch, keep: 0 }).GET('/v1')
  t.equal(seen.at(-1), '200 /v1')

  await store.put(sampleEntries(8), AT)
  await quotes()
  t.equal(seen.at(-1), '200 /v1/quotes', 'a change is seen')
})

t.test('what has no ETag, is no GET or asks for itself is passed on', async t => {
  const { seen, fetch } = recording()
  const client = createClient({ baseUrl, fetch })
  await client.GET('/v1/quotes/random')
  await client.GET('/v1/quotes/random')
  await client.POST('/v1/quotes/verify', { body: { text: 'x' } })
  const { response } = await client.GET('/v1')
  const again = await client.GET('/v1', { headers: { 'if-none-match': response.headers.get('etag') } })
  t.equal(again.response.status, 304)
  t.strictSame(seen, ['200 /v1/quotes/random', '200 /v1/quotes/random', '200 /v1/quotes/verify', '200 /v1', '304 /v1'])
})

t.test('the types are those of the document; npm run openapi writes them', async t =>
  t.equal(
    readFileSync(join(root, 'src/client/schema.ts'), 'utf8'),
    await clientTypes(join(root, 'openapi/openapi.json')),
  ),
)

t.test('onrecord/client is one import away, as the example imports it', async t => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, { types: string; default: string }>
  }
  const { types, default: code } = manifest.exports['./client']!
  const source = (file: string) => file.replace('./dist/', 'src/').replace(/(?:\.d)?\.[jt]s$/, '.ts')
  t.strictSame([source(types), source(code)], ['src/client/index.ts', 'src/client/index.ts'])
  t.ok(existsSync(join(root, source(code))))

  const readme = readFileSync(join(root, 'openapi/README.md'), 'utf8')
  const example = readFileSync(join(root, 'test/client/example.ts'), 'utf8')
  t.equal(/```ts\n(import \{ createClient.+?)```/s.exec(readme)?.[1], example.slice(example.indexOf('\n') + 1))
})

/** Never called: the compiler is the test. */
export async function refusedByTheCompiler() {
  const client = createClient({ baseUrl })
  // @ts-expect-error: a parameter that there is not
  await client.GET('/v1/quotes', { params: { query: { speeker: 'x' } } })
  // @ts-expect-error: an address that there is not
  await client.GET('/v1/qoutes')
  // @ts-expect-error: a number
  await client.GET('/v1/quotes', { params: { query: { limit: 'x' } } })
  // @ts-expect-error: no list
  client.items('/v1')
  // @ts-expect-error: a number
  client.items('/v1/quotes', { params: { query: { limit: 'x' } } })
  // @ts-expect-error: the speaker may be unknown
  for await (const quote of client.items('/v1/quotes')) quote.speaker.name
}
