import type { Span } from '../domain/selector.ts'

/** An article being read. All spans are UTF-16 positions in `text`. */
export interface Reading {
  readonly text: string
  /** The same length as `text`, with every variant of a quotation mark, apostrophe, dash and space written one way. */
  readonly shadow: string
  /** The blocks between blank lines; the first is the headline. */
  readonly paragraphs: readonly Span[]
}

export function read(text: string): Reading {
  return { text, shadow: text, paragraphs: paragraphSpans(text) }
}

function paragraphSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const block of text.matchAll(/[^\r\n]+(?:\r?\n(?![ \t]{0,8}\r?\n)[^\r\n]+)*/g)) {
    spans.push({ start: block.index, end: block.index + block[0].length })
  }
  return spans
}
