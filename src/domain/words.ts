import { sha256 } from './ids.ts'
import type { Span } from './passages.ts'

/**
 * One word or mark of a text and where it stands, in UTF-16. Two are the same when their keys are. A key folds case, the
 * forms of quote marks, dashes and ellipses, and canonical forms of Unicode; it keeps everything that can mean something:
 * accents, digits and what stands between them, the minus sign, currency and percent signs, hyphens, apostrophes inside
 * words, punctuation.
 */
export interface Word extends Span {
  readonly key: string
  /** A word or number; everything else is a mark. */
  readonly isWord: boolean
}

/** The words and marks of a text. White space and quote marks are only what stands between them. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  let openMarks = 0
  for (const { 0: printed, 1: word, 2: ellipsis, 3: dash, 4: quote, index } of text.matchAll(TOKEN)) {
    const add = (key: string, isWord = false) => found.push({ key, isWord, start: index, end: index + printed.length })
    if (word !== undefined) {
      const key = folded(word)
      if (key !== '') add(key, true)
    } else if (quote !== undefined) {
      if (opens(text, index)) openMarks++
      else if (openMarks > 0) openMarks--
      else if (DIGIT_BEFORE.test(text.slice(Math.max(0, index - 2), index))) add(DOUBLE.test(quote) ? '"' : "'")
    } else if (dash !== undefined) {
      if (isMinus(text, index)) add('−')
      else if (found.at(-1)?.key !== '-') add('-')
    } else add(ellipsis === undefined ? printed.normalize('NFC') : '…')
  }
  return found
}

/** How many words one run has: what two texts share a run of is worth comparing. */
const RUN = 3

/** Every three neighbouring words of a text, marks left out; of a shorter text all its words. As hashes, each once. */
export function runsOf(words: readonly Word[]): string[] {
  const keys = words.filter(word => word.isWord).map(word => word.key)
  if (keys.length === 0) return []
  if (keys.length < RUN) return [runHash(keys)]
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= keys.length; i++) runs.add(runHash(keys.slice(i, i + RUN)))
  return [...runs]
}

function runHash(keys: readonly string[]): string {
  return sha256(keys.join(' ')).slice(0, 14)
}

/** Soft hyphens, zero-width spaces and marks of direction: nobody sees them. */
const UNSEEN = '\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2060\\ufeff'
const LETTER = `[\\p{L}\\p{N}\\p{M}\\u200c\\u200d${UNSEEN}]`
const APOSTROPHE = "['’ʼ‘‛´`＇]"
const QUOTE_MARK = '[\'"“”„‟‘’‚‛«»‹›`´′″＂＇「」『』〝〞〟]'
const DASH = '[-‐‑‒–—―−﹘﹣－]'

/**
 * “don’t”, “1,234.5”, “3D”; “…”, “...”, “. . .”; any dash; any quote mark; any other single character with its accents.
 * An apostrophe belongs to a word between its letters, a point or comma to a number between its digits.
 */
const TOKEN = new RegExp(
  [
    `(${LETTER}+(?:(?:${APOSTROPHE}(?=[\\p{L}\\p{N}])|(?<=\\p{N})[.,٫٬](?=\\p{N}))${LETTER}+)*)`,
    `(…(?:\\s{0,3}[.…])*|\\.(?:\\s{0,3}[.…])+)`,
    `(${DASH})`,
    `(${QUOTE_MARK})`,
    `\\S\\p{M}*`,
  ].join('|'),
  'gu',
)

const DOUBLE = /["“”„‟«»″＂]/
const DIGIT_BEFORE = /\p{N}$/u
const BEFORE_OPENING = /^(?:|[\s\p{Ps}\p{Pd}\p{Pi}'"])$/u

/** “Straße” and “STRASSE”, “don’t” and “Don't” have one key. */
function folded(word: string): string {
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase()
  return word.replace(UNSEEN_LETTERS, '').replace(APOSTROPHES, "'").toUpperCase().toLowerCase().normalize('NFC')
}
const UNSEEN_LETTERS = new RegExp(`[${UNSEEN}]`, 'g')
const APOSTROPHES = new RegExp(APOSTROPHE, 'g')

/** Does the quote mark here begin something? One that neither begins nor ends anything, behind a digit, is feet or inches. */
function opens(text: string, index: number): boolean {
  return BEFORE_OPENING.test(text.slice(index - 1, index)) && /^\S/.test(text.slice(index + 1, index + 2))
}

/** “-5”, “(−$5”, “5–−3”: a dash that touches a number behind it and nothing that it could join before it. Two dashes are a break. */
function isMinus(text: string, index: number): boolean {
  const [before, itself] = [text.slice(index - 1, index), text[index]!]
  return (
    before !== itself &&
    /[-‐‑‒–−﹣－]/.test(itself) &&
    /^(?:|[\s\p{Ps}\p{Sc}\p{Pd}\p{Pi}−'"])$/u.test(before) &&
    /^\p{Sc}?\.?\p{N}/u.test(text.slice(index + 1, index + 5))
  )
}
