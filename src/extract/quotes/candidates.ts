import type { Attribution } from '../../domain/quote.ts'
import type { Span } from '../../domain/selector.ts'
import { anchorsOf, cueSpan } from './anchors.ts'
import { nullFeatures, pairFeatures, surroundings } from './features.ts'
import { neighbours } from './neighbours.ts'
import { rivals } from './rivals.ts'
import { type Passage, type Scene, spanOf } from './scene.ts'

/** One way to attribute a passage; without a mention, that it is nobody's quote. */
export interface Candidate {
  readonly mention: Span | null
  readonly cue: Span | null
  readonly basis: Attribution['basis']
  readonly features: readonly string[]
}

/** The ways to attribute a passage by words in and around its sentence. */
export function candidatesOf(scene: Scene, passage: Passage): Candidate[] {
  const around = surroundings(scene, passage)
  const clause = scene.clause(passage.sentence)!
  const anchors = anchorsOf(clause, passage.at)
  return [
    { mention: null, cue: null, basis: 'none', features: nullFeatures(scene, passage, around) },
    ...anchors.flatMap((anchor, index) =>
      anchor.sources.map(source => ({
        mention: spanOf(clause.tokens, source),
        cue: cueSpan(clause, anchor),
        basis: 'cue' as const,
        features: [
          ...pairFeatures(clause.tokens, passage.at, anchor, source, around),
          ...rivals(anchors, index, source, passage.at),
        ],
      })),
    ),
    ...neighbours(scene, passage, around, -1),
    ...neighbours(scene, passage, around, 1),
  ]
}
