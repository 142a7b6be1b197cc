import fc from 'fast-check'
import type { Test } from 'tap'
import { decimalKey } from '../../src/domain/decimal_key.ts'
import { instantOf, UNDATED } from '../../src/domain/instant.ts'
import { FACETS, type ListName, SORTS } from '../../src/domain/lists.ts'
import { nameKey } from '../../src/domain/names.ts'
import { needleOf, type Query, queryOf } from '../../src/domain/search/query.ts'
import { searchText } from '../../src/domain/search/words.ts'
import type { Speaker } from '../../src/domain/speaker.ts'
import type { Entry, Filters, Key, PageRequest, QuoteFilter, Rows, Store } from '../../src/store/store.ts'
import { AT, entryOf, sampleEntry } from './fixtures.ts'

type Row = { readonly id: string }

/** What lists, searches and counts of a store must do, whatever database it stands on. `open` gives an empty one. */
export function listContract(t: Test, name: string, open: () => Promise<Store>): void {
  const check = (title: string, does: (t: Test, store: Store) => Promise<void>) =>
    t.test(`${name}: ${title}`, { timeout: 120_000 }, async t => {
      const store = await open()
      t.teardown(() => store.close())
      await does(t, store)
    })

  check('every filter leaves the rows that pass it, in every order, with their number and values', async (t, store) => {
    const entries = [...variedEntries(24), ...echoes()]
    await store.put(entries, AT)
    for (const list of Object.keys(SORTS) as ListName[]) {
      const rows = await walked<Row>(store, list, {})
      t.ok(rows.length > 2, list)
      const keys = keysOf(entries)
      const model = (whole: object) => {
        const { unique, ...filter } = whole as QuoteFilter
        const passing = rows.filter(row => passes(list, entries, filter, row))
        return unique ? firstOfEach(passing as never, entries) : passing
      }
      const filters = FILTERS[list]
      const sorts = sortsOf(list)
      for (const [i, filter] of filters.entries()) {
        const wanted = model(filter)
        const name = `${list} ${JSON.stringify(filter)}`
        const some = i === 0 ? sorts : [undefined, sorts[(3 * i) % sorts.length], sorts[(5 * i + 2) % sorts.length]]
        for (const sort of new Set(some)) {
          const found = await walked<Row>(store, list, filter, sort)
          t.strictSame(idsOf(found), idsOf(sorted(wanted, list, sort, keys)), `${name} ${sort}`)
        }
        const total = await store.total(list, filter, [...FACETS[list]] as never[])
        t.equal(total.count, wanted.length, name)
        t.strictSame(total.facets, facetsOf(list, wanted, entries), name)
      }
      for (const [i, one] of filters.entries()) {
        for (const other of filters.slice(i + 1).filter((_, j) => (i + j) % 2 === 0)) {
          const both = { ...other, ...one }
          t.strictSame(idsOf(await walked(store, list, both)), idsOf(model(both)), `${list} ${JSON.stringify(both)}`)
        }
      }
    }
  })

  check('facets of whole lists follow what is corrected and removed', async (t, store) => {
    const entries = variedEntries(24)
    await store.put(entries, AT)
    await store.put(entries.slice(0, 9), AT)
    const other = entries.slice(3, 6).map(({ article, findings }) => ({
      article: { ...article, publisher: 'Another', language: 'nb', published_at: '2012-01-01T00:00:00Z' },
      findings: { quotes: findings.quotes.slice(1), figures: [] },
    }))
    await store.put(other, AT)
    await store.remove(
      entries.slice(10).map(({ article }) => article.id),
      AT,
    )
    const left = [...entries.slice(0, 3), ...other, ...entries.slice(6, 10)]
    for (const list of Object.keys(SORTS) as ListName[]) {
      const rows = await walked<Row>(store, list, {})
      const { count, facets } = await store.total(list, {}, [...FACETS[list]] as never[])
      t.strictSame([count, facets], [rows.length, facetsOf(list, rows, left)], list)
    }
    const { facets } = await store.total('articles', {}, ['publisher', 'language'])
    t.strictSame(facets['publisher'], [
      { value: 'Another', count: 3 },
      { value: 'Example Times', count: 3 },
      { value: 'Das Blatt', count: 2 },
    ])
  })

  check('a facet has the values with most rows, of equals those that come first', async (t, store) => {
    const letters = ['\u{1d4b5}', '\uff21', ...Array.from({ length: 60 }, (_, i) => `Publisher ${100 + i}`)]
    await store.put(
      letters.map((publisher, i) =>
        entryOf({ id: `a-${i}`, headline: `A ${i}`, paragraphs: ['B'], publisher, language: 'en' }),
      ),
      AT,
    )
    const values = letters.toSorted().slice(0, 50)
    for (const filter of [{}, { language: ['en'] }]) {
      const { facets } = await store.total('articles', filter, ['publisher'])
      t.strictSame(
        facets['publisher']!.map(({ value }) => value),
        values,
      )
    }
    await store.remove(
      letters.slice(2, 20).map((_, i) => `a-${i + 2}`),
      AT,
    )
    for (const filter of [{}, { language: ['en'] }]) {
      const { facets } = await store.total('articles', filter, ['publisher'])
      t.strictSame(facets['publisher']!.slice(-2), [
        { value: '\uff21', count: 1 },
        { value: '\u{1d4b5}', count: 1 },
      ])
    }
  })

  check(
    'a search finds words, phrases and prefixes, in whatever case, and leaves out what it is told',
    async (t, store) => {
      const says = (id: string, headline: string, body: string, words: string[] = []) =>
        entryOf({ id, headline, paragraphs: [body] }, words.length > 0 ? [{ words, speaker: null }] : [])
      await store.put(
        [
          says('a', 'Über die Brücke', 'The high-volume trade went on. “We’ll see”, a note says.', ['We’ll see']),
          says('b', 'Rain', 'The trade in U.S. wool is over.'),
          says('c', 'Wool', 'High and low: 王芳表示 nothing.'),
          says('d', 'Split', '“I would go,” said one, “and come back.”', ['I would go,', 'and come back.']),
        ],
        AT,
      )
      const finds: [q: string, articles: string][] = [
        ['uber', 'a'],
        ['BRUCKE', 'a'],
        ['high-volume', 'a'],
        ['"high volume"', 'a'],
        ['high', 'ac'],
        ['trade', 'ab'],
        ['trade -wool', 'a'],
        ['trade wool', 'b'],
        ['US', 'b'],
        ['woo*', 'bc'],
        ['wo*', ''],
        ["“we'll see”", 'a'],
        ['芳表', 'c'],
        ['"brucke the"', ''],
        ['"go and come"', 'd'],
        ['"go … and"', 'd'],
        ['trade -"in us"', 'a'],
        ['AND', 'cd'],
        ['NEAR(trade wool)', ''],
        ['headline:rain', ''],
        ['wool -wool', ''],
      ]
      for (const [q, articles] of finds) {
        for (const sort of ['relevance', 'id', '-published_at'] as const) {
          const found = await walked<Row>(store, 'articles', { q: queryOf(q) }, sort)
          t.strictSame(idsOf(found).sort().join(''), articles, `${q} ${sort}`)
        }
        t.equal((await store.total('articles', { q: queryOf(q)! }, [])).count, articles.length, q)
      }
      t.strictSame(
        (await walked<{ id: string; text: string }>(store, 'quotes', { q: queryOf('go come') }, 'relevance')).map(
          q => q.text,
        ),
        ['I would go, … and come back.'],
      )
    },
  )

  check('a search follows what is corrected, within the same revision', async (t, store) => {
    const version = (words: string) =>
      entryOf({ id: 'a', headline: 'News', paragraphs: [`“${words}”, he said.`] }, [{ words: [words], speaker: null }])
    const found = async (q: string) => [
      (await walked(store, 'articles', { q: queryOf(q) }, 'relevance')).length,
      (await walked(store, 'quotes', { q: queryOf(q) }, 'relevance')).length,
    ]
    await store.put([version('Green apples')], AT)
    t.strictSame(await found('green'), [1, 1])
    await store.put([version('Red apples')], AT)
    t.strictSame(
      [await found('green'), await found('red')],
      [
        [0, 0],
        [1, 1],
      ],
    )
    const [{ article }] = [version('Red apples')]
    await store.put([{ article, findings: { quotes: [], figures: [] } }], AT)
    t.strictSame(await found('red'), [1, 0])
  })

  check('the best answers to a search come first, and every answer once', async (t, store) => {
    const texts = ['calm', 'storm calm', 'storm storm calm storm', 'calm calm calm storm storm', 'nothing']
    const entries = texts.map((text, i) => entryOf({ id: `t-${i}`, headline: `No ${i}`, paragraphs: [text] }))
    entries.push(entryOf({ id: 't-5', headline: 'Storm', paragraphs: ['calm'] }))
    await store.put(entries, AT)
    const query = queryOf('storm')!
    t.strictSame(idsOf(await walked(store, 'articles', { q: query }, 'relevance')).sort(), ['t-1', 't-2', 't-3', 't-5'])
    t.strictSame((await store.articles({ q: query }, { limit: 9, after: null, sort: 'relevance' })).items[0]?.id, 't-5')
  })

  check('entities follow from the figures, in whatever order they came', async (t, store) => {
    const entries = variedEntries(18)
    await store.put(entries.slice(0, 7), AT)
    for (const entry of entries.toReversed()) await store.put([entry], AT)
    const profiles = () => walked<{ id: string; figure_count: number; article_count: number }>(store, 'entities', {})
    t.strictSame(
      (await profiles()).map(({ id, figure_count, article_count }) => [id, figure_count, article_count]),
      [
        ['northwind', 6, 6],
        ['søndag-foods', 6, 6],
        ['𝒵-labs', 6, 6],
      ],
    )
    t.strictSame(await store.entity('northwind'), {
      id: 'northwind',
      name: 'Northwind',
      type: 'organization',
      metrics: ['revenue'],
      figure_count: 6,
      article_count: 6,
    })
    t.strictSame((await store.entity('søndag-foods'))?.type, null)
    await store.put(
      entries.map(({ article }) => ({ article, findings: { quotes: [], figures: [] } })),
      AT,
    )
    t.strictSame([await profiles(), await store.entity('northwind')], [[], null])
  })

  for (const happens of ['put and removed', 'put, corrected and removed'] as const) {
    t.test(`${name}: a walk has every row once that was there all along, whatever is ${happens}`, async t => {
      const walks = (Object.keys(SORTS) as ListName[]).flatMap(list => [
        ...sortsOf(list).map(sort => ({ list, sort, filter: {} })),
        { list, sort: undefined, filter: NARROW[list] },
        ...('relevance' in SORTS[list] ? [{ list, sort: 'relevance', filter: { q: queryOf('said')! } }] : []),
        ...(list === 'speakers' ? [{ list, sort: '-quote_count', filter: NARROW[list] }] : []),
      ])
      for (const { list, sort, filter } of walks) {
        const staying = happens === 'put and removed' || STAYING[list].includes(sort?.replace('-', ''))
        await fc.assert(
          fc.asyncProperty(
            fc.integer({ min: 1, max: 4 }),
            fc.array(state, { minLength: 4, maxLength: 6 }),
            fc.array(fc.array(state, { maxLength: 2 }), { minLength: 1, maxLength: 12 }),
            async (limit, begin, steps) => {
              const store = await open()
              const entries = new Map<string, Entry>()
              const change = (one: State) => {
                const again = happens === 'put and removed' && entries.has(`article-${one.at}`)
                return become(store, entries, { ...one, gone: one.gone || again })
              }
              for (const one of begin) await change(one)
              const keyed = async () => {
                const keys = keysOf([...entries.values()])
                const rows = await walked<Row>(store, list, filter, sort)
                const own = (row: Row) => (staying ? '' : keys(list, sort!.replace('-', ''), row as never).join())
                return new Map(rows.map(row => [row.id, own(row)]))
              }
              const before = await keyed()
              const seen: string[] = []
              const left = steps.values()
              let after: Key | null = null
              do {
                const page: Rows<Row> = await read(store, list)(filter, { limit, after, sort: sort as never })
                seen.push(...idsOf(page.items))
                after = page.next
                for (const one of left.next().value ?? []) {
                  await change(one)
                  const now = await keyed()
                  for (const [id, key] of before) if (now.get(id) !== key) before.delete(id)
                }
              } while (after)
              await store.close()
              const wrong = [...before.keys()].filter(id => seen.filter(other => other === id).length !== 1)
              if (wrong.length > 0) throw new Error(`${list} ${sort}: ${wrong} in ${seen}`)
            },
          ),
          { numRuns: list === 'speakers' || list === 'entities' ? 8 : 3 },
        )
      }
      t.pass(`${walks.length} walks`)
    })
  }
}

/** Orders in which every row that stays is seen, however articles are corrected; in the others one whose sort key stays too. */
const STAYING: { [List in ListName]: (string | undefined)[] } = {
  articles: [undefined, 'id', 'relevance'],
  quotes: [undefined, 'id', 'article_id', 'relevance'],
  figures: [undefined, 'id', 'article_id'],
  speakers: [undefined, ...Object.keys(SORTS.speakers)],
  entities: [undefined, ...Object.keys(SORTS.entities)],
}

const NARROW: { [List in ListName]: Filters[List] } = {
  articles: { has: ['quotes'], language: ['en'] },
  quotes: { kind: ['direct'], speaker: ['speaker-1', 'speaker-2'] },
  figures: { unit: ['USD'] },
  speakers: { type: ['person'] },
  entities: { q: queryOf('company')! },
}

/** An article with some of its findings in some order, or without: what it is put as, or that it is removed. */
export const state = fc.record({
  at: fc.nat(5),
  quotes: fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
  figures: fc.shuffledSubarray([0, 1, 2, 3]),
  year: fc.constantFrom(2019, 2020),
  opening: fc.constantFrom('', 'A correction. ', 'It was said on Monday. '),
  gone: fc.constantFrom(false, false, false, true),
})
type State = typeof state extends fc.Arbitrary<infer Value> ? Value : never

export async function become(
  store: Store,
  entries: Map<string, Entry>,
  { at, quotes, figures, year, opening, gone }: State,
) {
  const id = `article-${at}`
  if (gone) {
    entries.delete(id)
    await store.remove([id], AT)
    return
  }
  const words = (i: number) => `Number ${i} was ${'long '.repeat(i)}said in ${at}`
  const written = (name: string) => (at % 2 ? name : name.toUpperCase())
  const role = at % 3 ? `role ${at}` : null
  const entry = entryOf(
    {
      id,
      headline: `Article ${at}`,
      language: 'en',
      published_at: `${year}-01-0${at + 1}T00:00:00Z`,
      paragraphs: [
        ...quotes.map(i => `${opening}“${words(i)}”, a note says.`),
        ...figures.map(i => `${opening}There were ${i}${at} million USD of it.`),
      ],
    },
    quotes.map(i => ({
      words: [words(i)],
      speaker:
        i === 5
          ? null
          : { id: `speaker-${i}`, name: written(`Speaker ${i}`), type: i % 2 ? 'person' : 'organization', role },
      kind: i === 4 ? 'mixed' : 'direct',
    })),
    figures.map(i => ({
      words: `${i}${at} million USD`,
      value: `${i}${at}000000`,
      unit: 'USD',
      entity: { id: `company-${i}`, name: written(`Company ${i}`) },
    })),
  )
  entries.set(id, entry)
  await store.put([entry], AT)
}

/** Samples with dates, publishers and languages, some of them not stated. */
export function variedEntries(n: number): Entry[] {
  return Array.from({ length: n }, (_, i) => variedEntry(i))
}

function variedEntry(i: number): Entry {
  const { article, findings } = sampleEntry(i)
  const [bases, figure] = [['cue', 'context', 'same_paragraph'] as const, findings.figures[0]!]
  const quotes = findings.quotes.map((quote, j) => ({
    ...quote,
    attribution: {
      ...quote.attribution,
      basis: quote.speaker ? bases[(i + j) % 3]! : ('none' as const),
      confidence: ((i + j) % 5) / 4,
    },
  }))
  const changed = {
    ...figure,
    value: i % 6 === 5 ? null : `${i % 2 ? '-' : ''}${i}.${i % 7}`,
    period: i % 4 === 3 ? null : { ...figure.period!, ...[YEAR, QUARTER][i % 2] },
    conversions: i % 3 === 0 ? [] : figure.conversions,
  }
  const stated = {
    published_at: [
      null,
      '2020-01-31T12:00:00Z',
      '2019-12-31T23:30:00-05:00',
      '2019-03-01T00:00:00Z',
      '2019-03-01T01:00:00+01:00',
    ][i % 5]!,
    publisher: ['Example Times', 'Das Blatt', null][i % 3]!,
    language: ['en', 'de', null, 'en-GB'][i % 4]!,
  }
  return { article: { ...article, ...stated }, findings: { quotes, figures: [changed, ...findings.figures.slice(1)] } }
}
const YEAR = { start: '2023-01-01', end: '2023-12-31' }
const QUARTER = { start: '2023-07-01', end: '2023-09-30' }

/** The same words of two speakers and of nobody, printed in several ways, in articles of several times and of none. */
function echoes(): Entry[] {
  const [ana, nina]: Speaker[] = ['Ana Ruiz', 'Nina Ek'].map(name => ({
    id: nameKey(name),
    name,
    type: 'person',
    role: null,
  }))
  const printed = [['We will come back.'], ['WE WILL', 'come back'], ['We — will — come back,']]
  return Array.from({ length: 18 }, (_, i) => {
    const words = printed[i % 3]!
    const entry = entryOf(
      {
        id: `echo-${i}`,
        headline: `Echo ${i}`,
        paragraphs: [`${words.map(part => `“${part}”`).join(' they said ')}.`],
        published_at: [null, `20${15 + (i % 7)}-01-01T00:00:00Z`][Math.min(1, i % 5)]!,
      },
      [{ words, speaker: [ana!, nina!, null][i % 4 === 3 ? 2 : i % 2]!, kind: i % 7 === 2 ? 'mixed' : 'direct' }],
    )
    return entry
  })
}

/** Of quotes of the same words and speaker the first by date; said without a database, and without a hash. */
function firstOfEach(quotes: readonly Quote[], entries: readonly Entry[]): Quote[] {
  const first = new Map<string, Quote>()
  const seen = ({ article_id }: Quote) => {
    const published = publishedOf(entries, article_id)
    return published === UNDATED ? Number.POSITIVE_INFINITY : published
  }
  for (const quote of quotes) {
    const words = quote.text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)!
      .join(' ')
    const key = quote.speaker ? `${quote.speaker.id} ${words}` : quote.id
    const other = first.get(key)
    if (!other || compared([seen(quote), quote.id], [seen(other), other.id]) < 0) first.set(key, quote)
  }
  return quotes.filter(quote => [...first.values()].includes(quote))
}

/** Filters of every list; each of them leaves some rows and not others. */
const FILTERS: { [List in ListName]: Filters[List][] } = {
  articles: [
    {},
    { q: queryOf('trees 3')! },
    { q: queryOf('brave -plan*')! },
    { speaker: ['ana-ruiz'] },
    { speaker: ['王芳', 'northwind'] },
    { entity: ['northwind', 'nobody'] },
    { publisher: ['example-times'] },
    { publisher: ['example-times', 'das-blatt'] },
    { language: ['en'] },
    { published_from: Date.parse('2019-03-01T00:00:00Z') },
    { published_to: Date.parse('2019-03-01T00:00:00Z') },
    { published_from: Date.parse('2020-01-01'), published_to: Date.parse('2020-01-31T12:00:00Z') },
    { has: ['quotes'] },
    { has: ['quotes', 'figures'] },
  ],
  quotes: [
    {},
    { q: queryOf('"we planted" follow')! },
    { q: queryOf('brave')! },
    { q: queryOf('nowhere')! },
    { speaker: ['ana-ruiz'] },
    { speaker: ['王芳', '𝒵-labs'] },
    { speaker: [] },
    { article_id: ['garden-0', 'garden-4'] },
    { article_id: ['garden-4'] },
    { kind: ['direct'] },
    { kind: ['mixed', 'indirect'] },
    { basis: ['cue', 'none'] },
    { min_confidence: 0.75 },
    { min_length: 12 },
    { max_length: 12 },
    { min_length: 11, max_length: 15 },
    { published_from: Date.parse('2020-01-01'), published_to: Date.parse('2020-01-31') },
    { published_to: Date.parse('2019-12-31') },
    { unique: true },
    { unique: false },
    { unique: true, q: queryOf('will back')! },
    { unique: true, kind: ['mixed'] },
    { unique: true, speaker: ['ana-ruiz'], published_from: Date.parse('2017-01-01') },
  ],
  figures: [
    {},
    { metric: ['revenue'] },
    { metric: ['net_income', 'dividend'] },
    { entity: ['northwind'] },
    { unit: ['EUR'] },
    { unit: ['EUR', 'percentage_point'] },
    { article_id: ['garden-4'] },
    { period: [QUARTER] },
    { period: [YEAR, QUARTER] },
    { period_from: '2023-02-01' },
    { period_to: '2023-09-30' },
    { period_from: '2023-01-01', period_to: '2023-12-30' },
    { min_value: '4.40' },
    { max_value: '-3' },
    { min_value: '-12.5', max_value: '12.5' },
    { has_conversion: true },
    { has_conversion: false },
  ],
  speakers: [
    {},
    { q: queryOf('ANA')! },
    { q: queryOf('-may* jorg')! },
    { q: queryOf('may*')! },
    { type: ['organization'] },
    { type: ['person', 'unnamed'] },
  ],
  entities: [{}, { q: queryOf('sondag')! }, { type: ['organization'] }, { type: ['person'] }],
}

/** What passes a filter, said without a database. */
function passes(list: ListName, entries: readonly Entry[], filter: object, row: object): boolean {
  const value = row as never
  return Object.entries(filter).every(([name, wanted]) => TESTS[list][name]!(value as never, wanted as never, entries))
}

type Testing = (row: never, wanted: never, entries: readonly Entry[]) => boolean
const among = (wanted: readonly string[], value: string | null | undefined) => value != null && wanted.includes(value)
const entryOfArticle = (entries: readonly Entry[], id: string) => entries.find(({ article }) => article.id === id)!
const publishedOf = (entries: readonly Entry[], id: string) =>
  instantOf(entryOfArticle(entries, id).article.published_at)
const dated = (moment: number, passes: boolean) => moment !== UNDATED && passes
const holds = (passages: string[], { with: wanted, without }: Query) => {
  const text = searchText(passages)
  const has = (term: Query['with'][number]) => text.includes(needleOf(term))
  return wanted.every(has) && !without.some(has)
}
type Article = Entry['article'] & { quote_count: number; figure_count: number }
type Quote = Entry['findings']['quotes'][number]
type Figure = Entry['findings']['figures'][number]
type Profile = { name: string; type: string | null; roles?: string[] }

const TESTS: Record<ListName, Record<string, Testing>> = {
  articles: {
    q: ({ id }: Article, query: Query, entries) => {
      const { article, findings } = entryOfArticle(entries, id)
      return holds([...article.text.split('\n\n'), ...findings.quotes.map(quote => quote.text)], query)
    },
    speaker: ({ id }: Article, ids: string[], entries) =>
      entryOfArticle(entries, id).findings.quotes.some(quote => among(ids, quote.speaker?.id)),
    entity: ({ id }: Article, ids: string[], entries) =>
      entryOfArticle(entries, id).findings.figures.some(figure => among(ids, figure.entity?.id)),
    publisher: ({ publisher }: Article, keys: string[]) => publisher !== null && keys.includes(nameKey(publisher)),
    language: ({ language }: Article, keys: string[]) => language !== null && keys.includes(nameKey(language)),
    published_from: ({ published_at }: Article, from: number) =>
      dated(instantOf(published_at), instantOf(published_at) >= from),
    published_to: ({ published_at }: Article, to: number) =>
      dated(instantOf(published_at), instantOf(published_at) <= to),
    has: (article: Article, kinds: string[]) =>
      (kinds.includes('quotes') && article.quote_count > 0) || (kinds.includes('figures') && article.figure_count > 0),
  },
  quotes: {
    q: ({ text }: Quote, query: Query) => holds([text], query),
    speaker: ({ speaker }: Quote, ids: string[]) => among(ids, speaker?.id),
    article_id: ({ article_id }: Quote, ids: string[]) => among(ids, article_id),
    kind: ({ kind }: Quote, kinds: string[]) => among(kinds, kind),
    basis: ({ attribution }: Quote, bases: string[]) => among(bases, attribution.basis),
    min_confidence: ({ attribution }: Quote, least: number) => attribution.confidence >= least,
    min_length: ({ text }: Quote, least: number) => [...text].length >= least,
    max_length: ({ text }: Quote, most: number) => [...text].length <= most,
    published_from: ({ article_id }: Quote, from: number, entries) =>
      dated(publishedOf(entries, article_id), publishedOf(entries, article_id) >= from),
    published_to: ({ article_id }: Quote, to: number, entries) =>
      dated(publishedOf(entries, article_id), publishedOf(entries, article_id) <= to),
  },
  figures: {
    metric: ({ metric }: Figure, ids: string[]) => among(ids, metric?.id),
    entity: ({ entity }: Figure, ids: string[]) => among(ids, entity?.id),
    unit: ({ unit }: Figure, units: string[]) => among(units, unit),
    article_id: ({ article_id }: Figure, ids: string[]) => among(ids, article_id),
    period: ({ period }: Figure, days: { start: string; end: string }[]) =>
      days.some(({ start, end }) => period?.start === start && period.end === end),
    period_from: ({ period }: Figure, from: string) => period?.start != null && period.start >= from,
    period_to: ({ period }: Figure, to: string) => period?.end != null && period.end <= to,
    min_value: ({ value }: Figure, least: string) => value !== null && Number(value) >= Number(least),
    max_value: ({ value }: Figure, most: string) => value !== null && Number(value) <= Number(most),
    has_conversion: ({ conversions }: Figure, has: boolean) => conversions.length > 0 === has,
  },
  speakers: {
    q: ({ name, roles }: Profile, query: Query) => holds([name, ...roles!], query),
    type: ({ type }: Profile, types: string[]) => among(types, type),
  },
  entities: {
    q: ({ name }: Profile, query: Query) => holds([name], query),
    type: ({ type }: Profile, types: string[]) => among(types, type),
  },
}

/** How many rows have which value, said without a database. */
function facetsOf(list: ListName, rows: readonly Row[], entries: readonly Entry[]) {
  const counts = (values: readonly string[]) =>
    [...new Set(values)]
      .map(value => ({ value, count: values.filter(other => other === value).length }))
      .sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)))
      .slice(0, 50)
  return Object.fromEntries(
    FACETS[list].map(facet => {
      const values = rows.map(row => VALUES[facet]!(row as never, entries))
      return [facet, counts(values.flatMap(some => [...new Set([some].flat())].filter(value => value != null)))]
    }),
  )
}

type Valued = (row: never, entries: readonly Entry[]) => string | null | undefined | (string | null | undefined)[]
const VALUES: Record<string, Valued> = {
  speaker: (row: Quote, entries) =>
    'segments' in row
      ? row.speaker?.id
      : entryOfArticle(entries, (row as Row).id).findings.quotes.map(({ speaker }) => speaker?.id),
  entity: (row: Figure, entries) =>
    'selector' in row
      ? row.entity?.id
      : entryOfArticle(entries, (row as Row).id).findings.figures.map(({ entity }) => entity?.id),
  publisher: (row: Quote & Article, entries) => entryOfArticle(entries, row.article_id ?? row.id).article.publisher,
  language: ({ language }: Article) => language,
  year: (row: Partial<Figure> & { id: string }, entries) => {
    if ('period' in row) return (row as Figure).period?.end?.slice(0, 4)
    const published = publishedOf(entries, row.article_id ?? row.id)
    return published === UNDATED ? null : new Date(published).toISOString().slice(0, 4)
  },
  kind: ({ kind }: Quote) => kind,
  metric: ({ metric }: Figure) => metric?.id,
  unit: ({ unit }: Figure) => unit,
  type: ({ type }: Profile) => type,
}

/** What rows are sorted by, besides their own columns, said without a database. */
function keysOf(entries: readonly Entry[]) {
  return (list: ListName, sort: string, row: never): Key => {
    const { id, article_id = id, selector, segments, ...own } = row as Quote & Figure & Record<string, number>
    const sortKeys: Record<string, Key> = {
      id: [],
      article_id: [article_id, (segments?.[0] ?? selector)?.start],
      published_at: [list === 'speakers' || list === 'entities' ? 0 : publishedOf(entries, article_id)],
      confidence: [own.attribution?.confidence],
      length: [[...(own.text ?? '')].length],
      value: [own.value == null ? '' : decimalKey(own.value)],
      period: [own.period?.end ?? ''],
      name: [],
    }
    return [...(sortKeys[sort] ?? [own[sort]!]), id]
  }
}

function sorted(rows: Row[], list: ListName, sort: string | undefined, keys: ReturnType<typeof keysOf>): Row[] {
  const name = sort?.replace('-', '') ?? Object.keys(SORTS[list])[0]!
  const turn = sort?.startsWith('-') ? -1 : 1
  return rows.toSorted((a, b) => turn * compared(keys(list, name, a as never), keys(list, name, b as never)))
}

function compared(a: Key, b: Key): number {
  for (const [i, part] of a.entries()) {
    const other = b[i]!
    const order =
      typeof part === 'number' ? part - Number(other) : Buffer.compare(Buffer.from(part), Buffer.from(String(other)))
    if (order !== 0) return order
  }
  return 0
}

function sortsOf(list: ListName): (string | undefined)[] {
  const names = Object.keys(SORTS[list]).filter(name => name !== 'relevance')
  return [undefined, ...names.flatMap(name => [name, `-${name}`])]
}

function read(store: Store, list: ListName) {
  return store[list] as (filter: object, page: PageRequest<never>) => Promise<Rows<Row>>
}

/** All rows of a list, page by page. */
async function walked<Found extends Row>(
  store: Store,
  list: ListName,
  filter: object,
  sort?: string,
): Promise<Found[]> {
  const rows: Row[] = []
  let after: Key | null = null
  do {
    const page: Rows<Row> = await read(store, list)(filter, { limit: 5, after, sort: sort as never })
    rows.push(...page.items)
    after = page.next
  } while (after)
  return rows as Found[]
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(row => row.id)
}
