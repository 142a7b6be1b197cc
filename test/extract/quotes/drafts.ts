import { peopleIn } from '../../../src/extract/people/index.ts'
import { quotesIn } from '../../../src/extract/quotes/index.ts'
import { read } from '../../../src/extract/reading.ts'

/** The quotes of a text, each in a line: “direct «We won,» + «at last.» by Lee: said (cue)”. */
export function quotesOf(text: string): string[] {
  const reading = read(text)
  return quotesIn(reading, peopleIn(reading))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, segments, mention, cue, basis, translated_from }) => {
      const words = segments.map(({ start, end }) => `«${text.slice(start, end)}»`).join(' + ')
      const by = mention ? text.slice(mention.start, mention.end) : 'nobody'
      const with_ = cue ? `: ${text.slice(cue.start, cue.end)}` : ''
      return `${kind} ${words} by ${by}${with_} (${basis})${translated_from ? ` from ${translated_from}` : ''}`
    })
}
