import type { Span } from '../../domain/passages.ts'
import { remembered } from '../remembered.ts'
import { words } from './data/lists.ts'

/** A word of the article with what its neighbours say about it. */
export interface Word extends Span {
  /** Lower case, without accents, possessive ending and full stop. */
  readonly key: string
  readonly capital: boolean
  /** “IMF”: capitals only, two or more. */
  readonly upper: boolean
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

const ABBREVIATIONS = words(`
  mr mrs ms dr sen rep gov gen col lt capt sgt maj adm rev hon prof jr sr inc corp co ltd st u.s d.c u.k u.n no vs supt insp det
`)

/** The words of a text, in one pass over its characters. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  let end = 0
  let abbreviation = false
  let sentence = 0
  let quoted = false
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    const close = wordEnd(text, start)
    const space = start === end + 1 && text.charCodeAt(end) === SPACE
    const gap = space ? ' ' : text.slice(end, start)
    let first = found.length === 0
    if (!space) {
      quoted = quotedAfter(gap, quoted)
      first ||= abbreviation ? gap.includes('\n') : /[.?!:\n“"‘]/.test(gap)
    }
    if (first) sentence++
    const bare = close - possessiveLength(text, close)
    const { key, capital, upper, abbreviates } = factsOf(text, start, bare)
    abbreviation = abbreviates && text.charCodeAt(close) === STOP
    end = abbreviation ? close + 1 : close
    found.push({
      start,
      end: abbreviation ? end : bare,
      key,
      capital,
      upper,
      possessive: bare < close || (text.charCodeAt(close - 1) === SMALL_S && apostrophe(text.charCodeAt(close))),
      joined: !first && (space || gap === '\u00a0'),
      comma: gap === ', ',
      sentence,
      first,
      quoted,
    })
  }
  return found
}

/** What a word says by itself. */
const factsOf = remembered((printed: string) => {
  const key = fold(printed)
  const capital = isCapital(printed)
  return {
    key,
    capital,
    upper: capital && printed.length > 1 && printed === printed.toUpperCase(),
    abbreviates: key.length === 1 || ABBREVIATIONS.has(key),
  }
})

const SPACE = 0x20
const STOP = 0x2e
const SMALL_S = 0x73
const LETTER = /[\p{L}\p{N}]/u
const LETTER_OR_ACCENT = /[\p{L}\p{N}\p{M}]/u
/** 1 for the letters and digits of ASCII. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0))

function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLetter(text, at, LETTER)) at++
  return at
}

/** Letters and digits, with single apostrophes, hyphens, ampersands and the stops of “U.S.” between them. */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    while (isLetter(text, at, LETTER_OR_ACCENT)) at++
    if (!isLetter(text, at + 1, LETTER)) return at
    const code = text.charCodeAt(at)
    if (!apostrophe(code) && code !== 0x2d && code !== 0x26 && !(code === STOP && !isLetter(text, at + 2, LETTER)))
      return at
    at += 2
  }
}

function isLetter(text: string, at: number, letter: RegExp): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] === 1
  return code < 0x2000 || code > 0x206f ? letter.test(text.charAt(at)) : false
}

function apostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** The length of “’s” at the end of a word. */
function possessiveLength(text: string, end: number): number {
  const last = text.charCodeAt(end - 1) | 0x20
  return last === 0x73 && apostrophe(text.charCodeAt(end - 2)) ? 2 : 0
}

/** Whether the text stands between quotation marks after what stands between two words. */
function quotedAfter(gap: string, before: boolean): boolean {
  const mark = Math.max(gap.lastIndexOf('“'), gap.lastIndexOf('”'), gap.lastIndexOf('"'))
  if (mark < 0) return before && !gap.includes('\n')
  return gap[mark] === '“' || (gap[mark] === '"' && mark === gap.length - 1)
}

function fold(word: string): string {
  let lower = true
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code > 127) return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'")
    if (code < 0x5b && code > 0x40) lower = false
  }
  return lower ? word : word.toLowerCase()
}

/** “Ren”, and “al-Amr”, “iPhone”. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code > 127) return /^\p{Lu}/u.test(word)
  if (code < 0x61) return code > 0x40
  return big(word, 1) || big(word, 2) || big(word, 3)
}

function big(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code > 0x40 && code < 0x5b
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

/** The words of a phrase as one key: “new york”. */
export function phrase(words: readonly Word[], from: number, to: number): string {
  let key = words[from]!.key
  for (let at = from + 1; at < to; at++) key += ` ${words[at]!.key}`
  return key
}
