import { type EntityTally, writeEntities } from './entities.ts'
import { type Tally, writeSpeakers } from './speakers.ts'
import type { Sql } from './sql.ts'

/** By how much one unit of work changes what the store counts. */
export interface Changes {
  articles: number
  quotes: number
  figures: number
  readonly speakers: Tally
  readonly entities: EntityTally
}

export function noChanges(): Changes {
  return { articles: 0, quotes: 0, figures: 0, speakers: new Map(), entities: new Map() }
}

/** Makes a revision of what was changed. */
export function settle(sql: Sql, changes: Changes, at: string): void {
  const speakers = writeSpeakers(sql, changes.speakers)
  writeEntities(sql, changes.entities)
  sql(
    `update store set revision = revision + 1, changed_at = ?, articles = articles + ?, quotes = quotes + ?,
     figures = figures + ?, speakers = speakers + ?`,
  ).run(at, changes.articles, changes.quotes, changes.figures, speakers)
}
