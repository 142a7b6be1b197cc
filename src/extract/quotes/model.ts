import { WEIGHTS } from '../data/weights.ts'

/** The sum of the weights of the features; a feature without a weight says nothing. */
export function score(features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0
  return sum
}

/** Scores as shares of one: the softmax. */
export function shares(scores: readonly number[]): number[] {
  const most = scores.reduce((a, b) => Math.max(a, b))
  const powers = scores.map(value => Math.exp(value - most))
  const total = powers.reduce((sum, power) => sum + power)
  return powers.map(power => power / total)
}

/** The names of what holds. */
export function flags(all: Readonly<Record<string, boolean>>): string[] {
  const names: string[] = []
  for (const name in all) if (all[name]) names.push(name)
  return names
}
