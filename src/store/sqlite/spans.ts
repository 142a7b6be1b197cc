import { UNDATED } from '../../domain/instant.ts'

/** From the first to the last moment that a filter names; what is undated lies in no span. */
export function publishedSpan(from: number = UNDATED + 1, to: number = Number.MAX_SAFE_INTEGER): readonly number[] {
  return [from, to]
}

/** The year of a moment in milliseconds, UTC; null for what is undated. */
export function yearOf(column: string): string {
  return `case when ${column} > ${UNDATED} then strftime('%Y', ${column} / 1000, 'unixepoch') end`
}
