import type { Entry, FileState, Outcome } from '../store.ts'
import { article, sameArticle, writeArticle } from './articles.ts'
import { type Changes, noChanges, settle } from './changes.ts'
import { figureRow, figureTable } from './figures.ts'
import { change, write } from './findings.ts'
import { writeRuns } from './quote_runs.ts'
import { quoteRow, quoteTable } from './quotes.ts'
import { writeFile, writeSource } from './sources.ts'
import { tally } from './speakers.ts'
import type { Sql } from './sql.ts'

/** The work of one transaction. */
export function put(sql: Sql, entries: readonly Entry[], at: string, files: readonly FileState[]): Outcome[] {
  const changes = noChanges()
  let sources = 0
  const outcomes = entries.map(entry => {
    const outcome = putOne(sql, entry, at, changes)
    if (entry.source) sources += Number(writeSource(sql, entry.article.id, entry.source, at))
    return outcome
  })
  for (const file of files) writeFile(sql, file)
  if (sources > 0 || outcomes.some(outcome => outcome !== 'unchanged')) settle(sql, changes, at)
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
  tally(changes.speakers, quotes.before, -1)
  tally(changes.speakers, quotes.after, 1)
  changes.articles += Number(!stored)
  changes.quotes += quotes.after.length - quotes.before.length
  changes.figures += figures.after.length - figures.before.length
  return stored ? 'updated' : 'created'
}
