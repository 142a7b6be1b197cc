import type { Span } from '../../domain/passages.ts'
import { phrase, type Word } from '../words.ts'
import { FAMILY_NAMES } from './data/family_names.ts'
import { EITHER, FEMALE, MALE, NAME_ENDINGS, PARTICLES } from './data/first_names.ts'
import { ACTS, INSIDE, ORDINARY, THINGS } from './data/ordinary.ts'
import {
  HEADS,
  NOT_ORGANIZATIONS,
  ORGANIZATION_NOUNS,
  ORGANIZATION_WORDS,
  ORGANIZATIONS,
} from './data/organizations.ts'
import { PEOPLES, PLACES } from './data/places.ts'
import { COURTESY, GENDERED, MODIFIERS, OFFICES, ROLES } from './data/roles.ts'
import { roleBeside, roleStart } from './offices.ts'

export type Gender = 'male' | 'female' | null

/** A capitalised phrase that may be a name, before it is known whose. Word positions are half-open. */
export interface Name {
  readonly from: number
  readonly to: number
  readonly type: 'person' | 'organization' | 'place' | 'unknown'
  /** Where the office or title stands that the article prints beside the name. */
  readonly role: Span | null
  readonly gender: Gender
  /** “Mr. Lopez”, “President Obama”: a person, though only a family name may be printed. */
  readonly titled: boolean
}

/** Every name of the words, in text order, typed by what it says and what stands beside it; words before `start` are left alone. */
export function namesIn(words: readonly Word[], start: number): Name[] {
  const names: Name[] = []
  for (let at = start; at < words.length; ) {
    if (!starts(words, at)) {
      at++
      continue
    }
    const end = runEnd(words, at)
    names.push(...namesOf(words, at, end))
    at = end
  }
  return names
}

function starts(words: readonly Word[], at: number): boolean {
  const { key, capital } = words[at]!
  if (!capital) return false
  if (!ORDINARY.has(key)) return !(words[at]!.first && key.endsWith('ly') && !givenName(key))
  const next = words[at + 1]
  return givenName(key) && next?.joined === true && next.capital && !ORDINARY.has(next.key)
}

export function givenName(key: string): boolean {
  return MALE.has(key) || FEMALE.has(key) || EITHER.has(key)
}

/** Where a run of capitalised words ends: particles, “of” after an office or an institution, and “Inc.” belong to it. */
function runEnd(words: readonly Word[], start: number): number {
  let end = start + 1
  let institution = false
  while (end < words.length && end - start < LONGEST && !words[end - 1]!.possessive) {
    const word = words[end]!
    if (word.joined && word.capital && (!ORDINARY.has(word.key) || INSIDE.has(word.key))) {
      end++
      continue
    }
    if (word.comma && ENDINGS.has(word.key) && word.capital) {
      end++
      continue
    }
    const reach = word.joined ? connected(words, end, institution) : 0
    if (reach === 0) break
    institution ||= HEADS.has(words[end - 1]!.key)
    end = reach
  }
  return end
}

/** In words; what is longer is no name. */
const LONGEST = 12
const ENDINGS = new Set([...NAME_ENDINGS, 'inc', 'llc', 'ltd', 'plc'])
const OF = new Set(['of', 'for', 'on'])

/** After “University” the “of Vienna” belongs to the name, after “Osama” the “bin Laden”; 0 when nothing does. */
function connected(words: readonly Word[], at: number, institution: boolean): number {
  const { key } = words[at]!
  const before = words[at - 1]!.key
  const goesOn =
    PARTICLES.has(key) ||
    (OF.has(key) && (institution || HEADS.has(before) || ROLES.has(before))) ||
    (key === 'to' && ENVOYS.has(before)) ||
    (key === 'and' && institution)
  if (!goesOn) return 0
  let next = at + 1
  while (next < words.length && next < at + 3 && words[next]!.joined && SMALL.has(words[next]!.key)) next++
  const word = words[next]
  return word?.joined && word.capital && !(key === 'and' && (givenName(word.key) || ROLES.has(word.key))) ? next + 1 : 0
}

const SMALL = new Set(['the', ...PARTICLES])
const ENVOYS = new Set(['ambassador', 'envoy', 'representative', 'adviser', 'advisor', 'counselor', 'aide'])

/** The names inside a run: “Huawei CEO Ren Zhengfei” has two. */
function namesOf(words: readonly Word[], from: number, to: number): Name[] {
  const role = lastRole(words, from, to)
  if (role < 0) return plain(words, from, to)
  const start = Math.min(to, officeEnd(words, role + 1, to))
  if (start === to) return employer(words, from, role)
  if (has(words, start, to, ORGANIZATION_WORDS) || ORGANIZATIONS.has(phrase(words, from, to)))
    return [name(from, to, 'organization')]
  if (has(words, start, to, THINGS)) return []
  const key = words[role]!.key
  const courtesy = COURTESIES.has(key)
  const gender = COURTESY.get(key) ?? GENDERED.get(key) ?? (to - start > 1 ? genderOf(words[start]!.key) : null)
  const printed = courtesy
    ? roleBeside(words, from, to)
    : { start: words[roleStart(words, from)]!.start, end: words[start - 1]!.end }
  const person: Name = {
    from: start,
    to,
    type: 'person',
    role: printed,
    gender,
    titled: true,
  }
  return [...employer(words, from, role), person]
}

/** Whom the words before a role name: “Huawei” in “Huawei CEO”, nobody in “Prime Minister”. */
function employer(words: readonly Word[], from: number, role: number): Name[] {
  let end = role
  while (end > from && (MODIFIERS.has(words[end - 1]!.key) || ROLES.has(words[end - 1]!.key))) end--
  if (end === from || COURTESIES.has(words[end - 1]!.key)) return []
  const [only] = plain(words, from, end)
  return only && only.type !== 'person' ? [only.type === 'unknown' ? { ...only, type: 'organization' } : only] : []
}

/** The last title of a run that a name may follow; a role word at the end of a person's name is part of the name. */
function lastRole(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const { key } = words[at]!
    if (!ROLES.has(key) && !COURTESIES.has(key)) continue
    if (at > from && at === to - 1 && givenName(words[at - 1]!.key)) continue
    return at
  }
  return -1
}

/** Past “of State” and “to the United States”, which belong to the office. */
function officeEnd(words: readonly Word[], start: number, to: number): number {
  if (start >= to || words[start]!.capital) return start
  let at = start + 1
  while (at < to && !words[at]!.capital) at++
  for (const length of [3, 2, 1]) {
    if (at + length <= to && PLACES.has(phrase(words, at, at + length))) return at + length
  }
  const office = at
  while (at < to && (OFFICES.has(words[at]!.key) || !words[at]!.capital)) at++
  return at > office ? at : to
}

/** A run without a title. */
function plain(words: readonly Word[], start: number, to: number): Name[] {
  const whole = phrase(words, start, to)
  if (ORGANIZATIONS.has(whole) || (to - start > 1 && has(words, start + 1, to, ORGANIZATION_WORDS)))
    return [name(start, to, 'organization')]
  if (PLACES.has(whole)) return [name(start, to, 'place')]
  let from = start
  while (from < to - 2 && PEOPLES.has(words[from]!.key)) from++
  if (from === to - 2 && PEOPLES.has(words[from]!.key) && givenName(words[to - 1]!.key)) from++
  const { key } = words[from]!
  const one = to - from === 1
  if (one && (PEOPLES.has(key) || PEOPLES.has(key.replace(/s$/, '')) || THINGS.has(key) || MODIFIERS.has(key)))
    return []
  if (has(words, from, to, THINGS) && !(givenName(key) && FAMILY_NAMES.has(words[to - 1]!.key))) return []
  return [named(words, from, to)]
}

/** A run that no word of its own gives away; what stands beside it may. */
function named(words: readonly Word[], from: number, to: number): Name {
  const one = to - from === 1
  const first = words[from]!
  const gender = one ? null : genderOf(first.key)
  const role = roleBeside(words, from, to)
  const before = from > 0 ? words[from - 1] : undefined
  const called = first.joined && before !== undefined && !before.capital
  const titled = called && ROLES.has(before.key)
  const person =
    titled || role !== null || aged(words, to) || (!one && (givenName(first.key) || has(words, from, to - 1, INITIALS)))
  if (person && !(one && ORGANIZATION_NOUNS.has(first.key))) return { from, to, type: 'person', role, gender, titled }
  if (acronym(words, { from, to }) || (called && ORGANIZATION_NOUNS.has(before.key)))
    return name(from, to, 'organization')
  if (!one && to - from < 5 && !(called && before.key === 'the') && acts(words, from, to))
    return { from, to, type: 'person', role, gender, titled: false }
  return { from, to, type: 'unknown', role: null, gender, titled: false }
}

const COURTESIES: ReadonlySet<string> = new Set(COURTESY.keys())
const INITIALS = new Set('abcdefghijklmnopqrstuvwxyz')

/** “IMF”, but not “CEO” or “R-Ohio”. */
export function acronym(words: readonly Word[], { from, to }: Pick<Name, 'from' | 'to'>): boolean {
  const { key, lexeme } = words[from]!
  return to - from === 1 && lexeme.upper && key.length < 6 && !/^[rd]-/.test(key) && !NOT_ORGANIZATIONS.has(key)
}

export function acts(words: readonly Word[], from: number, to: number): boolean {
  return ACTS.has(words[to]?.key ?? '') || (words[from]!.joined && ACTS.has(words[from - 1]!.key))
}

/** “, 43,” after a name. */
function aged(words: readonly Word[], to: number): boolean {
  return words[to]?.comma === true && /^\d\d$/.test(words[to]!.key)
}

function genderOf(key: string): Gender {
  return MALE.has(key) ? 'male' : FEMALE.has(key) ? 'female' : null
}

function has(words: readonly Word[], from: number, to: number, list: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (list.has(words[at]!.key)) return true
  return false
}

function name(from: number, to: number, type: Name['type']): Name {
  return { from, to, type, role: null, gender: null, titled: false }
}
