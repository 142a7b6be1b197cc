import t from 'tap'
import type { Speaker } from '../../src/domain/speaker.ts'
import { accepted } from '../../src/http/accept.ts'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, entryOf, sampleEntries } from '../store/fixtures.ts'

t.setTimeout(180_000)

const ANNOTATION = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'
const OFFERS = ['application/json', 'application/ld+json', ANNOTATION, 'text/markdown', 'text/plain']

t.test('the media type that a client likes best is chosen, the first of equals', async t => {
  const cases: [accept: string, chosen: string | null][] = [
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
    ['application/ld+json', 'application/ld+json'],
    [ANNOTATION, ANNOTATION],
    ['application/ld+json; profile=http://www.w3.org/ns/anno.jsonld', ANNOTATION],
    ['Application/LD+JSON ; Profile="http://www.w3.org/ns/anno.jsonld"', ANNOTATION],
    [`application/ld+json;q=0.5, ${ANNOTATION}`, ANNOTATION],
    ['application/ld+json;profile="https://other.example/"', null],
    ['text/*', 'text/markdown'],
    ['text/*, text/markdown;q=0.1', 'text/plain'],
    ['text/plain;charset=utf-8', 'text/plain'],
    ['text/plain;q=0.2, text/markdown;q=0.1', 'text/plain'],
    ['application/json;q=0, */*', 'application/ld+json'],
    ['image/png', null],
    ['text/plain;q=0', null],
    ['text/plain;q=2', 'application/json'],
    ['text/plain;q=x', 'application/json'],
    ['text/plain;q=', 'application/json'],
    ['application/json;q=0x1, text/plain;q=0.1', 'text/plain'],
    ['application/json;q=1e0, text/plain;q=0.', null],
    ['text/plain;q=0.33333, text/markdown;q=0.2', 'text/plain'],
    ['text/plain;charset=utf-8;q=0.1, text/markdown ; Q=1.000', 'text/markdown'],
    ['nonsense', 'application/json'],
    ['"', 'application/json'],
    [',,;', 'application/json'],
  ]
  for (const [accept, chosen] of cases) t.equal(accepted(accept, OFFERS), chosen, accept)
  for (const piece of ['"', ',', ';', 'a/b,', 'a/b;"', '"a', '*/*;']) {
    const begun = performance.now()
    accepted(piece.repeat(4_000), OFFERS)
    t.ok(performance.now() - begun < 1_000, piece)
  }
})

const ana: Speaker = { id: 'ana-ruiz', name: 'Ana Ruiz', type: 'person', role: null }
const entry = entryOf(
  {
    id: 'äpfel',
    headline: 'Apples',
    url: 'https://news.example/apples',
    paragraphs: ['“We sold it,” said Ana Ruiz, for 5 million euros.'],
  },
  [{ words: ['We sold it,'], speaker: ana }],
  [{ words: '5 million euros', value: '5000000', unit: 'EUR' }],
)
const [quote, figure] = [entry.findings.quotes[0]!, entry.findings.figures[0]!]
const store = openSqliteStore(':memory:')
await store.put([entry, ...sampleEntries(3)], AT)
const app = await buildApp(store, { public_url: 'https://quotes.example' })
t.teardown(async () => {
  await app.close()
  await store.close()
})
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

t.test('quotes and figures know where a browser scrolls to, where the article has an address', async t => {
  t.equal(
    (await get(`/v1/quotes/${quote.id}`)).json().source_fragment,
    'https://news.example/apples#:~:text=We%20sold%20it%2C',
  )
  t.equal(
    (await get(`/v1/figures/${figure.id}`)).json().source_fragment,
    'https://news.example/apples#:~:text=5%20million%20euros',
  )
  const { items } = (await get('/v1/quotes?article_id=garden-0')).json()
  t.strictSame(
    items.map((item: { source_fragment: unknown }) => item.source_fragment),
    [null, null, null],
  )
})

t.test('the same resource in other media types, each with its own ETag', async t => {
  const media = [
    'application/json',
    'application/ld+json',
    ANNOTATION,
    'application/vnd.citationstyles.csl+json',
    'application/x-bibtex',
    'application/x-research-info-systems',
    'text/markdown',
    'text/plain',
  ]
  const addresses = [
    '/v1/articles/%C3%A4pfel',
    `/v1/quotes/${quote.id}`,
    `/v1/figures/${figure.id}`,
    '/v1/articles?limit=2',
    '/v1/quotes?limit=2',
    '/v1/figures?limit=2',
    '/v1/articles/garden-0/quotes',
    '/v1/articles/garden-0/figures',
  ]
  for (const address of addresses) {
    const etags = new Set<unknown>()
    for (const accept of media) {
      const answer = await get(address, { accept })
      t.strictSame(
        [answer.statusCode, answer.headers['vary']],
        [200, 'Accept, Accept-Encoding'],
        `${address} ${accept}`,
      )
      t.equal(`${answer.headers['content-type']}`.replace(/; charset=utf-8$/, ''), accept)
      t.equal((await get(address, { accept })).body, answer.body, 'from memory')
      etags.add(answer.headers['etag'])
      const again = await get(address, { accept, 'if-none-match': `${answer.headers['etag']}` })
      t.strictSame([again.statusCode, again.headers['vary'], again.body], [304, 'Accept, Accept-Encoding', ''])
    }
    t.equal(etags.size, media.length)
  }
})

t.test('?format= goes before Accept, and links keep it', async t => {
  const list = await get('/v1/quotes?limit=1&format=ris', { accept: 'text/plain' })
  t.equal(list.headers['content-type'], 'application/x-research-info-systems; charset=utf-8')
  const next = /<(.+)>; rel="next"/.exec(`${list.headers['link']}`)![1]!
  t.match(next, 'format=ris')
  t.match((await get(next.replace('https://quotes.example', ''))).body, 'TY  - NEWS')
  t.equal((await get('/v1/quotes?format=json', { accept: 'text/plain' })).json().items.length, 10)
  t.match((await get('/v1/quotes/random?format=text')).body, '“')
  t.match((await get('/v1/quotes/random', { accept: 'text/markdown' })).headers['content-type'], 'text/markdown')
  const wrong = await get('/v1/quotes?format=pdf')
  t.strictSame([wrong.statusCode, wrong.json().errors[0].parameter], [400, 'format'])
  t.equal((await get('/v1/quotes?format=ris&format=csl')).statusCode, 400)
})

t.test('a citation links back to Onrecord', async t => {
  t.hasStrict((await get(`/v1/quotes/${quote.id}?format=annotation`)).json(), {
    id: `https://quotes.example/v1/quotes/${quote.id}?format=annotation`,
    target: [
      { source: 'https://quotes.example/v1/articles/%C3%A4pfel/text' },
      { source: 'https://news.example/apples' },
    ],
  })
  t.equal(
    (await get('/v1/articles/%C3%A4pfel?format=jsonld')).json()['@id'],
    'https://quotes.example/v1/articles/%C3%A4pfel',
  )
  t.equal(
    (await get(`/v1/figures/${figure.id}?format=csl`)).json().archive_location,
    `https://quotes.example/v1/figures/${figure.id}`,
  )
})

t.test('nothing that the client accepts is 406, which says what there is', async t => {
  const answer = await get('/v1/quotes', { accept: 'image/png' })
  t.strictSame(
    [answer.statusCode, answer.headers['vary'], answer.headers['content-type']],
    [406, 'Accept, Accept-Encoding', 'application/problem+json'],
  )
  t.match(answer.json().detail, 'application/x-bibtex')
  t.equal((await get('/v1/quotes/none', { accept: 'text/plain' })).statusCode, 404)
})

t.test('a citation is whole, whatever fields were asked for', async t => {
  const get = async (url: string) => (await app.inject({ url, headers: { host: 'localhost' } })).body
  for (const url of [
    `/v1/quotes/${quote.id}?format=bibtex`,
    '/v1/quotes?format=markdown',
    '/v1/figures?format=ris&count=exact',
    `/v1/quotes/random?format=csl&article_id=${encodeURIComponent('äpfel')}&limit=1`,
  ]) {
    t.ok((await get(url)).length > 20, url)
    t.equal(await get(`${url}&fields=id&embed=article`), await get(url), url)
  }
  t.strictSame(Object.keys(JSON.parse(await get(`/v1/quotes/${quote.id}?format=json&fields=kind`))), ['kind'])
})
