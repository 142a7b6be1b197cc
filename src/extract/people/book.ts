import type { Span } from '../../domain/passages.ts'
import { NAME_ENDINGS } from './data/first_names.ts'
import { ORGANIZATION_WORDS } from './data/organizations.ts'
import { type Gender, givenName } from './names.ts'

/** Somebody in the register, while it is made. */
export interface Entry {
  readonly type: 'person' | 'organization'
  /** The fullest name. */
  readonly name: Span
  readonly keys: readonly string[]
  /** The first office the article prints for them. */
  role: Span | null
  readonly roles: Span[]
  gender: Gender
  /** How often they are named in full. */
  count: number
  /** The words where the full name stands first, and last as far as the article has been read. */
  first: number
  last: number
}

/** The register, by every word that may stand for somebody. */
export interface Book {
  readonly entries: readonly Entry[]
  open(type: Entry['type'], name: Span, keys: readonly string[]): Entry
  /** An acronym printed behind a name. */
  alias(key: string, entry: Entry): void
  /** Who has the same name, or one that agrees: “Joe Biden”, “Joe R. Biden”. */
  same(type: Entry['type'], keys: readonly string[]): readonly Entry[]
  /** Whom a short name means: a family name, a given name, an acronym, the first words of an organization's. */
  called(keys: readonly string[], gender: Gender): readonly Entry[]
  /** The organizations whose name has a word. */
  having(word: string): readonly Entry[]
}

/** More than so many of one name are told apart by nobody. */
const MOST_NAMESAKES = 20

export function emptyBook(): Book {
  const entries: Entry[] = []
  const [whole, acronyms, family_names, given_names, beginnings, words] = [
    index(),
    index(),
    index(),
    index(),
    index(),
    index(),
  ]
  /** In which order a short name is looked for. */
  const short = [whole, acronyms, family_names, given_names, beginnings]
  return {
    entries,
    open: (type, name, keys) => {
      const entry: Entry = { type, name, keys, role: null, roles: [], gender: null, count: 0, first: Infinity, last: 0 }
      entries.push(entry)
      whole.add(joined(keys), entry)
      if (type === 'person') {
        family_names.add(family(keys), entry)
        given_names.add(keys[0]!, entry)
      } else {
        for (const beginning of beginningsOf(keys)) beginnings.add(beginning, entry)
        acronyms.add(keys.map(key => (SMALL.has(key) ? '' : key[0])).join(''), entry)
        for (const key of keys) words.add(key, entry)
      }
      return entry
    },
    alias: (key, entry) => acronyms.add(key, entry),
    same: (type, keys) =>
      type === 'person'
        ? family_names.at(family(keys)).filter(entry => agree(entry.keys, keys))
        : whole.at(joined(keys)).filter(entry => entry.type === type),
    called: (keys, gender) => {
      const name = joined(keys)
      for (let next = 0; next < short.length; next++) {
        const all = short[next]!.at(name)
        const found = gender ? all.filter(entry => !entry.gender || entry.gender === gender) : all
        if (found.length > 0) return found
      }
      return NOBODY
    },
    having: word => words.at(word),
  }
}

interface Index {
  add(key: string, entry: Entry): void
  at(key: string): readonly Entry[]
}

function index(): Index {
  const pages = new Map<string, Entry[]>()
  return {
    add: (key, entry) => {
      const page = pages.get(key)
      if (!page) pages.set(key, [entry])
      else if (page.length < MOST_NAMESAKES && !page.includes(entry)) page.push(entry)
    },
    at: key => pages.get(key) ?? NOBODY,
  }
}

const NOBODY: readonly Entry[] = []

function joined(keys: readonly string[]): string {
  return keys.length === 1 ? keys[0]! : keys.join(' ')
}

/** The first words of an organization's name, up to each one that is not too common. */
function beginningsOf(keys: readonly string[]): string[] {
  return keys.slice(0, -1).flatMap((key, at) => (GENERIC.has(key) ? [] : keys.slice(0, at + 1).join(' ')))
}

/** Given names that are the same or an initial; “Wasserman Schultz” agrees with “Debbie Wasserman Schultz”. */
function agree(known: readonly string[], keys: readonly string[]): boolean {
  const given = known[0]!
  return given === keys[0] || given[0] === keys[0] || (givenName(given) && known.at(-keys.length) === keys[0])
}

/** The family name, as English news prints it: the last word but for “Jr.”. */
export function family(keys: readonly string[]): string {
  let last = keys.length - 1
  while (last > 0 && NAME_ENDINGS.has(keys[last]!)) last--
  return keys[last]!
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on'])
/** Words too common to stand for an organization alone: “Bank”, “National”. */
const GENERIC: ReadonlySet<string> = new Set([
  ...ORGANIZATION_WORDS,
  ...SMALL,
  ...`& american british national new general first north south united world international european royal federal state
      central`.split(/\s+/),
])
