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
  const pages = new Map<string, Entry[]>()
  const lookup = (key: string): readonly Entry[] => pages.get(key) ?? []
  const index = (key: string, entry: Entry) => {
    const page = pages.get(key)
    if (!page) pages.set(key, [entry])
    else if (page.length < MOST_NAMESAKES && !page.includes(entry)) page.push(entry)
  }
  return {
    entries,
    open: (type, name, keys) => {
      const entry: Entry = { type, name, keys, role: null, roles: [], gender: null, count: 0, first: Infinity, last: 0 }
      entries.push(entry)
      index(keys.join(' '), entry)
      for (const key of type === 'person' ? personal(keys) : corporate(keys)) index(key, entry)
      return entry
    },
    alias: (key, entry) => index(`acronym ${key}`, entry),
    same: (type, keys) =>
      type === 'person'
        ? lookup(`last ${family(keys)}`).filter(entry => agree(entry.keys, keys))
        : lookup(keys.join(' ')).filter(entry => entry.type === type),
    called: (keys, gender) => {
      const name = keys.join(' ')
      for (const kind of ['', 'acronym ', 'last ', 'first ', 'short ']) {
        const found = lookup(kind + name).filter(entry => !gender || !entry.gender || entry.gender === gender)
        if (found.length > 0) return found
      }
      return []
    },
    having: word => lookup(`word ${word}`),
  }
}

function personal(keys: readonly string[]): string[] {
  return [`last ${family(keys)}`, `first ${keys[0]}`]
}

function corporate(keys: readonly string[]): string[] {
  const shorter = keys
    .slice(0, -1)
    .flatMap((key, at) => (GENERIC.has(key) ? [] : `short ${keys.slice(0, at + 1).join(' ')}`))
  const initials = keys.map(key => (SMALL.has(key) ? '' : key[0])).join('')
  return [...shorter, `acronym ${initials}`, ...keys.map(key => `word ${key}`)]
}

/** Given names that are the same or an initial; “Wasserman Schultz” agrees with “Debbie Wasserman Schultz”. */
function agree(known: readonly string[], keys: readonly string[]): boolean {
  const given = known[0]!
  return given === keys[0] || given[0] === keys[0] || (givenName(given) && known.at(-keys.length) === keys[0])
}

/** The family name, as English news prints it: the last word but for “Jr.”. */
export function family(keys: readonly string[]): string {
  return keys.findLast(key => !NAME_ENDINGS.has(key)) ?? keys[0]!
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on'])
/** Words too common to stand for an organization alone: “Bank”, “National”. */
const GENERIC: ReadonlySet<string> = new Set([
  ...ORGANIZATION_WORDS,
  ...SMALL,
  ...`& american british national new general first north south united world international european royal federal state
      central`.split(/\s+/),
])
