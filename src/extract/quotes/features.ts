declare const kind: unique symbol

/** A word that names of features are put together from: “before”, “gap”, “2”. */
export type Part = number & { readonly [kind]: 'part' }

/** Something that may be said of a candidate; it has a name, and a weight that says for it (above 0) or against it. */
export type Feature = number & { readonly [kind]: 'feature' }

// Features and parts are numbers, and what follows from them stands in lists beside each other: a candidate has dozens of
// features, and to look them up in objects and maps all over the memory took a twelfth of the time that extraction takes.
const parts = new Map<string, Part>()
const partNames: string[] = ['']
const names: string[] = []
const weights: number[] = []
const models: ReadonlyMap<string, number>[] = []

/** What `and` knows, in as many places and a rest: a key, and the feature that it leads to. No key is 0. */
const PLACES = 16_384
const table = new Int32Array(2 * PLACES)
const rest = new Map<number, Feature>()

/** The part of a name. */
export function part(name: string): Part {
  return parts.get(name) ?? newPart(name)
}

function newPart(name: string): Part {
  const next = (partNames.push(name) - 1) as Part
  parts.set(name, next)
  return next
}

/** The part that a count is, from 0 to 30. */
export function count(times: number): Part {
  return COUNTS[times]!
}

const COUNTS = Array.from({ length: 31 }, (_, times) => part(String(times)))

/** The root of the features of a model, of which all are made by `and`; one without a weight says nothing. */
export function features(model: ReadonlyMap<string, number>): Feature {
  return newFeature('', 0, model)
}

function newFeature(name: string, weight: number, model: ReadonlyMap<string, number>): Feature {
  names.push(name)
  models.push(model)
  return (weights.push(weight) - 1) as Feature
}

/**
 * The feature that says one thing more: `before.gap.2` is `before.gap` and 2. Names are put together once; after that each
 * part is one look-up, and features whose names begin alike share it. The parts are few, so all names find room in memory.
 */
export function and(feature: Feature, more: Part): Feature {
  const key = feature * MOST_PARTS + more
  let place = (feature * 74 + more * 1202) & LAST
  while (table[place] !== key) {
    if (table[place] === 0) return rest.get(key) ?? grown(feature, more, place)
    place = (place + 2) & LAST
  }
  return table[place + 1]! as Feature
}

/** More parts than names have. */
const MOST_PARTS = 4096
const LAST = table.length - 2
/** So many features have a place; so full a table is still quick. */
const FULL = 0.75 * PLACES

function grown(feature: Feature, more: Part, place: number): Feature {
  const model = models[feature]!
  const name = names[feature] === '' ? partNames[more]! : `${names[feature]}.${partNames[more]}`
  const next = newFeature(name, model.get(name) ?? 0, model)
  const key = feature * MOST_PARTS + more
  if (next > FULL) rest.set(key, next)
  else {
    table[place] = key
    table[place + 1] = next
  }
  return next
}

/** `before.gap.2` */
export function nameOf(feature: Feature): string {
  return names[feature]!
}

/** The sum of the weights of the features. */
export function score(found: readonly Feature[]): number {
  let sum = 0
  for (let at = 0; at < found.length; at++) sum += weights[found[at]!]!
  return sum
}
