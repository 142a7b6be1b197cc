/** First and last day, inclusive: `2019-07-01`, `2019-09-30`. */
export interface DayRange {
  readonly start: string
  readonly end: string
}

/** What may stand for a period. */
export const PERIOD_FORMS = '2019, 2019-H1, 2019-Q3, 2019-09 or 2019-09-30'

/** The days of `2019`, `2019-H1`, `2019-Q3`, `2019-09` or `2019-09-30`; null for anything else. */
export function dayRange(written: string): DayRange | null {
  const { year, half, quarter, month, day } = FORM.exec(written)?.groups ?? {}
  if (year === undefined) return null
  if (day !== undefined) return isDay(written) ? { start: written, end: written } : null
  if (month !== undefined) return months(year, Number(month), 1)
  if (quarter !== undefined) return months(year, 3 * Number(quarter) - 2, 3)
  if (half !== undefined) return months(year, 6 * Number(half) - 5, 6)
  return months(year, 1, 12)
}

const FORM = /^(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?))?$/

function months(year: string, first: number, count: number): DayRange {
  const last = first + count - 1
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${lastDay(year, last)}` }
}

function isDay(written: string): boolean {
  const [year, month, day] = written.split('-') as [string, string, string]
  return day >= '01' && Number(day) <= lastDay(year, Number(month))
}

function lastDay(year: string, month: number): number {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  return month === 2 && leap ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

function two(month: number): string {
  return String(month).padStart(2, '0')
}
