import type { Attribution } from '../../domain/quote.ts'

/**
 * How often an attribution is right, by how the speaker was found and how sure the model was (its share at least this).
 * Measured with test/bench/calibration.ts; of a basis, the first line that fits counts.
 */
export const CONFIDENCE: readonly (readonly [basis: Attribution['basis'], share: number, confidence: number])[] = [
  ['cue', 0.95, 0.98],
  ['cue', 0, 0.7],
  ['same_paragraph', 0.95, 0.98],
  ['same_paragraph', 0, 0.8],
  ['continuation', 0, 0.85],
  ['adjacent_paragraph', 0, 0.7],
  ['context', 0, 0.6],
  ['none', 0, 0.7],
]
