import { WEIGHTS } from '../data/weights.ts'
import { and, type Feature, features } from './features.ts'

/** The root of the features of candidates. */
const MODEL = features(WEIGHTS)

/** A feature by its name. */
export function feature(name: string): Feature {
  return and(MODEL, name)
}

/** Scores as shares of one: the softmax. */
export function shares(scores: readonly number[]): number[] {
  let most = Number.NEGATIVE_INFINITY
  for (const value of scores) if (value > most) most = value
  let total = 0
  const powers: number[] = []
  for (const value of scores) {
    const power = Math.exp(value - most)
    powers.push(power)
    total += power
  }
  for (let at = 0; at < powers.length; at++) powers[at]! /= total
  return powers
}
