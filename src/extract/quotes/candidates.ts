import type { Span } from '../../domain/passages.ts'
import type { Attribution } from '../../domain/quote.ts'
import { anchorsOf, cueSpan } from './anchors.ts'
import type { Feature } from './features.ts'
import { nobodyFeatures } from './nobody.ts'
import { anchorFeatures, sourceFeatures } from './pairs.ts'
import { rivals, sourceRivals } from './rivals.ts'
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
  const { at } = passage
  const clause = scene.clause(passage.sentence)!
  const anchors = anchorsOf(clause, at)
  const found: Candidate[] = [{ mention: null, cue: null, basis: 'none', features: nobodyFeatures(scene, passage) }]
  anchors.forEach((anchor, index) => {
    const cue = cueSpan(clause, anchor)
    const shared = [...anchorFeatures(clause, passage, anchor), ...rivals(anchors, index, at)]
    anchor.sources.forEach((source, rank) => {
      const own = sourceFeatures(clause, passage, anchor, source)
      const features = [...shared, ...own, ...sourceRivals(anchors, index, rank, source, at)]
      found.push({ mention: spanOf(clause.tokens, source), cue, basis: 'cue', features })
    })
  })
  return found
}
