import type { Span } from '../domain/passages.ts'
import { ACCENT, classOf, codesOf, NUMBER } from './characters.ts'
import { type Lexeme, lexemeAt } from './lexicon.ts'
import { hashed } from './remembered.ts'

/** A word of the article with what its neighbours say about it. */
export interface Word extends Span {
  /** What it says by itself, without its possessive ending. */
  readonly lexeme: Lexeme
  readonly key: string
  /** Has a capital as names have it. */
  readonly capital: boolean
  /** Where its letters end, the possessive ending with them. */
  readonly close: number
  readonly possessive: boolean
  /** Only a space stands between this word and the one before, or the full stop of an abbreviation and a space. */
  readonly joined: boolean
  /** A comma and a space stand between this word and the one before. */
  readonly comma: boolean
  /** How many sentences begin before this word or with it. */
  readonly sentence: number
  /** Begins a sentence, so that its capital says nothing. */
  readonly first: boolean
  /** Stands between quotation marks. */
  readonly quoted: boolean
}

/** The words of a text, in one pass that looks at every character once: for its class, and for what `lexemeAt` finds its word by. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  const codes = codesOf(text)
  let end = 0
  let abbreviation = false
  let sentence = 0
  let quoted = false
  for (let start = nextWord(text, codes, 0); start < text.length; start = nextWord(text, codes, end)) {
    // Letters and digits, with single apostrophes, hyphens, ampersands and the stops of “U.S.” between them.
    let hash = hashed(0, codes[start]!)
    let close = start + 1
    let apostrophe = text.length
    let hashBefore = 0
    for (;;) {
      let code = codes[close]!
      while (classOf(code, text, close) >= ACCENT) {
        hash = hashed(hash, code)
        code = codes[++close]!
      }
      const next = codes[close + 1]!
      if (code === SPACE || classOf(next, text, close + 1) < NUMBER) break
      if (isApostrophe(code)) {
        apostrophe = close
        hashBefore = hash
      } else if (!isJoint(code) && !(code === STOP && classOf(codes[close + 2]!, text, close + 2) < NUMBER)) break
      hash = hashed(hashed(hash, code), next)
      close += 2
    }
    const last = codes[close - 1]!
    const genitive = apostrophe === close - 2 && (last | 0x20) === SMALL_S
    const bare = genitive ? apostrophe : close
    const mark = codes[end]!
    const space = start === end + 1 && mark === SPACE
    const gap = space ? 0 : signsOf(codes, end, start)
    if (gap & QUOTES) quoted = (gap & OPENS) !== 0
    else if (gap & LINE) quoted = false
    const first = found.length === 0 || (gap & (abbreviation ? LINE : STARTS)) !== 0
    if (first) sentence++
    const lexeme = lexemeAt(text, start, bare, genitive ? hashBefore : hash)
    abbreviation = lexeme.abbreviates && codes[close] === STOP
    found.push({
      start,
      end: abbreviation ? close + 1 : bare,
      lexeme,
      key: lexeme.key,
      capital: lexeme.proper,
      close,
      possessive: genitive || (last === SMALL_S && isApostrophe(codes[close]!)),
      joined: !first && start === end + 1 && (space || mark === HARD_SPACE),
      comma: start === end + 2 && mark === COMMA && codes[end + 1] === SPACE,
      sentence,
      first,
      quoted,
    })
    end = abbreviation ? close + 1 : close
  }
  return found
}

const SPACE = 0x20
const HARD_SPACE = 0xa0
const COMMA = 0x2c
const STOP = 0x2e
const SMALL_S = 0x73

/** What may stand between two words: the end of a line, what begins a sentence, and the last quotation mark. */
const LINE = 1
const STARTS = 2
const OPENS = 4
const CLOSES = 8
const QUOTES = OPENS | CLOSES

function signsOf(codes: Uint16Array, from: number, to: number): number {
  let signs = 0
  for (let at = from; at < to; at++) {
    const mark = codes[at]!
    if (mark === SPACE || mark === COMMA) continue
    if (begins(mark)) signs |= STARTS
    if (mark === NEW_LINE) signs |= LINE
    else if (mark === OPENING || (mark === STRAIGHT && at === to - 1)) signs = (signs & ~QUOTES) | OPENS
    else if (mark === STRAIGHT || mark === CLOSING) signs = (signs & ~QUOTES) | CLOSES
  }
  return signs
}

const NEW_LINE = 0x0a
const STRAIGHT = 0x22
const OPENING = 0x201c
const CLOSING = 0x201d

/** Whether a mark begins a sentence, or ends the one before: . ? ! : “ " ‘ and the end of a line. */
function begins(mark: number): boolean {
  if (mark > 0x3f) return mark === OPENING || mark === 0x2018
  return mark === STOP || mark === STRAIGHT || mark === 0x3f || mark === 0x21 || mark === 0x3a || mark === NEW_LINE
}

function nextWord(text: string, codes: Uint16Array, from: number): number {
  let at = from
  while (at < text.length && classOf(codes[at]!, text, at) < NUMBER) at++
  return at
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** A hyphen or an ampersand. */
function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x26
}

/** The first word that does not end before a position; words are in text order. */
export function wordAt(list: readonly Span[], position: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.end <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a word has one of some traits of `people/traits.ts`. */
export function is({ lexeme }: Word, traits: number): boolean {
  return (lexeme.traits & traits) !== 0
}

/** The words of a phrase as one key: “new york”. */
export function phrase(words: readonly Word[], from: number, to: number): string {
  let key = words[from]!.key
  for (let at = from + 1; at < to; at++) key += ` ${words[at]!.key}`
  return key
}
