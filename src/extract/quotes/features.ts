/** Something that may be said of a candidate: its name, and what that says for it (above 0) or against it. */
export interface Feature {
  readonly name: string
  readonly weight: number
  /** The features that say more, by what is added to the name; most have none. */
  more: Map<string | number, Feature> | null
  readonly weights: ReadonlyMap<string, number>
}

/** The root of the features of a model, of which all are made by `and`; one without a weight says nothing. */
export function features(weights: ReadonlyMap<string, number>): Feature {
  return { name: '', weight: 0, more: null, weights }
}

/**
 * The feature that says one thing more: `before.gap.2` is `before.gap` and 2. Names are put together once; after that each
 * part is one look-up, and features whose names begin alike share it. The parts are few, so all names find room in memory.
 */
export function and(feature: Feature, part: string | number): Feature {
  return feature.more?.get(part) ?? grown(feature, part)
}

function grown(feature: Feature, part: string | number): Feature {
  const name = feature.name === '' ? String(part) : `${feature.name}.${part}`
  const { weights } = feature
  const next: Feature = { name, weight: weights.get(name) ?? 0, more: null, weights }
  feature.more ??= new Map()
  feature.more.set(part, next)
  return next
}

/** The sum of the weights of the features. */
export function score(found: readonly Feature[]): number {
  let sum = 0
  for (let at = 0; at < found.length; at++) sum += found[at]!.weight
  return sum
}
