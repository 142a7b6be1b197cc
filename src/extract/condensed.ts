import type { Span } from '../domain/passages.ts'
import { codesOf } from './characters.ts'
import { matchesIn } from './matches.ts'

/** A text without the characters that only lay it out, and where its passages stand in the article. */
export interface Condensed {
  readonly text: string
  readonly origin: (span: Span) => Span
}

const SPACES = ' \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'
/** A soft hyphen, where a word may be broken, and what stands for the order of bytes. */
const NO_WIDTH = '\u00ad\u200b\u2060\ufeff'
const LAYOUT = new RegExp(`[${SPACES}${NO_WIDTH}]{2,}|[${NO_WIDTH}]|^[${SPACES}]|[${SPACES}](?=\\r?$)|\\r(?=\\n)`, 'gm')

/**
 * Leaves of several spaces one, of rows neither indents nor spaces at the end, of “\r\n” the “\n”, and no marks of no width, so that
 * what is read never asks how a text is laid out. A row of nothing but spaces stays. Most texts are as they were.
 */
export function condensed(source: string): Condensed {
  if (!hasLayout(source)) return { text: source, origin: span => span }
  const kept: Span[] = []
  const places: number[] = []
  let text = ''
  const keep = (start: number, end: number) => {
    if (start === end) return
    kept.push({ start, end })
    places.push(text.length)
    text += source.slice(start, end)
  }
  let from = 0
  for (const { 0: layout, index } of matchesIn(source, LAYOUT)) {
    const end = index + layout.length
    const [first, last] = [isBreak(source[index - 1]), isBreak(source[end])]
    if (first && last && layout !== '\r') continue
    keep(from, index)
    const space = first || last ? -1 : layout.search(IS_SPACE)
    if (space >= 0) keep(index + space, index + space + 1)
    from = end
  }
  keep(from, source.length)
  const at = (position: number) => {
    const piece = lastUntil(places, position)
    return kept[piece]!.start + position - places[piece]!
  }
  return {
    text,
    origin: ({ start, end }) =>
      end > start ? { start: at(start), end: at(end - 1) + 1 } : { start: at(start), end: at(start) },
  }
}

const IS_SPACE = new RegExp(`[${SPACES}]`)

/** What a character is to the layout, by its UTF-16 code unit; 0 for words and marks. */
const KINDS = new Uint8Array(0x10000)
const SPACE = 1
const BREAK = 2
const NOTHING = 3
for (const space of SPACES) KINDS[space.charCodeAt(0)] = SPACE
for (const end of '\n\r') KINDS[end.charCodeAt(0)] = BREAK
for (const mark of NO_WIDTH) KINDS[mark.charCodeAt(0)] = NOTHING

/** Whether a text may have any layout: most have none, and to look at every character once is quicker than a pattern. */
function hasLayout(text: string): boolean {
  const codes = codesOf(text)
  let before = BREAK
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = codes[at]!
    const kind = KINDS[code]!
    if (kind === NOTHING || (kind === SPACE && before !== 0)) return true
    if (kind === BREAK && (before === SPACE || (code === FEED && last === RETURN))) return true
    before = kind
    last = code
  }
  return before === SPACE
}

const FEED = 0x0a
const RETURN = 0x0d

function isBreak(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\r'
}

/** The last of a rising list that is not above a number, which its first never is. */
function lastUntil(list: readonly number[], number: number): number {
  let low = 0
  let high = list.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (list[middle]! > number) high = middle
    else low = middle
  }
  return low
}
