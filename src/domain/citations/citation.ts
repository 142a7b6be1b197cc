import type { Article } from '../article.ts'
import type { Figure } from '../figure.ts'
import type { Quote } from '../quote.ts'
import type { Selector } from '../selector.ts'

/** What is cited: an article, or a quote or figure in it. */
export interface Citation {
  /** Where Onrecord serves it. */
  readonly address: string
  /** Where Onrecord serves the text of the article: what selectors count in. */
  readonly text_address: string
  readonly article: Article
  readonly quote?: Quote
  readonly figure?: Figure
}

/**
 * A form in which citations are written. A new one is a file beside this one and a line in formats.ts. What the source
 * does not state is left out and named, in the way of the format: `missingNote`.
 */
export interface CitationFormat {
  /** For `?format=`. */
  readonly name: string
  readonly media_type: string
  one(citation: Citation): string
  /** Several, as the page of a list at `address`. */
  list(citations: readonly Citation[], address: string): string
}

/** The facts of a citation, by the name under which a missing one is reported. */
function facts({ article, quote, figure }: Citation): [name: string, value: unknown][] {
  return [
    ...(quote ? [['speaker', quote.speaker] as [string, unknown]] : []),
    ...(figure ? [...Object.entries({ metric: figure.metric, entity: figure.entity, period: figure.period })] : []),
    ['author', article.byline],
    ['publisher', article.publisher],
    ['date', article.published_at],
    ['URL', article.url],
  ]
}

/** “Missing: author, date”, or null when nothing is. */
export function missingNote(citation: Citation): string | null {
  const missing = facts(citation).flatMap(([name, value]) => (value === null ? [name] : []))
  return missing.length > 0 ? `Missing: ${missing.join(', ')}` : null
}

export function citedPassages({ quote, figure }: Citation): Selector[] {
  return quote?.segments ?? (figure ? [figure.selector] : [])
}

/** Where the publisher shows it, at the very words if there are any. */
export function sourceUrl({ article, quote, figure }: Citation): string | null {
  return quote?.source_fragment ?? figure?.source_fragment ?? article.url
}

/** The day of publication, as stated: 2019-03-04. */
export function dayOf({ published_at }: Article): string | null {
  return published_at === null ? null : published_at.slice(0, 10)
}

/** “Kim Novak, mayor”. */
export function speakerLine({ quote }: Citation): string | null {
  if (!quote?.speaker) return null
  const { name, role } = quote.speaker
  return role === null ? name : `${name}, ${role}`
}

/** “revenue of Northwind, 2019: 5 million euros”. */
export function figureLine({ figure }: Citation): string | null {
  if (!figure) return null
  const { metric, entity, period, selector } = figure
  const about = [metric?.name ?? 'amount', entity && `of ${entity.name}`].filter(Boolean).join(' ')
  return `${[about, period?.as_stated].filter(Boolean).join(', ')}: ${selector.exact}`
}

/** What is said of a citation beside its source: who said what, or which figure. */
export function statement(citation: Citation): string | null {
  const { quote } = citation
  if (!quote) return figureLine(citation)
  const speaker = speakerLine(citation)
  return `“${quote.text}”${speaker === null ? '' : ` (${speaker})`}`
}

/** One line, whatever the source holds: a line feed would end a field. */
export function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** The members that are there. */
export function present<Value>(members: Record<string, Value | null | undefined>): Record<string, Value> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value != null)) as Record<string, Value>
}

export function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
