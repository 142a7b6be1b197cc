import type { MetricId } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import { METRICS, NO_METRICS } from './data/metrics.ts'

/** A phrase of the controlled list, where it stands. */
export interface KnownMetric extends Span {
  readonly id: MetricId
  readonly name: string
}

const BY_PHRASE = new Map(
  Object.entries(METRICS).flatMap(([id, phrases]) =>
    phrases.flatMap(phrase =>
      forms(phrase).map(form => [form.replaceAll('-', ' '), { id: id as MetricId, name: phrases[0]! }] as const),
    ),
  ),
)

const PHRASES = new RegExp(
  `\\b(?<!-)(?:${[...BY_PHRASE.keys(), ...NO_METRICS.flatMap(forms)]
    .sort((a, b) => b.length - a.length)
    .map(form => form.replaceAll(' ', '[ -]'))
    .join('|')})\\b`,
  'g',
)

/** The metrics of the controlled list that a passage names, in text order. */
export function knownMetrics(text: string, { start, end }: Span): KnownMetric[] {
  const found: KnownMetric[] = []
  const passage = text.slice(start, end).replaceAll('İ', 'i').toLowerCase()
  for (const match of passage.matchAll(PHRASES)) {
    const metric = BY_PHRASE.get(match[0].replaceAll('-', ' '))
    if (metric) found.push({ start: start + match.index, end: start + match.index + match[0].length, ...metric })
  }
  return found
}

function forms(phrase: string): string[] {
  return phrase.endsWith('s')
    ? [phrase]
    : phrase.endsWith('y')
      ? [phrase, `${phrase.slice(0, -1)}ies`]
      : [phrase, `${phrase}s`]
}
