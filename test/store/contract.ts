import type { Test } from 'tap'
import { sha256 } from '../../src/domain/ids.ts'
import { slice } from '../../src/domain/passages.ts'
import { queryOf } from '../../src/domain/search/query.ts'
import { searchableOf } from '../../src/domain/search/searchable.ts'
import { runsOf, wordsOf } from '../../src/domain/words.ts'
import { passages } from '../../src/store/door.ts'
import type {
  Entry,
  FigureFilter,
  Key,
  PageRequest,
  QuoteFilter,
  QuoteSearch,
  Rows,
  Snapshot,
  Store,
} from '../../src/store/store.ts'
import { changesContract } from './changes_contract.ts'
import { checking } from './checking.ts'
import { AT, entryOf, sampleEntries } from './fixtures.ts'
import { provenanceContract } from './provenance_contract.ts'

const LATER = '2024-06-01T12:00:00Z'
const everything = { limit: 10_000, after: null }

/** What a store must do, whatever database it stands on. `open` gives an empty one. */
export function contract(t: Test, name: string, open: (days_kept?: number) => Promise<Store>): void {
  changesContract(t, name, open)
  provenanceContract(t, name, open)
  const check = checking(t, name, open)

  check('a new store is empty, at revision 0, and known by an id', async (t, store) => {
    t.strictSame(await store.counts(), { articles: 0, quotes: 0, figures: 0, speakers: 0 })
    const { store_id, revision, changed_at } = await store.state()
    t.match(store_id, /^[0-9a-f]{16}$/)
    t.equal(revision, 0)
    t.ok(Math.abs(Date.now() - Date.parse(changed_at)) < 60_000, changed_at)
    t.strictSame(
      [await store.article('a'), await store.article_text('a'), await store.quote('a'), await store.figure('a')],
      [null, null, null, null],
    )
    t.strictSame([await store.speaker('a'), await store.entity('a')], [null, null])
    t.strictSame(await store.quotes_near('0', {}, 5), [])
    t.strictSame(await store.quotes({}, everything), { items: [], next: null })
  })

  check('what was put comes back as it was, and every selector holds', async (t, store) => {
    const entries = sampleEntries(8)
    t.strictSame(await store.put(entries, AT), Array(8).fill('created'))
    for (const { article, findings } of entries) {
      const { text, ...stated } = article
      t.strictSame(await store.article(article.id), {
        ...stated,
        version: 1,
        quote_count: 3,
        figure_count: 2,
        source: null,
        sources: [],
        extractor_version: null,
        created_at: AT,
        updated_at: AT,
      })
      t.strictSame(await store.article_text(article.id), { text, text_sha256: sha256(text) })
      for (const quote of findings.quotes) t.strictSame(await store.quote(quote.id), quote)
      for (const figure of findings.figures) t.strictSame(await store.figure(figure.id), figure)
      const { items: quotes } = await store.quotes({ article_id: [article.id] }, everything)
      const { items: figures } = await store.figures({ article_id: [article.id] }, everything)
      t.strictSame({ quotes, figures }, findings)
      for (const [, { start, end, exact }] of passages({ quotes, figures })) t.equal(slice(text, start, end), exact)
    }
  })

  check('loading twice is loading once', async (t, store) => {
    await store.put(sampleEntries(4), AT)
    const before = await everythingIn(store)
    t.strictSame(await store.put(sampleEntries(4), LATER), Array(4).fill('unchanged'))
    t.strictSame(await everythingIn(store), before)
    t.strictSame(await store.put([], LATER), [])
    t.strictSame(await everythingIn(store), before)
    t.strictSame(await store.put(sampleEntries(5), LATER), [...Array(4).fill('unchanged'), 'created'])
    const { revision, changed_at } = await store.state()
    t.strictSame({ revision, changed_at }, { revision: 2, changed_at: LATER })
  })

  check('another text is another version, and what it still says keeps its id', async (t, store) => {
    const said = { words: ['It rains'], speaker: null }
    const first = entryOf({ id: 'rain', headline: 'Rain', paragraphs: ['“It rains”, a note says.'] }, [said])
    const second = entryOf(
      { id: 'rain', headline: 'Rain', paragraphs: ['At noon, “It rains”, a note says. “It pours.”'] },
      [said, { words: ['It pours.'], speaker: null }],
    )
    await store.put([first], AT)
    t.strictSame(await store.put([second], LATER), ['updated'])
    const article = await store.article('rain')
    t.hasStrict(article, { version: 2, quote_count: 2, created_at: AT, updated_at: LATER })
    t.equal((await store.article_text('rain'))?.text, second.article.text)
    const kept = await store.quote(first.findings.quotes[0]!.id)
    t.equal(kept?.segments[0]?.start, first.findings.quotes[0]!.segments[0]!.start + 'At noon, '.length)
    t.strictSame(await store.put([first], LATER), ['updated'])
    t.hasStrict(await store.article('rain'), { version: 3, quote_count: 1 })
    t.equal(await store.quote(second.findings.quotes[1]!.id), null)
  })

  check('other findings or facts about the same text are an update and no version', async (t, store) => {
    const [entry] = sampleEntries(1) as [Entry]
    const fewer = { ...entry, findings: { quotes: entry.findings.quotes.slice(1), figures: [] } }
    const signed = { ...entry, article: { ...entry.article, byline: 'Kim Novak', removed: ['Share this'] } }
    await store.put([entry], AT)
    t.strictSame(await store.put([fewer], LATER), ['updated'])
    t.hasStrict(await store.article(entry.article.id), { version: 1, quote_count: 2, figure_count: 0 })
    t.strictSame(await store.counts(), { articles: 1, quotes: 2, figures: 0, speakers: 1 })
    t.strictSame(await store.put([signed], LATER), ['updated'])
    t.hasStrict(await store.article(entry.article.id), { version: 1, byline: 'Kim Novak', removed: ['Share this'] })
    t.equal((await store.state()).revision, 3)
  })

  check('an article twice in one batch counts as often as it changes', async (t, store) => {
    const [entry] = sampleEntries(1) as [Entry]
    const bare = { ...entry, findings: { quotes: [], figures: [] } }
    t.strictSame(await store.put([entry, entry, bare], AT), ['created', 'unchanged', 'updated'])
    t.strictSame(await store.counts(), { articles: 1, quotes: 0, figures: 0, speakers: 0 })
    t.equal((await store.state()).revision, 1)
  })

  check('one bad entry and nothing of its batch is written', async (t, store) => {
    await store.put(sampleEntries(2), AT)
    const before = await everythingIn(store)
    const [good, bad] = sampleEntries(4).slice(2) as [Entry, Entry]
    const [quote, figure] = [bad.findings.quotes[0]!, bad.findings.figures[0]!]
    const [segment] = quote.segments as [(typeof quote.segments)[0]]
    const withQuote = (part: object) => ({ ...bad, findings: { quotes: [{ ...quote, ...part }], figures: [] } })
    const withFigure = (part: object) => ({ ...bad, findings: { quotes: [], figures: [{ ...figure, ...part }] } })
    const withText = (text: string) => ({
      article: { ...bad.article, text, text_sha256: sha256(text) },
      findings: { quotes: [], figures: [] },
    })
    const refused: [string, Entry][] = [
      ['a selector beside its words', withQuote({ segments: [{ ...segment, start: 3 }] })],
      ['a passage that ends before it starts', withQuote({ segments: [{ ...segment, start: 9, end: 8, exact: '' }] })],
      ['a cue that is not there', withQuote({ attribution: { ...quote.attribution, cue: { ...segment, end: 2 } } })],
      ['a conversion that is not there', withFigure({ selector: { ...figure.selector, end: 9_999 } })],
      ['a shape that is none', withQuote({ kind: 'shouted' })],
      ['a quote without words', withQuote({ segments: [] })],
      ['a value that is no number', withFigure({ value: '1e3' })],
      ['a finding of another article', withQuote({ article_id: 'elsewhere' })],
      ['an id of another article', withQuote({ id: sampleEntries(1)[0]!.findings.quotes[0]!.id })],
      ['an id twice', { ...bad, findings: { quotes: [quote, quote], figures: [] } }],
      ['a NUL', withText('Trees\0')],
      ['half a surrogate pair', withText('Trees \ud83c')],
      ['half a surrogate pair in a name', withQuote({ speaker: { ...quote.speaker, role: '\udf33' } })],
      ['a wrong hash', { ...bad, article: { ...bad.article, text_sha256: sha256('') } }],
      ['no id', { ...bad, article: { ...bad.article, id: '' } }],
      ['what is searchable of none of its quotes', { ...bad, searchable: searchableOf(bad.article.text, []) }],
    ]
    for (const [what, entry] of refused) {
      await t.rejects(store.put([good, entry], LATER), { name: 'EntryRefused' }, what)
      t.strictSame(await everythingIn(store), before, what)
    }
    t.strictSame(await store.put([good, bad], LATER), ['created', 'created'])
  })

  check('a text about escapes is a text', async (t, store) => {
    const [entry] = sampleEntries(1) as [Entry]
    const text = 'JSON writes \\u0000 and \\ud83c'
    const article = { ...entry.article, text, text_sha256: sha256(text) }
    t.strictSame(await store.put([{ article, findings: { quotes: [], figures: [] } }], AT), ['created'])
    t.equal((await store.article_text(article.id))?.text, text)
  })

  check('a walk by pages of any size loses and repeats nothing', async (t, store) => {
    await store.put(sampleEntries(9), AT)
    const lists: [string, (request: Pick<PageRequest, 'limit' | 'after'>) => Promise<Rows<{ id: string }>>][] = [
      ['articles', request => store.articles({}, request)],
      ['quotes', request => store.quotes({}, request)],
      ['quotes of some', request => store.quotes({ speaker: ['ana-ruiz', '王芳', '𝒵-labs'] }, request)],
      ['quotes of a kind', request => store.quotes({ kind: ['mixed'] }, request)],
      ['figures', request => store.figures({}, request)],
      ['figures of some', request => store.figures({ unit: ['percentage_point', 'EUR'] }, request)],
      ['speakers', request => store.speakers({}, request)],
    ]
    for (const [list, read] of lists) {
      const all = (await read(everything)).items.map(item => item.id)
      t.ok(all.length >= 4 && new Set(all).size === all.length, `${list}: ${all.length}`)
      for (let limit = 1; limit <= all.length + 1; limit++) {
        const walked = await walk(read, limit)
        t.strictSame(walked.ids, all, `${list} by ${limit}`)
        t.equal(walked.pages, Math.max(1, Math.ceil(all.length / limit)), `${list} by ${limit}: pages`)
      }
    }
  })

  check('a list is in the order of article ids and of the text, and a place outlives its row', async (t, store) => {
    const entries = sampleEntries(8)
    await store.put(entries.toReversed(), AT)
    const ids = (await store.articles({}, everything)).items.map(article => article.id)
    t.strictSame(ids, entries.map(entry => entry.article.id).sort(byBytes))
    const inOrder = ids.flatMap(id => entries.find(entry => entry.article.id === id)!.findings.quotes)
    t.strictSame((await store.quotes({}, everything)).items, inOrder)

    const { items, next } = await store.quotes({}, { limit: 2, after: null })
    const [cut] = entries.filter(entry => entry.article.id === items[1]!.article_id) as [Entry]
    await store.put([{ ...cut, findings: { quotes: [], figures: [] } }], LATER)
    t.strictSame((await store.quotes({}, { limit: 1, after: next })).items, [inOrder[3]])
  })

  check('several values of a filter mean any, several filters mean all', async (t, store) => {
    const entries = sampleEntries(12)
    await store.put(entries, AT)
    const { items: quotes } = await store.quotes({}, everything)
    const { items: figures } = await store.figures({}, everything)
    const [one, two] = [entries[0]!.article.id, entries[5]!.article.id]
    const quoteFilters = combinations<Pick<QuoteFilter, 'speaker' | 'article_id' | 'kind'>>({
      speaker: [['ana-ruiz'], ['王芳', 'jörg-große', '王芳'], ['nobody'], []],
      article_id: [[one], [two, one]],
      kind: [['direct'], ['mixed', 'indirect']],
    })
    for (const filter of quoteFilters) {
      const { speaker, article_id, kind } = filter
      const wanted = quotes.filter(
        quote =>
          (speaker?.includes(quote.speaker?.id ?? '-') ?? true) &&
          (article_id?.includes(quote.article_id) ?? true) &&
          (kind?.includes(quote.kind) ?? true),
      )
      t.strictSame((await store.quotes(filter, everything)).items, wanted, JSON.stringify(filter))
      const near = await store.quotes_near('8', filter, 3)
      const byId = wanted.toSorted((a, b) => byBytes(a.id, b.id))
      const round = [...byId.filter(quote => quote.id > 'q_8'), ...byId.filter(quote => quote.id <= 'q_8')]
      t.strictSame(near, round.slice(0, 3), `near: ${JSON.stringify(filter)}`)
    }
    const figureFilters = combinations<Pick<FigureFilter, 'metric' | 'entity' | 'unit' | 'article_id'>>({
      metric: [['revenue'], ['net_income', 'dividend']],
      entity: [['northwind'], ['𝒵-labs', 'northwind']],
      unit: [['EUR'], ['JPY', 'percentage_point']],
      article_id: [[one], [two, one]],
    })
    for (const filter of figureFilters) {
      const wanted = figures.filter(
        figure =>
          (filter.metric?.includes(figure.metric?.id ?? '-') ?? true) &&
          (filter.entity?.includes(figure.entity?.id ?? '-') ?? true) &&
          (filter.unit?.includes(figure.unit) ?? true) &&
          (filter.article_id?.includes(figure.article_id) ?? true),
      )
      t.strictSame((await store.figures(filter, everything)).items, wanted, JSON.stringify(filter))
    }
  })

  check('a random quote is the next one round the circle of ids', async (t, store) => {
    await store.put(sampleEntries(5), AT)
    const { items } = await store.quotes({}, everything)
    const circle = items.toSorted((a, b) => byBytes(a.id, b.id))
    for (const [i, quote] of circle.entries()) {
      const following = circle[(i + 1) % circle.length]!
      t.strictSame(await store.quotes_near(quote.id.slice('q_'.length), {}, 1), [following])
    }
    t.strictSame(await store.quotes_near('', {}, 2), circle.slice(0, 2))
    t.strictSame(await store.quotes_near('ffffffffffffffffffffff', {}, 99), circle)
  })

  check('quotes are found by the runs of words they share with a text', async (t, store) => {
    const entries = sampleEntries(6)
    await store.put(entries, AT)
    const runs = (text: string) => runsOf(wordsOf(text))
    const sharing = async (search: QuoteSearch, limit = 10) =>
      (await store.quotes_sharing(search, limit)).map(quote => quote.id)
    const planted = (i: number) => entries[i]!.findings.quotes[0]!
    t.strictSame(await store.quotes_sharing({ runs: runs('we planted 3 trees') }, 10), [planted(3)])
    t.strictSame((await sharing({ runs: runs('trees this spring') })).length, 6)
    t.strictSame((await sharing({ runs: runs('trees this spring') }, 2)).length, 2)
    t.equal(
      (await sharing({ runs: runs('we planted 3 trees this year, the first trees this spring') }))[0],
      planted(3).id,
    )
    const { article_id, speaker } = planted(4)
    t.strictSame(await sharing({ runs: runs('trees this spring'), article_id }), [planted(4).id])
    const theirs = { runs: runs('trees this spring'), speaker: [speaker!.id, 'nobody'] }
    t.strictSame(await sharing(theirs), [planted(4).id])
    t.strictSame(await sharing({ ...theirs, speaker: ['nobody'] }), [])
    t.strictSame(await sharing({ runs: [] }), [])
    t.strictSame(await sharing({ runs: runs('nothing of the kind') }), [])
    t.strictSame((await sharing({ runs: runs(`${'far out '.repeat(40)} we planted 3 trees this spring`) })).length, 6)
    await store.put([{ article: entries[3]!.article, findings: { quotes: [], figures: [] } }], LATER)
    t.strictSame(await sharing({ runs: runs('we planted 3 trees') }), [])
  })

  check('an article that a batch has several times is as the last one says', async (t, store) => {
    const [entry] = sampleEntries(1) as [Entry]
    const words = 'Nobody planted anything'
    const other = entryOf({ ...entry.article, publisher: 'Late Post', paragraphs: [`“${words},” said a sign.`] }, [
      { words: [words], speaker: null },
    ])
    await store.put([entry], AT)
    t.strictSame(await store.put([other, entry, other], LATER), ['updated', 'updated', 'updated'])
    t.strictSame((await store.quotes({ q: queryOf('nobody')! }, everything)).items, other.findings.quotes)
    t.strictSame((await store.quotes({ q: queryOf('trees')! }, everything)).items, [])
    t.strictSame(await store.quotes_sharing({ runs: runsOf(wordsOf(words)) }, 9), other.findings.quotes)
    t.strictSame(await store.total('quotes', {}, ['kind', 'publisher']), {
      count: 1,
      facets: { kind: [{ value: 'direct', count: 1 }], publisher: [{ value: 'Late Post', count: 1 }] },
    })
  })

  check('speakers follow from the quotes, in whatever order they came', async (t, store) => {
    const entries = sampleEntries(20)
    await store.put(entries.slice(0, 9), AT)
    for (const entry of entries.toReversed()) await store.put([entry], LATER)
    t.strictSame((await store.speakers({}, everything)).items, await profilesFrom(store))
    await store.put(
      entries.filter((_, i) => i % 3 !== 0).map(({ article }) => ({ article, findings: { quotes: [], figures: [] } })),
      LATER,
    )
    const { items } = await store.speakers({}, everything)
    t.strictSame(items, await profilesFrom(store))
    for (const profile of items) t.strictSame(await store.speaker(profile.id), profile)
    await store.put(
      entries.map(({ article }) => ({ article, findings: { quotes: [], figures: [] } })),
      LATER,
    )
    t.strictSame(await store.speakers({}, everything), { items: [], next: null })
    t.strictSame(await store.counts(), { articles: 20, quotes: 0, figures: 0, speakers: 0 })
  })

  check('a speaker has the most frequent name and type, the first of equals, and all roles', async (t, store) => {
    const says = (id: string, ...forms: [name: string, type: 'person' | 'organization', role: string | null][]) =>
      entryOf(
        { id, headline: `Storm ${id}`, paragraphs: forms.map((_, i) => `“Hold on ${i}”, we heard.`) },
        forms.map(([name, type, role], i) => ({
          words: [`Hold on ${i}`],
          speaker: { id: 'kai-olsen', name, type, role },
        })),
      )
    await store.put([says('a', ['Kai Olsen', 'person', 'warden'], ['K. Olsen', 'organization', null])], AT)
    const first = { id: 'kai-olsen', quote_count: 2, article_count: 1, roles: ['warden'] }
    t.strictSame(await store.speaker('kai-olsen'), { ...first, name: 'K. Olsen', type: 'organization' })
    await store.put([says('b', ['Kai Olsen', 'person', 'chief'], ['Kai Olsen', 'person', 'warden'])], AT)
    const both = { id: 'kai-olsen', quote_count: 4, article_count: 2, roles: ['chief', 'warden'] }
    t.strictSame(await store.speaker('kai-olsen'), { ...both, name: 'Kai Olsen', type: 'person' })
    await store.put([says('a')], LATER)
    t.strictSame(await store.speaker('kai-olsen'), {
      ...both,
      quote_count: 2,
      article_count: 1,
      name: 'Kai Olsen',
      type: 'person',
    })
  })

  check('the counts are those of the lists', async (t, store) => {
    for (const n of [3, 11, 7]) {
      await store.put(sampleEntries(n), AT)
      t.strictSame(await store.counts(), {
        articles: (await store.articles({}, everything)).items.length,
        quotes: (await store.quotes({}, everything)).items.length,
        figures: (await store.figures({}, everything)).items.length,
        speakers: (await store.speakers({}, everything)).items.length,
      })
    }
  })

  check('a file that is whole is known under its path and under its folder', async (t, store) => {
    const [one, two, three] = sampleEntries(3) as [Entry, Entry, Entry]
    const from = (path: string) => ({ path, sha256: '01', format: 'Atom' })
    const state = (path: string) => ({ path, sha256: '01' })
    await store.put(
      [
        { ...one, source: from('/news/a') },
        { ...two, source: from('/news/a') },
      ],
      AT,
      [state('/news/a')],
    )
    await store.put([{ ...three, source: from('/news/b') }], AT)
    await store.put([], AT, [state('/news'), state('/news-old/c'), state('/news/d')])
    t.strictSame(await store.files('/news'), [
      { ...state('/news'), articles: 0, only: null },
      { ...state('/news/a'), articles: 2, only: null },
      { ...state('/news/d'), articles: 0, only: null },
    ])
    t.strictSame(await store.files('/news/a'), [{ ...state('/news/a'), articles: 2, only: null }])
    t.strictSame(await store.files('/new'), [])
    await store.put([], AT, [{ path: '/news/a', sha256: '02' }])
    t.strictSame(await store.files('/news/a'), [{ path: '/news/a', sha256: '02', articles: 0, only: null }])
    await store.put([], AT, [state('/news/b')])
    t.equal((await store.files('/news/b'))[0]?.only, three.article.id)
    await store.put([{ ...three, source: from('/news/e') }], AT)
    t.equal((await store.files('/news/b'))[0]?.only, null, 'it is of two files')
  })

  check('an article that is removed leaves nothing behind', async (t, store) => {
    const entries = sampleEntries(12)
    await store.put(entries.slice(0, 4), AT)
    const before = await everythingIn(store)
    await store.put(
      entries.slice(4).map(entry => ({ ...entry, source: { path: '/f', sha256: '01', format: 'Atom' } })),
      AT,
    )
    const ids = entries.slice(4).map(entry => entry.article.id)
    t.equal(await store.remove([...ids, 'nobody'], LATER), 8)
    const { state, ...rest } = await everythingIn(store)
    const { state: _, ...restBefore } = before
    t.strictSame(rest, restBefore)
    t.strictSame(state, { ...before.state, revision: 3, changed_at: LATER })
    const left = entries.slice(0, 4).map(entry => entry.article.id)
    for (const list of ['articles', 'quotes'] as const) {
      const found = await store[list]({ q: queryOf('planted')! }, everything)
      t.ok(found.items.length > 0)
      t.ok(found.items.every(item => left.includes('article_id' in item ? item.article_id : item.id)))
    }
    const shared = await store.quotes_sharing({ runs: runsOf(wordsOf('trees this spring')) }, 100)
    t.strictSame(shared.map(quote => quote.article_id).sort(byBytes), left.toSorted(byBytes))
    t.equal(await store.remove(ids, AT), 0)
    t.equal((await store.state()).revision, 3)
    t.strictSame(await store.put(entries.slice(4, 5), AT), ['created'])
  })

  check('a file that is withdrawn takes what came by no other with it', async (t, store) => {
    const entries = sampleEntries(3)
    const [one, two, three] = entries.map(entry => entry.article.id) as [string, string, string]
    const by = (path: string, sha256: string, some: Entry[]) =>
      store.put(
        some.map(entry => ({ ...entry, source: { path, sha256, format: 'Atom' } })),
        AT,
        [{ path, sha256 }],
      )
    await by('/a', '01', entries)
    await by('/b', '02', entries.slice(1, 2))
    await by('/a', '03', entries.slice(0, 1))
    t.strictSame(await store.withdraw('/a', '03', LATER), [three])
    t.equal((await store.article(two))?.source?.file_name, 'b')
    t.strictSame(await store.withdraw('/a', null, LATER), [one])
    t.strictSame(await store.withdraw('/a', null, LATER), [])
    t.strictSame((await store.files('/a')).length, 0)
    t.strictSame(
      (await store.articles({}, everything)).items.map(article => article.id),
      [two],
    )
  })

  check('closing twice is closing', async (_, store) => {
    await store.close()
    await store.close()
  })
}

/** Whatever a reader can see of a store. */
export async function everythingIn(store: Snapshot) {
  return {
    state: await store.state(),
    counts: await store.counts(),
    articles: await store.articles({}, everything),
    quotes: await store.quotes({}, everything),
    figures: await store.figures({}, everything),
    speakers: await store.speakers({}, everything),
    entities: await store.entities({}, everything),
  }
}

/** The profiles that the quotes themselves give. */
async function profilesFrom(store: Store) {
  const { items: quotes } = await store.quotes({}, everything)
  const spoken = quotes.flatMap(({ speaker, article_id }) => (speaker ? [{ ...speaker, article_id }] : []))
  return [...new Set(spoken.map(speaker => speaker.id))].sort(byBytes).map(id => {
    const said = spoken.filter(speaker => speaker.id === id)
    const { name, type } = said[0]!
    const roles = [...new Set(said.map(speaker => speaker.role))].filter(role => role !== null).sort(byBytes)
    const article_count = new Set(said.map(speaker => speaker.article_id)).size
    return { id, name, type, roles, quote_count: said.length, article_count }
  })
}

async function walk(
  read: (request: Pick<PageRequest, 'limit' | 'after'>) => Promise<Rows<{ id: string }>>,
  limit: number,
) {
  const ids: string[] = []
  let pages = 0
  let after: Key | null = null
  do {
    const { items, next }: Rows<{ id: string }> = await read({ limit, after })
    ids.push(...items.map(item => item.id))
    after = next
    pages++
  } while (after)
  return { ids, pages }
}

/** Every choice of one value, or none, for each filter. */
function combinations<Filter>(choices: { [Name in keyof Filter]-?: NonNullable<Filter[Name]>[] }): Filter[] {
  const filters = Object.entries(choices) as [string, unknown[]][]
  return filters.reduce<object[]>(
    (made, [name, values]) => made.flatMap(filter => [filter, ...values.map(value => ({ ...filter, [name]: value }))]),
    [{}],
  ) as Filter[]
}

/** Bytes of UTF-8 have the order of code points, and strings of JavaScript that of UTF-16. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
