import { initial } from '../subjects.ts'
import { type Anchor, anchorsOf, cueSpan } from './anchors.ts'
import type { Candidate } from './candidates.ts'
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
  const [side, place] = [step < 0 ? 'previous' : 'following', inLine ? 'line' : 'next']
  const worded = own.bare ? 'bare' : 'worded'
  const led = company(scene, passage)
  return nearest(clause, step).flatMap(anchor => {
    const outside = step < 0 ? tokens.slice(anchor.last + 1, anchor.last + 1 + LONGEST) : tokens.slice(0, anchor.at)
    const verbs = outside.filter(token => token.kind === 'verb').length
    return anchor.sources.map(source => ({
      mention: spanOf(tokens, source),
      cue: inLine || holds === 'colon' ? cueSpan(clause, anchor) : null,
      basis: inLine ? ('same_paragraph' as const) : ('adjacent_paragraph' as const),
      features: [
        feature(side, place),
        feature(side, place, holds),
        feature(side, place, worded),
        feature(side, place, holds, worded),
        feature(side, place, anchor.class),
        feature(side, place, holds, anchor.class),
        feature(side, place, source.how),
        feature(side, place, led),
        feature(side, place, led, anchor.class),
        feature('near.between', Math.min(verbs, 3)),
        feature('near', source.how, anchor.class),
        feature('near', anchor.class, anchor.form),
        feature('near.who', kindOfSource(tokens, source)),
        feature('near.lemma', anchor.lemma),
        feature(tokens[source.first - 1]?.kind === 'preposition' ? 'near.object' : 'near.subject'),
        feature(source.first < 3 ? 'near.first' : 'near.later'),
      ],
    }))
  })
}

/** How many words of a sentence are looked through for verbs: more than a sentence has, but not a whole text without stops. */
const LONGEST = 200

/** The anchors next to the passage; of a sentence without any, its subject. */
function nearest(clause: Clause, step: -1 | 1): readonly Anchor[] {
  const { tokens } = clause
  const anchors = anchorsOf(clause, step < 0 ? tokens.length : 0).filter(anchor => anchor.class !== 'colon')
  if (anchors.length > 0) return step < 0 ? anchors.slice(-4) : anchors.slice(0, 4)
  const first = initial(tokens, tokens.length)
  if (!first || step > 0) return []
  return [{ at: 0, last: 0, class: 'none', lemma: 'none', form: 'none', sources: [{ ...first, how: 'initial' }] }]
}

/** Whether another quotation stands before the passage in its line, and how near. */
function company(scene: Scene, { index, sentence, quoted }: Passage): string {
  const other = scene.passages[index - 1]
  if (other?.quoted.line !== quoted.line) return 'first'
  const between = sentence - other.sentence
  return between === 0 ? 'same' : between === 1 ? 'second' : 'later'
}
