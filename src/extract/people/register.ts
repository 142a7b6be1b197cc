import type { Span } from '../../domain/selector.ts'
import { FAMILY_NAMES } from './data/family_names.ts'
import { NAME_ENDINGS } from './data/first_names.ts'
import { ORDINARY } from './data/ordinary.ts'
import { ORGANIZATION_WORDS } from './data/organizations.ts'
import { acts, type Gender, givenName, type Name } from './names.ts'
import type { Word } from './words.ts'

/** Somebody in the register, while it is made. */
export interface Entry {
  readonly type: 'person' | 'organization'
  /** The words of the fullest name so far. */
  name: Span
  keys: readonly string[]
  role: Span | null
  /** Every office the article prints for them. */
  readonly roles: Span[]
  gender: Gender
  /** How often they are named in full. */
  count: number
  /** The word where the full name first stands. */
  first: number
  /** The word where it stands last, as far as the article has been read. */
  last: number
}

/** A name, where it stands, and whose it is. */
export interface Sighting extends Span {
  readonly from: number
  readonly to: number
  readonly type: 'person' | 'organization'
  readonly entry: Entry | null
}

export interface Register {
  readonly entries: Entry[]
  /** In text order, without overlaps. */
  readonly sightings: Sighting[]
  /** Whom a name means that stands alone, by its words. */
  readonly called: (keys: readonly string[], gender: Gender) => readonly Entry[]
}

/** Whose the names are; the first `title` words are a headline in capitals, which names nobody of its own.
 * full names first, then the family names, short forms and acronyms that stand for them. */
export function registerOf(text: string, words: readonly Word[], names: readonly Name[], title: number): Register {
  const book = emptyBook()
  const whose = new Map<Name, Entry>()
  const keysOf = (name: Name) => keysIn(words, name)
  const enter = (name: Name, type: Entry['type'], same: readonly Entry[]) => {
    const keys = keysOf(name)
    const span = { start: words[name.from]!.start, end: words[name.to - 1]!.end }
    const entry =
      same[0] ??
      book.open({ type, name: span, keys, role: null, roles: [], gender: null, count: 0, first: Infinity, last: 0 })
    if (keys.length > entry.keys.length) book.rename(entry, span, keys)
    entry.count++
    entry.gender ??= name.gender
    entry.last = name.from
    whose.set(name, entry)
  }
  const alone = singles(words, names)
  for (const name of byLength(names)) {
    const keys = keysOf(name)
    if (name.type === 'organization') enter(name, 'organization', book.organization(keys))
    else if (keys.length > 1 && isPerson(name, keys, alone)) enter(name, 'person', book.person(keys))
  }
  for (const [name, entry] of whose) entry.first = Math.min(entry.first, name.from)
  acronyms(text, words, names, whose, book)
  const latest = new Map<string, Entry>()
  const unsure = new Set<Name>()
  for (const name of names) {
    const keys = keysOf(name)
    const full = whose.get(name)
    if (full) {
      latest.set(family(full.keys), full)
      full.last = name.from
    }
    if (full || name.type === 'place') continue
    const same = book
      .called(keys, name.titled ? name.gender : null)
      .filter(entry => !name.titled || entry.type === 'person')
    const only = leading(same, latest.get(family(keys)), name, words)
    if (only) whose.set(name, only)
    else if (same.length > 0) unsure.add(name)
    else if (name.type === 'person' || (keys.length === 1 && isSurname(name, keys, alone, words)))
      enter(name, 'person', [])
    else if (isOrganization(words, name, alone)) enter(name, 'organization', [])
  }
  const sightings = headline(words, title, book)
  for (const name of names) {
    const entry = whose.get(name) ?? null
    const type = entry?.type ?? (unsure.has(name) ? 'person' : name.type)
    if (entry) note(entry, name)
    if (type === 'person' || type === 'organization')
      sightings.push({
        start: words[name.from]!.start,
        end: words[name.to - 1]!.end,
        from: name.from,
        to: name.to,
        type,
        entry,
      })
  }
  return { entries: book.entries, sightings, called: book.called }
}

/** Fuller names first, so that “Wasserman Schultz” finds “Debbie Wasserman Schultz”. */
function byLength(names: readonly Name[]): Name[] {
  return names.toSorted((a, b) => b.to - b.from - (a.to - a.from))
}

const NEAR = 2

/**
 * Of several with one family name, the one the article is about: named in full first and most often.
 * Unsure where another of them was named in full just before.
 */
function leading(same: readonly Entry[], latest: Entry | undefined, name: Name, words: readonly Word[]): Entry | null {
  const [first, ...others] = same.toSorted((a, b) => a.first - b.first)
  if (!first || others.length === 0) return first ?? null
  if (others.some(({ count }) => count > first.count)) return null
  const near = latest && latest !== first && words[name.from]!.sentence - words[latest.last]!.sentence <= NEAR
  return near ? null : first
}

/** The headline's names that the article has. */
function headline(words: readonly Word[], title: number, book: Book): Sighting[] {
  const found: Sighting[] = []
  for (let from = 0; from < title; from++) {
    for (const length of [4, 3, 2, 1]) {
      const to = from + length
      if (to > title || !words[from]!.capital || ORDINARY.has(words[from]!.key)) continue
      const [entry, another] = book.called(keysIn(words, { from, to }), null)
      if (!entry || another) continue
      found.push({ start: words[from]!.start, end: words[to - 1]!.end, from, to, type: entry.type, entry })
      from = to - 1
      break
    }
  }
  return found
}

/** A name of one word that is a family name and nothing in the article makes an organization. */
function isSurname(
  { type, from }: Name,
  [key]: readonly string[],
  alone: ReadonlyMap<string, number>,
  words: readonly Word[],
): boolean {
  return (
    type === 'unknown' && (FAMILY_NAMES.has(key!) || givenName(key!)) && (!words[from]!.first || alone.get(key!)! > 1)
  )
}

function note(entry: Entry, { role, gender }: Name): void {
  entry.gender ??= gender
  if (!role) return
  entry.role ??= role
  entry.roles.push(role)
}

/** The words of a name; endings and middle initials do not tell people apart. */
function keysIn(words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }): string[] {
  const keys: string[] = []
  for (let at = from; at < to; at++) keys.push(words[at]!.key)
  return keys
}

/** Names of one word, and how often each stands where its capital says something. */
function singles(words: readonly Word[], names: readonly Name[]): Map<string, number> {
  const alone = new Map<string, number>()
  for (const { from, to } of names) {
    if (to - from > 1) continue
    const { key, first, possessive } = words[from]!
    alone.set(key, (alone.get(key) ?? 0) + (first && !possessive ? 0.5 : 1))
  }
  return alone
}

/** Adjectives and participles that begin a sentence: “Embattled Perez”. */
const VERBAL = /.{3}(?:ed|ing|ly|est)$/

function isPerson({ type, from, to }: Name, keys: readonly string[], alone: ReadonlyMap<string, number>): boolean {
  return (
    type === 'person' ||
    (type === 'unknown' &&
      to - from < 5 &&
      !VERBAL.test(keys[0]!) &&
      (alone.has(family(keys)) || (alone.get(keys[0]!) ?? 0) > 1))
  )
}

function isOrganization(words: readonly Word[], { type, from, to }: Name, alone: ReadonlyMap<string, number>): boolean {
  if (type === 'organization') return true
  const { first, possessive, key } = words[from]!
  if (to - from > 1) return possessive || acts(words, from, to)
  return (!first || alone.get(key)! > 1) && (words[to - 1]!.possessive || acts(words, from, to) || alone.get(key)! > 1)
}

/** The family name, as English news prints it: the last word but for “Jr.”. */
export function family(keys: readonly string[]): string {
  const last = keys.findLast(key => !NAME_ENDINGS.has(key))
  return last ?? keys[0]!
}

/** “International Monetary Fund (IMF)”: the acronym is another name of what stands before it. */
function acronyms(
  text: string,
  words: readonly Word[],
  names: readonly Name[],
  whose: Map<Name, Entry>,
  book: Book,
): void {
  for (const [index, name] of names.entries()) {
    const { start, upper } = words[name.from]!
    const before = names[index - 1]
    if (!before || !upper || name.to - name.from > 1 || text[start - 1] !== '(' || before.to !== name.from) continue
    const entry = whose.get(before)
    if (entry) book.alias(words[name.from]!.key, entry)
  }
  for (const name of names) {
    const word = words[name.from]!
    if (!word.upper || name.to - name.from > 1) continue
    const entry = book.acronym(word.key)
    if (entry) whose.set(name, entry)
  }
}

type Book = ReturnType<typeof emptyBook>

/** The register by every word that may stand for somebody. */
function emptyBook() {
  const entries: Entry[] = []
  const byWord = new Map<string, Entry[]>()
  const index = (key: string, entry: Entry) => {
    const list = byWord.get(key)
    if (!list) byWord.set(key, [entry])
    else if (!list.includes(entry)) list.push(entry)
  }
  const lookup = (key: string) => byWord.get(key) ?? []
  const add = (entry: Entry, keys: readonly string[]) => {
    index(keys.join(' '), entry)
    if (entry.type === 'person') {
      index(`last ${family(keys)}`, entry)
      index(`first ${keys[0]}`, entry)
    } else {
      for (let length = 1; length < keys.length; length++) {
        if (!GENERIC.has(keys[length - 1]!)) index(`short ${keys.slice(0, length).join(' ')}`, entry)
      }
      index(`acronym ${initials(keys)}`, entry)
    }
  }
  const called = (keys: readonly string[], gender: Gender): readonly Entry[] => {
    const whole = keys.join(' ')
    for (const kind of ['', 'acronym ', 'last ', 'first ', 'short ']) {
      const found = lookup(kind + whole).filter(entry => !gender || !entry.gender || entry.gender === gender)
      if (found.length > 0) return found
    }
    return []
  }
  return {
    entries,
    called,
    open: (entry: Entry) => {
      entries.push(entry)
      add(entry, entry.keys)
      return entry
    },
    rename: (entry: Entry, name: Span, keys: readonly string[]) => {
      entry.name = name
      entry.keys = keys
      add(entry, keys)
    },
    alias: (key: string, entry: Entry) => index(`acronym ${key}`, entry),
    acronym: (key: string): Entry | undefined => {
      const found = lookup(`acronym ${key}`)
      return found.length === 1 ? found[0] : undefined
    },
    /** The same family name, and given names that agree: “Joe Biden”, “Joe R. Biden”. */
    person: (keys: readonly string[]) =>
      lookup(`last ${family(keys)}`).filter(
        ({ keys: all }) =>
          all[0] === keys[0] ||
          all[0]![0] === keys[0] ||
          (all.length > keys.length && givenName(all[0]!) && all.at(-keys.length) === keys[0]),
      ),
    organization: (keys: readonly string[]) => lookup(keys.join(' ')).filter(({ type }) => type === 'organization'),
  }
}

/** Words too common to stand for an organization alone: “Bank”, “National”. */
const GENERIC = new Set([
  ...ORGANIZATION_WORDS,
  ...'of the and for on & american british national new general first north south united world international european royal federal state central'.split(
    ' ',
  ),
])

function initials(keys: readonly string[]): string {
  return keys.map(key => (SMALL.has(key) ? '' : key[0])).join('')
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on'])
