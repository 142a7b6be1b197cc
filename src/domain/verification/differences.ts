import { z } from 'zod'
import type { Word } from '../words.ts'

export const Difference = z
  .object({
    kind: z
      .enum(['typography', 'replaced', 'added', 'omitted'])
      .describe(
        '`typography`: the same word, otherwise printed; `replaced`: another word; `added`: not in the quote; `omitted`: in the quote, in a sentence that is cited otherwise',
      ),
    given: z.string().nullable().describe('In the words asked about; null when omitted'),
    printed: z.string().nullable().describe('In the quote; null when added'),
  })
  .meta({ id: 'Difference', description: 'Where the words asked about and those of the quote differ' })
export type Difference = z.infer<typeof Difference>

/** A word as two texts print it, or as only one of them has it. */
export type Pair<Left, Right> = readonly [given: Left, printed: Right] | readonly [Left, null] | readonly [null, Right]

/** Lays two rows of words side by side so that as many as can be are the same, in their order. */
export function aligned<Left extends Word, Right extends Word>(
  given: readonly Left[],
  printed: readonly Right[],
): Pair<Left, Right>[] {
  const width = printed.length + 1
  // How many are the same from here to the ends of both, for every pair of places.
  const same = new Uint16Array((given.length + 1) * width)
  for (let i = given.length - 1; i >= 0; i--) {
    for (let j = printed.length - 1; j >= 0; j--) {
      const at = i * width + j
      const skipping = Math.max(same[at + width]!, same[at + 1]!)
      same[at] = given[i]!.key === printed[j]!.key ? Math.max(skipping, same[at + width + 1]! + 1) : skipping
    }
  }
  const pairs: Pair<Left, Right>[] = []
  let [i, j] = [0, 0]
  while (i < given.length || j < printed.length) {
    const at = i * width + j
    const [left, right] = [given[i], printed[j]]
    if (left && right && left.key === right.key) {
      pairs.push([left, right])
      i++
      j++
    } else if (right && (!left || same[at + 1]! >= same[at + width]!)) {
      pairs.push([null, right])
      j++
    } else {
      pairs.push([left!, null])
      i++
    }
  }
  return pairs
}

/** What is not the same, word by word; an omission beside an addition is one word replaced by another. */
export function differences<Left extends Word, Right extends Word>(
  pairs: readonly Pair<Left, Right>[],
  givenAs: (word: Left) => string,
  printedAs: (word: Right) => string,
): Difference[] {
  const found: Difference[] = []
  const [added, omitted]: [Left[], Right[]] = [[], []]
  const settle = () => {
    for (let i = 0; i < Math.max(added.length, omitted.length); i++) {
      const [left, right] = [added[i], omitted[i]]
      const given = left ? givenAs(left) : null
      const printed = right ? printedAs(right) : null
      found.push({ kind: !left ? 'omitted' : right ? 'replaced' : 'added', given, printed })
    }
    added.length = 0
    omitted.length = 0
  }
  for (const [left, right] of pairs) {
    if (left && right) {
      settle()
      const [given, printed] = [givenAs(left), printedAs(right)]
      if (given !== printed) found.push({ kind: 'typography', given, printed })
    } else if (left) added.push(left)
    else omitted.push(right!)
  }
  settle()
  return found
}
