import type { Period } from '../../domain/figure.ts'
import type { Span } from '../../domain/selector.ts'
import type { Converted } from './conversions.ts'
import { periodsIn, type Stated, yearBefore } from './periods.ts'

type PeriodDraft = Omit<Period, 'mention'> & { readonly mention: Span }

/** The period of each figure of a sentence, from the words of the sentence alone. */
export function timed(
  text: string,
  sentence: Span,
  figures: readonly Converted[],
  published: Date | null,
): (PeriodDraft | null)[] {
  const stated = periodsIn(text, sentence, published).filter(period =>
    figures.every(({ amount }) => period.end <= amount.start || period.start >= amount.end),
  )
  if (stated.length === 0) return figures.map(() => null)
  const drafts: (PeriodDraft | null)[] = []
  for (const [i] of figures.entries()) {
    const period = inTurn(text, figures, stated, i) ?? nearest(figures, stated, i)
    drafts.push(period && draft(text, figures[i]!, period, drafts.at(-1) ?? null))
  }
  return drafts
}

function inTurn(_text: string, _figures: readonly Converted[], _stated: readonly Stated[], _i: number): Stated | null {
  return null
}

function nearest(figures: readonly Converted[], stated: readonly Stated[], i: number): Stated | null {
  let best: Stated | null = null
  let least = Number.POSITIVE_INFINITY
  const { amount } = figures[i]!
  for (const period of stated) {
    const behind = period.start >= amount.end
    const crossed = figures.filter(
      ({ amount: other }) =>
        other !== amount &&
        (behind
          ? other.start > amount.end && other.end < period.start
          : other.start > period.end && other.end < amount.start),
    ).length
    if (period.earlier && (crossed > 0 || !behind)) continue
    const cost = (behind ? period.start - amount.end : amount.start - period.end + 20) + 40 * crossed
    if (cost < least) [best, least] = [period, cost]
  }
  return best
}

function draft(text: string, { amount, others }: Converted, period: Stated, before: PeriodDraft | null): PeriodDraft {
  const last = others.at(-1) ?? amount
  const gap = period.start >= last.end ? text.slice(last.end, period.start) : text.slice(period.end, amount.start)
  const compared = period.earlier && before?.start && before.end ? before : null
  return {
    start: compared ? yearBefore(compared.start!) : period.from,
    end: compared ? yearBefore(compared.end!) : period.to,
    as_stated: text.slice(period.start, period.end),
    basis: /^\)?,? ?(?:(?:in|for|during|at|as of|of|on|the) ){0,2}(?:the )?$/.test(gap) ? 'phrase' : 'same_sentence',
    mention: { start: period.start, end: period.end },
  }
}
