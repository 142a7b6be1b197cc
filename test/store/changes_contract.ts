import type { Test } from 'tap'
import type { Change } from '../../src/domain/change.ts'
import { sha256 } from '../../src/domain/ids.ts'
import type { Selector } from '../../src/domain/selector.ts'
import { newToken } from '../../src/domain/token.ts'
import type { Changes, Entry, Place, Store } from '../../src/store/store.ts'
import { checking } from './checking.ts'
import { everythingIn } from './contract.ts'
import { AT, entryOf, sampleEntries } from './fixtures.ts'

const LATER = '2024-06-01T12:00:00Z'
const everything = { limit: 10_000, after: null }

/** What a store must do about corrections, deletions and the changes it tells: a part of the contract. */
export function changesContract(t: Test, name: string, open: (days_kept?: number) => Promise<Store>): void {
  const check = checking(t, name, open)

  check('the text of every version stays as it was, under its number', async (t, store) => {
    const texts = ['Rain today.', 'Rain and hail today.', 'Rain today.', 'No rain.']
    for (const [i, text] of texts.entries()) {
      await store.put([weather(text)], `2024-06-0${i + 1}T12:00:00Z`)
      await store.put([{ ...weather(text), article: { ...weather(text).article, byline: `Kim ${i}` } }], LATER)
    }
    for (const [i, paragraph] of texts.entries()) {
      const text = `Weather\n\n${paragraph}`
      t.strictSame(await store.article_text('weather', i + 1), { text, text_sha256: sha256(text) })
    }
    t.strictSame(await store.article_text('weather'), await store.article_text('weather', 4))
    for (const absent of [0, 5]) t.equal(await store.article_text('weather', absent), null)
    t.equal(await store.article_text('wind', 1), null)
    const { items, next } = await store.versions('weather', everything)
    t.equal(next, null)
    t.strictSame(
      items,
      texts.map((text, i) => ({
        version: i + 1,
        text_sha256: sha256(`Weather\n\n${text}`),
        created_at: `2024-06-0${i + 1}T12:00:00Z`,
      })),
    )
    const half = await store.versions('weather', { limit: 2, after: null })
    t.strictSame([half.items, half.next], [items.slice(0, 2), [2]])
    const rest = await store.versions('weather', { limit: 2, after: half.next })
    t.strictSame([rest.items, rest.next], [items.slice(2), null])
    t.strictSame(await store.versions('wind', everything), { items: [], next: null })
  })

  check('an article that was removed is nowhere, and may come again as a new one', async (t, store) => {
    const [one, two, three] = sampleEntries(3) as [Entry, Entry, Entry]
    await store.put([one, three], AT)
    const without = await everythingIn(store)
    await store.put([two], AT)
    await store.put([correctionOf(two)], AT)
    const { id } = two.article
    t.equal(await store.remove([id], LATER), 1)
    t.strictSame(
      [await store.article(id), await store.article_text(id), await store.article_text(id, 1)],
      [null, null, null],
    )
    t.strictSame(await store.versions(id, everything), { items: [], next: null })
    for (const quote of two.findings.quotes) t.equal(await store.quote(quote.id), null)
    for (const figure of two.findings.figures) t.equal(await store.figure(figure.id), null)
    const { state, ...lists } = await everythingIn(store)
    t.strictSame({ ...lists, state: without.state }, without)
    t.hasStrict(state, { revision: 4, changed_at: LATER })
    t.equal(await store.remove([id], LATER), 0)
    t.equal((await store.state()).revision, 4, 'nothing to remove is no revision')
    t.strictSame(await store.put([two], LATER), ['created'])
    t.hasStrict(await store.article(id), { version: 1, created_at: LATER })
  })

  check('a snapshot stays as it was, and a copy holds what there was', async (t, store) => {
    await store.put(sampleEntries(5), AT)
    const snapshot = await store.snapshot()
    const before = await everythingIn(store)
    await store.put(sampleEntries(7).map(correctionOf), LATER)
    await store.remove([sampleEntries(1)[0]!.article.id], LATER)
    t.strictSame(await everythingIn(snapshot), before)
    t.equal((await snapshot.changes({ limit: 1, after: null })).state.revision, 1)
    await snapshot.close()
    const copy = await store.copy()
    t.strictSame(copy.state, await store.state())
    const pieces: Uint8Array[] = []
    for await (const piece of copy.bytes) pieces.push(piece)
    await copy.close()
    t.match(Buffer.concat(pieces).toString('latin1'), /^SQLite format 3/)
  })

  check('a write whose condition does not hold writes nothing', async (t, store) => {
    const [one, two] = sampleEntries(2) as [Entry, Entry]
    const { id: article_id } = one.article
    const put = (entry: Entry, since: number | null) => store.put([entry], LATER, [], { article_id, since })
    await t.rejects(put(one, 5), { name: 'ConditionFailed', message: `article "${article_id}" is not there` })
    t.strictSame(await put(one, null), ['created'])
    await store.put([two], LATER)
    await t.rejects(put(correctionOf(one), null), {
      name: 'ConditionFailed',
      message: `article "${article_id}" is of revision 1`,
    })
    t.strictSame(await put(correctionOf(one), 1), ['updated'])
    const before = await everythingIn(store)
    await t.rejects(put(one, 2), { name: 'ConditionFailed' })
    await t.rejects(store.remove([article_id], LATER, { article_id, since: 2 }), { name: 'ConditionFailed' })
    t.strictSame(await everythingIn(store), before)
    t.equal(await store.remove([article_id], LATER, { article_id, since: 3 }), 1)
    await t.rejects(put(one, 9), { name: 'ConditionFailed' }, 'what was removed is not there')
    t.strictSame(await put(one, null), ['created'])
  })

  check('tokens are kept in the order in which they were made, until they are revoked', async (t, store) => {
    const { token: first } = newToken('write', AT, null)
    const { token: second } = newToken('read', LATER, LATER)
    await store.add_token(second)
    await store.add_token(first)
    t.strictSame(await store.tokens(), [first, second])
    t.strictSame([await store.revoke_token(first.id), await store.revoke_token(first.id)], [true, false])
    t.strictSame(await store.tokens(), [second])
    t.equal((await store.state()).revision, 0, 'a token is no change of what is read')
  })

  check('changes are told in their order, each thing once, at its last change', async (t, store) => {
    const said = (words: string) => ({ words: [words], speaker: null })
    const first = entryOf({ id: 'a', headline: 'A', paragraphs: [`“One” and ${FAR} “two”`] }, [
      said('One'),
      said('two'),
    ])
    const second = entryOf({ id: 'a', headline: 'A', paragraphs: [`“One” and ${FAR} “three”`] }, [
      said('One'),
      said('three'),
    ])
    const [one, two] = first.findings.quotes.map(quote => quote.id)
    const three = second.findings.quotes[1]!.id
    await store.put([first, entryOf({ id: 'b', headline: 'B', paragraphs: ['Nothing.'] })], AT)
    const told = async (after: Place | null = null) =>
      (await store.changes({ limit: 100, after })).items.map(({ action, resource, id, revision }) =>
        [revision, action, resource, id].join(' '),
      )
    t.strictSame(await told(), [
      '1 created article a',
      `1 created quote ${one}`,
      `1 created quote ${two}`,
      '1 created article b',
    ])
    await store.put([second], LATER)
    const afterwards = ['2 updated article a', `2 deleted quote ${two}`, `2 created quote ${three}`]
    t.strictSame(await told(), [`1 created quote ${one}`, '1 created article b', ...afterwards])
    t.strictSame(await told(behind(1)), afterwards)
    t.strictSame(await told(behind(2)), [])
    await store.put([second], LATER)
    t.strictSame(await told(behind(2)), [], 'what stayed as it was is no change')
    await store.remove(['a'], LATER)
    await store.put([first], LATER)
    t.strictSame(await told(behind(1)), [
      `3 deleted quote ${three}`,
      '4 created article a',
      `4 created quote ${one}`,
      `4 created quote ${two}`,
    ])
    const { state, next, items } = await store.changes({ limit: 100, after: null })
    t.strictSame([state, next], [await store.state(), null])
    const [deleted] = items.filter(change => change.action === 'deleted')
    t.strictSame(Object.keys(deleted!).sort(), ['action', 'at', 'id', 'place', 'resource', 'revision'])
    t.equal(deleted!.at, new Date(LATER).toISOString())
  })

  check('who takes in every change, from whatever place and page by page, has what the store has', async (t, store) => {
    const fromTheStart = mirror()
    const along = mirror()
    for (let step = 0; step < 12; step++) {
      const entries = sampleEntries(9).slice(step % 5, (step % 5) + 4)
      await store.put(step % 3 === 1 ? entries.map(correctionOf) : entries, `2024-06-${10 + step}T12:00:00Z`)
      if (step % 2) await store.remove([entries[step % 4]!.article.id], `2024-06-${10 + step}T13:00:00Z`)
      if (step % 4 === 3) await follow(along, store, 3)
    }
    await follow(along, store, 7)
    await follow(fromTheStart, store, 1)
    const whole = await full(store)
    t.strictSame(things(fromTheStart), whole)
    t.strictSame(things(along), whole)
  })

  check('a walk through changes while the store changes loses nothing', async (t, store) => {
    await store.put(sampleEntries(6), AT)
    const copy = mirror()
    let after: Place | null = null
    for (let step = 0; ; step++) {
      const { items, next }: Changes = await store.changes({ limit: 2, after })
      for (const change of items) take(copy, change)
      if (step < 4) await store.remove([sampleEntries(6)[step]!.article.id], LATER)
      if (step < 3) await store.put([correctionOf(sampleEntries(9)[5 + step]!)], LATER)
      after = next ?? items.at(-1)?.place ?? after
      if (!items.length) break
    }
    t.strictSame(things(copy), await full(store))
  })

  check(
    'deletions are forgotten after their days, and whoever may have missed one is told',
    async (t, store) => {
      await store.put(sampleEntries(3), '2024-06-01T12:00:00Z')
      const { next: half } = await store.changes({ limit: 4, after: null })
      await store.remove([sampleEntries(1)[0]!.article.id], '2024-06-02T12:00:00+02:00')
      await store.put([weather('Rain.')], '2024-06-09T09:00:00Z')
      t.equal((await store.changes({ limit: 100, after: behind(1) })).items.length, 7)
      await store.put([weather('Hail.')], '2024-06-09T10:00:01Z')
      for (const after of [behind(1), half!]) {
        await t.rejects(store.changes({ limit: 100, after }), { name: 'ChangesForgotten' })
      }
      t.strictSame(
        (await store.changes({ limit: 100, after: behind(2) })).items.map(change => change.action),
        ['updated'],
      )
      const copy = mirror()
      await follow(copy, store, 3)
      t.strictSame(things(copy), await full(store), 'from the start nothing is missed')
      await t.rejects(store.changes({ limit: 1, after: behind(99) }), { name: 'ChangesForgotten' }, 'of another store')
    },
    7,
  )
}

/** Farther than the context of a selector reaches. */
const FAR = 'much later, after a long and quiet meal,'

const weather = (text: string) => entryOf({ id: 'weather', headline: 'Weather', paragraphs: [text] })

/** Everything behind a revision. */
export function behind(revision: number): Place {
  return { revision, position: Number.MAX_SAFE_INTEGER, began: revision }
}

/** The same article with another first paragraph, one quote less, and its figures gone. */
function correctionOf({ article, findings }: Entry): Entry {
  const text = article.text.replace('🌳 this spring', '🌳 this year')
  return {
    article: { ...article, text, text_sha256: sha256(text), byline: 'Kim Novak' },
    findings: {
      quotes: findings.quotes.slice(1).map(quote => ({
        ...quote,
        segments: quote.segments.map(moved),
        attribution: { ...quote.attribution, mention: null, cue: null },
      })),
      figures: [],
    },
  }
  function moved(selector: Selector): Selector {
    const start = [...text.slice(0, text.indexOf(selector.exact))].length
    return { ...selector, start, end: start + [...selector.exact].length }
  }
}

/** Somebody's copy of a store: things by what they are and their ids, and where to go on. */
interface Mirror {
  readonly held: Map<string, unknown>
  since: Place | null
}

export function mirror(): Mirror {
  return { held: new Map(), since: null }
}

export function take({ held }: Mirror, change: Change): void {
  const { resource, id, action } = change
  if (action === 'deleted') held.delete(`${resource} ${id}`)
  else held.set(`${resource} ${id}`, change[resource])
}

async function follow(copy: Mirror, store: Store, limit: number): Promise<void> {
  for (let after = copy.since; ; ) {
    const { items, next, state }: Changes = await store.changes({ limit, after })
    for (const change of items) take(copy, change)
    after = next
    copy.since = next ?? behind(state.revision)
    if (!next) return
  }
}

export function things({ held }: Mirror): Record<string, unknown> {
  return Object.fromEntries([...held].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** All that a store has, as a mirror has it. */
async function full(store: Store): Promise<Record<string, unknown>> {
  const copy = mirror()
  for (const article of (await store.articles({}, everything)).items) {
    const { text } = (await store.article_text(article.id))!
    copy.held.set(`article ${article.id}`, { ...article, text })
  }
  for (const quote of (await store.quotes({}, everything)).items) copy.held.set(`quote ${quote.id}`, quote)
  for (const figure of (await store.figures({}, everything)).items) copy.held.set(`figure ${figure.id}`, figure)
  return things(copy)
}
