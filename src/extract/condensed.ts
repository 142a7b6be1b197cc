import type { Span } from '../domain/passages.ts'
import { NO_WIDTH, OTHER_SPACES } from './characters.ts'
import { matchesIn } from './matches.ts'
import { wordAt } from './words.ts'

/** A text without the characters that only lay it out, and where its passages stand in the article. */
export interface Condensed {
  readonly text: string
  readonly origin: (span: Span) => Span
}

const SPACES = ` ${OTHER_SPACES}`
const LAYOUT = new RegExp(`[${SPACES}${NO_WIDTH}]{2,}|[${NO_WIDTH}]|^[${SPACES}]|[${SPACES}](?=\\r?$)|\\r(?=\\n)`, 'gm')

/**
 * Leaves of several spaces one, of rows neither indents nor spaces at the end, of “\r\n” the “\n”, and no marks of no width, so that
 * what is read never asks how a text is laid out. A row of nothing but spaces stays. Most texts are as they were.
 */
export function condensed(source: string): Condensed {
  const layouts = matchesIn(source, LAYOUT)
  if (layouts.length === 0) return { text: source, origin: span => span }
  const pieces: Piece[] = []
  let text = ''
  const keep = (start: number, end: number) => {
    if (start === end) return
    pieces.push({ start: text.length, end: text.length + end - start, source: start })
    text += source.slice(start, end)
  }
  let from = 0
  for (const { 0: layout, index } of layouts) {
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
    const piece = pieces[Math.min(wordAt(pieces, position), pieces.length - 1)]!
    return piece.source + position - piece.start
  }
  return {
    text,
    origin: ({ start, end }) =>
      end > start ? { start: at(start), end: at(end - 1) + 1 } : { start: at(start), end: at(start) },
  }
}

/** What is kept in one piece, where it stands in the text, and from where it is. */
interface Piece extends Span {
  readonly source: number
}

const IS_SPACE = new RegExp(`[${SPACES}]`)

function isBreak(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\r'
}
