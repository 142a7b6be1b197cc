import { type Candidate, candidatesOf } from './candidates.ts'
import { surroundings } from './features.ts'
import { score, shares } from './model.ts'
import type { Passage, Scene } from './scene.ts'

/** A passage with how it was attributed. */
export interface Attributed {
  readonly passage: Passage
  readonly candidate: Candidate
  /** The model's share for the mention chosen, and for nobody. */
  readonly share: number
  readonly nobody: number
  /** Index of the passage the attribution was taken from; null when it is the passage's own. */
}

/** Attributes all passages: by words around them, or as their neighbours are. */
export function attribute(scene: Scene, observe?: Observer): Attributed[] {
  const { passages } = scene
  const own = passages.map(passage => candidatesOf(scene, passage))
  const guesses: Attributed[] = []
  for (let i = passages.length - 1; i >= 0; i--) {
    guesses[i] = decide(passages[i]!, [...own[i]!, ...inherited(scene, i, guesses, 1)])
  }
  const settled: Attributed[] = []
  for (let i = 0; i < passages.length; i++) {
    const candidates = [...own[i]!, ...inherited(scene, i, settled, -1), ...inherited(scene, i, guesses, 1)]
    settled[i] = decide(passages[i]!, candidates)
    observe?.(passages[i]!, candidates, settled[i]!)
  }
  return settled
}

export type Observer = (passage: Passage, candidates: readonly Candidate[], settled: Attributed) => void

/** The mention with the greatest share, by the likeliest of the ways that lead to it. */
function decide(passage: Passage, candidates: readonly Candidate[]): Attributed {
  const share = shares(candidates.map(({ features }) => score(features)))
  const sums = new Map<number, number>()
  candidates.forEach(({ mention }, i) => {
    const key = mention ? mention.end : -1
    sums.set(key, (sums.get(key) ?? 0) + share[i]!)
  })
  let best = 0
  candidates.forEach(({ mention }, i) => {
    const key = mention ? mention.end : -1
    const bestKey = candidates[best]!.mention?.end ?? -1
    const difference = sums.get(key)! - sums.get(bestKey)!
    if (difference > 0 || (difference === 0 && share[i]! > share[best]!)) best = i
  })
  const candidate = candidates[best]!
  return { passage, candidate, share: sums.get(candidate.mention?.end ?? -1)!, nobody: sums.get(-1)! }
}

/** The speaker of the nearest attributed passage before (step -1) or after (step 1), at most three away. */
function inherited(scene: Scene, index: number, decided: readonly Attributed[], step: -1 | 1): Candidate[] {
  const passage = scene.passages[index]!
  for (let hops = 1; hops <= 3; hops++) {
    const other = decided[index + step * hops]
    if (!other) return []
    if (!other.candidate.mention) continue
    const [first, second] = step < 0 ? [other.passage, passage] : [passage, other.passage]
    const lines = second.quoted.line - first.quoted.line
    if (lines > 3) return []
    const where = whereOf(scene, first, second, lines)
    const around = surroundings(scene, passage)
    const there = surroundings(scene, other.passage)
    const name = `${step < 0 ? 'earlier' : 'later'}.${where}`
    const between = second.sentence - first.sentence
    const starts =
      passage.at === 0 &&
      scene.clause(passage.sentence - 1)?.sentence.line !== scene.clause(passage.sentence)!.sentence.line
    const wordy = scene.clause(passage.sentence)!.tokens.some(token => token.cue?.class === 'speech')
    return [
      {
        mention: other.candidate.mention,
        cue: where === 'next' || where === 'far' ? null : other.candidate.cue,
        basis: BASIS[where],
        features: [
          name,
          `${name}.${around.bare ? 'bare' : 'worded'}`,
          `${name}.hops.${hops}`,
          `${name}.sentences.${Math.min(between, 4)}`,
          `${name}.${around.bare ? 'bare' : 'worded'}.sentences.${Math.min(between, 4)}`,
          `${name}.lines.${lines}`,
          `${name}.by.${other.candidate.basis}`,
          `${name}.words.${around.words}`,
          `${name}.ends.${around.ends}`,
          `${name}.from.${there.ends}`,
          `${name}.from.${there.bare ? 'bare' : 'worded'}`,
          `${name}.${starts ? 'starts' : 'inside'}`,
          `${name}.lead.${around.lead}`,
          `${name}.share.${other.share > 0.95 ? 'sure' : other.share > 0.7 ? 'likely' : 'unsure'}`,
          wordy ? `${name}.speech` : `${name}.speechless`,
        ],
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

function whereOf(scene: Scene, first: Passage, second: Passage, lines: number): Where {
  if (first.sentence === second.sentence) return 'sentence'
  if (lines === 0) return 'line'
  if (lines > 1) return 'far'
  return first.quoted.closed || scene.reading.shadow.slice(first.quoted.close, second.quoted.open).trim() !== ''
    ? 'next'
    : 'open'
}
