import type { Attributed } from './attribute.ts'
import type { Candidate } from './candidates.ts'
import { and, score } from './features.ts'
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
    const side = step < 0 ? 'earlier' : 'later'
    const sentences = Math.min(second.sentence - first.sentence, 4)
    const clause = scene.clause(passage.sentence)!
    const starts = passage.at === 0 && scene.clause(passage.sentence - 1)?.sentence.line !== clause.sentence.line
    const worded = clause.bare ? 'bare' : 'worded'
    const trail = trailOf(scene, first, mention.start)
    const surety = other.share > 0.95 ? 'sure' : other.share > 0.7 ? 'likely' : 'unsure'
    const here = and(feature(side), where)
    const wordedHere = and(here, worded)
    const from = and(here, 'from')
    const trailing = and(here, trail)
    const found = [
      here,
      wordedHere,
      and(and(here, 'hops'), hops),
      and(and(here, 'sentences'), sentences),
      and(and(wordedHere, 'sentences'), sentences),
      and(and(here, 'lines'), lines),
      and(and(here, 'by'), basis),
      and(and(here, 'words'), passage.words),
      and(and(here, 'ends'), passage.ends),
      and(from, other.passage.ends),
      and(from, scene.clause(other.passage.sentence)!.bare ? 'bare' : 'worded'),
      and(here, starts ? 'starts' : 'inside'),
      and(and(here, 'lead'), passage.lead),
      and(and(here, 'share'), surety),
      trailing,
      and(and(trailing, 'sentences'), sentences),
      and(here, clause.speech < Number.POSITIVE_INFINITY ? 'speech' : 'speechless'),
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
