import { type CueWord, cueWord } from './data/cues.ts'
import { isVerbForm, type WordClass, wordClass } from './data/words.ts'
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
  /** Set for the forms of verbs that attribute, also where the form may be a noun: “claims”. */
  readonly cue: CueWord | null
  /** Its closed class, where it has one. */
  readonly known: WordClass | undefined
  /** What it is where neither class nor capital counts. */
  readonly otherwise: Kind
  /** May be a verb. */
  readonly verbal: boolean
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
  const proper = isProper(printed)
  const cue = cueWord(word)
  const verbal = cue !== null || isVerbForm(word)
  const pronoun = contracted(word)
  const lexeme = {
    word,
    key,
    plain: word === key,
    proper,
    upper: proper && printed.length > 1 && printed === printed.toUpperCase(),
    abbreviates: key.length === 1 || ABBREVIATIONS.has(key),
    genitive: /(?:'s|s')$/.test(word) && pronoun === undefined,
    cue,
    verbal,
  }
  if (!/^[\p{L}@#]/u.test(printed)) {
    const mark = MARKS[printed] ?? (/^[\p{N}$£€]/u.test(printed) ? 'number' : 'stop')
    return { ...lexeme, capital: false, known: undefined, otherwise: mark }
  }
  return {
    ...lexeme,
    capital: /^[\p{Lu}@#]/u.test(printed),
    known: wordClass(word.replace(/\.$/, '')) ?? pronoun,
    otherwise: /\p{L}{3}ly$/u.test(word) ? 'adverb' : verbal ? 'verb' : 'word',
  }
})

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr sen rep gov gen col lt capt sgt maj adm rev hon prof jr sr inc corp co ltd st u.s d.c u.k u.n no vs supt insp
  det`.split(/\s+/),
)

const MARKS: Readonly<Record<string, Kind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '(': 'opening',
  '[': 'opening',
  ')': 'closing',
  ']': 'closing',
}

function unaccented(lower: string): string {
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'")
  }
  return lower
}

function isProper(word: string): boolean {
  return /^(?:\p{Lu}|[a-z].{0,2}[A-Z])/u.test(word)
}

/** “he's”, “they've”, “who's”: a pronoun with its auxiliary. */
function contracted(word: string): WordClass | undefined {
  const pronoun = /^(\p{L}+)'(?:s|re|ve|d|ll|m)$/u.exec(word)?.[1]
  const known = pronoun === undefined ? undefined : wordClass(pronoun)
  return known === 'pronoun' || known === 'relative' ? known : undefined
}
