import { type Changes, noChanges, settle } from './changes.ts'
import { tallyEntities } from './entities.ts'
import { figureTable } from './figures.ts'
import { change, write } from './findings.ts'
import { writeRuns } from './quote_runs.ts'
import { quoteTable } from './quotes.ts'
import { tally } from './speakers.ts'
import type { Sql } from './sql.ts'

/** The work of one transaction: articles with all that was found in them, and their words; how many were there. */
export function remove(sql: Sql, ids: readonly string[], at: string): number {
  const changes = noChanges()
  for (const id of ids) removeOne(sql, id, changes)
  if (changes.articles < 0) settle(sql, changes, at)
  return -changes.articles
}

function removeOne(sql: Sql, id: string, changes: Changes): void {
  const quotes = change(sql, quoteTable, id, [])
  const figures = change(sql, figureTable, id, [])
  write(sql, quoteTable, quotes)
  writeRuns(sql, quotes)
  write(sql, figureTable, figures)
  sql('delete from source where article_id = ?').run(id)
  changes.articles -= sql('delete from article where id = ?').run(id).changes
  changes.quotes -= quotes.before.length
  changes.figures -= figures.before.length
  tally(changes.speakers, quotes.before, -1)
  tallyEntities(changes.entities, figures.before, -1)
}
