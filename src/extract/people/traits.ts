import { FAMILY_NAMES } from './data/family_names.ts'
import { EITHER, FEMALE, MALE, NAME_ENDINGS, PARTICLES } from './data/first_names.ts'
import {
  ACTS as ACTING,
  INSIDE as INSIDE_NAMES,
  ORDINARY as ORDINARY_WORDS,
  THINGS,
  THINGS_ALONE,
} from './data/ordinary.ts'
import { HEADS, ORGANIZATION_NOUNS, ORGANIZATION_WORDS, ORGANIZATIONS } from './data/organizations.ts'
import { PEOPLES, PLACES } from './data/places.ts'
import { COURTESY, MODIFIERS, OFFICES, ROLES } from './data/roles.ts'

// What a word means to names: which of the lists in `data/` have it, a bit for each, of which a number has 32. A name asks after
// a dozen of them, and they were nearly a fifth of all look-ups that extraction made; so each word is looked up once, when it is
// first read.
const traits = new Map<string, number>()
let bits = 0

function listed(words: Iterable<string>): number {
  const bit = 1 << bits++
  for (const word of words) traits.set(word, (traits.get(word) ?? 0) | bit)
  return bit
}

/** The traits of a word in lower case and without accents; 0 for most. */
export function traitsOf(key: string): number {
  return traits.get(key) ?? (PERIOD.test(key) ? THING : 0)
}

/** “Q3”, “1H20”, “FY2021”. */
const PERIOD = /^(?:[qh][1-4]|[1-4][qh](?:\d\d){0,2}|[fc]y(?:\d\d){1,2})$/

export const MAN = listed(MALE)
export const WOMAN = listed(FEMALE)
/** A given name, whoever bears it. */
export const GIVEN = MAN | WOMAN | listed(EITHER)
export const FAMILY = listed(FAMILY_NAMES)
export const INITIAL = listed('abcdefghijklmnopqrstuvwxyz')
export const PARTICLE = listed(PARTICLES)
export const ENDING = listed([...NAME_ENDINGS, 'inc', 'llc', 'ltd', 'plc'])
export const ORDINARY = listed(ORDINARY_WORDS)
export const INSIDE = listed(INSIDE_NAMES)
export const THING = listed(THINGS)
/** A thing where it stands alone. */
export const ALONE = THING | listed(THINGS_ALONE)
export const ACTS = listed(ACTING)
export const PEOPLE = listed(PEOPLES)
/** One or several of a people: “Danes”. */
export const OF_PEOPLE = PEOPLE | listed(plurals(PEOPLES))
export const ROLE = listed(ROLES)
export const COURTESY_TITLE = listed(COURTESY.keys())
export const MODIFIER = listed(MODIFIERS)
export const OFFICE = listed(OFFICES)
export const ORGANIZATION_WORD = listed(ORGANIZATION_WORDS)
export const ORGANIZATION_NOUN = listed(ORGANIZATION_NOUNS.keys())
export const INSTITUTION = listed(HEADS)
export const OPENS_ORGANIZATION = listed(firstWords(ORGANIZATIONS))
export const OPENS_PLACE = listed(firstWords(PLACES))

function plurals(words: Iterable<string>): string[] {
  return [...words].map(word => `${word}s`)
}

function firstWords(phrases: Iterable<string>): string[] {
  return [...phrases].map(phrase => phrase.split(' ', 1)[0]!)
}
