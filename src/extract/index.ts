import type { Figure, Metric, Period } from '../domain/figure.ts'
import type { Findings } from '../domain/findings.ts'
import { findingIds } from '../domain/ids.ts'
import { type Span, selectors } from '../domain/passages.ts'
import type { Quote } from '../domain/quote.ts'
import type { Selector } from '../domain/selector.ts'
import { type Condensed, condensed } from './condensed.ts'
import { type Amount, hasUnit } from './figures/amounts.ts'
import { amountsOf, type FigureDraft, figuresIn } from './figures/index.ts'
import { type People, peopleIn } from './people/index.ts'
import { type QuoteDraft, quotesIn } from './quotes/index.ts'
import { type Reading, read } from './reading.ts'
import { wordAt } from './words.ts'

/** What extraction may know of an article: its id, for the ids of the findings, and its date, for “this year”. */
export interface Source {
  readonly id: string
  readonly text: string
  readonly published_at?: string | null
}

/** Finds the quotes and figures of one article, in text order. Never throws, on any string. */
export function extract(source: Source): Findings {
  return extractAll([source])[0]!
}

/**
 * The findings of several articles, each as if it were alone. Some of them are read together, step by step: the code and the
 * tables of a step stay in the caches of the processor while it takes article after article, which saves a tenth of the time.
 */
export function extractAll(sources: readonly Source[]): Findings[] {
  const found: Findings[] = []
  for (let from = 0, to = 0; from < sources.length; from = to) {
    for (let characters = 0; to < sources.length && characters < TOGETHER; to++) characters += sources[to]!.text.length
    found.push(...together(sources.slice(from, to)))
  }
  return found
}

/** So many characters are read together, and the article that they end in: more would not find room in the caches. */
const TOGETHER = 65_536

function together(sources: readonly Source[]): Findings[] {
  const texts = sources.map(({ text }) => condensed(text))
  const readings = texts.map(({ text }) => read(text))
  const amounts = readings.map(amountsOf)
  const papers = sources.map((source, i) => paperOf(source, texts[i]!, readings[i]!, amounts[i]!))
  const quotes = papers.map(({ reading }) => quotesIn(reading))
  const figures = papers.map(({ reading, people, published_at, amounts }) =>
    figuresIn(reading, people, published_at, amounts),
  )
  return papers.map((paper, i) => ({
    quotes: quotes[i]!.map(quoteOf(paper)),
    figures: figures[i]!.map(figureOf(paper)),
  }))
}

function paperOf(
  { id, text, published_at = null }: Source,
  { origin }: Condensed,
  reading: Reading,
  amounts: readonly Amount[],
): Paper {
  const people = peopleIn(reading, amounts.filter(hasUnit))
  const select = selectors(text)
  return { article_id: id, published_at, reading, amounts, people, select: span => select(origin(span)) }
}

interface Paper {
  readonly article_id: string
  readonly published_at: string | null
  readonly reading: Reading
  readonly amounts: readonly Amount[]
  readonly people: People
  readonly select: (span: Span) => Selector
}

function quoteOf(paper: Paper): (draft: QuoteDraft) => Quote {
  const idOf = findingIds('q', paper.article_id)
  const selectOrNull = (span: Span | null) => span && paper.select(span)
  return draft => {
    const segments = draft.segments.map(paper.select)
    const text = segments.map(segment => segment.exact).join(' ')
    return {
      id: idOf(segments.map(segment => segment.exact).join('\n')),
      article_id: paper.article_id,
      kind: draft.kind,
      text,
      segments,
      speaker: draft.mention && paper.people.speaker(draft.mention, paper.article_id),
      attribution: {
        basis: draft.basis,
        confidence: draft.confidence,
        mention: selectOrNull(draft.mention),
        cue: selectOrNull(draft.cue),
      },
      translated_from: draft.translated_from,
      paragraph_index: paragraphAt(paper.reading, draft.segments[0]!),
    }
  }
}

function figureOf(paper: Paper): (draft: FigureDraft) => Figure {
  const idOf = findingIds('f', paper.article_id)
  return ({ span, metric, entity, period, conversions, ...facts }) => {
    const selector = paper.select(span)
    return {
      id: idOf(selector.exact),
      article_id: paper.article_id,
      metric: metric && metricOf(metric, paper.select(metric.mention)),
      entity: entity && { ...entity, mention: entity.mention && paper.select(entity.mention) },
      period: period && periodOf(period, paper.select(period.mention)),
      ...facts,
      selector,
      conversions: conversions.map(({ span, ...conversion }) => ({ ...conversion, selector: paper.select(span) })),
      paragraph_index: paragraphAt(paper.reading, span),
    }
  }
}

/** A metric outside the controlled list is called what the article calls it. */
function metricOf(metric: NonNullable<FigureDraft['metric']>, mention: Selector): Metric {
  return { ...metric, name: metric.id === null ? printed(mention) : metric.name, mention }
}

function periodOf(period: NonNullable<FigureDraft['period']>, mention: Selector): Period {
  return { ...period, as_stated: printed(mention), mention }
}

/** The words of the article in one line. */
function printed({ exact }: Selector): string {
  return exact.replace(/\s+/g, ' ')
}

/** The paragraph a passage begins in. */
function paragraphAt({ paragraphs }: Reading, { start }: Span): number {
  return wordAt(paragraphs, start)
}
