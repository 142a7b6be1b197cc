import type { Anchor, Source } from './anchors.ts'
import { and, count, type Feature, part } from './features.ts'
import { feature } from './model.ts'
import { SIDE, type Side, sideOf } from './pairs.ts'

/** Adds what speaks against an anchor: a nearer one on its side, one that it only reports. */
export function addRivals(anchors: readonly Anchor[], index: number, at: number, found: Feature[]): void {
  const anchor = anchors[index]!
  const side = sideOf(anchor, at)
  const rival = nearest(anchors, at, side)
  if (rival && rival !== anchor) {
    const close = Math.abs(rival.at - at) < 4 ? CLOSE : OFF
    const from = and(and(RIVAL, SIDE[side]), part(rival.class))
    found.push(
      and(from, close),
      and(from, part(anchor.class)),
      and(and(RIVAL, part(rival.sources[0]!.how)), close),
      and(and(RIVAL, close), part(rival.form)),
    )
  }
  const inner = side === 'before' ? anchors[index + 1] : undefined
  if (inner) {
    const linked = follows(anchor, inner.sources[0]!)
    const kind = part(anchor.class)
    found.push(linked ? and(and(QUOTING, kind), part(inner.class)) : and(UNLINKED, kind))
  }
}

/** Adds what speaks against a source: better ones of the same anchor, an anchor before it that only reports it. */
export function addSourceRivals(
  anchors: readonly Anchor[],
  index: number,
  rank: number,
  source: Source,
  at: number,
  found: Feature[],
): void {
  const anchor = anchors[index]!
  found.push(and(RANK, count(Math.min(rank, 3))), and(and(SECOND, part(anchor.sources[0]!.how)), part(source.how)))
  const outer = index > 0 && anchor.at < at ? anchors[index - 1] : undefined
  if (outer && follows(outer, source)) {
    const by = and(QUOTED, part(outer.class))
    found.push(and(by, part(anchor.class)), by)
  }
}

const CLOSE = part('close')
const OFF = part('off')
const RIVAL = feature('rival')
const QUOTING = feature('quoting')
const UNLINKED = feature('unlinked')
const RANK = feature('rank')
const SECOND = feature('second')
const QUOTED = feature('quoted')

/** The anchor nearest to the passage on a side, of those that speak. */
function nearest(anchors: readonly Anchor[], at: number, side: Side): Anchor | undefined {
  if (side === 'none') return undefined
  return side === 'before'
    ? anchors.findLast(other => VERBAL.has(other.class) && other.at < at)
    : anchors.find(other => VERBAL.has(other.class) && other.at > at)
}

/** “Lee said [that] Ana called …”: the source stands right behind the anchor. */
function follows(anchor: Anchor, source: Source): boolean {
  const words = source.first - anchor.last
  return words > 0 && words < 4
}

const VERBAL: ReadonlySet<string> = new Set(['speech', 'report', 'thought', 'according'])
