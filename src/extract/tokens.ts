import type { Span } from '../domain/passages.ts'
import { type CueWord, cueWord, NOUN_CUES } from './data/cues.ts'
import { isVerbForm, type WordClass, wordClass } from './data/words.ts'
import { remembered } from './remembered.ts'

/** A word, a mark, or a whole passage in quotation marks. */
export interface Token extends Span {
  /** In lower case; of a quotation only its marks. */
  readonly word: string
  readonly kind: Kind
  /** Set for the forms of verbs that attribute, also where the form may be a noun: “claims”. */
  readonly cue: CueWord | null
  /** Ends in ’s or s’. */
  readonly genitive: boolean
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

/** The tokens of a sentence, of a reading's `outer` text. */
export function tokensIn(outer: string, { start, end }: Span): Token[] {
  let titleCase: boolean | undefined
  const titled = () => (titleCase ??= inTitleCase(outer.slice(start, Math.min(end, start + 300))))
  const tokens: Token[] = []
  let previous: Token | undefined
  for (let at = start; ; at = previous.end) {
    while (outer.charCodeAt(at) === SPACE) at++
    let to = asciiTokenEnd(outer, at)
    if (to === UNSURE) {
      TOKEN.lastIndex = at
      const match = TOKEN.exec(outer)
      if (!match) break
      at = match.index
      to = TOKEN.lastIndex
    }
    if (at >= end) break
    const form = outer.charCodeAt(at) === QUOTE ? QUOTATION : formOf(outer, at, to)
    const { word, cue, genitive } = form
    let kind = kindOf(form, tokens.length === 0, titled)
    if (kind === 'verb' && previous && nounAfter(previous, word, cue)) kind = 'word'
    previous = { start: at, end: to < end ? to : end, word, kind, cue, genitive }
    tokens.push(previous)
  }
  return tokens
}

/** What a word or mark is by itself. */
interface Form extends Pick<Token, 'word' | 'cue' | 'genitive'> {
  readonly capital: boolean
  /** Its class, where the word has one. */
  readonly known: WordClass | undefined
  /** What it is where neither class nor capital counts. */
  readonly otherwise: Kind
  /** May be a verb. */
  readonly verbal: boolean
}

const QUOTATION: Form = {
  word: '“”',
  cue: null,
  genitive: false,
  capital: false,
  known: undefined,
  otherwise: 'quotation',
  verbal: false,
}

const formOf = remembered((printed: string): Form => {
  const word = printed.toLowerCase()
  const cue = cueWord(word)
  const verbal = cue !== null || isVerbForm(word)
  const pronoun = contracted(word)
  const form = { word, cue, genitive: /(?:'s|s')$/.test(word) && pronoun === undefined, verbal }
  if (!/^[\p{L}@#]/u.test(printed)) {
    const mark = MARKS[printed] ?? (/^[\p{N}$£€]/u.test(printed) ? 'number' : 'stop')
    return { ...form, capital: false, known: undefined, otherwise: mark }
  }
  return {
    ...form,
    capital: /^[\p{Lu}@#]/u.test(printed),
    known: wordClass(word.replace(/\.$/, '')) ?? pronoun,
    otherwise: /\p{L}{3}ly$/u.test(word) ? 'adverb' : verbal ? 'verb' : 'word',
  }
})

/** Whether a word that may be a verb is a noun or an adjective after the word before it: “her remarks”, “a proposed ban”. */
function nounAfter(previous: Token, word: string, cue: CueWord | null): boolean {
  if (cue && FIRM.has(word)) return false
  if (previous.kind === 'determiner' || previous.kind === 'possessive' || previous.genitive) return true
  if (VERBAL.has(cue?.form) || word.endsWith('ed')) return false
  if (previous.kind === 'number' || (previous.kind === 'preposition' && previous.word !== 'to')) return true
  return previous.kind === 'word' && NOUN_CUES.has(word) && previous.word.endsWith('s') === word.endsWith('s')
}

const VERBAL: ReadonlySet<string | undefined> = new Set(['past', 'participle', 'ing'])
/** Never nouns. */
const FIRM: ReadonlySet<string> = new Set(['say', 'says', 'said', 'tell', 'tells', 'told', 'wrote', 'asked', 'added'])

/** A quotation, a title with its full stop, a word, or a mark. */
const TOKEN =
  /“\u0001*”?|(?:\p{Lu}\.){1,6}|[$£€@#]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-.,'&/](?=[\p{L}\p{N}]))*(?:(?<=s)'(?!\p{L})|(?<=\b\p{Lu}\p{L}{0,4})\.(?= \p{Lu}))?|[^\s\p{L}\p{N}]/gu

/**
 * Where the token at a position ends, as TOKEN has it, when its characters are ASCII, as most are; UNSURE where TOKEN must
 * be asked: at other characters, at space, and at stops after a capital, which may belong to the word.
 */
function asciiTokenEnd(outer: string, start: number): number {
  const first = classAt(outer, start)
  if (first === MARK || first === JOINER) return start + 1
  if (first < DIGIT || (first === CAPITAL && outer.charCodeAt(start + 1) === FULL_STOP)) return UNSURE
  let at = start + 1
  while (inWord(outer, at)) at++
  const here = classAt(outer, at)
  if (here !== JOINER) return here === UNKNOWN ? UNSURE : at
  const next = classAt(outer, at + 1)
  if (next === UNKNOWN) return UNSURE
  const code = outer.charCodeAt(at)
  if (code === APOSTROPHE) return outer.charCodeAt(at - 1) === SMALL_S ? at + 1 : at
  return code === FULL_STOP && next === GAP && capitalNear(outer, start, at) ? UNSURE : at
}

/** A letter, a digit, or a mark between two of them. */
function inWord(outer: string, at: number): boolean {
  const here = classAt(outer, at)
  return here >= DIGIT || (here === JOINER && classAt(outer, at + 1) >= DIGIT)
}

/** Whether “. ” may belong to a word, as in “Rev. Lee”. */
function capitalNear(outer: string, start: number, stop: number): boolean {
  for (let at = Math.max(start, stop - 5); at < stop; at++) if (classAt(outer, at) === CAPITAL) return true
  return false
}

const UNSURE = -1

/** Classes of characters, those of words last. */
const UNKNOWN = 0
const GAP = 1
const SIGN = 2
const MARK = 3
const JOINER = 4
const DIGIT = 5
const SMALL = 6
const CAPITAL = 7

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Z]/.test(character)) return CAPITAL
  if (/[a-z]/.test(character)) return SMALL
  if (/\d/.test(character)) return DIGIT
  if (/[-.,'&/]/.test(character)) return JOINER
  return /\s/.test(character) ? GAP : /[$@#]/.test(character) ? SIGN : MARK
})

/** The class of a character; outside of ASCII only what ends words is told from the rest. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return CLASSES[code]!
  return code === QUOTE || code === CLOSING_QUOTE || code === DASH ? SIGN : UNKNOWN
}

const SPACE = 0x20
const FULL_STOP = 0x2e
const APOSTROPHE = 0x27
const SMALL_S = 0x73
const QUOTE = 0x201c
const CLOSING_QUOTE = 0x201d
const DASH = 0x2014

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

function kindOf({ word, cue, capital, known, otherwise, verbal }: Form, first: boolean, titled: () => boolean): Kind {
  if (known && (!capital || first || known === 'time' || LITTLE.has(word) || titled())) return known
  return capital && !(first && verbal) && !(cue && spoken(cue, titled())) ? 'name' : otherwise
}

/** A cue that is capitalised all the same: “Lee Says”, “Lee, the mayor, Tweeted”. */
function spoken(cue: CueWord, titled: boolean): boolean {
  return titled ? cue.form !== 'base' : cue.form === 'past' && cue.class === 'speech'
}

/** Most Words of It Are Capitalised, as in a headline. */
function inTitleCase(words: string): boolean {
  const long = words.match(/(?<=\s)\p{L}{4,}/gu) ?? []
  return long.length > 2 && long.filter(word => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3
}

/** “he's”, “they've”, “who's”: a pronoun with its auxiliary. */
function contracted(word: string): WordClass | undefined {
  const pronoun = /^(\p{L}+)'(?:s|re|ve|d|ll|m)$/u.exec(word)?.[1]
  const known = pronoun === undefined ? undefined : wordClass(pronoun)
  return known === 'pronoun' || known === 'relative' ? known : undefined
}

/** Capitalised in a headline, these are still what they are. */
const LITTLE: ReadonlySet<string> = new Set(
  'he she they it i we you the a an his her its their my our and but or in on at of for to from with by is was as who that'.split(
    ' ',
  ),
)
