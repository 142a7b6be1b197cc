import type { Span } from '../domain/passages.ts'
import { blank, type Quoted, quotedIn } from './marks.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { type Word, wordsOf } from './words.ts'

/** An article being read. All spans are UTF-16 positions in `text`; `shadow` and `outer` have the same positions. */
export interface Reading {
  readonly text: string
  /** The text with every quotation mark written “ or ”, every apostrophe ', every long dash —, every space one space. */
  readonly shadow: string
  /** The shadow with the words in quotation marks blanked out: what the article itself says. */
  readonly outer: string
  /** The blocks between blank lines; the first is the headline. */
  readonly paragraphs: readonly Span[]
  /** The paragraphs as a reader sees them: where a block has a paragraph a line, its lines. */
  readonly lines: readonly Span[]
  /** The passages in quotation marks, in text order; marks inside marks do not count. */
  readonly quoted: readonly Quoted[]
  /** The words of the text, in text order. */
  readonly words: readonly Word[]
  /** The sentences, in text order; a passage in marks never ends the sentence around it. */
  readonly sentences: readonly Sentence[]
}

export function read(text: string): Reading {
  const rows = rowsOf(text)
  const paragraphs: Span[] = []
  const lines: Span[] = []
  for (let from = 0, to = 0; from < rows.length; from = to) {
    to = blockEnd(text, rows, from)
    const block = { start: rows[from]!.start, end: rows[to - 1]!.end }
    paragraphs.push(block)
    if (isWrapped(text, rows, from, to)) lines.push(block)
    else for (let at = from; at < to; at++) lines.push(rows[at]!)
  }
  const { quoted, shadow } = quotedIn(plain(text), lines)
  const outer = blank(shadow, quoted)
  const sentences = sentencesIn(outer, shadow, lines, quoted)
  return { text, shadow, outer, paragraphs, lines, quoted, words: wordsOf(text), sentences }
}

/** Spaces, dashes, apostrophes and line ends that mean the same, written one way. The length stays. */
function plain(text: string): string {
  // Most texts have little of it, and to see that they have not is quicker than to replace it.
  const unusual = UNUSUAL.test(text)
  let words = unusual ? text.replace(SPACE, ' ') : text
  if (words.includes('--')) words = words.replaceAll('--', '— ')
  if (unusual) words = words.replace(DASH, '—')
  if (words.includes(' - ')) words = words.replaceAll(' - ', ' — ')
  if (words.startsWith('-') || BREAKS.some(end => words.includes(`${end}-`)))
    words = words.replace(/^-(?=[ \p{Lu}])/gmu, '—')
  return words
}

const SPACES = String.raw`\t\v\f\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff`
const DASHES = '–―‒'
const SPACE = new RegExp(`[${SPACES}]`, 'g')
const DASH = new RegExp(`[${DASHES}]`, 'g')
const UNUSUAL = new RegExp(`[${SPACES}${DASHES}]`)
/** What ends a line to a pattern. */
const BREAKS = ['\n', '\r', '\u2028', '\u2029']

/** What stands between ends of lines, “\n” and “\r”, and is not empty. */
function rowsOf(text: string): Span[] {
  const rows: Span[] = []
  let feed = -1
  let back = -1
  for (let start = 0; start < text.length; ) {
    if (feed < start) feed = next(text, '\n', start)
    if (back < start) back = next(text, '\r', start)
    const end = feed < back ? feed : back
    if (end > start) rows.push({ start, end })
    start = end + 1
  }
  return rows
}

function next(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

/** The first row that a blank line parts from the rows of a block, which may have up to eight spaces. */
function blockEnd(text: string, rows: readonly Span[], from: number): number {
  let to = from + 1
  while (to < rows.length && isOneBreak(text, rows[to - 1]!.end, rows[to]!.start) && !isBlankRow(text, rows[to]!)) to++
  return to
}

/** “\n” or “\r\n” */
function isOneBreak(text: string, from: number, to: number): boolean {
  return /^\r?\n$/.test(text.slice(from, Math.min(to, from + 3)))
}

function isBlankRow(text: string, { start }: Span): boolean {
  return /^[ \t]{1,8}\r?\n/.test(text.slice(start, start + 10))
}

/** Whether a block is one paragraph in several lines: fewer than two of three of those before the last end as a sentence does. */
function isWrapped(text: string, rows: readonly Span[], from: number, to: number): boolean {
  if (to - from === 1) return false
  let ended = 0
  for (let at = from; at < to; at++) {
    const { start, end } = rows[at]!
    const opens = at + 1 < to && /^["“]/.test(text.charAt(rows[at + 1]!.start))
    if (opens || /[.!?:;"”’')\]…] {0,9}$/.test(text.slice(Math.max(start, end - 12), end))) ended++
  }
  return ended * 3 < (to - from - 1) * 2
}
