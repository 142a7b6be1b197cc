import type { Conversion, Entity, Figure, Metric, Period } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import type { People } from '../people/index.ts'
import type { Reading } from '../reading.ts'
import { type Amount, amountsIn, hasUnit, type WithUnit } from './amounts.ts'
import { conversionsOf, converted } from './conversions.ts'
import { plain } from './decimal.ts'
import { entitiesOf } from './entities.ts'
import { homeIn } from './home.ts'
import { joined, lent } from './joined.ts'
import { measured } from './measured.ts'
import { qualifierOf } from './qualifier.ts'
import { timed } from './timed.ts'

type At<Shape, Place> = Omit<Shape, 'mention'> & { readonly mention: Place }

/** A figure as it is found: spans instead of selectors. */
export interface FigureDraft
  extends Omit<
    Figure,
    'id' | 'article_id' | 'metric' | 'entity' | 'period' | 'selector' | 'conversions' | 'paragraph_index'
  > {
  readonly span: Span
  readonly metric: At<Metric, Span> | null
  readonly entity: At<Entity, Span | null> | null
  readonly period: At<Period, Span> | null
  readonly conversions: readonly (Omit<Conversion, 'selector'> & { readonly span: Span })[]
}

/** The amounts of an article, in text order; some are bare numerals. */
export function amountsOf({ shadow, words }: Reading): Amount[] {
  return amountsIn(shadow, words, homeIn(shadow))
}

/** The figures of an article, in text order. `published_at` (RFC 3339) gives “this year” its year. */
export function figuresIn(
  reading: Reading,
  people: People,
  published_at: string | null,
  amounts: readonly Amount[] = amountsOf(reading),
): FigureDraft[] {
  const text = reading.shadow
  if (!amounts.some(hasUnit)) return []
  const found = converted(text, lent(text, joined(text, amounts)).filter(hasUnit))
  const conversions = conversionsOf(found)
  const published = published_at === null ? null : new Date(published_at)
  const named = people.named()
  const entityOf = entitiesOf(reading, named)
  const namesOf = within(named.mentions)
  const drafts: FigureDraft[] = []
  let next = 0
  for (const sentence of reading.sentences) {
    if (next === found.length) break
    const first = next
    while (found[next] && found[next]!.amount.start < sentence.end) next++
    if (next === first) continue
    const here = found.slice(first, next)
    const metrics = measured(text, sentence, here, namesOf(sentence))
    if (!metrics.some(measure => measure !== null)) continue
    const periods = timed(text, sentence, here, published)
    for (const [i, { amount, per }] of here.entries()) {
      const measure = metrics[i]
      if (!measure) continue
      drafts.push({
        ...facts(text, amount),
        ...measure,
        per,
        entity: entityOf(amount, sentence),
        period: periods[i]!,
        conversions: conversions[first + i]!,
      })
    }
  }
  return drafts
}

/** The spans inside each of a row of passages, asked for in text order. */
function within(spans: readonly Span[]): (passage: Span) => readonly Span[] {
  let from = 0
  return ({ start, end }) => {
    while (spans[from] && spans[from]!.start < start) from++
    let to = from
    while (spans[to] && spans[to]!.start < end) to++
    return spans.slice(from, to)
  }
}

function facts(text: string, amount: WithUnit) {
  const { start, end, value, value_to, unit, unit_basis, bound } = amount
  return {
    span: { start, end },
    value: value && plain(value),
    value_to: value_to && plain(value_to),
    unit,
    unit_basis,
    decimals: value && decimalsOf(amount),
    qualifier: value_to ? ('range' as const) : (bound ?? qualifierOf(text, amount)),
  }
}

/** The accuracy printed; of a range, that of its more accurate end. */
function decimalsOf({ value, value_to }: WithUnit): number {
  return 0 - Math.min(value!.exponent, value_to?.exponent ?? value!.exponent)
}
