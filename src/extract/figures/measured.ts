import type { Figure, Metric } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import { type Candidate, candidatesFor, crossingOf, type Parsed } from './candidates.ts'
import { changeOf } from './changes.ts'
import type { Converted } from './conversions.ts'
import { DECREASE_BEHIND, INCREASE_BEHIND, RATES } from './data/changes.ts'
import { type KnownMetric, knownMetrics } from './metrics.ts'
import { type Phrase, phrasesIn, type Token, tokensIn } from './phrases.ts'
import { metricOfVerb } from './verbs.ts'

export interface Measured {
  readonly metric: (Omit<Metric, 'mention'> & { readonly mention: Span }) | null
  readonly change: Figure['change']
}

/**
 * What each figure of a sentence measures. A percentage is a figure only when a metric of the controlled list moved by
 * it or is a rate: polls, shares of a whole and stakes are none; for those the answer is null.
 */
export function measured(
  text: string,
  sentence: Span,
  figures: readonly Converted[],
  names: readonly Span[],
): (Measured | null)[] {
  const known = knownMetrics(text, sentence)
  if (!figures.some(isMoney) && !figures.some(figure => mayTell(text, figure, known))) return figures.map(() => null)
  const parsed = parse(text, sentence, figures, names, known)
  let next = 0
  let before: { readonly best: Candidate | null; readonly to: number } | null = null
  return runs(parsed.tokens).flatMap(({ from, to, count }) => {
    const candidates = candidatesFor(from, to, parsed)
    const best = trusted(bestOf(candidates.filter(candidate => !isMovement(candidate, parsed))))
    const moved = before?.to === from - 1 && MOVING.has(parsed.tokens[from - 1]!.lower) ? before.best : null
    const listed = best && inTurn(parsed, best, candidates, count)
    const told = verbFor(best, metricOfVerb(text, parsed.tokens, from))
    before = { best, to }
    return Array.from({ length: count }, (_, i) =>
      read(text, figures[next++]!, (i === 0 ? moved : null) ?? listed?.[i] ?? best, told),
    )
  })
}

/** A verb tells where the phrase is none of the list and measures nothing, or has the verb in it: “deal values it at”. */
function verbFor(best: Candidate | null, verb: KnownMetric | null): KnownMetric | null {
  if (!best || !verb) return verb
  const within = verb.start < best.phrase.end && verb.end > best.phrase.start
  return best.known || (best.measure && !within) ? null : verb
}

/** Between what a metric is and what it was: “to $5 million from $4 million”. */
const MOVING = new Set(['from', 'to'])

function isMoney({ amount }: Converted): boolean {
  return amount.unit.length === 3
}

/** Whether a percentage may be a figure, before the sentence is taken apart: for most it has no metric to tell of. */
function mayTell(text: string, { amount, end }: Converted, known: readonly KnownMetric[]): boolean {
  if (known.length === 0) return false
  return known.some(({ id }) => RATES.has(id)) || changeOf(text, { start: amount.start, end }) !== null
}

/** `told` is what the verb before it tells. */
function read(text: string, figure: Converted, best: Candidate | null, told: KnownMetric | null): Measured | null {
  const { amount, end } = figure
  const change = changeOf(text, { start: amount.start, end })
  if (isMoney(figure)) return { metric: told ? listedAs(told) : best && metricOf(text, best), change }
  const known = best?.known
  const meant =
    known && (change !== null || RATES.has(known.id)) && !/^ of\b/.test(text.slice(amount.end, amount.end + 4))
  return meant ? { metric: metricOf(text, best), change } : null
}

/** “inventories, receivables and payables were $5 million, $6 million and $7 million, respectively”: a phrase each. */
function inTurn(
  { phrases, tokens }: Parsed,
  best: Candidate,
  candidates: readonly Candidate[],
  count: number,
): Candidate[] | null {
  if (count < 2) return null
  const members = split(best, tokens, count === 2)
  for (let last = best.at; last > 0 && members.length < count; last--) {
    const [before, after] = [phrases[last - 1]!, phrases[last]!]
    const member = candidates.find(({ at }) => at === last - 1)
    if (!member || !tokens.slice(before.last, after.first).every(({ lower }) => LISTED.has(lower))) return null
    members.unshift(member)
  }
  return members.length === count ? members : null
}

/** “receivables and payables” as two, when they end a list or the figures are two. */
function split(best: Candidate, tokens: readonly Token[], pair: boolean): Candidate[] {
  const { phrase } = best
  const and = tokens.slice(phrase.first, phrase.headEnd).findIndex(({ lower }) => lower === 'and') + phrase.first
  if (and < phrase.first || pair || tokens[phrase.first - 1]?.lower !== ',') return [best]
  const left = { ...phrase, end: tokens[and - 1]!.end, last: and, headEnd: and }
  const right = { ...phrase, start: tokens[and + 1]!.start, first: and + 1 }
  return [
    { ...best, phrase: left, known: null },
    { ...best, phrase: right },
  ]
}

const LISTED = new Set([',', 'and', 'the', 'our', 'its', 'their'])

function parse(
  text: string,
  sentence: Span,
  figures: readonly Converted[],
  names: readonly Span[],
  known: readonly KnownMetric[],
): Parsed {
  const whole = figures.map(({ amount, end }) => ({ start: amount.start, end }))
  const tokens = tokensIn(text, sentence, whole)
  const phrases = phrasesIn(tokens)
  return {
    text,
    tokens,
    crossings: tokens.map(crossingOf),
    phrases,
    names: named(phrases, tokens, names),
    known: inside(phrases, known),
  }
}

/** The phrases whose head is a name, which seldom is a metric. */
function named(phrases: readonly Phrase[], tokens: readonly Token[], names: readonly Span[]): Set<Phrase> {
  let next = 0
  return new Set(
    phrases.filter(({ headEnd }) => {
      const head = tokens[headEnd - 1]!
      while (names[next] && names[next]!.end <= head.start) next++
      return names[next] !== undefined && names[next]!.start < head.end
    }),
  )
}

function inside(phrases: readonly Phrase[], known: readonly KnownMetric[]): Map<Phrase, KnownMetric[]> {
  const found = new Map<Phrase, KnownMetric[]>()
  let next = 0
  for (const phrase of phrases) {
    while (known[next] && known[next]!.start < phrase.start) next++
    let to = next
    while (known[to] && known[to]!.end <= phrase.end) to++
    if (to > next) found.set(phrase, known.slice(next, to))
  }
  return found
}

/** Figures in one breath, “$5 million, $6 million and $7 million in 2020, 2019 and 2018, respectively”, share their metric. */
function runs(tokens: readonly Token[]): { from: number; to: number; count: number }[] {
  const found: { from: number; to: number; count: number }[] = []
  let open: (typeof found)[number] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!
    if (kind === 'figure') {
      if (!open) found.push((open = { from: i, to: i, count: 0 }))
      open.to = i + 1
      open.count++
    } else if (!WITHIN.has(kind) && !JOINING.has(lower)) open = null
  }
  return found
}

const WITHIN = new Set<Token['kind']>(['mark', 'number', 'time', 'determiner', 'adverb'])
const JOINING = new Set(['and', 'or', 'in', 'for', 'at', 'as', 'of'])

/** The first of those with the greatest score. */
function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate
  return best
}

/** “an increase of 5 per cent in sales” measures sales. */
function isMovement({ phrase }: Candidate, { tokens }: Parsed): boolean {
  return MOVEMENTS.has(tokens[phrase.headEnd - 1]!.lower)
}

const MOVEMENTS = new Set(`${INCREASE_BEHIND} ${DECREASE_BEHIND}`.split(' ').filter(word => word !== 'loss'))

/** A phrase outside the list must be a measure, or stand where only a metric stands. */
function trusted(best: Candidate | null): Candidate | null {
  if (!best || (best.name && !best.measure)) return null
  return best.known || best.measure || best.placed ? best : null
}

function metricOf(text: string, { phrase, known }: Candidate): NonNullable<Measured['metric']> {
  if (known) return listedAs(known)
  const mention = { start: phrase.start, end: phrase.end }
  return { id: null, name: text.slice(mention.start, mention.end), mention }
}

function listedAs({ id, name, start, end }: KnownMetric): NonNullable<Measured['metric']> {
  return { id, name, mention: { start, end } }
}
