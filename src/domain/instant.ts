/** Where a thing without a date stands among those that have one: before them all. */
export const UNDATED = -8_640_000_000_000_001

/** The moment of an RFC 3339 time, in milliseconds UTC, so that times with different offsets compare. */
export function instantOf(time: string | null): number {
  return time === null ? UNDATED : Date.parse(time)
}

/** First and last moment of a day or time that somebody writes: `2020-01-31` is the whole day, UTC. */
export function momentsOf(written: string): { first: number; last: number } {
  const first = Date.parse(written)
  return { first, last: written.includes('T') ? first : first + DAY - 1 }
}

const DAY = 86_400_000
