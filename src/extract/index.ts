import type { Figure } from '../domain/figure.ts'
import type { Findings } from '../domain/findings.ts'
import { findingIds } from '../domain/ids.ts'
import { type Span, selectors } from '../domain/passages.ts'
import type { Quote } from '../domain/quote.ts'
import type { Selector } from '../domain/selector.ts'
import { type FigureDraft, figuresIn } from './figures/index.ts'
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
export function extract({ id, text, published_at = null }: Source): Findings {
  const reading = read(text)
  const people = peopleIn(reading)
  const paper: Paper = { article_id: id, reading, people, select: selectors(text) }
  return {
    quotes: quotesIn(reading, people).map(quoteOf(paper)),
    figures: figuresIn(reading, people, published_at).map(figureOf(paper)),
  }
}

interface Paper {
  readonly article_id: string
  readonly reading: Reading
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
      metric: metric && { ...metric, mention: paper.select(metric.mention) },
      entity: entity && { ...entity, mention: entity.mention && paper.select(entity.mention) },
      period: period && { ...period, mention: paper.select(period.mention) },
      ...facts,
      selector,
      conversions: conversions.map(({ span, ...conversion }) => ({ ...conversion, selector: paper.select(span) })),
      paragraph_index: paragraphAt(paper.reading, span),
    }
  }
}

/** The paragraph a passage begins in. */
function paragraphAt({ paragraphs }: Reading, { start }: Span): number {
  return wordAt(paragraphs, start)
}
