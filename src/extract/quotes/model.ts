import { WEIGHTS } from '../data/weights.ts'

/** The sum of the weights of the features; a feature without a weight says nothing. */
export function score(features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0
  return sum
}

/** Scores as shares of one. */
export function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map(value => Math.exp(value - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}
