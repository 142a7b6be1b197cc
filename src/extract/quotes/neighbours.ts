import { initial } from '../subjects.ts'
import { tokenAt } from '../tokens.ts'
import { type Anchor, anchorsOf, cueSpan } from './anchors.ts'
import type { Candidate } from './candidates.ts'
import { and, type Feature, part, score } from './features.ts'
import { feature } from './model.ts'
import { type Clause, type Passage, type Scene, spanOf } from './scene.ts'
import { kindOfSource } from './sources.ts'

/** Attribution by the sentence before (step -1) or after (step 1): “He was furious. ‘…’”, “‘…’ — Lee”. */
export function neighbours(scene: Scene, passage: Passage, step: -1 | 1): Candidate[] {
  const own = scene.clause(passage.sentence)!
  const clause = scene.clause(passage.sentence + step)
  if (!clause || (step === 1 && !own.bare)) return []
  const { tokens, sentence, holds } = clause
  const inLine = sentence.line === own.sentence.line
  const place = and(step < 0 ? PREVIOUS : FOLLOWING, inLine ? LINE : NEXT)
  const shared = [place, and(place, part(holds)), and(place, own.bare ? BARE : WORDED)]
  return nearest(clause, step).flatMap(anchor => {
    const kind = part(anchor.class)
    const cue = inLine || holds === 'colon' ? cueSpan(clause, anchor) : null
    const ofAnchor: Feature[] = [...shared, and(and(NEAR, kind), part(anchor.form))]
    const weight = score(ofAnchor)
    return anchor.sources.map((source): Candidate => {
      const how = part(source.how)
      const own = [
        and(place, how),
        and(and(NEAR, how), kind),
        and(WHO, part(kindOfSource(tokens, source))),
        tokenAt(tokens, source.first - 1)?.kind === 'preposition' ? OBJECT : SUBJECT,
        source.first < 3 ? FIRST : LATER,
      ]
      return {
        mention: spanOf(tokens, source),
        cue,
        basis: inLine ? 'same_paragraph' : 'adjacent_paragraph',
        features: [ofAnchor, own],
        weight: weight + score(own),
      }
    })
  })
}

const BARE = part('bare')
const WORDED = part('worded')
const LINE = part('line')
const NEXT = part('next')
const PREVIOUS = feature('previous')
const FOLLOWING = feature('following')
const NEAR = feature('near')
const WHO = feature('near.who')
const OBJECT = feature('near.object')
const SUBJECT = feature('near.subject')
const FIRST = feature('near.first')
const LATER = feature('near.later')

/** The anchors next to the passage; of a sentence without any, its subject. */
function nearest(clause: Clause, step: -1 | 1): readonly Anchor[] {
  const { tokens } = clause
  const anchors = anchorsOf(clause, step < 0 ? tokens.length : 0).filter(anchor => anchor.class !== 'colon')
  if (anchors.length > 0) return step < 0 ? anchors.slice(-4) : anchors.slice(0, 4)
  const first = initial(tokens, tokens.length)
  if (!first || step > 0) return []
  return [{ at: 0, last: 0, class: 'none', form: 'none', sources: [{ ...first, how: 'initial' }] }]
}
