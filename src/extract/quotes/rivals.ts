import type { Anchor, Source } from './anchors.ts'

/** What speaks against an anchor: a nearer one on the same side, another source of its own, one it is the words of. */
export function rivals(anchors: readonly Anchor[], index: number, source: Source, at: number): string[] {
  const anchor = anchors[index]!
  const rank = anchor.sources.indexOf(source)
  const features = [`rank.${Math.min(rank, 3)}`, `second.${anchor.sources[0]!.how}.${source.how}`]
  const before = anchor.at < at
  const nearer = before
    ? anchors.findLast(other => VERBAL.has(other.class) && other.at < at)
    : anchors.find(other => VERBAL.has(other.class) && other.at > at)
  if (nearer && nearer !== anchor && anchor.at !== at) {
    const side = before ? 'before' : 'after'
    const gap = Math.abs(nearer.at - at) < 4 ? 'close' : 'off'
    features.push(
      `rival.${side}.${nearer.class}.${gap}`,
      `rival.${side}.${nearer.class}.${anchor.class}`,
      `rival.${nearer.sources[0]!.how}.${gap}`,
    )
    features.push(`rival.${gap}.${nearer.form}`)
  }
  const inner = anchors[index + 1]
  if (inner && before && inner.at < at) {
    const start = inner.sources[0]!.first - anchor.last
    features.push(start > 0 && start < 4 ? `quoting.${anchor.class}.${inner.class}` : `unlinked.${anchor.class}`)
  }
  const outer = anchors[index - 1]
  if (outer && before) {
    const start = source.first - outer.last
    if (start > 0 && start < 4) features.push(`quoted.${outer.class}.${anchor.class}`, `quoted.${outer.class}`)
  }
  return features
}

const VERBAL: ReadonlySet<string> = new Set(['speech', 'report', 'thought', 'according'])
