import { lengthOf } from './passages.ts'
import type { TextChange } from './version.ts'

/**
 * Up to this many words taken out or put in between the first difference and the last are told apart (Myers' greedy
 * algorithm, whose cost grows with their square); of a text that changed more, that whole stretch is one change.
 */
const MOST_EDITS = 600

/** What one text has in the place of another's words. The selector law holds for both sides. */
export function textChanges(before: string, after: string): TextChange[] {
  const [old, now] = [words(before), words(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)]
  const stretches = a.length || b.length ? (edits(a, b) ?? [[0, a.length, 0, b.length]]) : []
  const [oldPlace, newPlace] = [placesIn(old), placesIn(now)]
  return stretches.map(([from, to, newFrom, newTo]) => ({
    before: oldPlace(head + from, head + to),
    after: newPlace(head + newFrom, head + newTo),
  }))
}

/** Words, and each white space and sign between them. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
}

type Stretch = [from: number, to: number, newFrom: number, newTo: number]

/** The fewest stretches of `a` to replace so that it becomes `b`, or null when more than `MOST_EDITS` words differ. */
function edits(a: readonly string[], b: readonly string[]): Stretch[] | null {
  const reached: Int32Array[] = []
  // The furthest place in `a` on each diagonal, after so many edits; diagonal k is at k + MOST_EDITS + 1.
  const furthest = new Int32Array(2 * MOST_EDITS + 3)
  for (let count = 0; count <= MOST_EDITS; count++) {
    reached.push(furthest.slice(MOST_EDITS + 1 - count - 1, MOST_EDITS + 1 + count + 2))
    for (let k = -count; k <= count; k += 2) {
      const at = k + MOST_EDITS + 1
      const down = k === -count || (k !== count && furthest[at - 1]! < furthest[at + 1]!)
      let x = down ? furthest[at + 1]! : furthest[at - 1]! + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      furthest[at] = x
      if (x >= a.length && x - k >= b.length) return stretches(reached, count, a.length, b.length)
    }
  }
  return null
}

/** Goes back the way that was found, and joins edits that touch. */
function stretches(reached: readonly Int32Array[], count: number, aLength: number, bLength: number): Stretch[] {
  const found: Stretch[] = []
  let [x, y] = [aLength, bLength]
  for (let left = count; left > 0; left--) {
    const furthest = (k: number) => reached[left]![k + left + 1]!
    const k = x - y
    const down = k === -left || (k !== left && furthest(k - 1) < furthest(k + 1))
    const from = down ? furthest(k + 1) : furthest(k - 1)
    const newFrom = from - (down ? k + 1 : k - 1)
    const [to, newTo] = down ? [from, newFrom + 1] : [from + 1, newFrom]
    const next = found.at(-1)
    if (next && next[0] === to && next[2] === newTo) {
      next[0] = from
      next[2] = newFrom
    } else {
      found.push([from, to, newFrom, newTo])
    }
    x = from
    y = newFrom
  }
  return found.reverse()
}

/** The passages of a text by its words. */
function placesIn(tokens: readonly string[]): (from: number, to: number) => TextChange['before'] {
  const starts = new Uint32Array(tokens.length + 1)
  for (const [i, token] of tokens.entries()) starts[i + 1] = starts[i]! + lengthOf(token)
  return (from, to) => ({ start: starts[from]!, end: starts[to]!, exact: tokens.slice(from, to).join('') })
}
