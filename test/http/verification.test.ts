import fc from 'fast-check'
import t from 'tap'
import type { Speaker } from '../../src/domain/speaker.ts'
import { Verification } from '../../src/domain/verification/verification.ts'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, entryOf, sampleEntries } from '../store/fixtures.ts'

t.setTimeout(180_000)

const ana: Speaker = { id: 'ana-ruiz', name: 'Ana Ruiz', type: 'person', role: null }
const store = openSqliteStore(':memory:')
const harvest = entryOf(
  {
    id: 'harvest',
    headline: 'A good year',
    paragraphs: [
      'Farmers were pleased with the rain. “We sold 40 tonnes of apples,” said Ana Ruiz, “and not one pear. It’s been a very good year for us.”',
    ],
  },
  [
    {
      words: ['We sold 40 tonnes of apples,', 'and not one pear. It’s been a very good year for us.'],
      speaker: ana,
      cue: 'said',
    },
  ],
)
await store.put([harvest, ...sampleEntries(20)], AT)
const app = await buildApp(store)
t.teardown(async () => {
  await app.close()
  await store.close()
})

const post = (payload: string | object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/v1/quotes/verify', payload, headers })
const ask = async (question: object) => Verification.parse((await post(question)).json())

t.test('a verdict comes with the quote, its article and the exact characters', async t => {
  const { verdict, matches, searched } = await ask({
    text: '"we sold 40 tonnes of apples and not one pear. It\'s been a very good year for us"',
    speaker: 'ana-ruiz',
  })
  t.equal(verdict, 'normalized')
  t.strictSame(searched, { articles: 21, revision: 1 })
  const [match] = matches
  t.equal(match?.quote?.id, harvest.findings.quotes[0]?.id)
  t.equal(match?.article.id, 'harvest')
  t.strictSame(
    match?.differences.map(({ kind, given, printed }) => [kind, given, printed]),
    [
      ['typography', 'we', 'We'],
      ['typography', "It's", 'It’s'],
    ],
  )
  const characters = [...harvest.article.text]
  for (const { start, end, exact } of match!.selectors) t.equal(characters.slice(start, end).join(''), exact)
  t.equal(match?.selectors.length, 2)
})

t.test('every verdict there is', async t => {
  const cases: [object, string][] = [
    [{ text: 'It’s been a very good year for us.' }, 'partial'],
    [{ text: 'We sold 50 tonnes of apples and not one pear' }, 'partial'],
    [{ text: 'We sold 40 cows and bought a tractor, a plough and a cart' }, 'not_found'],
    [{ text: 'We planted 7 trees 🌳 this spring', speaker: '王芳' }, 'exact'],
    [{ text: 'We planted 7 trees 🌳 this spring', speaker: 'Ana Ruiz' }, 'misattributed'],
    [{ text: 'We planted 7 trees 🌳 this spring', speaker: 'Ana Ruiz', article_id: 'harvest' }, 'not_found'],
    [{ text: 'Closed until 7', speaker: 'Ana Ruiz' }, 'ambiguous'],
    [{ text: 'Farmers were pleased with the rain', article_id: 'harvest' }, 'ambiguous'],
    [{ text: 'Farmers were angry with the rain', article_id: 'harvest' }, 'not_found'],
    [{ text: 'Farmers were pleased with the rain' }, 'ambiguous'],
    [{ text: 'farmers WERE pleased' }, 'ambiguous'],
    [{ text: 'Farmers were not pleased with the rain' }, 'not_found'],
    [{ text: 'Farmers' }, 'not_found'],
    [{ text: '½ ¾' }, 'not_found'],
    [{ text: `${'\u0301 '.repeat(9)}a` }, 'not_found'],
    [{ text: 'Farmers were pleased with the rain', article_id: 'nowhere' }, 'not_found'],
  ]
  for (const [question, verdict] of cases) t.equal((await ask(question)).verdict, verdict, JSON.stringify(question))
  t.strictSame((await ask({ text: 'nothing', article_id: 'harvest' })).searched, { articles: 1, revision: 1 })
  t.strictSame((await ask({ text: 'nothing', article_id: 'nowhere' })).searched, { articles: 0, revision: 1 })
  t.hasStrict((await ask({ text: 'Farmers were pleased with the rain', article_id: 'harvest' })).matches, [
    { quote: null, agreement: 'exact', selectors: [{ exact: 'Farmers were pleased with the rain' }] },
  ])
})

t.test('words that stand in an article are shown where they stand, in a quote or outside of one', async t => {
  const said = (speaker: string, ...words: string[]) => ({
    words,
    speaker: { id: speaker.toLowerCase().replace(' ', '-'), name: speaker, type: 'person' as const, role: null },
  })
  const lost = '“We lost 14 boats and not a single life,”'
  const harbour = entryOf(
    {
      id: 'harbour',
      headline: 'Harbour reopens',
      paragraphs: [
        `${lost} said Maria Keller. “That is what counts. The rest can be rebuilt.”`,
        'Fishermen fear for the season, and “quotas” besides.',
      ],
    },
    [said('Maria Keller', 'We lost 14 boats and not a single life,', 'That is what counts. The rest can be rebuilt.')],
  )
  const union = entryOf(
    {
      id: 'union',
      headline: 'Union asks why',
      paragraphs: [
        `${lost} said Peter Lund. “But luck is not a plan.”`,
        '“Can we fish from here? We cannot.”, he said.',
      ],
    },
    [
      said('Peter Lund', 'We lost 14 boats and not a single life,', 'But luck is not a plan.'),
      said('Peter Lund', 'Can we fish from here? We cannot.'),
    ],
  )
  const news = openSqliteStore(':memory:')
  await news.put([harbour, union], AT)
  const site = await buildApp(news)
  t.teardown(async () => {
    await site.close()
    await news.close()
  })
  const found = async (text: string, speaker?: string) => {
    const payload = { text, ...(speaker && { speaker }) }
    const answer = await site.inject({ method: 'POST', url: '/v1/quotes/verify', payload })
    const { verdict, matches } = Verification.parse(answer.json())
    return [
      verdict,
      ...matches.map(({ quote, agreement, selectors }) => [
        quote?.speaker?.name ?? null,
        agreement,
        ...selectors.map(({ exact }) => exact),
      ]),
    ]
  }
  const boats = 'We lost 14 boats and not a single life'
  t.strictSame(await found('Fishermen fear for the season', 'Maria Keller'), [
    'ambiguous',
    [null, 'exact', 'Fishermen fear for the season'],
  ])
  t.strictSame(await found('the season, and "quotas" besides'), [
    'ambiguous',
    [null, 'normalized', 'the season, and “quotas” besides'],
  ])
  t.strictSame(await found('we cannot', 'Peter Lund'), ['partial', ['Peter Lund', 'partial', 'We cannot']])
  t.strictSame(await found('we cannot', 'Maria Keller'), ['not_found', ['Peter Lund', 'partial', 'We cannot']])
  t.strictSame(await found('But luck is not a plan.', 'Maria Keller'), [
    'not_found',
    ['Peter Lund', 'partial', 'But luck is not a plan'],
  ])
  t.strictSame(await found(boats, 'Peter Lund'), ['partial', ['Peter Lund', 'partial', boats]])
  t.strictSame(await found(boats, 'Tom Ashby'), ['misattributed', ['Maria Keller', 'exact', boats]])
  t.strictSame(await found(boats), ['ambiguous', ['Maria Keller', 'exact', boats], ['Peter Lund', 'partial', boats]])
})

t.test('up to 100 questions are answered in their order', async t => {
  const items = Array.from({ length: 100 }, (_, i) => ({ text: `brave no. ${i % 25}` }))
  const answer = await post({ items })
  t.strictSame(
    answer.json().items.map(({ verdict }: Verification) => verdict),
    items.map((_, i) => (i % 25 < 20 ? 'exact' : 'not_found')),
  )
  t.equal(answer.headers['cache-control'], 'no-store')
})

t.test('a body that is wrong is refused by the name of its part', async t => {
  const question = { text: 'x' }
  const refused: [object | string, string[]][] = [
    [{}, ['text']],
    [{ text: 5 }, ['text']],
    [{ text: null }, ['text']],
    [{ text: ['x'] }, ['text']],
    [{ text: '' }, ['text']],
    [{ text: '“…”' }, ['text']],
    [{ text: 'x'.repeat(2001) }, ['text']],
    [{ text: 'x', speaker: '' }, ['speaker']],
    [{ text: 'x', speaker: 'x'.repeat(301) }, ['speaker']],
    [{ text: 'x', speaker: 7 }, ['speaker']],
    [{ text: 'x', article_id: '' }, ['article_id']],
    [{ text: 'x', article_id: 'x'.repeat(301) }, ['article_id']],
    [{ text: 'x', article_id: false }, ['article_id']],
    [{ text: 'x', speakr: 'y' }, ['speakr']],
    [{ text: 'x', ['__proto__x']: 'y' }, ['__proto__x']],
    [{ items: [] }, ['items']],
    [{ items: 'x' }, ['items']],
    [
      { items: [{ text: 5 }, { text: 'x', txt: 'y' }, { text: 5 }] },
      ['items[0].text', 'items[1].txt', 'items[2].text'],
    ],
    [{ items: Array(101).fill(question) }, ['items']],
    [{ items: [question], text: 'x' }, ['items']],
    [[question], ['body']],
    ['"x"', ['body']],
    ['null', ['body']],
    ['{', ['body']],
    ['', ['body']],
  ]
  for (const [body, names] of refused) {
    const answer = await post(body, { 'content-type': 'application/json' })
    t.equal(answer.statusCode, 400, JSON.stringify(body).slice(0, 80))
    t.equal(answer.headers['content-type'], 'application/problem+json')
    t.strictSame(
      answer.json().errors.map((error: { in: string; parameter: string }) => [error.in, error.parameter]),
      names.map(name => ['body', name]),
    )
  }
  t.equal(
    (await post({ text: 'x', speakr: 'y' })).json().detail,
    'There is no “speakr” in a body. The nearest one is “speaker”; there are items, text, speaker, article_id.',
  )
  t.equal(
    (await post({ text: 'x'.repeat(2000), speaker: 'x'.repeat(300), article_id: 'x'.repeat(300) })).statusCode,
    200,
  )
})

t.test('what is no JSON, too long or not UTF-8 is refused', async t => {
  const json = { 'content-type': 'application/json' }
  t.equal((await post('text=x', { 'content-type': 'application/x-www-form-urlencoded' })).statusCode, 415)
  t.equal((await post('x', { 'content-type': 'text/plain' })).statusCode, 415)
  t.equal((await post(' '.repeat(2 ** 20 + 1), json)).statusCode, 413)
  t.equal((await post(`{"text":"x"}${' '.repeat(2 ** 20 - 12)}`, json)).statusCode, 200)
  t.equal((await post(Buffer.from('7b2274657874223a22ff227d', 'hex').toString('latin1'), json)).statusCode, 200)
  const bytes = Buffer.from([...Buffer.from('{"text":"x'), 0xff, ...Buffer.from('"}')])
  const answer = await app.inject({ method: 'POST', url: '/v1/quotes/verify', payload: bytes, headers: json })
  t.strictSame([answer.statusCode, answer.json().detail], [400, 'The body is JSON in UTF-8.'])
})

t.test('other methods are told what the address takes', async t => {
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'] as const) {
    const answer = await app.inject({ method, url: '/v1/quotes/verify' })
    t.strictSame([answer.statusCode, answer.headers['allow']], [405, 'POST, OPTIONS'], method)
  }
  const options = await app.inject({ method: 'OPTIONS', url: '/v1/quotes/verify' })
  t.strictSame([options.statusCode, options.headers['allow']], [204, 'POST, OPTIONS'])
  const elsewhere = await app.inject({ method: 'POST', url: '/v1/quotes', payload: {} })
  t.strictSame([elsewhere.statusCode, elsewhere.headers['allow']], [405, 'GET, HEAD, OPTIONS'])
  t.equal((await app.inject({ method: 'POST', url: '/v1/nothing' })).statusCode, 404)
  t.equal((await app.inject('/v1/quotes')).statusCode, 200)
})

t.test('no text makes an error of it', async () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async text => {
      const { statusCode } = await post({ text, speaker: text.slice(0, 9), article_id: text.slice(0, 5) })
      return statusCode === 200 || statusCode === 400
    }),
    { numRuns: 300 },
  ),
)
