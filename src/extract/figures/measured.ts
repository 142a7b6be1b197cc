import type { Figure, Metric } from '../../domain/figure.ts'
import type { Span } from '../../domain/selector.ts'
import type { Converted } from './conversions.ts'
import { knownMetrics } from './metrics.ts'

export interface Measured {
  readonly metric: (Omit<Metric, 'mention'> & { readonly mention: Span }) | null
  readonly change: Figure['change']
  readonly figure: boolean
}

/** What each figure of a sentence measures. */
export function measured(text: string, sentence: Span, figures: readonly Converted[]): Measured[] {
  const known = knownMetrics(text, sentence)
  return figures.map(({ amount }) => {
    const metric = known.findLast(metric => metric.end <= amount.start)
    return {
      metric: metric ? { id: metric.id, name: metric.name, mention: { start: metric.start, end: metric.end } } : null,
      change: null,
      figure: false,
    }
  })
}
