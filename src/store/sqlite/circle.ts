import type { Quote } from '../../domain/quote.ts'
import { type Key, type QuoteFilter, TooMany } from '../store.ts'
import { type Limits, page } from './pages.ts'
import { type QuoteRow, quoteListOf, quoteOf } from './quotes.ts'
import type { Sql } from './sql.ts'

/** How many slices a draw looks through. */
const SLICES = 20

/** Ids are random digits, so what follows a random point is random: a seek, whatever the number of quotes. */
export function quotesNear(sql: Sql, point: string, filter: QuoteFilter, limit: number, limits: Limits): Quote[] {
  const near = new Map<string, Quote>()
  const begin: Key = [`q_${point}`]
  const list = quoteListOf(filter)
  let slices = 0
  for (const start of [begin, null]) {
    let after: Key | null = start
    do {
      if (slices++ === SLICES) {
        if (near.size > 0) return [...near.values()]
        throw new TooMany(`no quote among ${SLICES * limits.slice} that the filters leave`)
      }
      const request = { limit: limit - near.size, after, sort: 'id' }
      const { items, next } = page<QuoteRow>(sql, list, filter, request, limits)
      for (const row of items) near.set(row.id, quoteOf(row))
      if (near.size === limit) return [...near.values()]
      after = next
    } while (after)
  }
  return [...near.values()]
}
