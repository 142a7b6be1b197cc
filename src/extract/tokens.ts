import type { Span } from '../domain/passages.ts'
import { ACCENT, CAPITAL, classAt, GAP, LETTER, NUMBER } from './characters.ts'
import type { CueWord } from './data/cues.ts'
import { lazily } from './lazily.ts'
import { type Kind, type Lexeme, lexemeAt } from './lexicon.ts'
import { type Word, wordAt } from './words.ts'

/** A word, a mark, or a whole passage in quotation marks. */
export interface Token extends Span {
  /** In lower case; of a quotation only its marks. */
  readonly word: string
  readonly kind: Kind
  /** Set for the forms of verbs that attribute, also where the form may be a noun: “claims”. */
  readonly cue: CueWord | null
  /** A noun that attributes: “statement”. */
  readonly cueNoun: boolean
  /** Ends in ’s or s’. */
  readonly genitive: boolean
}

/** The tokens of a sentence, of a reading's `outer` text and its words. */
export function tokensIn(outer: string, words: readonly Word[], { start, end }: Span): Token[] {
  const titled = lazily(() => inTitleCase(outer, start, Math.min(end, start + 300)))
  const tokens: Token[] = []
  let previous: Token | undefined
  let next = wordAt(words, start)
  for (let at = nextToken(outer, start); at < end; at = nextToken(outer, previous.end)) {
    while (next < words.length && words[next]!.close <= at) next++
    const word = words[next]?.start === at ? words[next] : undefined
    const to = word && isWhole(outer, word) ? word.close : tokenEnd(outer, at)
    const lexeme = lexemeOf(outer, at, to, word)
    const { word: spelling, cue, cueNoun, genitive } = lexeme
    let kind = kindOf(lexeme, tokens.length === 0, titled)
    if (kind === 'verb' && previous && nounAfter(previous, lexeme)) kind = 'word'
    previous = { start: at, end: to < end ? to : end, word: spelling, kind, cue, cueNoun, genitive }
    tokens.push(previous)
  }
  return tokens
}

/**
 * The token at a place of a sentence, if there is one. A place before the first is never asked of the list itself: to V8 it is
 * the name of a property, which it looks for in all that lists inherit from.
 */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at]
}

/** Whether a word or mark may attribute a quotation beside it. */
export function mayAttribute({ kind, word, cueNoun }: Token): boolean {
  return cueNoun || kind === 'verb' || kind === 'colon' || kind === 'dash' || word === 'according'
}

/** What a token says by itself: what its word says, unless it has an ending, accents or curly apostrophes. */
function lexemeOf(outer: string, start: number, end: number, word: Word | undefined): Lexeme {
  if (word?.close === end && word.lexeme.plain && !word.possessive) return word.lexeme
  return outer.charCodeAt(start) === OPENING ? QUOTATION : lexemeAt(outer, start, end)
}

const QUOTATION = { ...lexemeAt('“”', 0, 2), otherwise: 'quotation' } as const satisfies Lexeme

/** Whether a word that may be a verb is a noun or an adjective after the word before it: “her remarks”, “a proposed ban”. */
function nounAfter(previous: Token, { word, cue, cueNoun }: Lexeme): boolean {
  if (cue && FIRM.has(word)) return false
  if (previous.kind === 'determiner' || previous.kind === 'possessive' || previous.genitive) return true
  if (VERBAL.has(cue?.form) || word.endsWith('ed')) return false
  if (previous.kind === 'number' || (previous.kind === 'preposition' && previous.word !== 'to')) return true
  return previous.kind === 'word' && cueNoun && previous.word.endsWith('s') === word.endsWith('s')
}

const VERBAL: ReadonlySet<string | undefined> = new Set(['past', 'participle', 'ing'])
/** Never nouns. */
const FIRM: ReadonlySet<string> = new Set(['say', 'says', 'said', 'tell', 'tells', 'told', 'wrote', 'asked', 'added'])

function nextToken(outer: string, from: number): number {
  let at = from
  while (at < outer.length && classAt(outer, at) === GAP) at++
  return at
}

/** Whether a word is a token by itself, for nothing stands behind it that may belong to it. */
function isWhole(outer: string, { start, close }: Word): boolean {
  return !joins(outer, close) && classAt(outer, close) < ACCENT && outer.charCodeAt(start + 1) !== STOP
}

/** Where a token ends: a quotation, initials with their full stops, a word with its inner marks, or one mark. */
function tokenEnd(outer: string, start: number): number {
  if (outer.charCodeAt(start) === OPENING) return quotationEnd(outer, start)
  const initials = initialsEnd(outer, start)
  if (initials > start) return initials
  const first = isSign(outer.charCodeAt(start)) ? start + 1 : start
  if (classAt(outer, first) >= NUMBER) return wordEnd(outer, first)
  return start + (outer.codePointAt(start)! > 0xffff ? 2 : 1)
}

function quotationEnd(outer: string, start: number): number {
  let at = start + 1
  while (outer[at] === '\u0001') at++
  return outer[at] === '”' ? at + 1 : at
}

/** “U.S.”, “J.”: at most six. */
function initialsEnd(outer: string, start: number): number {
  let at = start
  while (at < start + 12 && classAt(outer, at) === CAPITAL && outer.charCodeAt(at + 1) === STOP) at += 2
  return at
}

/** Past “boss'” and “Rev.”, where a name follows. */
function wordEnd(outer: string, start: number): number {
  let at = start + 1
  while (classAt(outer, at) >= ACCENT || (joins(outer, at) && classAt(outer, at + 1) >= NUMBER)) at++
  if (outer[at] === "'" && outer[at - 1] === 's') return at + 1
  return outer[at] === '.' && outer[at + 1] === ' ' && classAt(outer, at + 2) === CAPITAL && isTitle(outer, at)
    ? at + 1
    : at
}

/** Whether a word of a capital and up to four letters ends here, as in “Rev”. */
function isTitle(outer: string, end: number): boolean {
  let start = end
  while (start > end - 6 && classAt(outer, start - 1) >= LETTER) start--
  return start > end - 6 && classAt(outer, start) === CAPITAL && classAt(outer, start - 1) < NUMBER
}

/** Whether one of the marks - . , / ' & stands here, which may stand inside a word. */
function joins(outer: string, at: number): boolean {
  const code = outer.charCodeAt(at)
  return (code >= 0x2c && code <= 0x2f) || code === 0x27 || code === 0x26
}

const STOP = 0x2e
const OPENING = 0x201c

/** One of $ £ € @ #, which may stand before a word. */
function isSign(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0x20ac || code === 0x40 || code === 0x23
}

function kindOf({ word, cue, capital, known, otherwise, verbal }: Lexeme, first: boolean, titled: () => boolean): Kind {
  if (known && (!capital || first || known === 'time' || LITTLE.has(word) || titled())) return known
  return capital && !(first && verbal) && !(cue && spoken(cue, titled())) ? 'name' : otherwise
}

/** A cue that is capitalised all the same: “Lee Says”, “Lee, the mayor, Tweeted”. */
function spoken(cue: CueWord, titled: boolean): boolean {
  return titled ? cue.form !== 'base' : cue.form === 'past' && cue.class === 'speech'
}

/** Most Words of It Are Capitalised, as in a headline: of those that have four letters or more. */
function inTitleCase(outer: string, start: number, end: number): boolean {
  let [long, capitals] = [0, 0]
  for (let at = start; at < end; at++) {
    if (classAt(outer, at) < LETTER || at === start || classAt(outer, at - 1) !== GAP) continue
    const first = at
    while (at < end && classAt(outer, at) >= LETTER) at++
    if (at - first < 4) continue
    long++
    if (classAt(outer, first) === CAPITAL) capitals++
  }
  return long > 2 && capitals * 4 >= long * 3
}

/** Capitalised in a headline, these are still what they are. */
const LITTLE: ReadonlySet<string> = new Set(
  'he she they it i we you the a an his her its their my our and but or in on at of for to from with by is was as who that'.split(
    ' ',
  ),
)
