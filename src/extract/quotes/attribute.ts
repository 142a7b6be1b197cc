import { type Candidate, candidatesOf } from './candidates.ts'
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
  const own: Candidate[][] = []
  const later: Candidate[][] = []
  const guesses: Attributed[] = []
  const settled: Attributed[] = []
  for (let i = passages.length - 1; i >= 0; i--) {
    const passage = passages[i]!
    const inside = candidatesOf(scene, passage)
    const alone = decide(passage, inside)
    if (!observe && alone.candidate.mention && alone.share > SURE) {
      settled[i] = guesses[i] = alone
      continue
    }
    own[i] = [...inside, ...neighbours(scene, passage, -1), ...neighbours(scene, passage, 1)]
    later[i] = inherited(scene, i, guesses, 1)
    guesses[i] = decide(passage, [...own[i]!, ...later[i]!])
  }
  for (let i = 0; i < passages.length; i++) {
    if (settled[i]) continue
    const all = [...own[i]!, ...inherited(scene, i, settled, -1), ...later[i]!]
    settled[i] = decide(passages[i]!, all)
    observe?.(passages[i]!, all)
  }
  return settled
}

/** From this share on the words of its own sentence decide about a passage. */
const SURE = 0.95

/** The mention with the greatest share, by the likeliest of the ways that lead to it; that it is nobody's comes first. */
function decide(passage: Passage, all: readonly Candidate[]): Attributed {
  const share = shares(all)
  const sums: number[] = []
  const ends: (number | undefined)[] = []
  const whose: number[] = []
  for (let i = 0; i < all.length; i++) {
    const end = all[i]!.mention?.end
    let place = ends.indexOf(end)
    if (place < 0) {
      place = ends.push(end) - 1
      sums.push(0)
    }
    sums[place]! += share[i]!
    whose.push(place)
  }
  let best = all[0]!
  let most = sums[0]!
  for (let i = 1; i < all.length; i++) {
    const next = all[i]!
    const sum = sums[whose[i]!]!
    if (sum > most || (sum === most && next.weight > best.weight)) {
      best = next
      most = sum
    }
  }
  return { passage, candidate: best, share: most, nobody: sums[0]! }
}
