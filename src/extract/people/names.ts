import type { Span } from '../../domain/passages.ts'
import { is, phrase, type Word } from '../words.ts'
import { NOT_ORGANIZATIONS, ORGANIZATIONS } from './data/organizations.ts'
import { PLACES } from './data/places.ts'
import { COURTESY, GENDERED } from './data/roles.ts'
import { roleBeside, roleStart } from './offices.ts'
import {
  ACTS,
  ALONE,
  COURTESY_TITLE,
  ENDING,
  FAMILY,
  GIVEN,
  INITIAL,
  INSIDE,
  INSTITUTION,
  MAN,
  MODIFIER,
  OF_PEOPLE,
  OFFICE,
  OPENS_ORGANIZATION,
  OPENS_PLACE,
  ORDINARY,
  ORGANIZATION_NOUN,
  ORGANIZATION_WORD,
  PARTICLE,
  PEOPLE,
  ROLE,
  THING,
  traitsOf,
  WOMAN,
} from './traits.ts'

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
  const word = words[at]!
  if (!word.capital) return false
  if (!is(word, ORDINARY)) return !(word.first && word.key.endsWith('ly') && !is(word, GIVEN))
  const next = words[at + 1]
  return is(word, GIVEN) && next?.joined === true && next.capital && !is(next, ORDINARY)
}

export function givenName(key: string): boolean {
  return (traitsOf(key) & GIVEN) !== 0
}

/** Where a run of capitalised words ends: particles, “of” after an office or an institution, and “Inc.” belong to it. */
function runEnd(words: readonly Word[], start: number): number {
  let end = start + 1
  let institution = false
  while (end < words.length && end - start < LONGEST && !words[end - 1]!.possessive) {
    const word = words[end]!
    if (word.joined && word.capital && (!is(word, ORDINARY) || is(word, INSIDE))) {
      end++
      continue
    }
    if (word.comma && is(word, ENDING) && word.capital) {
      end++
      continue
    }
    const reach = word.joined ? connected(words, end, institution) : 0
    if (reach === 0) break
    institution ||= is(words[end - 1]!, INSTITUTION)
    end = reach
  }
  return end
}

/** In words; what is longer is no name. */
const LONGEST = 12
const OF = new Set(['of', 'for', 'on'])

/** After “University” the “of Vienna” belongs to the name, after “Osama” the “bin Laden”; 0 when nothing does. */
function connected(words: readonly Word[], at: number, institution: boolean): number {
  const { key } = words[at]!
  const before = words[at - 1]!
  const goesOn =
    is(words[at]!, PARTICLE) ||
    ((institution || is(before, INSTITUTION | ROLE)) && OF.has(key)) ||
    (key === 'to' && ENVOYS.has(before.key)) ||
    (key === 'and' && institution)
  if (!goesOn) return 0
  let next = at + 1
  while (next < words.length && next < at + 3 && words[next]!.joined && isSmall(words[next]!)) next++
  const word = words[next]
  return word?.joined && word.capital && !(key === 'and' && is(word, GIVEN | ROLE)) ? next + 1 : 0
}

function isSmall(word: Word): boolean {
  return word.key === 'the' || is(word, PARTICLE)
}

const ENVOYS = new Set(['ambassador', 'envoy', 'representative', 'adviser', 'advisor', 'counselor', 'aide'])

/** The names inside a run: “Huawei CEO Ren Zhengfei” has two. */
function namesOf(words: readonly Word[], from: number, to: number): Name[] {
  const role = lastRole(words, from, to)
  if (role < 0) return plain(words, from, to)
  const start = Math.min(to, officeEnd(words, role + 1, to))
  if (start === to) return employer(words, from, role)
  if (has(words, start, to, ORGANIZATION_WORD) || isOrganization(words, from, to))
    return [name(from, to, 'organization')]
  if (has(words, start, to, THING)) return []
  const key = words[role]!.key
  const courtesy = is(words[role]!, COURTESY_TITLE)
  const gender = COURTESY.get(key) ?? GENDERED.get(key) ?? (to - start > 1 ? genderOf(words[start]!) : null)
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
  while (end > from && is(words[end - 1]!, MODIFIER | ROLE)) end--
  if (end === from || is(words[end - 1]!, COURTESY_TITLE)) return []
  const [only] = plain(words, from, end)
  return only && only.type !== 'person' ? [only.type === 'unknown' ? { ...only, type: 'organization' } : only] : []
}

/** The last title of a run that a name may follow; a role word at the end of a person's name is part of the name. */
function lastRole(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (!is(words[at]!, ROLE | COURTESY_TITLE)) continue
    if (at > from && at === to - 1 && is(words[at - 1]!, GIVEN)) continue
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
    if (at + length <= to && isPlace(words, at, at + length)) return at + length
  }
  const office = at
  while (at < to && (is(words[at]!, OFFICE) || !words[at]!.capital)) at++
  return at > office ? at : to
}

/** A run without a title. */
function plain(words: readonly Word[], start: number, to: number): Name[] {
  if (isOrganization(words, start, to) || (to - start > 1 && has(words, start + 1, to, ORGANIZATION_WORD)))
    return [name(start, to, 'organization')]
  if (isPlace(words, start, to)) return [name(start, to, 'place')]
  let from = start
  while (from < to - 2 && is(words[from]!, PEOPLE)) from++
  const last = words[to - 1]!
  if (from === to - 2 && is(words[from]!, PEOPLE) && is(last, GIVEN)) from++
  const first = words[from]!
  if (to - from === 1 && is(first, OF_PEOPLE | ALONE | MODIFIER)) return []
  if (has(words, from, to, THING) && !(is(first, GIVEN) && is(last, FAMILY))) return []
  return [named(words, from, to)]
}

/** A run that no word of its own gives away; what stands beside it may. */
function named(words: readonly Word[], from: number, to: number): Name {
  const one = to - from === 1
  const first = words[from]!
  const gender = one ? null : genderOf(first)
  const role = roleBeside(words, from, to)
  const before = from > 0 ? words[from - 1] : undefined
  const called = first.joined && before !== undefined && !before.capital
  const titled = called && is(before, ROLE)
  const person =
    titled || role !== null || aged(words, to) || (!one && (is(first, GIVEN) || has(words, from, to - 1, INITIAL)))
  if (person && !(one && is(first, ORGANIZATION_NOUN))) return { from, to, type: 'person', role, gender, titled }
  if (acronym(words, { from, to }) || (called && is(before, ORGANIZATION_NOUN))) return name(from, to, 'organization')
  if (!one && to - from < 5 && !(called && before.key === 'the') && acts(words, from, to))
    return { from, to, type: 'person', role, gender, titled: false }
  return { from, to, type: 'unknown', role: null, gender, titled: false }
}

function isOrganization(words: readonly Word[], from: number, to: number): boolean {
  return is(words[from]!, OPENS_ORGANIZATION) && ORGANIZATIONS.has(phrase(words, from, to))
}

export function isPlace(words: readonly Word[], from: number, to: number): boolean {
  return is(words[from]!, OPENS_PLACE) && PLACES.has(phrase(words, from, to))
}

/** “IMF”, but not “CEO” or “R-Ohio”. */
export function acronym(words: readonly Word[], { from, to }: Pick<Name, 'from' | 'to'>): boolean {
  const { key, lexeme } = words[from]!
  return to - from === 1 && lexeme.upper && key.length < 6 && !/^[rd]-/.test(key) && !NOT_ORGANIZATIONS.has(key)
}

export function acts(words: readonly Word[], from: number, to: number): boolean {
  return (to < words.length && is(words[to]!, ACTS)) || (words[from]!.joined && is(words[from - 1]!, ACTS))
}

/** “, 43,” after a name. */
function aged(words: readonly Word[], to: number): boolean {
  return words[to]?.comma === true && /^\d\d$/.test(words[to]!.key)
}

function genderOf(word: Word): Gender {
  return is(word, MAN) ? 'male' : is(word, WOMAN) ? 'female' : null
}

function has(words: readonly Word[], from: number, to: number, traits: number): boolean {
  for (let at = from; at < to; at++) if (is(words[at]!, traits)) return true
  return false
}

function name(from: number, to: number, type: Name['type']): Name {
  return { from, to, type, role: null, gender: null, titled: false }
}
