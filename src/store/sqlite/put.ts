import type { Entry, Outcome } from '../store.ts'
import { article, sameArticle, writeArticle } from './articles.ts'
import { figureRow, figureTable } from './figures.ts'
import { change, write } from './findings.ts'
import { writeRuns } from './quote_runs.ts'
import { quoteRow, quoteTable } from './quotes.ts'
import { type Tally, tally, writeSpeakers } from './speakers.ts'
import type { Sql } from './sql.ts'

/** By how much a batch changes what the store counts. */
interface Changes extends Tally {
  created: number
  quotes: number
  figures: number
}

/** The work of one transaction. */
export function put(sql: Sql, entries: readonly Entry[], at: string): Outcome[] {
  const changes: Changes = { created: 0, quotes: 0, figures: 0, forms: new Map(), articles: new Map() }
  const outcomes = entries.map(entry => putOne(sql, entry, at, changes))
  if (outcomes.some(outcome => outcome !== 'unchanged')) {
    const speakers = writeSpeakers(sql, changes)
    sql(
      `update store set revision = revision + 1, changed_at = ?, articles = articles + ?, quotes = quotes + ?,
       figures = figures + ?, speakers = speakers + ?`,
    ).run(at, changes.created, changes.quotes, changes.figures, speakers)
  }
  return outcomes
}

function putOne(sql: Sql, entry: Entry, at: string, changes: Changes): Outcome {
  const { id, text_sha256 } = entry.article
  const stored = article(sql, id)
  const quotes = change(sql, quoteTable, id, entry.findings.quotes.map(quoteRow))
  const figures = change(sql, figureTable, id, entry.findings.figures.map(figureRow))
  const moved = [quotes, figures].some(({ gone, come }) => gone.length + come.length > 0)
  if (stored && !moved && sameArticle(stored, entry.article)) return 'unchanged'

  const version = stored ? stored.version + Number(stored.text_sha256 !== text_sha256) : 1
  const counted = { version, quote_count: quotes.after.length, figure_count: figures.after.length }
  writeArticle(sql, entry.article, counted, at)
  write(sql, quoteTable, quotes)
  writeRuns(sql, quotes)
  write(sql, figureTable, figures)
  tally(changes, quotes.before, -1)
  tally(changes, quotes.after, 1)
  changes.created += Number(!stored)
  changes.quotes += quotes.after.length - quotes.before.length
  changes.figures += figures.after.length - figures.before.length
  return stored ? 'updated' : 'created'
}
