import { type Candidate, candidatesOf } from './candidates.ts'
import { score } from './features.ts'
import { inherited } from './inherited.ts'
import { shares } from './model.ts'
import { neighbours } from './neighbours.ts'
import type { Passage, Scene } from './scene.ts'

/** A passage with how it was attributed. */
export interface Attributed {
  readonly passage: Passage
  readonly candidate: Candidate
  /** The model's share for what was chosen, and for its being nobody's quote. */
  readonly share: number
  readonly nobody: number
}

export type Observer = (passage: Passage, candidates: readonly Candidate[]) => void

/**
 * Attributes all passages: by the words around them, or as their neighbours are. First from the last to the first, so
 * that a quote may take its speaker from the one after it; then in text order, where the one before counts as well.
 * A passage whose own sentence leaves no doubt is not looked at further, unless somebody observes the candidates.
 */
export function attribute(scene: Scene, observe?: Observer): Attributed[] {
  const { passages } = scene
  const own: Weighed[][] = []
  const guesses: Attributed[] = []
  const settled: Attributed[] = []
  for (let i = passages.length - 1; i >= 0; i--) {
    const passage = passages[i]!
    const inside = candidatesOf(scene, passage).map(weighed)
    const alone = decide(passage, inside)
    if (!observe && alone.candidate.mention && alone.share > SURE) {
      settled[i] = guesses[i] = alone
      continue
    }
    own[i] = [...inside, ...[-1, 1].flatMap(step => neighbours(scene, passage, step as -1 | 1)).map(weighed)]
    guesses[i] = decide(passage, [...own[i]!, ...inherited(scene, i, guesses, 1).map(weighed)])
  }
  for (let i = 0; i < passages.length; i++) {
    if (settled[i]) continue
    const around = [...inherited(scene, i, settled, -1), ...inherited(scene, i, guesses, 1)]
    const all = [...own[i]!, ...around.map(weighed)]
    settled[i] = decide(passages[i]!, all)
    observe?.(
      passages[i]!,
      all.map(({ candidate }) => candidate),
    )
  }
  return settled
}

/** From this share on the words of its own sentence decide about a passage. */
const SURE = 0.95

interface Weighed {
  readonly candidate: Candidate
  readonly weight: number
}

function weighed(candidate: Candidate): Weighed {
  return { candidate, weight: score(candidate.features) }
}

/** The mention with the greatest share, by the likeliest of the ways that lead to it. */
function decide(passage: Passage, all: readonly Weighed[]): Attributed {
  const share = shares(all.map(({ weight }) => weight))
  const sums = new Map<number | undefined, number>()
  all.forEach(({ candidate: { mention } }, i) => {
    sums.set(mention?.end, (sums.get(mention?.end) ?? 0) + share[i]!)
  })
  const sumOf = ({ candidate: { mention } }: Weighed) => sums.get(mention?.end)!
  const best = all.reduce((most, next) => {
    const difference = sumOf(next) - sumOf(most)
    return difference > 0 || (difference === 0 && next.weight > most.weight) ? next : most
  })
  return { passage, candidate: best.candidate, share: sumOf(best), nobody: sums.get(undefined)! }
}
