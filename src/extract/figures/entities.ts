import type { Entity } from '../../domain/figure.ts'
import { slug } from '../../domain/ids.ts'
import type { Span } from '../../domain/passages.ts'
import type { People } from '../people/index.ts'
import type { Reading } from '../reading.ts'

type EntityDraft = Omit<Entity, 'mention'> & { readonly mention: Span | null }

/**
 * Whom the figures of a sentence are about: the nearest organization named before the figure in its sentence, else the one
 * the article names most.
 */
export function entitiesOf(
  { text }: Reading,
  { mentions, register }: People,
): (amount: Span, sentence: Span) => EntityDraft | null {
  const organizations = mentions.filter(({ who }) => who !== null && register[who]!.type === 'organization')
  const main = mostNamed(organizations, register.length)
  const known = new Map<number, Pick<Entity, 'id' | 'name'>>()
  const entity = (who: number) => {
    const { name } = register[who]!
    const found = known.get(who) ?? { id: slug(name), name }
    known.set(who, found)
    return found
  }
  let next = 0
  return (amount, sentence) => {
    while (organizations[next] && organizations[next]!.end <= amount.start) next++
    const named = organizations[next - 1]
    if (named && named.start >= sentence.start) {
      const beside = /^(?:['’]s?)?(?: \S{1,20}){0,4} ?$/.test(text.slice(named.end, amount.start))
      return {
        ...entity(named.who!),
        basis: beside ? 'phrase' : 'same_sentence',
        mention: { start: named.start, end: named.end },
      }
    }
    return main === null ? null : { ...entity(main), basis: 'context', mention: null }
  }
}

/** The organization with the most mentions, the first named of several; null when there is none. */
function mostNamed(organizations: People['mentions'], size: number): number | null {
  const counts = new Array<number>(size).fill(0)
  for (const { who } of organizations) counts[who!] = counts[who!]! + 1
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  return most > 0 ? counts.indexOf(most) : null
}
