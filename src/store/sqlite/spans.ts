import { UNDATED } from '../../domain/instant.ts'

/** From the first to the last moment that a filter names; what is undated lies in no span. */
export function publishedSpan(from: number = UNDATED + 1, to: number = Number.MAX_SAFE_INTEGER): readonly number[] {
  return [from, to]
}

/** The year of a moment in milliseconds, UTC; null for what is undated. */
export function yearOf(column: string): string {
  return `case when ${column} > ${UNDATED} then strftime('%Y', ${column} / 1000, 'unixepoch') end`
}

/** The publisher of the article of a finding, out of an index that has it beside the id. */
export function publisherOf(table: string): string {
  return `(select publisher from article indexed by article_whole where article.id = ${table}.article_id)`
}

/** Everybody that the findings of an article are of, each once, as JSON. */
export function namedIn(table: string, column: string): string {
  return `(select json_group_array(distinct ${column}) from ${table} where article_id = article.id and ${column} is not null)`
}
