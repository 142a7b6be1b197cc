import { initial } from '../subjects.ts'
import { type Anchor, anchorsOf, cueSpan } from './anchors.ts'
import type { Candidate } from './candidates.ts'
import { type Clause, type Passage, type Scene, spanOf } from './scene.ts'
import { kindOfSource } from './sources.ts'

/** Attribution by the sentence before (step -1) or after (step 1): “He was furious. ‘…’”, “‘…’ — Lee”. */
export function neighbours(scene: Scene, passage: Passage, step: -1 | 1): Candidate[] {
  const own = scene.clause(passage.sentence)!
  const clause = scene.clause(passage.sentence + step)
  if (!clause || (step === 1 && !own.bare)) return []
  const { tokens, sentence } = clause
  const inLine = sentence.line === own.sentence.line
  const side = `${step < 0 ? 'previous' : 'following'}.${inLine ? 'line' : 'next'}`
  const holds = contents(clause)
  const worded = own.bare ? 'bare' : 'worded'
  const led = company(scene, passage)
  return nearest(clause, step).flatMap(anchor => {
    const outside = step < 0 ? tokens.slice(anchor.last + 1) : tokens.slice(0, anchor.at)
    const verbs = outside.filter(token => token.kind === 'verb').length
    return anchor.sources.map(source => ({
      mention: spanOf(tokens, source),
      cue: inLine || holds === 'colon' ? cueSpan(clause, anchor) : null,
      basis: inLine ? ('same_paragraph' as const) : ('adjacent_paragraph' as const),
      features: [
        side,
        `${side}.${holds}`,
        `${side}.${worded}`,
        `${side}.${holds}.${worded}`,
        `${side}.${anchor.class}`,
        `${side}.${holds}.${anchor.class}`,
        `${side}.${source.how}`,
        `${side}.${led}`,
        `${side}.${led}.${anchor.class}`,
        `near.between.${Math.min(verbs, 3)}`,
        `near.${source.how}.${anchor.class}`,
        `near.${anchor.class}.${anchor.form}`,
        `near.who.${kindOfSource(tokens, source)}`,
        `near.lemma.${anchor.lemma}`,
        tokens[source.first - 1]?.kind === 'preposition' ? 'near.object' : 'near.subject',
        source.first < 3 ? 'near.first' : 'near.later',
      ],
    }))
  })
}

/** The anchors next to the passage; of a sentence without any, its subject. */
function nearest(clause: Clause, step: -1 | 1): readonly Anchor[] {
  const { tokens } = clause
  const anchors = anchorsOf(clause, step < 0 ? tokens.length : 0).filter(anchor => anchor.class !== 'colon')
  if (anchors.length > 0) return step < 0 ? anchors.slice(-4) : anchors.slice(0, 4)
  const first = initial(tokens, tokens.length)
  if (!first || step > 0) return []
  return [{ at: 0, last: 0, class: 'none', lemma: 'none', form: 'none', sources: [{ ...first, how: 'initial' }] }]
}

function contents({ tokens }: Clause): string {
  if (tokens.at(-1)?.kind === 'colon') return 'colon'
  return tokens.some(token => token.kind === 'quotation') ? 'quoted' : 'plain'
}

/** Whether another quotation stands before the passage in its line, and how near. */
function company(scene: Scene, { index, sentence, quoted }: Passage): string {
  const other = scene.passages[index - 1]
  if (other?.quoted.line !== quoted.line) return 'first'
  const between = sentence - other.sentence
  return between === 0 ? 'same' : between === 1 ? 'second' : 'later'
}
