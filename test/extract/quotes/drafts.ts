import type { QuoteKind } from '../../../src/domain/quote.ts'
import { quotesIn } from '../../../src/extract/quotes/index.ts'
import { read } from '../../../src/extract/reading.ts'

/** The quotes of a text with words in marks, each in a line: “direct «We won,» + «at last.» by Lee: said (cue)”. */
export function quotesOf(text: string): string[] {
  return drafts(text, ['direct', 'mixed'])
}

/** The reported speech of a text: “indirect «they had won» by Lee: said (cue)”. */
export function reportsOf(text: string): string[] {
  return drafts(text, ['indirect'])
}

/** A text below a headline. */
export function story(words: string): string {
  return `Talks at the port\n\n${words}`
}

function drafts(text: string, kinds: readonly QuoteKind[]): string[] {
  const reading = read(text)
  return quotesIn(reading)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, segments, mention, cue, basis, translated_from }) => {
      const words = segments.map(({ start, end }) => `«${text.slice(start, end)}»`).join(' + ')
      const by = mention ? text.slice(mention.start, mention.end) : 'nobody'
      const with_ = cue ? `: ${text.slice(cue.start, cue.end)}` : ''
      return `${kind} ${words} by ${by}${with_} (${basis})${translated_from ? ` from ${translated_from}` : ''}`
    })
}
