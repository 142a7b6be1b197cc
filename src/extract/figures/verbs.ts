import type { Span } from '../../domain/passages.ts'
import { LETTERS } from '../characters.ts'
import { METRIC_VERBS, METRIC_VERBS_WITH_AT, METRIC_VERBS_WITH_OBJECT, METRICS } from './data/metrics.ts'
import { QUALIFIERS } from './data/qualifiers.ts'
import type { KnownMetric } from './metrics.ts'

/** How far before a figure its verb may begin. */
const REACH = 80

const anyOf = (words: readonly string[]) => words.join('|').replaceAll('.', '\\.')
const forms = (list: typeof METRIC_VERBS) => anyOf(Object.values(list).flat())
/** “nearly”, “up to an additional”, “a combined”. */
const QUANTITY = `(?:(?:${anyOf(QUALIFIERS.flatMap(({ words }) => words))}) )?(?:(?:an?|another|the|its|their) )?(?:(?:additional|extra|further|record|combined|total|whopping) )?(?:of )?`
/** Up to five words that a clause does not go on with. */
const OBJECT = `(?: (?!(?:for|to|by|from|on|over|after|in|and|or|that|which|when|as|at|but|with)\\b)[^ ,;:.()“”$€£]{1,20}){1,5}`
const BEFORE_FIGURE = new RegExp(
  `(?<![${LETTERS}-])(?:(${forms(METRIC_VERBS)})|(${forms(METRIC_VERBS_WITH_OBJECT)})${OBJECT}|(${forms(METRIC_VERBS_WITH_AT)})${OBJECT} at) ${QUANTITY}$`,
  'i',
)

const METRIC_OF = new Map(
  [METRIC_VERBS, METRIC_VERBS_WITH_OBJECT, METRIC_VERBS_WITH_AT].flatMap(list =>
    Object.entries(list).flatMap(([id, verbs]) => verbs.map(verb => [verb, id as KnownMetric['id']] as const)),
  ),
)

/** The metric that the verb before a figure of a sentence tells, if one does. */
export function metricOfVerb(text: string, sentence: Span, figure: number): KnownMetric | null {
  const start = Math.max(sentence.start, figure - REACH)
  const found = BEFORE_FIGURE.exec(text.slice(start, figure))
  if (!found) return null
  const verb = (found[1] ?? found[2] ?? found[3])!
  const id = METRIC_OF.get(verb.toLowerCase())!
  const at = start + found.index
  return { id, name: METRICS[id][0]!, start: at, end: at + verb.replace(/ at$/, '').length }
}
