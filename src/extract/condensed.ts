import type { Span } from '../domain/passages.ts'
import { matchesIn } from './matches.ts'

/** A text without the characters that only lay it out, and where its passages stand in the article. */
export interface Condensed {
  readonly text: string
  readonly origin: (span: Span) => Span
}

const SPACE = String.raw` \t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`
/** Marks of no width: a soft hyphen, where a word may be broken, and what stands for the order of bytes. */
const NO_WIDTH = String.raw`\u00ad\u200b\u2060\ufeff`
const LAYOUT = `[${SPACE}${NO_WIDTH}]{2,}|[${NO_WIDTH}]|^[${SPACE}]|[${SPACE}](?=\\r?$)|\\r(?=\\n)`
const HAS_LAYOUT = new RegExp(LAYOUT, 'm')
const EVERY_LAYOUT = new RegExp(LAYOUT, 'gm')

/**
 * Leaves of several spaces one, of rows neither indents nor spaces at the end, of “\r\n” the “\n”, and no marks of no width, so that
 * what is read never asks how a text is laid out. A row of nothing but spaces stays. Most texts are as they were.
 */
export function condensed(source: string): Condensed {
  if (!HAS_LAYOUT.test(source)) return { text: source, origin: span => span }
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
  for (const { 0: layout, index } of matchesIn(source, EVERY_LAYOUT)) {
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

const IS_SPACE = new RegExp(`[${SPACE}]`)

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
