import type { Entry, Outcome } from '../store.ts'
import { article, removeArticle, sameArticle, writeArticle } from './articles.ts'
import { forget, type Log, logOf } from './log.ts'
import { type FigureRow, figureRow, figureTable } from './figures.ts'
import { type Change, change, write } from './findings.ts'
import { type QuoteRow, quoteRow, quoteTable } from './quotes.ts'
import { type Tally, tally, writeSpeakers } from './speakers.ts'
import type { Sql } from './sql.ts'

/** By how much a batch changes what the store counts, and what it says of it. */
interface Changes {
  articles: number
  quotes: number
  figures: number
  readonly speakers: Tally
  readonly log: Log
}

/** The work of one transaction. */
export function put(sql: Sql, entries: readonly Entry[], at: string, days_kept: number): Outcome[] {
  const changes = noChanges(sql, at)
  const outcomes = entries.map(entry => putOne(sql, entry, at, changes))
  if (outcomes.some(outcome => outcome !== 'unchanged')) makeRevision(sql, changes, at, days_kept)
  return outcomes
}

/** The work of one transaction. */
export function remove(sql: Sql, id: string, at: string, days_kept: number): boolean {
  if (!article(sql, id)) return false
  const changes = noChanges(sql, at)
  writeFindings(sql, change(sql, quoteTable, id, []), change(sql, figureTable, id, []), changes)
  removeArticle(sql, id)
  changes.log.went('article', id)
  changes.articles--
  makeRevision(sql, changes, at, days_kept)
  return true
}

function noChanges(sql: Sql, at: string): Changes {
  return { articles: 0, quotes: 0, figures: 0, speakers: new Map(), log: logOf(sql, at) }
}

function makeRevision(sql: Sql, { articles, quotes, figures, ...changes }: Changes, at: string, days_kept: number) {
  const speakers = writeSpeakers(sql, changes.speakers)
  sql(
    `update store set revision = revision + 1, changed_at = ?, articles = articles + ?, quotes = quotes + ?,
     figures = figures + ?, speakers = speakers + ?`,
  ).run(at, articles, quotes, figures, speakers)
  forget(sql, at, days_kept)
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
  changes.log.came('article', id)
  writeFindings(sql, quotes, figures, changes)
  changes.articles += Number(!stored)
  return stored ? 'updated' : 'created'
}

function writeFindings(sql: Sql, quotes: Change<QuoteRow>, figures: Change<FigureRow>, changes: Changes): void {
  write(sql, quoteTable, quotes)
  write(sql, figureTable, figures)
  changes.log.findings('quote', quotes)
  changes.log.findings('figure', figures)
  tally(changes.speakers, quotes.before, -1)
  tally(changes.speakers, quotes.after, 1)
  changes.quotes += quotes.after.length - quotes.before.length
  changes.figures += figures.after.length - figures.before.length
}
