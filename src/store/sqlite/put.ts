import { instantOf } from '../../domain/instant.ts'
import type { Entry, FileState, Outcome } from '../store.ts'
import { article, sameArticle, writeArticle } from './articles.ts'
import { type Changes, noChanges, settle, writeFindings } from './changes.ts'
import { figureRow, figureTable } from './figures.ts'
import { change } from './findings.ts'
import { quoteRow, quoteTable } from './quotes.ts'
import { writeFile, writeSource } from './sources.ts'
import type { Sql } from './sql.ts'
import { tallyFacets } from './tallies.ts'
import { writeWords } from './words.ts'

/** The work of one transaction. */
export function put(sql: Sql, entries: readonly Entry[], at: string, files: readonly FileState[]): Outcome[] {
  const changes = noChanges(sql, at)
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
  const published = instantOf(entry.article.published_at)
  const stored = article(sql, id)
  const quoted = entry.findings.quotes.map(quote => quoteRow(quote, published))
  const reported = entry.findings.figures.map(figure => figureRow(figure, published))
  const quotes = change(sql, quoteTable, id, quoted)
  const figures = change(sql, figureTable, id, reported)
  const moved = [quotes, figures].some(({ gone, come }) => gone.length + come.length > 0)
  if (stored && !moved && sameArticle(stored, entry.article)) return 'unchanged'

  const version = stored ? stored.version + Number(stored.text_sha256 !== text_sha256) : 1
  const counted = { version, quote_count: quotes.after.length, figure_count: figures.after.length }
  tallyFacets(sql, id, -1)
  writeArticle(sql, entry.article, counted, at)
  changes.log.came('article', id)
  writeFindings(sql, quotes, figures, changes)
  tallyFacets(sql, id, 1)
  writeWords(sql, entry.article, quotes)
  changes.added += Number(!stored)
  return stored ? 'updated' : 'created'
}
