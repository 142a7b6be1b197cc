import type { Span } from '../../domain/selector.ts'
import { NOT_COMPANIES, ORGANIZATION_NOUNS } from './data/organizations.ts'
import { GENDERED, MODIFIERS, ROLES, SAME_OFFICE } from './data/roles.ts'
import { acts, type Gender } from './names.ts'
import type { Entry, Register, Sighting } from './register.ts'
import { type Word, wordAt } from './words.ts'

/** What stands for somebody without naming them, resolved from what the article says before it. Null when unsure. */
export interface References {
  pronoun(key: string, position: number): Entry | null
  /** “the Huawei chief”, by its words without the article. */
  office(keys: readonly string[], position: number): Entry | null
  /** “the company”, “the ministry”. */
  organization(noun: string, position: number): Entry | null
}

const PRONOUNS: Readonly<Record<string, { type: Entry['type']; gender: Gender }>> = {
  he: { type: 'person', gender: 'male' },
  him: { type: 'person', gender: 'male' },
  his: { type: 'person', gender: 'male' },
  himself: { type: 'person', gender: 'male' },
  she: { type: 'person', gender: 'female' },
  her: { type: 'person', gender: 'female' },
  hers: { type: 'person', gender: 'female' },
  herself: { type: 'person', gender: 'female' },
  it: { type: 'organization', gender: null },
  its: { type: 'organization', gender: null },
  itself: { type: 'organization', gender: null },
}
const RELATIVES = new Set(['who', 'which', 'that', 'whose'])

/** How likely a name is what a later pronoun means. Each weight is added for what its name says. */
const WEIGHTS = {
  sentence_back: -1,
  subject: 1,
  speaks: 1.2,
  possessive: -0.8,
  quoted: -1.5,
  gender_unknown: -0.8,
  clear_by: 0.3,
  far: -4,
}

export function referencesIn(text: string, words: readonly Word[], { entries, sightings }: Register): References {
  const offices = entries.flatMap(entry => entry.roles.map(role => ({ entry, ...officeOf(keysOf(text, role)) })))

  function pronoun(key: string, position: number): Entry | null {
    if (RELATIVES.has(key)) return antecedent(position)
    const wanted = PRONOUNS[key]
    if (!wanted) return null
    return likeliest(
      position,
      ({ type, gender }) => type === wanted.type && (!gender || !wanted.gender || gender === wanted.gender),
    )
  }

  /** The name just before “who”. */
  function antecedent(position: number): Entry | null {
    const before = sightings[wordAt(sightings, position) - 1]
    return before && position - before.end < 3 ? before.entry : null
  }

  function likeliest(position: number, fits: (entry: Entry) => boolean): Entry | null {
    const here = words[wordAt(words, position)]?.sentence ?? 0
    const scores = new Map<Entry, number>()
    const subject = -1
    const last = wordAt(sightings, position) - 1
    for (let at = last; at >= 0 && at > last - 40; at--) {
      const { entry, from, to, start } = sightings[at]!
      const { sentence, quoted } = words[from]!
      if (here - sentence > 12) break
      if (!entry || start >= position || !fits(entry)) continue
      const score =
        WEIGHTS.sentence_back * (here - sentence) +
        (leads(at) ? WEIGHTS.subject : 0) +
        (acts(words, from, to) ? WEIGHTS.speaks : 0) +
        (words[to - 1]!.possessive ? WEIGHTS.possessive : 0) +
        (quoted ? WEIGHTS.quoted : 0) +
        (entry.type === 'person' && !entry.gender ? WEIGHTS.gender_unknown : 0)
      scores.set(entry, Math.max(scores.get(entry) ?? -Infinity, score))
    }
    void subject
    const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
    if (!first || first[1] < WEIGHTS.far) return null
    return second && first[1] - second[1] < WEIGHTS.clear_by ? null : first[0]
  }

  /** The first name of its sentence. */
  function leads(at: number): boolean {
    const before = sightings[at - 1]
    return !before || words[before.from]!.sentence < words[sightings[at]!.from]!.sentence
  }

  function office(keys: readonly string[], position: number): Entry | null {
    const wanted = officeOf(keys)
    const found = new Set<Entry>()
    for (const { entry, office, modifiers } of offices) {
      if (office !== wanted.office || !fitting(wanted.modifiers, modifiers)) continue
      if (modifiers.has('former') && !wanted.modifiers.has('former')) continue
      found.add(entry)
    }
    if (found.size < 2) return [...found][0] ?? null
    if (wanted.modifiers.size > 0) return null
    return likeliest(position, entry => found.has(entry))
  }

  function organization(noun: string, position: number): Entry | null {
    const kind = ORGANIZATION_NOUNS[noun]
    const named = entries.filter(({ type, keys }) => type === 'organization' && keys.includes(noun))
    if (named.length === 1) return named[0]!
    if (named.length > 1) return likeliest(position, entry => named.includes(entry))
    if (kind === 'named') return null
    return likeliest(
      position,
      ({ type, keys }) => type === 'organization' && (kind === 'body' || !keys.some(key => NOT_COMPANIES.has(key))),
    )
  }
  return { pronoun, office, organization }
}

interface Office {
  /** The noun, one for all that mean the same office. */
  readonly office: string
  /** The other words that say something: whose office, of what. */
  readonly modifiers: ReadonlySet<string>
}

function officeOf(keys: readonly string[]): Office {
  const noun = keys.findLastIndex((key, at) => ROLES.has(key) && (at === keys.length - 1 || OF.has(keys[at + 1]!)))
  const at = noun < 0 ? keys.findLastIndex(key => ROLES.has(key)) : noun
  const pair = SAME_OFFICE[`${keys[at - 1]} ${keys[at]}`]
  const modifiers = new Set(keys.filter((key, index) => index !== at && !SMALL.has(key) && !(pair && index === at - 1)))
  return { office: pair ?? SAME_OFFICE[keys[at]!] ?? keys[at] ?? '', modifiers }
}

const OF = new Set(['of', 'for', 'at', 'in', 'and'])
const SMALL = new Set(['the', 'a', 'an', 'of', 'for', 'at', 'in', 'and', 'its', 'his', 'her', 'their', "'s"])

function fitting(wanted: ReadonlySet<string>, has: ReadonlySet<string>): boolean {
  for (const key of wanted) if (!has.has(key)) return false
  return true
}

function keysOf(text: string, { start, end }: Span): string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+(?:['’](?!s\b)\p{L}+)*/gu) ?? []
  )
}
void GENDERED
void MODIFIERS

export type { Sighting }
