import type { Span } from '../../domain/passages.ts'
import { lazily } from '../lazily.ts'
import { type Word, wordAt } from '../words.ts'
import type { Entry } from './book.ts'
import { COMPANY_WORDS, NOT_COMPANIES, ORGANIZATION_NOUNS } from './data/organizations.ts'
import { ROLES, SAME_OFFICE } from './data/roles.ts'
import { acts, type Gender } from './names.ts'
import type { Register } from './register.ts'

/** What stands for somebody without naming them, resolved from what the article says before it. Null when unsure. */
export interface References {
  /** “he”, “it”, and the “who” right after a name. */
  pronoun(key: string, position: number): Entry | null
  /** “the Huawei chief”, by its words without the article. */
  office(keys: readonly string[], position: number): Entry | null
  /** “the company”, “the ministry”. */
  organization(noun: string, position: number): Entry | null
}

const PERSON: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    hers: 'female',
    herself: 'female',
  } as const),
)
const ORGANIZATION: ReadonlySet<string> = new Set(['it', 'its', 'itself'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])

/** How likely a name is what a later word means; each weight is added for what the name's place says. */
const WEIGHTS = {
  sentence_back: -1,
  /** The first name of its sentence. */
  leads: 1,
  speaks: 1.2,
  possessive: -0.8,
  quoted: -1.5,
  gender_unknown: -0.8,
}
/** The likeliest must reach this, and be ahead of the next by that. */
const ENOUGH = -4
const AHEAD = 0.3
const MOST_NAMES_BACK = 40
const MOST_SENTENCES_BACK = 12

export function referencesIn(words: readonly Word[], { book, sightings }: Register): References {
  const offices = lazily(() => officesOf(words, book.entries))

  /** The name just before “who”. */
  function antecedent(position: number): Entry | null {
    const before = sightings[wordAt(sightings, position) - 1]
    return before && position - before.end < 3 ? before.entry : null
  }

  function likeliest(position: number, fits: (entry: Entry) => boolean): Entry | null {
    const here = words[wordAt(words, position)]!.sentence
    const scores = new Map<Entry, number>()
    const last = wordAt(sightings, position) - 1
    for (let at = last; at >= 0 && at >= last - MOST_NAMES_BACK; at--) {
      const { entry, from } = sightings[at]!
      const back = here - words[from]!.sentence
      if (back > MOST_SENTENCES_BACK) break
      if (entry && fits(entry)) scores.set(entry, Math.max(scores.get(entry) ?? -Infinity, weigh(at, entry, back)))
    }
    const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
    if (!first || first[1] < ENOUGH) return null
    return second && first[1] - second[1] < AHEAD ? null : first[0]
  }

  function weigh(at: number, { type, gender }: Entry, back: number): number {
    const { from, to } = sightings[at]!
    const { sentence, quoted } = words[from]!
    const before = at > 0 ? sightings[at - 1] : undefined
    let weight = WEIGHTS.sentence_back * back
    if (!before || words[before.from]!.sentence < sentence) weight += WEIGHTS.leads
    if (acts(words, from, to)) weight += WEIGHTS.speaks
    if (words[to - 1]!.possessive) weight += WEIGHTS.possessive
    if (quoted) weight += WEIGHTS.quoted
    if (type === 'person' && !gender) weight += WEIGHTS.gender_unknown
    return weight
  }

  return {
    pronoun: (key, position) => {
      if (RELATIVES.has(key)) return antecedent(position)
      if (ORGANIZATION.has(key)) return likeliest(position, ({ type }) => type === 'organization')
      const wanted = PERSON.get(key)
      return wanted
        ? likeliest(position, ({ type, gender }) => type === 'person' && (!gender || gender === wanted))
        : null
    },
    office: (keys, position) => {
      const wanted = officeOf(keys)
      const found = new Set<Entry>()
      for (const { entry, modifiers } of offices().get(wanted.office) ?? []) {
        const former = modifiers.has('former') && !wanted.modifiers.has('former')
        if (!former && [...wanted.modifiers].every(word => modifiers.has(word))) found.add(entry)
      }
      if (found.size < 2) return [...found][0] ?? null
      return wanted.modifiers.size > 0 ? null : likeliest(position, entry => found.has(entry))
    },
    organization: (noun, position) => {
      const named = book.having(noun)
      if (named.length === 1) return named[0]!
      if (named.length > 1) return likeliest(position, entry => named.includes(entry))
      return ORGANIZATION_NOUNS.get(noun) === 'named'
        ? null
        : likeliest(position, ({ type, keys }) => type === 'organization' && answersTo(noun, keys))
    },
  }
}

/** Whether an organization may be called by a noun that is no part of its name. */
function answersTo(noun: string, name: readonly string[]): boolean {
  const kind = ORGANIZATION_NOUNS.get(noun)
  if (name.some(key => ORGANIZATION_NOUNS.get(key) === 'named')) return false
  if (kind === 'any') return true
  return !name.some(key => (kind === 'company' ? NOT_COMPANIES : COMPANY_WORDS).has(key))
}

interface Office {
  /** The noun, one for all that mean the same office. */
  readonly office: string
  /** The other words that say something: whose office, of what. */
  readonly modifiers: ReadonlySet<string>
}

const MOST_HOLDERS = 20

/** Who holds which offices, by the nouns. */
function officesOf(words: readonly Word[], entries: readonly Entry[]): Map<string, (Office & { entry: Entry })[]> {
  const offices = new Map<string, (Office & { entry: Entry })[]>()
  for (const entry of entries) {
    for (const role of entry.roles.slice(0, MOST_HOLDERS)) {
      const office = officeOf(keysOf(words, role))
      const holders = offices.get(office.office)
      if (!holders) offices.set(office.office, [{ ...office, entry }])
      else if (holders.length < MOST_HOLDERS) holders.push({ ...office, entry })
    }
  }
  return offices
}

function officeOf(keys: readonly string[]): Office {
  const at = keys.findIndex((key, at) => ROLES.has(key) && !ROLES.has(keys[at + 1] ?? ''))
  const pair = at > 0 ? SAME_OFFICE.get(`${keys[at - 1]} ${keys[at]}`) : undefined
  const noun = keys[at]!
  const modifiers = new Set(keys.filter((key, index) => index !== at && !SMALL.has(key) && !(pair && index === at - 1)))
  return { office: pair ?? SAME_OFFICE.get(noun) ?? noun, modifiers }
}

const SMALL: ReadonlySet<string> = new Set('the a an of for at in and its his her their then now'.split(' '))

function keysOf(words: readonly Word[], { start, end }: Span): string[] {
  const keys: string[] = []
  for (let at = wordAt(words, start); at < words.length && words[at]!.start < end; at++) keys.push(words[at]!.key)
  return keys
}
