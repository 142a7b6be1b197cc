/** Something that may be said of a candidate: its name, and what that says for it (above 0) or against it. */
export interface Feature {
  readonly name: string
  readonly weight: number
}

/** Finds a feature by the parts of its name: `null.lead.verb` by 'null', 'lead' and 'verb', or by 'null.lead' and 'verb'. */
export type Features = (...parts: readonly (string | number)[]) => Feature

/**
 * The features of a model; one without a weight says nothing. Names are put together once: millions of times they are
 * only looked up, part by part. The parts are few, so all the names that can be made of them find room in memory.
 */
export function features(weights: ReadonlyMap<string, number>): Features {
  const root: Branch = { name: '', weight: 0, more: new Map() }
  return (...parts) => {
    let branch = root
    for (const part of parts) branch = branch.more.get(part) ?? grown(branch, part)
    return branch
  }

  function grown(branch: Branch, part: string | number): Branch {
    const name = branch === root ? String(part) : `${branch.name}.${part}`
    const more: Branch = { name, weight: weights.get(name) ?? 0, more: new Map() }
    branch.more.set(part, more)
    return more
  }
}

interface Branch extends Feature {
  readonly more: Map<string | number, Branch>
}

/** The sum of the weights of the features. */
export function score(found: readonly Feature[]): number {
  let sum = 0
  for (const { weight } of found) sum += weight
  return sum
}
