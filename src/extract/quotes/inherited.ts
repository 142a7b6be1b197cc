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
    const { mention, cue } = other.candidate
    if (!mention) continue
    const [first, second] = step < 0 ? [other.passage, passage] : [passage, other.passage]
    const lines = second.quoted.line - first.quoted.line
    if (lines > 3) return []
    const where = whereOf(scene, first, second, lines)
    const here = and(step < 0 ? EARLIER : LATER, part(where))
    const found = [
      here,
      and(here, scene.clause(passage.sentence)!.bare ? BARE : WORDED),
      and(and(here, SENTENCES), count(Math.min(second.sentence - first.sentence, 4))),
      and(and(here, ENDS), passage.ends),
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
const ENDS = part('ends')
const SENTENCES = part('sentences')
const WORDED = part('worded')

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
