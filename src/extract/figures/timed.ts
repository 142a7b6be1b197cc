import type { Period } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import { yearBefore } from './calendar.ts'
import type { Converted } from './conversions.ts'
import { periodsIn, type Stated } from './periods.ts'

type PeriodDraft = Omit<Period, 'mention'> & { readonly mention: Span }

/** The period of each figure of a sentence, from the words of the sentence alone. */
export function timed(
  text: string,
  sentence: Span,
  found: readonly Converted[],
  published: Date | null,
): (PeriodDraft | null)[] {
  const figures = found.map(({ amount, end }) => ({ start: amount.start, end }))
  const stated = placed(figures, periodsIn(text, sentence, published))
  if (stated.length === 0) return figures.map(() => null)
  const paired = inTurn(text, figures, stated)
  const drafts: (PeriodDraft | null)[] = []
  let next = 0
  for (let from = 0; from < figures.length; ) {
    const before = drafts.at(-1) ?? null
    const to = lastOfSame(text, figures, from)
    while (stated[next] && stated[next]!.at <= to) next++
    const compared = from > 0 && TO_WHAT.test(leadOf(text, figures, from))
    const comparing = to + 1 < figures.length && COMPARED.test(leadOf(text, figures, to + 1))
    const own = stated
      .slice(Math.max(0, next - REACH), next + REACH)
      .filter(({ at }) => (!compared || at > to) && (!comparing || at <= to + 1))
    const period = nearest(figures[to]!, to, own)
    for (; from <= to; from++) {
      const its = paired[from] ?? period
      drafts.push(its && draft(text, figures[from]!, its, before))
    }
  }
  return drafts
}

/** A period and how many figures of the sentence stand before it. */
interface Placed extends Stated {
  readonly at: number
}

/** How many periods before and behind a figure are considered. */
const REACH = 4

function placed(figures: readonly Span[], stated: readonly Stated[]): Placed[] {
  let at = 0
  return stated.flatMap(period => {
    while (figures[at] && figures[at]!.end <= period.start) at++
    return figures[at] && figures[at]!.start < period.end ? [] : [{ ...period, at }]
  })
}

/** “$5 million and $6 million in 2020 and 2019”: lists of one length go together, entry by entry. */
function inTurn(text: string, figures: readonly Span[], stated: readonly Stated[]): (Stated | null)[] {
  const paired: (Stated | null)[] = figures.map(() => null)
  const lists = listsOf(text, stated, LISTED).filter(list => list.length > 1)
  for (const list of listsOf(
    text,
    figures.map((figure, i) => ({ ...figure, i })),
    LISTED_OR_COMPARED,
  )) {
    const periods = lists.find(periods => periods.length === list.length)
    if (periods) for (const [at, { i }] of list.entries()) paired[i] = periods[at]!
  }
  return paired
}

const COMPARING = String.raw`against|compared (?:with|to)|versus|vs\.?|(?:up|down) from`
/** Between neighbours of a list. */
const LISTED = /^\)? ?,? ?(?:and )?(?:the )?$/
const LISTED_OR_COMPARED = new RegExp(`^\\)? ?,? ?(?:(?:and|${COMPARING}) )?(?:the )?$`)

/** Neighbours with nothing but what joins them between them. */
function listsOf<T extends Span>(text: string, spans: readonly T[], joined: RegExp): T[][] {
  const lists: T[][] = []
  for (const span of spans) {
    const last = lists.at(-1)?.at(-1)
    if (last && joined.test(text.slice(last.end, span.start))) lists.at(-1)!.push(span)
    else lists.push([span])
  }
  return lists
}

/** How far from a figure a month alone may stand, in letters. */
const BESIDE = 40

/** Of a figure that is told again, “$5 million, or $2 a share”, the last: they have one period. */
function lastOfSame(text: string, figures: readonly Span[], from: number): number {
  let to = from
  while (to + 1 < figures.length && /^,? or (?:about )?$/.test(text.slice(figures[to]!.end, figures[to + 1]!.start)))
    to++
  return to
}

/** The words before a figure, behind the one before it. */
function leadOf(text: string, figures: readonly Span[], i: number): string {
  return text.slice(Math.max(figures[i - 1]!.end, figures[i]!.start - 24), figures[i]!.start)
}

const ROUGHLY = '(?:(?:an?|the|about|some|only|just) )?'
/** “$5 million, against $4 million in 2019”: what stands behind the second is not about the first. */
const COMPARED = new RegExp(`\\b(?:${COMPARING}) ${ROUGHLY}$`, 'i')
/** “$5 million in 2019, from $4 million”: what stands before the second is not about it. */
const TO_WHAT = new RegExp(`\\b(?:${COMPARING}|from) ${ROUGHLY}$`, 'i')

/** Every figure that stands between costs as much as forty letters; a period in front is farther than one behind. */
function nearest(figure: Span, i: number, stated: readonly Placed[]): Stated | null {
  let best: Stated | null = null
  let least = Number.POSITIVE_INFINITY
  for (const period of stated) {
    const behind = period.at > i
    const crossed = behind ? period.at - i - 1 : i - period.at
    if (period.earlier && (crossed > 0 || (!behind && period.at > 0))) continue
    const distance = behind ? period.start - figure.end : figure.start - period.end
    if (period.loose && distance > BESIDE) continue
    const cost = distance + (behind ? 0 : 20) + 40 * crossed
    if (cost < least) [best, least] = [period, cost]
  }
  return best
}

function draft(text: string, figure: Span, period: Stated, before: PeriodDraft | null): PeriodDraft {
  const gap = period.start >= figure.end ? text.slice(figure.end, period.start) : text.slice(period.end, figure.start)
  const compared = period.earlier && before?.start && before.end ? before : null
  return {
    start: compared ? yearBefore(compared.start!) : period.from,
    end: compared ? yearBefore(compared.end!) : period.to,
    as_stated: text.slice(period.start, period.end),
    basis: /^\)?,? ?(?:(?:in|for|during|at|as of|of|on|the) ){0,2}(?:the )?$/.test(gap) ? 'phrase' : 'same_sentence',
    mention: { start: period.start, end: period.end },
  }
}
