import { METRIC_VERBS, METRIC_VERBS_WITH_AT, METRIC_VERBS_WITH_OBJECT, METRICS } from './data/metrics.ts'
import { QUALIFIERS } from './data/qualifiers.ts'
import type { KnownMetric } from './metrics.ts'
import type { Token } from './phrases.ts'

/** How many tokens before a figure its verb may stand. */
const REACH = 12

/** “nearly”, “up to an additional”, “a combined”. */
const QUANTITY = `(?:(?:${QUALIFIERS.flatMap(({ words }) => words).join('|')}) )?(?:(?:an?|another|the|its|their) )?(?:(?:additional|extra|further|record|combined|total|whopping) )?(?:of )?`
/** Up to five words that a clause does not go on with. */
const OBJECT = `(?: (?!(?:for|to|by|from|on|over|after|in|and|or|that|which|when|as|at|but|with)\\b)[^ ,;:.()“”$€£]{1,20}){1,5}`

/** Which verbs, and what stands between one of them and its figure. */
const FORMS = [
  [METRIC_VERBS, new RegExp(`^ ${QUANTITY}$`, 'i')],
  [METRIC_VERBS_WITH_OBJECT, new RegExp(`^(?:${OBJECT})? ${QUANTITY}$`, 'i')],
  [METRIC_VERBS_WITH_AT, new RegExp(`^(?:${OBJECT})? at ${QUANTITY}$`, 'i')],
] as const

/** A verb → the metric that it tells, and what may stand between it and the figure. */
const TELLING = new Map(
  FORMS.flatMap(([list, between]) =>
    Object.entries(list).flatMap(([id, verbs]) =>
      verbs.map(verb => [verb, { id: id as KnownMetric['id'], between }] as const),
    ),
  ),
)

/** The metric that the verb before a figure, which is a token of a sentence, tells, if one does. */
export function metricOfVerb(text: string, tokens: readonly Token[], figure: number): KnownMetric | null {
  for (let at = figure - 1; at >= 0 && at >= figure - REACH; at--) {
    const { lower, start, end } = tokens[at]!
    const told = TELLING.get(lower)
    if (told?.between.test(text.slice(end, tokens[figure]!.start)))
      return { id: told.id, name: METRICS[told.id][0]!, start, end }
  }
  return null
}
