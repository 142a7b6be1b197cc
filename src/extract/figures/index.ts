import type { Conversion, Entity, Figure, Metric, Period } from '../../domain/figure.ts'
import type { Span } from '../../domain/selector.ts'
import type { People } from '../people/index.ts'
import type { Reading } from '../reading.ts'

type At<Shape, Place> = Omit<Shape, 'mention'> & { readonly mention: Place }

/** A figure as it is found: spans instead of selectors. */
export interface FigureDraft
  extends Omit<
    Figure,
    'id' | 'article_id' | 'metric' | 'entity' | 'period' | 'selector' | 'conversions' | 'paragraph_index'
  > {
  readonly span: Span
  readonly metric: At<Metric, Span> | null
  readonly entity: At<Entity, Span | null> | null
  readonly period: At<Period, Span> | null
  readonly conversions: readonly (Omit<Conversion, 'selector'> & { readonly span: Span })[]
}

/** The figures of an article, in text order. `published_at` (RFC 3339) gives “this year” its year. */
export function figuresIn(_reading: Reading, _people: People, _published_at: string | null): FigureDraft[] {
  return []
}
