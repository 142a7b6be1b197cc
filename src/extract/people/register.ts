import type { Span } from '../../domain/passages.ts'
import { is, type Word } from '../words.ts'
import { type Book, type Entry, emptyBook, family } from './book.ts'
import { acronym, acts, type Name } from './names.ts'
import { FAMILY, GIVEN, ORDINARY } from './traits.ts'

/** A name, where it stands, and whose it is; null when that is unsure. */
export interface Sighting extends Span {
  readonly from: number
  readonly to: number
  readonly type: Entry['type']
  readonly entry: Entry | null
  /** The office or title printed beside it. */
  readonly role: Span | null
}

export interface Register {
  readonly book: Book
  /** In text order, without overlaps. */
  readonly sightings: readonly Sighting[]
}

/**
 * Whose the names are: full names first, then the family names, short forms and acronyms that stand for them.
 * The first `title` words are a headline in capitals: it names nobody of its own.
 */
export function registerOf(text: string, words: readonly Word[], names: readonly Name[], title: number): Register {
  const book = emptyBook()
  /** By the names' places; undefined for a name that means nobody. */
  const whose: (Entry | null | undefined)[] = names.map(() => undefined)
  const keys = names.map(name => keysIn(words, name.from, name.to))
  const alone = singles(words, names)
  const enter = (at: number, type: Entry['type'], known?: Entry) => {
    const name = names[at]!
    const entry = known ?? book.open(type, spanOf(words, name.from, name.to), keys[at]!)
    entry.count++
    entry.gender ??= name.gender
    entry.first = Math.min(entry.first, name.from)
    whose[at] = entry
  }
  for (const at of byLength(names)) {
    const { type } = names[at]!
    if (type === 'organization' && !acronym(words, names[at]!)) enter(at, type, book.same(type, keys[at]!)[0])
    else if (type !== 'organization' && keys[at]!.length > 1 && type !== 'place') {
      const [known] = book.same('person', keys[at]!)
      if (known || isPerson(names[at]!, keys[at]!, alone)) enter(at, 'person', known)
    }
  }
  const alias = (at: number) => {
    const before = printedBehind(text, words, names, at)
    const entry = before < 0 ? undefined : whose[before]
    if (entry) book.alias(keys[at]![0]!, entry)
  }
  for (let at = 1; at < names.length; at++) alias(at)
  const latest = new Map<string, Entry>()
  names.forEach((name, at) => {
    const full = whose[at]
    const short = keys[at]!
    const surname = family(full?.keys ?? short)
    if (full) {
      latest.set(surname, full)
      full.last = name.from
    }
    if (full || name.type === 'place') return
    alias(at)
    const same = book
      .called(short, name.titled ? name.gender : null)
      .filter(({ type }) => !name.titled || type === 'person')
    if (same.length > 0) whose[at] = leading(same, latest.get(surname), words[name.from]!.sentence, words)
    else if (name.type === 'person' || isSurname(words, name, short, alone)) enter(at, 'person')
    else if (name.type === 'organization' || isOrganization(words, name, alone)) enter(at, 'organization')
  })
  const sightings = [...headlineNames(words, title, book)]
  names.forEach((name, at) => {
    const entry = whose[at]
    if (entry === undefined) return
    if (entry) note(entry, name)
    sightings.push({
      ...spanOf(words, name.from, name.to),
      from: name.from,
      to: name.to,
      type: entry?.type ?? 'person',
      entry,
      role: name.role,
    })
  })
  return { book, sightings }
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end }
}

function keysIn(words: readonly Word[], from: number, to: number): string[] {
  const keys: string[] = []
  for (let at = from; at < to; at++) keys.push(words[at]!.key)
  return keys
}

/** Fuller names first, so that “Wasserman Schultz” finds “Debbie Wasserman Schultz”. */
function byLength(names: readonly Name[]): number[] {
  const order: number[] = []
  const longest = names.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  for (let length = longest; length > 0; length--) {
    names.forEach(({ from, to }, at) => {
      if (to - from === length) order.push(at)
    })
  }
  return order
}

/** Names of one word, and how often each stands where its capital says something. */
function singles(words: readonly Word[], names: readonly Name[]): Map<string, number> {
  const alone = new Map<string, number>()
  for (const { from, to } of names) {
    const { key, first, possessive } = words[from]!
    if (to - from === 1) alone.set(key, (alone.get(key) ?? 0) + (first && !possessive ? 0.5 : 1))
  }
  return alone
}

type Alone = ReadonlyMap<string, number>

/** A name of two words or more that is somebody's: by what says so itself, or because the family name stands alone elsewhere. */
function isPerson({ type }: Name, keys: readonly string[], alone: Alone): boolean {
  if (type === 'person') return true
  return keys.length < 5 && !VERBAL.test(keys[0]!) && (alone.has(family(keys)) || (alone.get(keys[0]!) ?? 0) > 1)
}

/** Adjectives and participles that begin a sentence: “Embattled Perez”. */
const VERBAL = /.{3}(?:ed|ing|ly|est)$/

/** A common family name, or a given name, that stands alone where its capital says something. */
function isSurname(words: readonly Word[], { from }: Name, [key, more]: readonly string[], alone: Alone): boolean {
  return more === undefined && is(words[from]!, FAMILY | GIVEN) && (!words[from]!.first || alone.get(key!)! > 1)
}

/** An unknown name that owns or says something, or that comes back. */
function isOrganization(words: readonly Word[], { from, to }: Name, alone: Alone): boolean {
  const { first, key } = words[from]!
  const { possessive } = words[to - 1]!
  const active = possessive || acts(words, from, to)
  if (to - from > 1) return active
  return alone.get(key)! > 1 || possessive || (active && !first)
}

/** The place of the name that an acronym is printed behind, “Tin Fund (ITF)”, “Brixton Inc. (NYSE: BRX)”; -1 when it is behind none. */
function printedBehind(text: string, words: readonly Word[], names: readonly Name[], at: number): number {
  const { start, close, lexeme } = words[names[at]!.from]!
  if (!lexeme.upper || text[close] === ':') return -1
  const bracket = BRACKET.exec(text.slice(Math.max(0, start - REACH), start))
  if (!bracket) return -1
  const end = start - bracket[0].length
  for (let before = at - 1; before >= 0 && before >= at - FARTHEST; before--) {
    if (words[names[before]!.to - 1]!.end === end) return before
  }
  return -1
}

/** With a stock exchange before a ticker. */
const BRACKET = / \((?:[A-Z][A-Za-z .]{1,20}: ?)?$/
/** As long as it may be. */
const REACH = 26
/** So many names before: an exchange may be two. */
const FARTHEST = 3

const NEAR = 2

/**
 * Of several with one family name, the one the article is about: named in full first and most often.
 * Null where that is unsure, or where another of them was named in full just before.
 */
function leading(
  same: readonly Entry[],
  latest: Entry | undefined,
  sentence: number,
  words: readonly Word[],
): Entry | null {
  const first = same.reduce((a, b) => (b.first < a.first ? b : a))
  if (same.some(({ count }) => count > first.count)) return null
  const other = latest !== undefined && latest !== first && same.includes(latest)
  return other && sentence - words[latest.last]!.sentence <= NEAR ? null : first
}

/** The names of a headline in capitals that the article has. */
function* headlineNames(words: readonly Word[], title: number, book: Book): Generator<Sighting> {
  for (let from = 0; from < title; from++) {
    if (!words[from]!.capital || is(words[from]!, ORDINARY)) continue
    for (const to of [from + 4, from + 3, from + 2, from + 1]) {
      const [entry, another] = to > title ? [] : book.called(keysIn(words, from, to), null)
      if (!entry || another) continue
      yield { ...spanOf(words, from, to), from, to, type: entry.type, entry, role: null }
      from = to - 1
      break
    }
  }
}

function note(entry: Entry, { role, gender }: Name): void {
  entry.gender ??= gender
  if (!role) return
  entry.role ??= role
  entry.roles.push(role)
}
