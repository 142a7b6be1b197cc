import type { Attribution } from '../../domain/quote.ts'

/**
 * How often an attribution is right, by how the speaker was found and how sure the model was (its share at least this).
 * Measured with test/bench/calibration.ts; of a basis, the first line that fits counts.
 */
export const CONFIDENCE: readonly (readonly [basis: Attribution['basis'], share: number, confidence: number])[] = [
  ['cue', 0.99, 0.992],
  ['cue', 0.9, 0.965],
  ['cue', 0.7, 0.885],
  ['cue', 0, 0.72],
  ['same_paragraph', 0, 0.98],
  ['continuation', 0, 0.9],
  ['adjacent_paragraph', 0, 0.86],
  ['context', 0, 0.7],
  ['none', 0, 0.76],
]
