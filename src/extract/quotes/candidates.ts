import type { Attribution } from '../../domain/quote.ts'
import type { Span } from '../../domain/selector.ts'
import { anchorsOf, cueSpan } from './anchors.ts'
import type { Feature } from './features.ts'
import { nobodyFeatures } from './nobody.ts'
import { pairFeatures } from './pairs.ts'
import { rivals } from './rivals.ts'
import { type Passage, type Scene, spanOf } from './scene.ts'

/** One way to attribute a passage; without a mention, that it is nobody's quote. */
export interface Candidate {
  readonly mention: Span | null
  readonly cue: Span | null
  readonly basis: Attribution['basis']
  readonly features: readonly Feature[]
}

/** That a passage is nobody's quote, and the ways to attribute it by the words of its own sentence. */
export function candidatesOf(scene: Scene, passage: Passage): Candidate[] {
  const clause = scene.clause(passage.sentence)!
  const anchors = anchorsOf(clause, passage.at)
  const nobody: Candidate = { mention: null, cue: null, basis: 'none', features: nobodyFeatures(scene, passage) }
  const somebody = anchors.flatMap((anchor, index) =>
    anchor.sources.map(source => ({
      mention: spanOf(clause.tokens, source),
      cue: cueSpan(clause, anchor),
      basis: 'cue' as const,
      features: [...pairFeatures(clause, passage, anchor, source), ...rivals(anchors, index, source, passage.at)],
    })),
  )
  return [nobody, ...somebody]
}
