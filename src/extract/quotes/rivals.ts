import type { Anchor, Source } from './anchors.ts'
import type { Feature } from './features.ts'
import { feature } from './model.ts'

/** What speaks against an anchor: a nearer one on its side, a better source of its own, one that it only reports. */
export function rivals(anchors: readonly Anchor[], index: number, source: Source, at: number): Feature[] {
  const anchor = anchors[index]!
  const side = anchor.at < at ? 'before' : anchor.at > at ? 'after' : 'none'
  const nearer = side === 'none' ? undefined : NEAREST[side](anchors, at)
  const rival = nearer === anchor ? undefined : nearer
  const close = rival && Math.abs(rival.at - at) < 4 ? 'close' : 'off'
  const [inner, outer] = side === 'before' ? [anchors[index + 1], anchors[index - 1]] : []
  const linked = inner && follows(anchor, inner.sources[0]!)
  const within = outer && follows(outer, source)
  return [
    feature('rank', Math.min(anchor.sources.indexOf(source), 3)),
    feature('second', anchor.sources[0]!.how, source.how),
    ...(rival
      ? [
          feature('rival', side, rival.class, close),
          feature('rival', side, rival.class, anchor.class),
          feature('rival', rival.sources[0]!.how, close),
          feature('rival', close, rival.form),
        ]
      : []),
    ...(linked ? [feature('quoting', anchor.class, inner.class)] : []),
    ...(linked === false ? [feature('unlinked', anchor.class)] : []),
    ...(within ? [feature('quoted', outer.class, anchor.class), feature('quoted', outer.class)] : []),
  ]
}

const NEAREST = {
  before: (anchors: readonly Anchor[], at: number) =>
    anchors.findLast(other => VERBAL.has(other.class) && other.at < at),
  after: (anchors: readonly Anchor[], at: number) => anchors.find(other => VERBAL.has(other.class) && other.at > at),
}

/** “Lee said [that] Ana called …”: the source stands right behind the anchor. */
function follows(anchor: Anchor, source: Source): boolean {
  const words = source.first - anchor.last
  return words > 0 && words < 4
}

const VERBAL: ReadonlySet<string> = new Set(['speech', 'report', 'thought', 'according'])
