import type { Attributed } from './attribute.ts'
import type { Candidate } from './candidates.ts'
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
    const found = [
      feature(side, where),
      feature(side, where, worded),
      feature(side, where, 'hops', hops),
      feature(side, where, 'sentences', sentences),
      feature(side, where, worded, 'sentences', sentences),
      feature(side, where, 'lines', lines),
      feature(side, where, 'by', basis),
      feature(side, where, 'words', passage.words),
      feature(side, where, 'ends', passage.ends),
      feature(side, where, 'from', other.passage.ends),
      feature(side, where, 'from', scene.clause(other.passage.sentence)!.bare ? 'bare' : 'worded'),
      feature(side, where, starts ? 'starts' : 'inside'),
      feature(side, where, 'lead', passage.lead),
      feature(side, where, 'share', surety),
      feature(side, where, trail),
      feature(side, where, trail, 'sentences', sentences),
      feature(side, where, clause.speech < Number.POSITIVE_INFINITY ? 'speech' : 'speechless'),
    ]
    return [
      {
        mention,
        cue: where === 'next' || where === 'far' ? null : cue,
        basis: BASIS[where],
        features: found,
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
