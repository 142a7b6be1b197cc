import type { MetricId } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import { matchesIn } from '../matches.ts'
import { METRICS, NO_METRICS } from './data/metrics.ts'

/** A phrase of the controlled list, where it stands. */
export interface KnownMetric extends Span {
  readonly id: MetricId
  readonly name: string
}

/** Every form of every phrase, with spaces for hyphens; null for what sounds like a metric and is none. */
const PHRASES: ReadonlyMap<string, Pick<KnownMetric, 'id' | 'name'> | null> = new Map([
  ...Object.entries(METRICS).flatMap(([id, phrases]) =>
    phrases.flatMap(forms).map(form => [form, { id: id as MetricId, name: phrases[0]! }] as const),
  ),
  ...NO_METRICS.flatMap(forms).map(form => [form, null] as const),
])

/** How many words the longest phrase has that begins with a word. */
const LONGEST = new Map<string, number>()
for (const words of [...PHRASES.keys()].map(phrase => phrase.split(' '))) {
  LONGEST.set(words[0]!, Math.max(words.length, LONGEST.get(words[0]!) ?? 0))
}

const FIRST_WORD = new RegExp(`(?<![\\w-])(?:${[...LONGEST.keys()].join('|')})(?!\\w)`, 'gi')
const NEXT_WORD = /[ -]\w+/y

/** The metrics of the controlled list that a passage names, in text order; the longest phrase counts. */
export function knownMetrics(text: string, { start, end }: Span): KnownMetric[] {
  const found: KnownMetric[] = []
  const passage = text.slice(start, end)
  let free = 0
  for (const { 0: word, index } of matchesIn(passage, FIRST_WORD)) {
    if (index < free) continue
    const { to, metric } = phraseAt(passage, index, word)
    if (metric) found.push({ start: start + index, end: start + to, ...metric })
    free = to
  }
  return found
}

/** The longest phrase that begins with a word: “net income”, not “net”. */
function phraseAt(passage: string, index: number, word: string) {
  const ends = [index + word.length]
  NEXT_WORD.lastIndex = ends[0]!
  const longest = LONGEST.get(word.toLowerCase())!
  while (ends.length < longest && NEXT_WORD.test(passage)) ends.push(NEXT_WORD.lastIndex)
  for (const to of ends.reverse()) {
    const metric = PHRASES.get(passage.slice(index, to).toLowerCase().replaceAll('-', ' '))
    if (metric !== undefined) return { to, metric }
  }
  return { to: index, metric: null }
}

function forms(phrase: string): string[] {
  const singular = phrase.replaceAll('-', ' ')
  return singular.endsWith('s')
    ? [singular]
    : singular.endsWith('y')
      ? [singular, `${singular.slice(0, -1)}ies`]
      : [singular, `${singular}s`]
}
