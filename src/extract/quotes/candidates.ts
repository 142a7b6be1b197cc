import type { Span } from '../../domain/passages.ts'
import type { Attribution } from '../../domain/quote.ts'
import { anchorsOf, cueSpan } from './anchors.ts'
import { type Feature, score } from './features.ts'
import { nobodyFeatures } from './nobody.ts'
import { anchorFeatures, sourceFeatures } from './pairs.ts'
import { addRivals, addSourceRivals } from './rivals.ts'
import { type Passage, type Scene, spanOf } from './scene.ts'

/** One way to attribute a passage; without a mention, that it is nobody's quote. */
export interface Candidate {
  readonly mention: Span | null
  readonly cue: Span | null
  readonly basis: Attribution['basis']
  /** What is said of it: what it shares with other candidates, and what only of it. */
  readonly features: readonly (readonly Feature[])[]
  /** The sum of their weights. */
  readonly weight: number
}

/** That a passage is nobody's quote, and the ways to attribute it by the words of its own sentence. */
export function candidatesOf(scene: Scene, passage: Passage): Candidate[] {
  const { at } = passage
  const clause = scene.clause(passage.sentence)!
  const anchors = anchorsOf(clause, at)
  const nobody = nobodyFeatures(scene, passage)
  const found: Candidate[] = [{ mention: null, cue: null, basis: 'none', features: [nobody], weight: score(nobody) }]
  anchors.forEach((anchor, index) => {
    const cue = cueSpan(clause, anchor)
    const shared = anchorFeatures(clause, passage, anchor)
    addRivals(anchors, index, at, shared)
    const weight = score(shared)
    anchor.sources.forEach((source, rank) => {
      const own = sourceFeatures(clause, passage, anchor, source)
      addSourceRivals(anchors, index, rank, source, at, own)
      const mention = spanOf(clause.tokens, source)
      found.push({ mention, cue, basis: 'cue', features: [shared, own], weight: weight + score(own) })
    })
  })
  return found
}
