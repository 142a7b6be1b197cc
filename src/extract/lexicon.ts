import { CAPITAL, classAt, LETTER, NUMBER } from './characters.ts'
import { type CueWord, cueWord, NOUN_CUES } from './data/cues.ts'
import { isVerbForm, type WordClass, wordClass } from './data/words.ts'
import { COUNTS } from './figures/data/numbers.ts'
import { traitsOf } from './people/traits.ts'
import { remembered } from './remembered.ts'

/** What a printed word or mark says by itself, whatever stands around it. */
export interface Lexeme {
  /** In lower case. */
  readonly word: string
  /** Lower case without accents: what names are compared by. */
  readonly key: string
  /** Without accents and curly apostrophes. */
  readonly plain: boolean
  /** Begins with a capital, @ or #. */
  readonly capital: boolean
  /** May be a name: “Ren”, and “al-Amr”, “iPhone”. */
  readonly proper: boolean
  /** “IMF”: capitals only, two or more. */
  readonly upper: boolean
  /** A full stop behind it belongs to it: “Mr.”, “J.”. */
  readonly abbreviates: boolean
  /** Ends in ’s or s’. */
  readonly genitive: boolean
  /** A numeral may begin in it: “5m”, “twenty-five”, “several”. */
  readonly counts: boolean
  /** Set for the forms of verbs that attribute, also where the form may be a noun: “claims”. */
  readonly cue: CueWord | null
  /** A noun that attributes: “statement”. */
  readonly cueNoun: boolean
  /** Its closed class, where it has one. */
  readonly known: WordClass | undefined
  /** What it is where neither class nor capital counts. */
  readonly otherwise: Kind
  /** May be a verb. */
  readonly verbal: boolean
  /** What it means to names, a bit for each of `people/traits.ts`. */
  readonly traits: number
}

export type Kind =
  | WordClass
  | 'quotation'
  | 'name'
  | 'number'
  | 'verb'
  | 'word'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'opening'
  | 'closing'
  | 'stop'

/** The lexeme that stands between two positions of a text. */
export const lexemeAt = remembered((printed: string): Lexeme => {
  const word = printed.toLowerCase()
  const key = unaccented(word)
  const first = classAt(printed, 0)
  const sign = SIGNS.includes(printed[0]!)
  const proper = isProper(printed, first)
  const cue = cueWord(word)
  const verbal = cue !== null || isVerbForm(word)
  const pronoun = contracted(word)
  const mark = first < LETTER && !sign
  return {
    word,
    key,
    plain: word === key,
    proper,
    upper: proper && printed.length > 1 && printed === printed.toUpperCase(),
    abbreviates: key.length === 1 || ABBREVIATIONS.has(key),
    genitive: pronoun === undefined && (word.endsWith("'s") || word.endsWith("s'")),
    capital: first === CAPITAL || sign,
    counts: COUNTS.test(word),
    cue,
    cueNoun: NOUN_CUES.has(word),
    verbal,
    traits: traitsOf(key),
    known: mark ? undefined : (wordClass(word.endsWith('.') ? word.slice(0, -1) : word) ?? pronoun),
    otherwise: mark ? kindOfMark(printed, first) : isAdverb(word) ? 'adverb' : verbal ? 'verb' : 'word',
  }
})

function kindOfMark(printed: string, first: number): Kind {
  return MARKS.get(printed) ?? (first === NUMBER || CURRENCIES.includes(printed[0]!) ? 'number' : 'stop')
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr sen rep gov gen col lt capt sgt maj adm rev hon prof jr sr inc corp co ltd st u.s d.c u.k u.n no vs supt insp
  det`.split(/\s+/),
)

/** What stands before a name as a capital does. */
const SIGNS = '@#'
const CURRENCIES = '$£€'

const MARKS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    ',': 'comma',
    ':': 'colon',
    ';': 'semicolon',
    '—': 'dash',
    '(': 'opening',
    '[': 'opening',
    ')': 'closing',
    ']': 'closing',
  } as const),
)

function unaccented(lower: string): string {
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'")
  }
  return lower
}

/** A capital at its start, or behind one to three small letters and marks. */
function isProper(word: string, first: number): boolean {
  return first === CAPITAL || (first === LETTER && word.charCodeAt(0) < 128 && /^.{1,3}[A-Z]/.test(word))
}

/** “quickly”, not “fly”. */
function isAdverb(word: string): boolean {
  const at = word.length - 5
  return word.endsWith('ly') && [at, at + 1, at + 2].every(place => classAt(word, place) >= LETTER)
}

/** “he's”, “they've”, “who's”: a pronoun with its auxiliary. */
function contracted(word: string): WordClass | undefined {
  const apostrophe = word.indexOf("'")
  if (apostrophe < 0 || !AUXILIARIES.has(word.slice(apostrophe + 1))) return undefined
  const known = wordClass(word.slice(0, apostrophe))
  return known === 'pronoun' || known === 'relative' ? known : undefined
}

const AUXILIARIES: ReadonlySet<string> = new Set(['s', 're', 've', 'd', 'll', 'm'])
