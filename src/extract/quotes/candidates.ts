import type { Attribution } from '../../domain/quote.ts'
import type { Span } from '../../domain/selector.ts'
import type { Anchor } from './anchors.ts'
import { anchorsOf } from './anchors.ts'
import { kindOfSubject, nullFeatures, pairFeatures, type Surroundings, surroundings } from './features.ts'
import { rivals } from './rivals.ts'
import { type Clause, type Passage, type Scene, spanOf } from './scene.ts'

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

function cueSpan({ tokens }: Clause, anchor: Anchor): Span | null {
  return anchor.class === 'none' ? null : { start: tokens[anchor.at]!.start, end: tokens[anchor.last]!.end }
}

/** By the sentence before or after: “He was furious. ‘…’” */
function neighbours(scene: Scene, passage: Passage, around: Surroundings, step: -1 | 1): Candidate[] {
  const own = scene.clause(passage.sentence)!
  const clause = scene.clause(passage.sentence + step)
  if (!clause || (step === 1 && !around.bare)) return []
  const { tokens } = clause
  const where = clause.sentence.line === own.sentence.line ? 'line' : 'next'
  const side = `${step < 0 ? 'previous' : 'following'}.${where}`
  const last =
    tokens.at(-1)?.kind === 'colon' ? 'colon' : tokens.some(token => token.kind === 'quotation') ? 'quoted' : 'plain'
  const led = led_(scene, passage)
  const anchors = anchorsOf(clause, step < 0 ? tokens.length : 0).filter(
    ({ class: kind }) => kind !== 'colon' && kind !== 'dash',
  )
  const near = step < 0 ? anchors.slice(-4) : anchors.slice(0, 4)
  return near.flatMap(anchor =>
    anchor.sources.map(source => ({
      mention: spanOf(tokens, source),
      cue: where === 'line' || last === 'colon' ? cueSpan(clause, anchor) : null,
      basis: where === 'line' ? ('same_paragraph' as const) : ('adjacent_paragraph' as const),
      features: [
        side,
        `${side}.${last}`,
        `${side}.${around.bare ? 'bare' : 'worded'}`,
        `${side}.${last}.${around.bare ? 'bare' : 'worded'}`,
        `${side}.${anchor.class}`,
        `${side}.${last}.${anchor.class}`,
        `${side}.${source.how}`,
        `${side}.${led}`,
        `${side}.${led}.${anchor.class}`,
        `near.between.${Math.min(step < 0 ? tokens.slice(anchor.last + 1).filter(token => token.kind === 'verb').length : tokens.slice(0, anchor.at).filter(token => token.kind === 'verb').length, 3)}`,
        `near.${source.how}.${anchor.class}`,
        `near.${anchor.class}.${anchor.form}`,
        `near.who.${kindOfSubject(tokens, source)}`,
        `near.lemma.${anchor.lemma}`,
        tokens[source.first - 1]?.kind === 'preposition' ? 'near.object' : 'near.subject',
        source.first < 3 ? 'near.first' : 'near.later',
      ],
    })),
  )
}

/** Whether another quotation stands before the passage in its line, and how near. */
function led_(scene: Scene, passage: Passage): string {
  const other = scene.passages[passage.index - 1]
  if (!other || other.quoted.line !== passage.quoted.line) return 'first'
  return other.sentence === passage.sentence ? 'same' : passage.sentence - other.sentence === 1 ? 'second' : 'later'
}
