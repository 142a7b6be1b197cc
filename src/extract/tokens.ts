import type { Span } from '../domain/passages.ts'
import { type CueWord, NOUN_CUES } from './data/cues.ts'
import { type Kind, type Lexeme, lexemeAt } from './lexicon.ts'
import { type Word, wordAt } from './words.ts'

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

/** The tokens of a sentence, of a reading's `outer` text and its words. */
export function tokensIn(outer: string, words: readonly Word[], { start, end }: Span): Token[] {
  let titleCase: boolean | undefined
  const titled = () => (titleCase ??= inTitleCase(outer.slice(start, Math.min(end, start + 300))))
  const tokens: Token[] = []
  let previous: Token | undefined
  let next = wordAt(words, start)
  for (let at = start; ; at = previous.end) {
    while (outer.charCodeAt(at) === SPACE) at++
    while (next < words.length && words[next]!.close <= at) next++
    const word = words[next]?.start === at ? words[next] : undefined
    let to = word ? wordTokenEnd(outer, word) : markEnd(outer, at)
    if (to === UNSURE) {
      TOKEN.lastIndex = at
      const match = TOKEN.exec(outer)
      if (!match) break
      at = match.index
      to = TOKEN.lastIndex
    }
    if (at >= end) break
    const lexeme = lexemeOf(outer, at, to, word)
    const { word: spelling, cue, genitive } = lexeme
    let kind = kindOf(lexeme, tokens.length === 0, titled)
    if (kind === 'verb' && previous && nounAfter(previous, spelling, cue)) kind = 'word'
    previous = { start: at, end: to < end ? to : end, word: spelling, kind, cue, genitive }
    tokens.push(previous)
  }
  return tokens
}

/** Whether a word or mark may attribute a quotation beside it. */
export function mayAttribute({ kind, word }: Token): boolean {
  return kind === 'verb' || kind === 'colon' || kind === 'dash' || word === 'according' || NOUN_CUES.has(word)
}

/** What a token says by itself: what its word says, unless it has an ending, accents or curly apostrophes. */
function lexemeOf(outer: string, start: number, end: number, word: Word | undefined): Lexeme {
  if (word?.close === end && word.lexeme.plain && !word.possessive) return word.lexeme
  return outer.charCodeAt(start) === QUOTE ? QUOTATION : lexemeAt(outer, start, end)
}

const QUOTATION = { ...lexemeAt('“”', 0, 2), otherwise: 'quotation' } as const satisfies Lexeme

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

/** Where the token ends that begins with a word, as TOKEN has it; UNSURE where what follows may belong to it. */
function wordTokenEnd(outer: string, { start, close }: Word): number {
  if (outer.charCodeAt(start + 1) === FULL_STOP) return UNSURE
  const here = classAt(outer, close)
  if (here !== JOINER) return here === UNKNOWN ? UNSURE : close
  const next = classAt(outer, close + 1)
  if (next === UNKNOWN || next >= LETTER) return UNSURE
  const code = outer.charCodeAt(close)
  if (code === APOSTROPHE) return outer.charCodeAt(close - 1) === SMALL_S ? close + 1 : close
  return code === FULL_STOP && next === GAP && titular(outer, start, close) ? UNSURE : close
}

/** Where a mark ends; UNSURE where it may begin a word or a quotation. */
function markEnd(outer: string, at: number): number {
  const found = classAt(outer, at)
  return found === MARK || found === JOINER ? at + 1 : UNSURE
}

/** Whether “. ” may belong to a word, as in “Rev. Lee”. */
function titular(outer: string, start: number, stop: number): boolean {
  for (let at = Math.max(start, stop - 5); at < stop; at++) {
    const found = classAt(outer, at)
    if (found === CAPITAL || found === UNKNOWN) return true
  }
  return false
}

const UNSURE = -1

/** Classes of characters, those of words last. */
const UNKNOWN = 0
const GAP = 1
const SIGN = 2
const MARK = 3
const JOINER = 4
const LETTER = 5
const CAPITAL = 6

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Z]/.test(character)) return CAPITAL
  if (/[a-z\d]/.test(character)) return LETTER
  if (/[-.,'&/]/.test(character)) return JOINER
  return /\s/.test(character) ? GAP : /[$@#]/.test(character) ? SIGN : MARK
})

/** The class of a character; outside of ASCII only marks that end words are told from the rest. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return CLASSES[code]!
  return code === QUOTE ? SIGN : code === CLOSING_QUOTE || code === DASH ? MARK : UNKNOWN
}

const SPACE = 0x20
const FULL_STOP = 0x2e
const APOSTROPHE = 0x27
const SMALL_S = 0x73
const QUOTE = 0x201c
const CLOSING_QUOTE = 0x201d
const DASH = 0x2014

function kindOf({ word, cue, capital, known, otherwise, verbal }: Lexeme, first: boolean, titled: () => boolean): Kind {
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

/** Capitalised in a headline, these are still what they are. */
const LITTLE: ReadonlySet<string> = new Set(
  'he she they it i we you the a an his her its their my our and but or in on at of for to from with by is was as who that'.split(
    ' ',
  ),
)
