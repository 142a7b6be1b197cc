import type { Test } from 'tap'
import { type Entry, type Outcome, type Store, TO_BE_READ } from '../../src/store/store.ts'
import { checking } from './checking.ts'
import { everythingIn } from './contract.ts'
import { AT, entryOf, sampleEntries } from './fixtures.ts'

const [LATER, LAST] = ['2024-06-01T12:00:00Z', '2024-07-01T12:00:00Z']

/** What a store must do about where articles came from, the same text twice, and rules that change: a part of the contract. */
export function provenanceContract(t: Test, name: string, open: () => Promise<Store>): void {
  const check = checking(t, name, open)

  check('an article knows what it came by, in the order in which that came', async (t, store) => {
    const [one, two] = sampleEntries(2) as [Entry, Entry]
    const { id } = one.article
    await store.put([by('/news/b/feed.rss', '01', one), two], AT)
    t.strictSame(await store.put([by('/news/a.rss', '02', one)], LATER), ['unchanged'])
    const [first, second] = [
      { file_name: 'feed.rss', format: 'RSS 2.0', sha256: '01', loaded_at: AT },
      { file_name: 'a.rss', format: 'RSS 2.0', sha256: '02', loaded_at: LATER },
    ]
    t.hasStrict(await store.article(id), { source: first, sources: [first, second], updated_at: LATER })
    t.hasStrict(await store.article(two.article.id), { source: null, sources: [] })
    t.strictSame(await told(store, 1), ['updated article'], 'another source is a change of the article')
    await t.rejects(store.put([by('/news/\ud800', '04', one)], LATER), {
      message: `article "${id}": it holds a NUL or half a surrogate pair`,
    })
  })

  check('a source that says the same again, in whatever bytes, is no change', async (t, store) => {
    const [one, two] = sampleEntries(2) as [Entry, Entry]
    await store.put([by('/feed', '01', one), by('/feed', '01', two)], AT, [{ path: '/feed', sha256: '01' }])
    const before = await everythingIn(store)
    t.strictSame(await store.put([by('/feed', '02', one)], LATER, [{ path: '/feed', sha256: '02' }]), ['unchanged'])
    t.strictSame(await everythingIn(store), before)
    t.strictSame(await store.files('/feed'), [{ path: '/feed', sha256: '02', articles: 1, only: one.article.id }])
    t.strictSame(await store.withdraw('/feed', '02', LATER), [two.article.id])
    t.equal((await store.article(one.article.id))?.source?.sha256, '01')
  })

  check('the source of an article is the first that gave its very text', async (t, store) => {
    const of = (words: string) => entryOf({ id: 'rain', headline: 'Rain', paragraphs: [words] })
    await store.put([by('/a', '01', of('It rains.')), by(null, '02', of('It pours.'))], AT)
    await store.put([by('/c', '03', of('It pours.'))], LATER)
    const article = await store.article('rain')
    t.strictSame(article?.source, { file_name: null, format: 'RSS 2.0', sha256: '02', loaded_at: AT })
    t.strictSame(
      article?.sources.map(({ file_name }) => file_name),
      [null, 'a', 'c'],
    )
    await store.put([by('/a', '04', of('It hails.'))], LAST, [
      { path: '/a', sha256: '04' },
      { path: '/c', sha256: '03' },
    ])
    t.hasStrict((await store.article('rain'))?.source, { file_name: 'a', sha256: '04', loaded_at: LAST })
    t.strictSame(await store.withdraw('/a', null, LAST), [])
    t.equal((await store.article('rain'))?.source, null, 'what gave these words is gone')
    t.strictSame(await told(store, 3), ['updated article'])
    t.strictSame(
      await store.files('/c'),
      [{ path: '/c', sha256: TO_BE_READ, articles: 0, only: null }],
      'the others are to be read again',
    )
  })

  check('an article keeps the first hundred of its sources in view', async (t, store) => {
    const [one] = sampleEntries(1) as [Entry]
    const many = Array.from({ length: 101 }, (_, i) => by(`/${100 + i}`, '01', one))
    await store.put(many, AT)
    const sources = (await store.article(one.article.id))!.sources
    t.strictSame([sources.length, sources[0]?.file_name, sources[99]?.file_name], [100, '100', '199'])
  })

  check('the very text of another article is another source of that one, whatever id it states', async (t, store) => {
    const [one] = sampleEntries(1) as [Entry]
    const twin = twinOf(one, 'twin')
    const { id, text_sha256 } = one.article
    t.equal(await store.article_with(text_sha256), null)
    t.strictSame(await store.put([by('/a', '01', one), by('/b', '02', twin)], AT), ['created', 'unchanged'])
    t.equal(await store.article('twin'), null)
    t.equal(await store.article_with(text_sha256), id)
    t.equal((await store.article(id))?.sources.length, 2)
    t.strictSame(await store.put([twin], LATER), ['unchanged'], 'also where it comes from nowhere')
    t.equal((await store.state()).revision, 1)
    t.strictSame(await store.withdraw('/a', null, LATER), [], 'it still comes by the other')
    t.strictSame((await store.article(id))?.source?.file_name, 'b')
    t.strictSame(await told(store, 1), ['updated article'])
    t.strictSame(await store.withdraw('/b', null, LATER), [id])
    t.strictSame(await store.put([twin], LATER), ['created'], 'there is no other any more')
  })

  check(
    'an article that is to stand alone is refused where another has its text, and is corrected',
    async (t, store) => {
      const [one, other] = sampleEntries(2) as [Entry, Entry]
      await store.put([one, other], AT)
      const before = await everythingIn(store)
      const alone = { ...twinOf(one, 'twin'), alone: true }
      await t.rejects(store.put([alone], LATER), { name: 'Duplicate', article_id: one.article.id })
      t.strictSame(await everythingIn(store), before)
      t.strictSame(await store.put([{ ...one, alone: true }], LATER), ['unchanged'])
      const same = twinOf(one, other.article.id)
      t.strictSame(
        await store.put([{ ...same, alone: true }], LATER),
        ['updated'],
        'an article that is there stays one',
      )
      t.equal(await store.article_with(one.article.text_sha256), one.article.id, 'the first of them')
    },
  )

  check('what other rules find is told only where it is something else', async (t, store) => {
    const entries = sampleEntries(5).map(entry => ({ ...entry, extractor_version: 'old' })) as [
      Entry,
      Entry,
      Entry,
      Entry,
      Entry,
    ]
    const [one, two, three, four, five] = entries
    const bare = { ...two, findings: { quotes: two.findings.quotes.slice(1), figures: [] } }
    await store.put([one, bare, three, four], AT)
    t.strictSame([await store.outdated_count('new'), await store.outdated_count('old')], [4, 0])
    const page = await store.outdated('new', { limit: 2, after: null })
    t.strictSame(page.next, [page.items[1]!.id])
    const rest = await store.outdated('new', { limit: 2, after: page.next })
    t.strictSame(rest.next, null)
    const given = [...page.items, ...rest.items]
    t.strictSame(
      given.map(({ id }) => id).sort(),
      entries
        .slice(0, 4)
        .map(({ article }) => article.id)
        .sort(),
    )
    t.equal(given.find(({ id }) => id === one.article.id)?.text, one.article.text)

    const renewed = (entry: Entry) => ({ ...entry, extractor_version: 'new' })
    const signed = { ...three, article: { ...three.article, byline: 'Kim' } }
    await store.put([signed], LATER)
    await store.remove([four.article.id], LATER)
    const outcomes: Outcome[] = ['unchanged', 'updated', 'unchanged', 'unchanged', 'unchanged']
    t.strictSame(await store.renew([one, two, three, four, five].map(renewed), LAST), outcomes)
    t.hasStrict(await store.article(one.article.id), { extractor_version: 'new', updated_at: AT, version: 1 })
    t.hasStrict(await store.article(two.article.id), { extractor_version: 'new', updated_at: LAST, version: 1 })
    t.hasStrict(await store.article(three.article.id), { extractor_version: 'old', byline: 'Kim' })
    t.strictSame(
      [await store.article(four.article.id), await store.article(five.article.id)],
      [null, null],
      'what is gone, or never was, does not come',
    )
    const first = two.findings.quotes[0]!.id
    t.strictSame(await told(store, 3), ['updated article', 'created quote', 'created figure', 'created figure'])
    t.equal((await store.quote(first))?.id, first)
    t.equal(await store.outdated_count('new'), 1)
    t.strictSame(await store.renew([renewed(one), renewed(two)], LAST), ['unchanged', 'unchanged'])
    t.equal((await store.state()).revision, 4)
    t.strictSame(await store.put([{ ...one, extractor_version: 'newer' }], LAST), ['unchanged'])
    t.equal((await store.state()).revision, 5, 'the answer for the article is another, and nothing is told')
    t.strictSame(await told(store, 4), [])
  })
}

function by(path: string | null, sha256: string, entry: Entry): Entry {
  return { ...entry, source: { path, sha256, format: 'RSS 2.0' } }
}

/** The same text under another id; without findings, whose ids would be others. */
function twinOf({ article }: Entry, id: string): Entry {
  return { article: { ...article, id }, findings: { quotes: [], figures: [] } }
}

async function told(store: Store, revision: number): Promise<string[]> {
  const { items } = await store.changes({ limit: 100, after: { revision, position: 1e9, began: revision } })
  return items.map(({ action, resource }) => `${action} ${resource}`)
}
