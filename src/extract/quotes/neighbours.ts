import { initial } from '../subjects.ts'
import { tokenAt } from '../tokens.ts'
import { type Anchor, anchorsOf, cueSpan } from './anchors.ts'
import type { Candidate } from './candidates.ts'
import { and, count, type Feature, part, score } from './features.ts'
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
  const worded = own.bare ? BARE : WORDED
  const place = and(step < 0 ? PREVIOUS : FOLLOWING, inLine ? LINE : NEXT)
  const holding = and(place, part(holds))
  const led = and(place, part(company(scene, passage)))
  const shared = [place, holding, and(place, worded), and(holding, worded), led]
  return nearest(clause, step).flatMap(anchor => {
    const kind = part(anchor.class)
    const verbs = verbsIn(clause, ...outside(clause, anchor, step))
    const cue = inLine || holds === 'colon' ? cueSpan(clause, anchor) : null
    const ofAnchor: Feature[] = [
      ...shared,
      and(place, kind),
      and(holding, kind),
      and(led, kind),
      and(BETWEEN, count(Math.min(verbs, 3))),
      and(and(NEAR, kind), part(anchor.form)),
      and(LEMMA, part(anchor.lemma)),
    ]
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
const BETWEEN = feature('near.between')
const NEAR = feature('near')
const LEMMA = feature('near.lemma')
const WHO = feature('near.who')
const OBJECT = feature('near.object')
const SUBJECT = feature('near.subject')
const FIRST = feature('near.first')
const LATER = feature('near.later')

/** How many words of a sentence are looked through for verbs: more than a sentence has, but not a whole text without stops. */
const LONGEST = 200

/** The words between an anchor and the passage's sentence: from, to before. */
function outside({ tokens }: Clause, { at, last }: Anchor, step: -1 | 1): [from: number, to: number] {
  return step < 0 ? [last + 1, Math.min(tokens.length, last + 1 + LONGEST)] : [0, at]
}

function verbsIn({ tokens }: Clause, from: number, to: number): number {
  let verbs = 0
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'verb') verbs++
  return verbs
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

/** Whether another quotation stands before the passage in its line, and how near. */
function company(scene: Scene, { index, sentence, quoted }: Passage): string {
  const other = scene.passages[index - 1]
  if (other?.quoted.line !== quoted.line) return 'first'
  const between = sentence - other.sentence
  return between === 0 ? 'same' : between === 1 ? 'second' : 'later'
}
