import type { Attributed } from './attribute.ts'
import type { Candidate } from './candidates.ts'
import { and, count, part, score } from './features.ts'
import { feature } from './model.ts'
import type { Passage, Scene } from './scene.ts'

/** The speaker of the nearest attributed passage before (step -1) or after (step 1), at most three away. */
export function inherited(
  scene: Scene,
  index: number,
  decided: readonly (Attributed | undefined)[],
  step: -1 | 1,
): Candidate[] {
  const passage = scene.passages[index]!
  for (let hops = 1; hops <= 3; hops++) {
    const other = decided[index + step * hops]
    if (!other) return []
    const { mention, cue, basis } = other.candidate
    if (!mention) continue
    const [first, second] = step < 0 ? [other.passage, passage] : [passage, other.passage]
    const lines = second.quoted.line - first.quoted.line
    if (lines > 3) return []
    const where = whereOf(scene, first, second, lines)
    const sentences = count(Math.min(second.sentence - first.sentence, 4))
    const clause = scene.clause(passage.sentence)!
    const starts = passage.at === 0 && scene.clause(passage.sentence - 1)?.sentence.line !== clause.sentence.line
    const here = and(step < 0 ? EARLIER : LATER, part(where))
    const wordedHere = and(here, clause.bare ? BARE : WORDED)
    const from = and(here, FROM)
    const trailing = and(here, part(trailOf(scene, first, mention.start)))
    const found = [
      here,
      wordedHere,
      and(and(here, HOPS), count(hops)),
      and(and(here, SENTENCES), sentences),
      and(and(wordedHere, SENTENCES), sentences),
      and(and(here, LINES), count(lines)),
      and(and(here, BY), part(basis)),
      and(and(here, WORDS), passage.words),
      and(and(here, ENDS), passage.ends),
      and(from, other.passage.ends),
      and(from, scene.clause(other.passage.sentence)!.bare ? BARE : WORDED),
      and(here, starts ? STARTS : INSIDE),
      and(and(here, LEAD), passage.lead),
      and(and(here, SHARE), other.share > 0.95 ? SURE : other.share > 0.7 ? LIKELY : UNSURE),
      trailing,
      and(and(trailing, SENTENCES), sentences),
      and(here, clause.speech < Number.POSITIVE_INFINITY ? SPEECH : SPEECHLESS),
    ]
    return [
      {
        mention,
        cue: where === 'next' || where === 'far' ? null : cue,
        basis: BASIS[where],
        features: [found],
        weight: score(found),
      },
    ]
  }
  return []
}

const EARLIER = feature('earlier')
const LATER = feature('later')
const BARE = part('bare')
const BY = part('by')
const ENDS = part('ends')
const FROM = part('from')
const HOPS = part('hops')
const INSIDE = part('inside')
const LEAD = part('lead')
const LIKELY = part('likely')
const LINES = part('lines')
const SENTENCES = part('sentences')
const SHARE = part('share')
const SPEECH = part('speech')
const SPEECHLESS = part('speechless')
const STARTS = part('starts')
const SURE = part('sure')
const UNSURE = part('unsure')
const WORDED = part('worded')
const WORDS = part('words')

type Where = 'sentence' | 'line' | 'open' | 'next' | 'far'

const BASIS = {
  sentence: 'cue',
  line: 'same_paragraph',
  open: 'continuation',
  next: 'adjacent_paragraph',
  far: 'context',
} as const

function whereOf({ reading }: Scene, first: Passage, second: Passage, lines: number): Where {
  if (first.sentence === second.sentence) return 'sentence'
  if (lines === 0) return 'line'
  if (lines > 1) return 'far'
  return first.quoted.closed || reading.shadow.slice(first.quoted.close, second.quoted.open).trim() ? 'next' : 'open'
}

/** Where the words that attribute stand, seen from the first of two passages. */
function trailOf(scene: Scene, { sentence, quoted }: Passage, mention: number): string {
  const { start, end } = scene.clause(sentence)!.sentence
  if (mention >= end) return 'beyond'
  if (mention > quoted.start) return 'trailing'
  return mention >= start ? 'leading' : 'far'
}
