import { WEIGHTS } from '../data/weights.ts'
import { and, type Feature, features, type Part, part } from './features.ts'

/** The root of the features of candidates. */
const MODEL = features(WEIGHTS)

/** A feature by its name. */
export function feature(name: string): Feature {
  return said(part(name))
}

/** The feature whose name is a part. */
export function said(name: Part): Feature {
  return and(MODEL, name)
}

/** The weights of candidates as shares of one: the softmax. */
export function shares(candidates: readonly { readonly weight: number }[]): number[] {
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < candidates.length; at++) if (candidates[at]!.weight > most) most = candidates[at]!.weight
  let total = 0
  const powers: number[] = []
  for (let at = 0; at < candidates.length; at++) {
    const power = Math.exp(candidates[at]!.weight - most)
    powers.push(power)
    total += power
  }
  for (let at = 0; at < powers.length; at++) powers[at]! /= total
  return powers
}
