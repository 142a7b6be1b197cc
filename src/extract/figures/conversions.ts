import type { Conversion } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import { LETTERS } from '../characters.ts'
import type { WithUnit } from './amounts.ts'
import { MAGNITUDES } from './data/magnitudes.ts'
import { type Decimal, less, plain, ratio } from './decimal.ts'
import { perOf } from './qualifier.ts'

export type ConversionDraft = Omit<Conversion, 'selector'> & { readonly span: Span }

/** An amount with the other currencies the article prints for it. */
export interface Converted {
  readonly amount: WithUnit
  readonly others: readonly WithUnit[]
  /** What one of it is counted by: `share` in “C$6 (US$4.46) per share”. */
  readonly per: string | null
  /** Where all of that ends. */
  readonly end: number
}

/** Takes “($600m; 885m euros)” behind an amount as conversions of it. */
export function converted(text: string, amounts: readonly WithUnit[]): Converted[] {
  const found: { amount: WithUnit; others: WithUnit[] }[] = []
  for (const amount of amounts) {
    const last = found.at(-1)
    const before = last && (last.others.at(-1) ?? last.amount)
    if (last && before && converts(text, last.amount, last.others, before, amount)) last.others.push(amount)
    else found.push({ amount, others: [] })
  }
  return found.map(({ amount, others }) => {
    const own = perOf(text, amount.end)
    const last = others.at(-1)
    const closed = perOf(text, last ? last.end + (text[last.end] === ')' ? 1 : 0) : own.end)
    return { amount, others, per: own.per ?? closed.per, end: closed.end }
  })
}

/** “ (”, “ (about ”, “, or ”, “; ”. */
const FIRST = new RegExp(
  String.raw`^(?: (?:(?:an?|per) [${LETTERS}]+ )?)?(?:[([] ?|, or |, about |, equal to | or )(?:(?:or|about|around|roughly|approximately|some|worth|equivalent to|equal to|nearly|almost|over|more than|under|just under|just over|at the time|~|≈|=) ?){0,2}$`,
)
const NEXT = /^(?:[,;/]| and| or|, or|, and) ?(?:(?:about|around|or|roughly) )?$/

function converts(
  text: string,
  amount: WithUnit,
  others: readonly WithUnit[],
  before: WithUnit,
  next: WithUnit,
): boolean {
  if (next.start - before.end > 40 || next.value_to !== null || !isSum(next)) return false
  if (next.unit === amount.unit || others.some(({ unit }) => unit === next.unit)) return false
  return isSum(amount) && (others.length ? NEXT : FIRST).test(text.slice(before.end, next.start).toLowerCase())
}

/** An amount of money that can be held against another. */
function isSum({ value, unit }: WithUnit): boolean {
  return unit.length === 3 && value !== null && value.digits > 0n
}

/** The conversions of every figure. Those of one pair of currencies are held against each other. */
export function conversionsOf(all: readonly Converted[]): ConversionDraft[][] {
  const rates = new Map<string, Interval[]>()
  for (const { amount, others } of all) {
    for (const other of others) {
      const [pair, rate] = rateOf(amount, other)
      const same = rates.get(pair) ?? []
      rates.set(pair, same)
      if (same.length < ENOUGH) same.push(rate)
    }
  }
  return all.map(({ amount, others }) =>
    others.map(other => {
      const [pair, rate] = rateOf(amount, other)
      return {
        value: plain(other.value!),
        unit: other.unit,
        unit_basis: other.unit_basis,
        decimals: 0 - other.value!.exponent,
        implied_rate: plain(ratio(amount.value!, other.value!)),
        consistent: likely(amount, other) && agrees(rate, rates.get(pair)!),
        span: { start: other.start, end: other.end },
      }
    }),
  )
}

/** The rate a conversion implies, as far as rounding leaves it open: fractions from low[0]/low[1] to high[0]/high[1]. */
interface Interval {
  readonly low: readonly [Decimal, Decimal]
  readonly high: readonly [Decimal, Decimal]
}

/** The pair in one order, whichever of the two was printed first. */
function rateOf(amount: WithUnit, other: WithUnit): [pair: string, rate: Interval] {
  const [a, b] = amount.unit < other.unit ? [amount, other] : [other, amount]
  const [above, below] = [rounding(a), rounding(b)]
  return [`${a.unit}/${b.unit}`, { low: [above.low, below.high], high: [above.high, below.low] }]
}

/** Half a unit of the last digit, either way; in a whole number without a scale the zeros at its end may be rounded. */
function rounding({ value, numeral }: WithUnit): { low: Decimal; high: Decimal } {
  const { digits, exponent } = value!
  const whole = numeral.scale === 0 && numeral.value!.exponent === 0
  const zeros = whole ? /0*$/.exec(String(digits))![0].length : 0
  const at = (tenths: bigint) => ({
    digits: (digits / 10n ** BigInt(zeros)) * 10n + tenths,
    exponent: exponent + zeros - 1,
  })
  return { low: at(-5n), high: at(5n) }
}

/** Whether a rate can be the same as most of the article's rates for its pair, itself among them. */
function agrees(rate: Interval, all: readonly Interval[]): boolean {
  return all.filter(other => meets(rate, other)).length * 2 > all.length
}

/** Rates beyond this many are not compared, so that a text of nothing but conversions is still read in linear time. */
const ENOUGH = 40

function meets(a: Interval, b: Interval): boolean {
  return !lessThan(a.high, b.low) && !lessThan(b.high, a.low)
}

function lessThan([a, b]: Interval['low'], [c, d]: Interval['low']): boolean {
  return less(times(a, d), times(c, b))
}

function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent }
}

/** Whether the rate has the order of magnitude it had these last decades: a million is not taken for a billion. */
function likely(amount: WithUnit, other: WithUnit): boolean {
  const [a, b] = [MAGNITUDES[amount.unit], MAGNITUDES[other.unit]]
  return (
    a === undefined ||
    b === undefined ||
    Math.abs(magnitude(amount.value!) - magnitude(other.value!) - (a - b)) <= TOLERANCE
  )
}

const TOLERANCE = 1.5

/** The logarithm, near enough to tell a million from a billion. */
function magnitude({ digits, exponent }: Decimal): number {
  const printed = String(digits)
  return Math.log10(Number(printed.slice(0, 5))) + Math.max(0, printed.length - 5) + exponent
}
