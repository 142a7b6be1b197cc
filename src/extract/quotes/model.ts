import { WEIGHTS } from '../data/weights.ts'
import { type Feature, features } from './features.ts'

/** The features of candidates. */
export const feature = features(WEIGHTS)

/** The features whose names hold. */
export function flags(all: Readonly<Record<string, boolean>>): Feature[] {
  const found: Feature[] = []
  for (const name in all) if (all[name]) found.push(feature(name))
  return found
}

/** Scores as shares of one: the softmax. */
export function shares(scores: readonly number[]): number[] {
  const most = scores.reduce((a, b) => Math.max(a, b))
  const powers = scores.map(value => Math.exp(value - most))
  const total = powers.reduce((sum, power) => sum + power)
  return powers.map(power => power / total)
}
