import fc from 'fast-check'
import t, { type Test } from 'tap'
import { FACETS, SORTS } from '../../src/domain/lists.ts'
import { slice } from '../../src/domain/passages.ts'
import type { Quote } from '../../src/domain/quote.ts'
import type { Speaker } from '../../src/domain/speaker.ts'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { type Store, TooMany, WalkForgotten } from '../../src/store/store.ts'
import { AT, entryOf, sampleEntries, sampleEntry } from '../store/fixtures.ts'
import { variedEntries } from '../store/lists.ts'

t.setTimeout(180_000)

const HOST = { host: 'quotes.example' }

async function served(t: Test, store: Store) {
  const app = await buildApp(store)
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  const get = async (url: string) => (await app.inject({ url, headers: HOST })).json()
  const status = async (url: string) => (await app.inject({ url, headers: HOST })).statusCode
  const walk = async (url: string) => {
    const items: { id: string }[] = []
    let next: string | null = url
    while (next) {
      const page: { items: { id: string }[]; next: string | null } = await get(
        next.replace('http://quotes.example', ''),
      )
      items.push(...page.items)
      next = page.next
    }
    return items
  }
  return { app, get, status, walk }
}

async function sampled(t: Test, entries = variedEntries(12)) {
  const store = openSqliteStore(':memory:')
  await store.put(entries, AT)
  return { store, ...(await served(t, store)) }
}

interface Item {
  id: string
}

t.test('two thousand articles: every list is walked to its end, and count=exact says how long it is', async t => {
  const { store, get, walk, status } = await sampled(t, sampleEntries(2_000))
  const { articles, quotes, figures, speakers } = await store.counts()
  t.strictSame([articles, quotes, figures, speakers], [2_000, 6_000, 4_000, 5])
  const lists: [url: string, count: number][] = [
    ['/v1/articles?limit=100', articles],
    ['/v1/articles?limit=100&sort=-quote_count', articles],
    ['/v1/articles?limit=100&q=trees+number', articles],
    ['/v1/articles?limit=100&q=trees+-garden&speaker=Ana+Ruiz', 800],
    ['/v1/quotes?limit=100', quotes],
    ['/v1/quotes?limit=100&kind=direct&sort=-length', 2_000],
    ['/v1/quotes?limit=100&q="we+planted"', 2_000],
    ['/v1/quotes?limit=100&q=brav*&speaker=northwind', 400],
    ['/v1/figures?limit=100&sort=-value', figures],
    ['/v1/figures?limit=100&metric=revenue&unit=USD&min_value=1000000000', 83],
    ['/v1/speakers?limit=2', speakers],
    ['/v1/entities?limit=2', 3],
  ]
  for (const [url, count] of lists) {
    const ids = (await walk(url)).map(item => item.id)
    t.strictSame([new Set(ids).size, ids.length, (await get(`${url}&count=exact`)).count], [count, count, count], url)
  }
  const first = (await get('/v1/articles?q=1234')).items
  t.strictSame(
    first.map((item: Item) => item.id),
    ['𝒢arden-1231', '庭園-1234']
      .filter(id => id.endsWith('1234'))
      .concat('überblick-1233')
      .sort()
      .reverse(),
  )
  t.equal(await status('/v1/quotes/random?limit=50&kind=mixed'), 200)
})

t.test('an answer to a search has its passages, with the words as offsets', async t => {
  const entry = entryOf(
    {
      id: 'wind',
      headline: '🌬 A strong wind',
      paragraphs: [
        'Nothing here.',
        `${'The day was long. '.repeat(30)}Then the WIND rose, 🌬 and the wind fell. ${'The night was long. '.repeat(30)}`,
        '“The wind,” said one, “is strong.”',
      ],
    },
    [{ words: ['The wind,', 'is strong.'], speaker: null }],
  )
  const { get } = await sampled(t, [entry])
  const [article] = (await get('/v1/articles?q=wind+strong')).items
  t.equal(article.snippets.length, 3)
  for (const { selector, highlights } of article.snippets) {
    t.equal(slice(entry.article.text, selector.start, selector.end), selector.exact)
    for (const { start, end } of highlights) t.match(slice(selector.exact, start, end), /^(wind|strong)$/i)
  }
  t.ok(article.snippets[1].selector.exact.length <= 240)
  t.strictSame(
    article.snippets.map((snippet: { highlights: unknown[] }) => snippet.highlights.length),
    [2, 2, 2],
  )
  const [quote] = (await get('/v1/quotes?q="wind+is"')).items
  t.strictSame(
    quote.snippets.map((snippet: { selector: { exact: string }; highlights: object[] }) => [
      snippet.selector.exact,
      snippet.highlights,
    ]),
    [
      ['The wind,', [{ start: 4, end: 8 }]],
      ['is strong.', [{ start: 0, end: 2 }]],
    ],
  )
  t.equal((await get('/v1/quotes?q=strong&speaker=nobody')).items.length, 0)
  const [other] = (await get('/v1/quotes?q=stron*')).items
  t.strictSame(other.snippets.length, 1)
})

t.test('a search takes anything and never errs; without a word it finds nothing', async t => {
  const { get, status } = await sampled(t)
  const hostile = [
    '',
    ' ',
    '"',
    '""',
    '-',
    '*',
    '-a',
    "'",
    'NEAR(',
    'a OR',
    '(((((',
    'text:a',
    'a\0b',
    '\u{1f333}',
    '\\',
    '%',
    '^a',
    '{a}',
    'a"b"c',
    '\ud83c',
    'x'.repeat(300),
    '"'.repeat(300),
    'a '.repeat(150),
    '“'.repeat(300),
  ]
  for (const q of hostile) {
    for (const list of ['articles', 'quotes', 'speakers', 'entities']) {
      const url = `/v1/${list}?count=exact&facet=${list === 'articles' || list === 'quotes' ? 'year' : 'type'}&q=`
      const answer = await get(url + encodeURIComponent(q.toWellFormed()))
      t.equal(answer.count, answer.items.length, `${list} ${q}`)
    }
  }
  t.strictSame(await get('/v1/articles?q=-trees&count=exact&facet=year'), {
    items: [],
    next: null,
    count: 0,
    facets: { year: [] },
  })
  t.equal(await status(`/v1/articles?q=${'x'.repeat(301)}`), 400)
  t.equal(await status('/v1/quotes/random?q='), 404)
  t.strictSame(await get('/v1/quotes/random?q=&limit=3'), { items: [] })
})

t.test('what is asked for is embedded, and only the fields asked for are there', async t => {
  const { get, store } = await sampled(t)
  const names = (item: object) => Object.keys(item)
  const article = await get('/v1/articles/garden-0?embed=quotes,figures&embed=paragraphs')
  t.strictSame(article.quotes, (await store.quotes({ article_id: ['garden-0'] }, { limit: 100, after: null })).items)
  t.strictSame(article.figures, (await store.figures({ article_id: ['garden-0'] }, { limit: 100, after: null })).items)
  t.strictSame(article.paragraphs.length, 3)
  const { items } = await get('/v1/quotes?embed=article,speaker&fields=id,article,speaker_profile')
  for (const item of items) t.strictSame(names(item), ['id', 'article', 'speaker_profile'])
  t.strictSame(items[0].speaker_profile, await store.speaker('ana-ruiz'))
  t.strictSame(items[2].speaker_profile, null)
  t.strictSame(items[0].article, await store.article('garden-0'))
  t.equal((await get('/v1/figures?embed=article')).items[0].article.id, 'garden-0')
  t.equal((await get('/v1/speakers/ana-ruiz?embed=quotes&fields=quotes')).quotes.length, 5)
  t.equal((await get('/v1/entities/northwind?embed=figures')).figures.length, 4)
  t.strictSame(names(await get('/v1/articles/garden-0?fields=headline,id')), ['id', 'headline'])
  t.strictSame((await get('/v1/articles?fields=snippets')).items[0], {})
  t.equal((await get('/v1/articles/garden-0/quotes?kind=mixed&count=exact')).count, 1)
  t.equal((await get('/v1/articles/garden-0/figures?unit=USD&sort=-value&count=exact')).count, 1)
})

t.test('facets count by values that the filters take', async t => {
  const { get } = await sampled(t)
  for (const [list, facets] of Object.entries(FACETS)) {
    const all = await get(`/v1/${list}?facet=${facets.join(',')}&count=exact`)
    t.strictSame(Object.keys(all.facets), [...facets])
    for (const facet of facets.filter(facet => facet !== 'year' && !(facet === 'publisher' && list !== 'articles'))) {
      for (const { value, count } of all.facets[facet]) {
        const { count: filtered } = await get(`/v1/${list}?${facet}=${encodeURIComponent(value)}&count=exact`)
        t.equal(filtered, count, `${list} ${facet} ${value}`)
      }
    }
  }
})

t.test('a walk, an export and count=exact agree, whatever the filters and the order', async t => {
  const entries = variedEntries(40)
  const stores = [{}, { slice: 3, step: 3, few: 2, ranked: 2 }].map(limits => openSqliteStore(':memory:', limits))
  const sites = await Promise.all(
    stores.map(async store => {
      await store.put(entries, AT)
      return served(t, store)
    }),
  )
  const lists = Object.keys(CHOICES) as (keyof typeof CHOICES)[]
  const asked = fc.constantFrom(...lists).chain(list =>
    fc.record({
      list: fc.constant(list),
      filters: fc.uniqueArray(fc.constantFrom(...pairsOf(list)), { maxLength: 3, selector: ([name]) => name }),
      sort: fc.constantFrom(
        '',
        ...Object.keys(SORTS[list])
          .filter(name => name !== 'relevance')
          .flatMap(name => [name, `-${name}`]),
      ),
      limit: fc.integer({ min: 1, max: 100 }),
      site: fc.constantFrom(...sites),
    }),
  )
  await fc.assert(
    fc.asyncProperty(asked, async ({ list, filters, sort, limit, site: { app, get, walk } }) => {
      const query = new URLSearchParams(filters)
      const page = new URLSearchParams([...query, ['limit', String(limit)], ['sort', sort]])
      if (sort === '') page.delete('sort')
      const ids = (await walk(`/v1/${list}?${page}`)).map(item => item.id)
      const { count, facets } = await get(`/v1/${list}?${query}&count=exact&facet=${FACETS[list].join()}`)
      t.strictSame([new Set(ids).size, ids.length], [count, count], `${list}?${page}`)
      t.ok(
        Object.values(facets as Record<string, { count: number }[]>)
          .flat()
          .every(value => value.count <= count),
      )
      if (!['articles', 'quotes', 'figures'].includes(list)) return
      const lines = (await app.inject({ url: `/v1/exports/${list}.ndjson?${query}`, headers: HOST })).body
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
      t.equal(lines.pop().trailer.count, count)
      t.strictSame(lines.map(({ id }) => id).sort(), ids.toSorted(), `${list}?${query}`)
    }),
    { numRuns: 200 },
  )
})

function pairsOf(list: keyof typeof SORTS): [name: string, value: string][] {
  const choices: Record<string, readonly string[]> = CHOICES[list]
  return Object.entries(choices).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]))
}

/** Values of every filter. */
const DATES = { published_from: ['2019-03-01', '2019-12-31'], published_to: ['2020-01-31', '2019-12-31T23:00:00Z'] }
const CHOICES = {
  articles: {
    q: ['trees', 'brave -plan*', '"this spring"', '3*', '-trees', 'nowhere', 'the'],
    speaker: ['Ana Ruiz', '王芳', 'nobody'],
    entity: ['Northwind', 'søndag-foods'],
    publisher: ['Example Times', 'das blatt'],
    language: ['en', 'de'],
    has: ['quotes', 'figures'],
    ...DATES,
  },
  quotes: {
    q: ['planted', '"closed until"', 'brav* -3', 'no', '!'],
    speaker: ['Ana Ruiz', '王芳'],
    article_id: ['garden-0', 'garden-4'],
    kind: ['direct', 'mixed', 'indirect'],
    basis: ['cue', 'none', 'context'],
    min_confidence: ['0', '0.5'],
    min_length: ['11', '16'],
    max_length: ['16', '50'],
    ...DATES,
  },
  figures: {
    metric: ['revenue', 'dividend'],
    entity: ['Northwind', 'søndag-foods'],
    unit: ['EUR', 'percentage_point'],
    period: ['2023', '2023-Q3'],
    period_from: ['2022', '2023-07'],
    period_to: ['2023'],
    min_value: ['-5', '4.4'],
    max_value: ['30', '1000000'],
    has_conversion: ['true', 'false'],
    article_id: ['garden-4'],
  },
  speakers: { q: ['ana', '-may* jorg'], type: ['person', 'organization'] },
  entities: { q: ['sondag', 'north*'], type: ['organization'] },
} as const satisfies Record<keyof typeof SORTS, Record<string, readonly string[]>>

t.test('random quotes are different ones that the filters leave, and a seed draws them again', async t => {
  const { get, app } = await sampled(t)
  const ids = async (query: string) => (await get(`/v1/quotes/random?${query}`)).items.map((item: Item) => item.id)
  const drawn = await ids('limit=50')
  t.equal(new Set(drawn).size, 36)
  const [one, other] = [await ids('limit=5&seed=monday'), await ids('limit=5&seed=tuesday')]
  t.strictSame(await ids('limit=5&seed=monday'), one)
  t.not(one.join(), other.join())
  t.equal(
    (await get('/v1/quotes/random?seed=monday&min_confidence=0.5')).id,
    (await ids('limit=1&seed=monday&min_confidence=0.5'))[0],
  )
  const seeded = await app.inject({ url: '/v1/quotes/random?seed=monday', headers: HOST })
  t.strictSame(
    [seeded.headers['cache-control'], typeof seeded.headers.etag],
    ['public, max-age=0, stale-while-revalidate=30', 'string'],
  )
  t.strictSame(await ids('limit=3&speaker=nobody'), [])
})

t.test(
  'the same words of the same speaker are one with unique=true, which says when and where they were first said',
  async t => {
    const kim = { id: 'kim-bo', name: 'Kim Bo', type: 'person', role: null } as const
    const says = (id: string, words: string, published_at: string | null, speaker: Speaker | null = kim) =>
      entryOf({ id, headline: id, paragraphs: [`“${words}”`], published_at, publisher: `The ${id}` }, [
        { words: [words], speaker },
      ])
    const { get, walk, app } = await sampled(t, [
      says('undated', 'We will come back', null),
      says('late', 'WE WILL come back!', '2021-05-01T00:00:00Z'),
      says('later', 'We will come back.', '2022-05-01T00:00:00Z'),
      says('early', 'we will come back', '2020-05-01T00:00:00Z'),
      says('other', 'We will come back', '2019-05-01T00:00:00Z', { ...kim, id: 'ida-lund', name: 'Ida Lund' }),
      says('nobody', 'We will come back', '2018-05-01T00:00:00Z', null),
      says('no-one', 'We will come back', '2018-05-01T00:00:00Z', null),
    ])
    const articles = async (query: string) =>
      (await walk(`/v1/quotes?unique=true&limit=1&${query}`)).map(item => (item as never as Quote).article_id)
    t.strictSame(await articles(''), ['early', 'late', 'no-one', 'nobody', 'other'])
    t.strictSame(await articles('speaker=Kim%20Bo&sort=-published_at'), ['late', 'early'])
    t.strictSame(await articles('speaker=Kim%20Bo&q=come&published_from=2021-06-01'), ['later'])
    t.strictSame(await articles('article_id=undated'), ['undated'])
    const page = await get('/v1/quotes?unique=true&speaker=kim-bo&count=exact&facet=speaker')
    t.strictSame([page.count, page.facets.speaker], [2, [{ value: 'kim-bo', count: 2 }]])
    const { occurrences } = page.items[0]
    t.strictSame(
      { ...occurrences, quotes: occurrences.quotes.map((quote: { article_id: string }) => quote.article_id) },
      { count: 3, first_published_at: '2020-05-01T00:00:00Z', quotes: ['early', 'later', 'undated'] },
    )
    t.strictSame(occurrences.quotes[1], {
      quote_id: (await get('/v1/articles/later/quotes')).items[0].id,
      article_id: 'later',
      publisher: 'The later',
      published_at: '2022-05-01T00:00:00Z',
    })
    const [undated] = (await get('/v1/articles/undated/quotes?embed=occurrences')).items
    t.strictSame(undated.occurrences, occurrences)
    t.equal((await get('/v1/quotes?unique=false')).items[0].occurrences, undefined)
    const drawn = (await get('/v1/quotes/random?unique=true&limit=50&fields=article_id,occurrences&embed=article'))
      .items
    t.strictSame(
      drawn
        .map(({ article_id, occurrences }: Quote & { occurrences: object }) => [article_id, 'count' in occurrences])
        .sort(),
      ['early', 'late', 'no-one', 'nobody', 'other'].map(id => [id, true]),
    )
    const lines = (await app.inject({ url: '/v1/exports/quotes.ndjson?unique=true', headers: HOST })).body
      .trim()
      .split('\n')
    t.equal(lines.length, 6, 'five quotes and the trailer')
  },
)

t.test('every parameter has its bounds: at them it is taken, beyond them it is a 400 that names it', async t => {
  const { get, status } = await sampled(t)
  const text = (name: string): [string, string[], string[]] => [name, ['a', 'a'.repeat(300)], ['', 'a'.repeat(301)]]
  const moment = (name: string): [string, string[], string[]] => [
    name,
    ['2020-01-31', '0001-01-01', '9999-12-31', '2020-01-31T12:00:00Z', '2020-02-29T23:59:59.999+14:00'],
    ['2020-02-30', '2020', '20200131', '2020-01-31T12:00:00', '', '1'.repeat(41)],
  ]
  const span = (name: string): [string, string[], string[]] => [
    name,
    [
      '2019',
      '2019-H1',
      '2019-H2',
      '2019-Q1',
      '2019-Q4',
      '2019-01',
      '2019-12',
      '2019-09-30',
      '2020-02-29',
      '2000-02-29',
    ],
    [
      '',
      '19',
      '2019-H0',
      '2019-H3',
      '2019-Q0',
      '2019-Q5',
      '2019-00',
      '2019-13',
      '2019-09-31',
      '2019-02-29',
      '1900-02-29',
      '2019-01-00',
    ],
  ]
  const q: [string, string[], string[]] = ['q', ['', 'a'.repeat(300)], ['a'.repeat(301)]]
  const common = (list: keyof typeof SORTS): [string, string[], string[]][] => [
    ['limit', ['1', '100'], ['0', '101', '-1', '1.0', 'ten', '']],
    [
      'sort',
      Object.keys(SORTS[list])
        .filter(name => name !== 'relevance')
        .flatMap(name => [name, `-${name}`]),
      ['', 'ID', '--id', '-relevance', 'id,id'],
    ],
    ['count', ['exact'], ['', 'true']],
    ['facet', [...FACETS[list]], ['', 'years', `${FACETS[list].join(';')};`]],
    ['fields', ['id', 'id,id'], ['', 'ids', Array(51).fill('id').join(',')]],
    ['cursor', [], ['', 'a', 'a'.repeat(6001)]],
  ]
  const type: [string, string[], string[]] = ['type', ['person', 'organization', 'unnamed'], ['', 'people']]
  const parameters: Record<string, [name: string, taken: string[], refused: string[]][]> = {
    articles: [
      q,
      ...['speaker', 'entity', 'publisher', 'language'].map(text),
      ...['published_from', 'published_to'].map(moment),
      ['has', ['quotes', 'figures'], ['', 'quote']],
      ['embed', ['paragraphs', 'quotes', 'figures', 'quotes,figures'], ['', 'article']],
      ...common('articles'),
    ],
    quotes: [
      q,
      ...['speaker', 'article_id'].map(text),
      ['kind', ['direct'], ['', 'Direct']],
      ['basis', ['cue', 'none'], ['', 'nothing']],
      ['min_confidence', ['0', '1', '0.5', '1.0'], ['-0.1', '1.1', '', '.5', '1e-3']],
      ...['min_length', 'max_length'].map((name): [string, string[], string[]] => [
        name,
        ['0', '1000000'],
        ['-1', '1000001', '1.5', ''],
      ]),
      ...['published_from', 'published_to'].map(moment),
      ['unique', ['true', 'false'], ['', '1', 'yes']],
      ['embed', ['article', 'speaker', 'occurrences'], ['', 'quotes']],
      ...common('quotes'),
    ],
    figures: [
      ...['metric', 'entity', 'unit', 'article_id'].map(text),
      ...['period', 'period_from', 'period_to'].map(span),
      ...['min_value', 'max_value'].map((name): [string, string[], string[]] => [
        name,
        ['0', '-1.5', '9'.repeat(30), `-${'9'.repeat(30)}.${'9'.repeat(30)}`],
        ['', '9'.repeat(31), `1.${'9'.repeat(31)}`, '1e3', '.5', '5.', '+1'],
      ]),
      ['has_conversion', ['true', 'false'], ['', 'yes', '1']],
      ['embed', ['article'], ['', 'speaker']],
      ...common('figures'),
    ],
    speakers: [q, type, ['embed', ['quotes'], ['', 'figures']], ...common('speakers')],
    entities: [q, type, ['embed', ['figures'], ['', 'quotes']], ...common('entities')],
    'quotes/random': [
      ['limit', ['1', '50'], ['0', '51', '']],
      ['seed', ['a', 'a'.repeat(100)], ['', 'a'.repeat(101)]],
    ],
  }
  for (const [list, table] of Object.entries(parameters)) {
    for (const [name, taken, refused] of table) {
      for (const value of taken)
        t.equal(await status(`/v1/${list}?${name}=${encodeURIComponent(value)}`), 200, `${list} ${name}=${value}`)
      for (const value of refused) {
        const { status, errors } = await get(`/v1/${list}?${name}=${encodeURIComponent(value)}`)
        t.strictSame([status, errors?.[0].parameter], [400, name], `${list} ${name}=${value.slice(0, 50)}`)
        t.ok(errors?.[0].detail.includes(`“${name}”`))
      }
    }
    for (const name of table.map(([name]) => name)) {
      const { errors } = await get(`/v1/${list}?${name}x=1`)
      t.match(errors?.[0].detail, `There is no parameter “${name}x”. The nearest one is “${name}”`)
    }
  }
  t.match((await get('/v1/articles?sort=relevance')).detail, '“sort” is “relevance” only together with “q”.')
  t.match(
    (await get('/v1/articles?fields=headlin')).detail,
    '“fields” has no “headlin”. The nearest one is “headline”; there are id, headline, ',
  )
})

t.test('a span that is turned round is a 400 that names both of its ends, wherever it is asked for', async t => {
  const { get, app } = await sampled(t)
  type Case = [places: string[], least: string, most: string, taken: string[][], refused: string[][]]
  const quotes = ['quotes', 'quotes/random', 'exports/quotes.ndjson', 'exports/quotes.csv', 'articles/garden-0/quotes']
  const figures = ['figures', 'exports/figures.ndjson', 'exports/figures.csv', 'articles/garden-0/figures']
  const days: Pick<Case, 3 | 4> = {
    3: [
      ['2020-01-31', '2020-01-31'],
      ['2020-01-31T23:59:59.999Z', '2020-01-31'],
      ['2020-01-31T12:00:00Z', '2020-01-31T13:00:00+01:00'],
    ],
    4: [
      ['2020-02-01', '2020-01-31'],
      ['2020-01-31', '2020-01-30T23:59:59.999Z'],
      ['2020-01-31T12:00:00Z', '2020-01-31T12:59:59+01:00'],
    ],
  }
  const cases: Case[] = [
    [['articles', 'exports/articles.csv', ...quotes], 'published_from', 'published_to', days[3], days[4]],
    [
      quotes,
      'min_length',
      'max_length',
      [
        ['9', '9'],
        ['9', '10'],
      ],
      [
        ['10', '9'],
        ['1000000', '0'],
      ],
    ],
    [
      figures,
      'period_from',
      'period_to',
      [
        ['2019', '2019'],
        ['2019-Q3', '2019'],
        ['2019', '2019-Q1'],
        ['2019-09-30', '2019-Q3'],
      ],
      [
        ['2020', '2019'],
        ['2019-Q3', '2019-H1'],
        ['2019-10', '2019-09-30'],
      ],
    ],
    [
      figures,
      'min_value',
      'max_value',
      [
        ['5', '5.0'],
        ['-2', '-1.99'],
        ['9', '10'],
        ['-0', '0'],
      ],
      [
        ['10', '9'],
        ['-1', '-2'],
        ['0.1', '0.09'],
        ['0', '-0.1'],
      ],
    ],
  ]
  for (const [places, least, most, taken, refused] of cases) {
    for (const place of places) {
      const ask = (ends: string[]) =>
        app.inject({
          url: `/v1/${place}?${new URLSearchParams({ [least]: ends[0]!, [most]: ends[1]! })}`,
          headers: HOST,
        })
      for (const ends of taken) {
        const { statusCode, body } = await ask(ends)
        t.ok(statusCode === 200 || body.includes('no quote that the filters leave'), `${place} ${least} ${ends}`)
      }
      for (const ends of refused) {
        const answer = await ask(ends)
        t.strictSame(
          [answer.statusCode, answer.json().errors],
          [
            400,
            [
              { in: 'query', parameter: least, detail: `“${least}” may not lie above “${most}”.` },
              { in: 'query', parameter: most, detail: `“${most}” may not lie below “${least}”.` },
            ],
          ],
          `${place} ${least} ${ends}`,
        )
      }
    }
  }
  const both = await get('/v1/figures?min_value=2&max_value=1&period_from=2020&period_to=2019')
  t.strictSame(
    both.errors.map(({ parameter }: { parameter: string }) => parameter),
    ['period_from', 'period_to', 'min_value', 'max_value'],
  )
  t.equal((await get('/v1/articles?q=!&published_from=2020-01-02&published_to=2020-01-01')).status, 400)
  const call = { name: 'search_quotes', arguments: { min_length: 3, max_length: 2 } }
  const payload = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }
  const { result } = (await app.inject({ method: 'POST', url: '/mcp', headers: HOST, payload })).json()
  t.strictSame(
    [result.isError, result.content[0].text],
    [true, '“min_length” may not lie above “max_length”. “max_length” may not lie below “min_length”.'],
  )
})

t.test('whatever comes and goes in between, `next` leads to every row that was there all along, once', async t => {
  const { store, get, walk } = await sampled(t, sampleEntries(152))
  let step = 0
  const change = async () => {
    const [come, gone] = [sampleEntry(152 + step), sampleEntry(step)]
    step++
    await store.put([come], AT)
    await store.remove([gone.article.id], AT)
  }
  for (const [list, sorts] of Object.entries(SORTS)) {
    for (const name of Object.keys(sorts)) {
      for (const sort of name === 'relevance' ? [name] : [name, `-${name}`]) {
        const query = `${list === 'speakers' || list === 'entities' ? 'limit=1' : 'limit=90'}${name === 'relevance' ? '&q=brave' : ''}`
        const ids = async () => new Set((await walk(`/v1/${list}?${query}`)).map(({ id }) => id))
        const before = await ids()
        const seen: string[] = []
        for (let url: string | null = `/v1/${list}?${query}&sort=${sort}`; url; ) {
          const page: { items: Item[]; next: string | null } = await get(url.replace('http://quotes.example', ''))
          seen.push(...page.items.map(({ id }) => id))
          url = page.next
          await change()
        }
        const after = await ids()
        const stayed = [...before].filter(id => after.has(id))
        t.ok(stayed.length > 1, `${list} ${sort}`)
        t.strictSame(
          stayed.filter(id => seen.indexOf(id) !== seen.lastIndexOf(id) || !seen.includes(id)),
          [],
          `${list} ${sort}`,
        )
      }
    }
  }
  t.ok(step > 150, `${step} articles came, and as many went`)
})

t.test('a walk by counts whose beginning is not known any more is a 400 that says to begin again', async t => {
  const { get, store } = await sampled(t)
  const { next } = await get('/v1/speakers?limit=1&sort=-quote_count')
  const page = next.replace('http://quotes.example', '')
  await store.put(variedEntries(20), AT)
  t.equal((await get(page)).items.length, 1)
  const { get: ask } = await served(t, {
    ...store,
    close: async () => {},
    speakers: async () => {
      throw new WalkForgotten('it began')
    },
  })
  const { status, errors } = await ask(page)
  const detail = '“cursor” is of a walk that began too many changes ago. Begin again without it.'
  t.strictSame([status, errors], [400, [{ in: 'query', parameter: 'cursor', detail }]])
  const { get: broken } = await served(t, {
    ...store,
    close: async () => {},
    speakers: async () => {
      throw new TypeError('ours')
    },
  })
  t.equal((await broken(page)).status, 500)
})

t.test('more rows than an answer may look through are a 400 that says what helps', async t => {
  const store = openSqliteStore(':memory:')
  const many = () => Promise.reject(new TooMany('more than 5 rows'))
  const { get } = await served(t, { ...store, total: many, quotes_near: many })
  t.match((await get('/v1/quotes?count=exact')).errors, [{ parameter: 'count' }])
  t.match((await get('/v1/quotes?facet=kind')).errors, [{ parameter: 'facet' }])
  t.match((await get('/v1/quotes/random?limit=2')).status, 400)
  const broken = await served(t, {
    ...store,
    total: () => Promise.reject(new TypeError('ours')),
    close: async () => {},
  })
  t.equal(await broken.status('/v1/quotes?count=exact'), 500)
})
