import type { Span } from '../domain/passages.ts'
import { classAt, LETTER, NO_WIDTH, OTHER_SPACES } from './characters.ts'
import { blank, type Quoted, quotedIn } from './marks.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { type Word, wordsOf } from './words.ts'

/** An article being read. All spans are UTF-16 positions in `text`; `shadow` and `outer` have the same positions. */
export interface Reading {
  /** The article, a paragraph that it prints in several lines in one. */
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

export function read(source: string): Reading {
  const rows = rowsOf(source)
  const widths = widthsOf(rows)
  const paragraphs: Span[] = []
  const lines: Span[] = []
  const wrapped: Span[] = []
  for (let from = 0, to = 0; from < rows.length; from = to) {
    to = blockEnd(source, rows, from)
    const block = { start: rows[from]!.start, end: rows[to - 1]!.end }
    paragraphs.push(block)
    if (isWrapped(source, rows, from, to, widths)) {
      wrapped.push(block)
      lines.push(block)
    } else for (let at = from; at < to; at++) lines.push(rows[at]!)
  }
  const text = inOneLine(source, wrapped)
  const { quoted, shadow } = quotedIn(plain(text), lines)
  const outer = blank(shadow, quoted)
  const sentences = sentencesIn(outer, shadow, lines, quoted)
  return { text, shadow, outer, paragraphs, lines, quoted, words: wordsOf(text), sentences }
}

/** A text whose wrapped paragraphs are in one line each: a space for every end of a line in them. */
function inOneLine(text: string, wrapped: readonly Span[]): string {
  let whole = ''
  let from = 0
  for (const { start, end } of wrapped) {
    whole += text.slice(from, start) + text.slice(start, end).replaceAll('\r', ' ').replaceAll('\n', ' ')
    from = end
  }
  return from === 0 ? text : whole + text.slice(from)
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

const DASHES = '–―‒'
const SPACE = new RegExp(`[${OTHER_SPACES}${NO_WIDTH}]`, 'g')
const DASH = new RegExp(`[${DASHES}]`, 'g')
const UNUSUAL = new RegExp(`[${OTHER_SPACES}${NO_WIDTH}${DASHES}]`)
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

/**
 * Whether a block is one paragraph in several lines: fewer than two of three of its rows end as a sentence does, or half of those
 * before the last plainly go on in the next.
 */
function isWrapped(text: string, rows: readonly Span[], from: number, to: number, widths: Widths): boolean {
  if (to - from === 1) return false
  let ended = 0
  let open = 0
  for (let at = from; at < to; at++) {
    const row = rows[at]!
    const next = at + 1 < to ? rows[at + 1] : undefined
    if (next && classAt(text, next.start) === LETTER) open++
    else if (ENDED.test(text.slice(Math.max(row.start, row.end - 12), row.end))) ended++
    else if (next && hadNoRoom(text, row, next, widths)) open++
    else if (next && /^["“]/.test(text.charAt(next.start))) ended++
  }
  return ended * 3 < (to - from - 1) * 2 || (open > 0 && open * 2 >= to - from - 1)
}

/** The two longest rows of a text, in UTF-16 units. */
interface Widths {
  readonly longest: number
  readonly second: number
}

function widthsOf(rows: readonly Span[]): Widths {
  let longest = 0
  let second = 0
  for (const { start, end } of rows) {
    const width = end - start
    if (width > longest) {
      second = longest
      longest = width
    } else if (width > second) second = width
  }
  return { longest, second }
}

const ENDED = /[.!?:;"”’')\]…] {0,9}$/

/** Whether a row is as long as the rows of a text are: the first word of the next had no room in it. */
function hadNoRoom(text: string, { start, end }: Span, next: Span, { longest, second }: Widths): boolean {
  const first = /^\S{0,40}/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))![0]
  const width = end - start
  const room = width === longest ? second : longest
  return room >= NARROWEST && width + 1 + first.length > room && width < room + SLACK
}

/** Rows that are all shorter are no column. */
const NARROWEST = 40
/** By how much the longest row of a text may be longer than the second longest: with more it is no column, but a headline. */
const SLACK = 12
