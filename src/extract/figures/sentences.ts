import type { Span } from '../../domain/selector.ts'

/** Words that end in a full stop inside a sentence; single letters do too. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen sen rep gov st inc corp co ltd plc bros vs no nos jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k u.n approx est cos rs tk l.e'.split(
    ' ',
  ),
)

/** A full stop, question or exclamation mark, closing marks, and a space before what may begin a sentence. */
const END = /(?<=((?:\p{L}|\.(?=\p{L})){0,12}) ?)[.!?][)\]”’"']{0,2}\s{1,4}(?=[“‘"'([]? ?[\p{Lu}\d$€£¥])|\n/gu

/** The sentences of a paragraph, without gaps. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(END)) {
    const word = (match[1] ?? '').toLowerCase()
    if (match[0].startsWith('.') && (ABBREVIATIONS.has(word) || word.length === 1)) continue
    sentences.push({ start: from, end: start + match.index + match[0].length })
    from = start + match.index + match[0].length
  }
  if (from < end) sentences.push({ start: from, end })
  return sentences
}
