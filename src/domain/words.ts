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
  const low = keys.map(key => hashOf(key, 0x01000193))
  const high = keys.map(key => hashOf(key, 0x5bd1e995))
  const runs = new Set<string>()
  for (let i = 0; i === 0 || i + RUN <= keys.length; i++) runs.add(lettersOf(runHash(high, i), runHash(low, i)))
  return [...runs]
}

/** Fifty bits, in ten small letters and digits. */
function lettersOf(high: number, low: number): string {
  return String.fromCharCode(
    letter(high),
    letter(high >>> 5),
    letter(high >>> 10),
    letter(high >>> 15),
    letter(high >>> 20),
    letter(low),
    letter(low >>> 5),
    letter(low >>> 10),
    letter(low >>> 15),
    letter(low >>> 20),
  )
}

/** The last five bits: a to z, 0 to 5. */
function letter(bits: number): number {
  const five = bits & 31
  return five < 26 ? 0x61 + five : 0x16 + five
}

/**
 * Of 32 bits. Two runs of one hash do no harm: a quote that shares one is compared word by word, and two texts are one story only
 * by many. A cryptographic one would take most of the time of all that search makes of a quote.
 */
function hashOf(word: string, multiplier: number): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), multiplier) + 1
  return mixed(hash)
}

/** Of the words from one on. */
function runHash(hashes: readonly number[], from: number): number {
  let hash = 0
  for (let at = from; at < Math.min(from + RUN, hashes.length); at++) hash = mixed(Math.imul(hash, 31) + hashes[at]!)
  return hash
}

/** Every bit out of every bit: the finalizer of MurmurHash3. */
function mixed(hash: number): number {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
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
