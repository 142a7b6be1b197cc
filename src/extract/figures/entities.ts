import type { Entity } from '../../domain/figure.ts'
import { slug } from '../../domain/ids.ts'
import type { Span } from '../../domain/selector.ts'
import type { People } from '../people/index.ts'
import type { Reading } from '../reading.ts'

type EntityDraft = Omit<Entity, 'mention'> & { readonly mention: Span | null }

/** Whom a figure is about. */
export function entitiesOf({ text }: Reading, _people: People): (amount: Span, sentence: Span) => EntityDraft | null {
  const counts = new Map<string, number>()
  for (const [name] of text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{2,20}\b/g)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [name] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return () => (name === undefined ? null : { id: slug(name), name, basis: 'context', mention: null })
}
