/** Days as RFC 3339 full dates, “2020-02-29”; months from 1. */

export type Dates = readonly [from: string, to: string]

/** In milliseconds. */
const DAY = 86_400_000

/** The same dates a year before. */
export function yearBefore(day: string): string {
  const [year, month, date_] = day.split('-').map(Number) as [number, number, number]
  return iso(
    new Date(Date.UTC(year - 1, month - 1, Math.min(date_, new Date(Date.UTC(year - 1, month, 0)).getUTCDate()))),
  )
}

/** The last such day until a day and the first from then on; null for February 29 where its year has none. */
export function around(month: number, day: number, published: Date): { previous: string | null; next: string | null } {
  const year = published.getUTCFullYear()
  const same = date(year, month, day)
  return same !== null && same <= iso(published)
    ? { previous: same, next: date(year + 1, month, day) }
    : { previous: date(year - 1, month, day), next: same }
}

export function instant(at: string | null): Dates | null {
  return at === null ? null : [at, at]
}

/** The month that a day is the last of. */
export function wholeMonth(last: string | null): Dates | null {
  return last === null ? null : [`${last.slice(0, 8)}01`, last]
}

/** A quarter or a half of a calendar year. */
export function partOf(year: string | undefined, number: number, months: 3 | 6): Dates | null {
  if (year === undefined || number * months > 12) return null
  return [date(Number(year), (number - 1) * months + 1, 1)!, date(Number(year), number * months, 0)!]
}

/** “last year”, “this month”, “yesterday”, seen from a day; null for a week, which may begin on any. */
export function relative(
  published: Date,
  shift: string | undefined,
  unit: string | undefined,
  day: string | undefined,
): Dates | null {
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()]
  if (day !== undefined) {
    const at = iso(
      new Date(Date.UTC(year, month, published.getUTCDate() - (day.toLowerCase() === 'yesterday' ? 1 : 0))),
    )
    return [at, at]
  }
  const by = /last|previous|prior|past/i.test(shift!) ? -1 : /next|following/i.test(shift!) ? 1 : 0
  const months = { year: 12, quarter: 3, month: 1 }[unit!.toLowerCase()]
  if (months === undefined) return null
  const first = Math.floor(month / months) * months + by * months
  return [iso(new Date(Date.UTC(year, first, 1))), iso(new Date(Date.UTC(year, first + months, 0)))]
}

/** A day, the last of its month when `day` is 0; null for a day that is in no calendar. */
export function date(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, day === 0 ? month : month - 1, day))
  return at.getUTCMonth() === month - 1 ? iso(at) : null
}

/** So many months before a day; of the last day of a month, the last of that one. */
export function monthsBefore(day: string, months: number, whole: boolean): Date {
  const [year, month, date_] = day.split('-').map(Number) as [number, number, number]
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate() === date_ || whole
  return lastDay ? new Date(Date.UTC(year, month - months, 0)) : new Date(Date.UTC(year, month - 1 - months, date_))
}

export function weeksBefore(day: string, weeks: number): Date {
  return new Date(Date.parse(day) - weeks * 7 * DAY)
}

export function dayAfter(day: Date): string {
  return iso(new Date(day.getTime() + DAY))
}

function iso(at: Date): string {
  return at.toISOString().slice(0, 10)
}
