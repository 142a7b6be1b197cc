import type { Attribution, QuoteKind } from '../../domain/quote.ts'
import type { Span } from '../../domain/selector.ts'
import type { People } from '../people/index.ts'
import type { Reading } from '../reading.ts'
import { attribute } from './attribute.ts'
import { sceneOf } from './scene.ts'

/** A quote as it is found: spans instead of selectors, and the mention still to be resolved to a speaker. */
export interface QuoteDraft {
  readonly kind: QuoteKind
  readonly segments: readonly Span[]
  readonly basis: Attribution['basis']
  readonly confidence: number
  /** The words that name the speaker; for an inherited attribution they stand in another sentence or paragraph. */
  readonly mention: Span | null
  readonly cue: Span | null
  readonly translated_from: string | null
}

/** The quotes of an article, in text order of their first segments. */
export function quotesIn(reading: Reading, _people: People): QuoteDraft[] {
  return attribute(sceneOf(reading))
    .filter(({ candidate }) => candidate.mention)
    .map(({ passage, candidate, share }) => ({
      kind: 'direct',
      segments: [{ start: passage.quoted.start, end: passage.quoted.end }],
      basis: candidate.basis,
      confidence: share,
      mention: candidate.mention,
      cue: candidate.cue,
      translated_from: null,
    }))
}
