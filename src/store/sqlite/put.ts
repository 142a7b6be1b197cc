import { instantOf } from '../../domain/instant.ts'
import type { Entry, Outcome } from '../store.ts'
import { article, sameArticle, writeArticle } from './articles.ts'
import { type EntityTally, tallyEntities, writeEntities } from './entities.ts'
import { figureRow, figureTable } from './figures.ts'
import { change, write } from './findings.ts'
import { quoteRow, quoteTable } from './quotes.ts'
import { type Tally, tally, writeSpeakers } from './speakers.ts'
import type { Sql } from './sql.ts'
import { writeWords } from './words.ts'

/** By how much a batch changes what the store counts. */
interface Changes {
  created: number
  quotes: number
  figures: number
  readonly speakers: Tally
  readonly entities: EntityTally
}

/** The work of one transaction. */
export function put(sql: Sql, entries: readonly Entry[], at: string): Outcome[] {
  const changes: Changes = { created: 0, quotes: 0, figures: 0, speakers: new Map(), entities: new Map() }
  const outcomes = entries.map(entry => putOne(sql, entry, at, changes))
  if (outcomes.some(outcome => outcome !== 'unchanged')) {
    const speakers = writeSpeakers(sql, changes.speakers)
    writeEntities(sql, changes.entities)
    sql(
      `update store set revision = revision + 1, changed_at = ?, articles = articles + ?, quotes = quotes + ?,
       figures = figures + ?, speakers = speakers + ?`,
    ).run(at, changes.created, changes.quotes, changes.figures, speakers)
  }
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
  writeArticle(sql, entry.article, counted, at)
  write(sql, quoteTable, quotes)
  write(sql, figureTable, figures)
  writeWords(sql, entry.article, quotes)
  tally(changes.speakers, quotes.before, -1)
  tally(changes.speakers, quotes.after, 1)
  tallyEntities(changes.entities, figures.before, -1)
  tallyEntities(changes.entities, figures.after, 1)
  changes.created += Number(!stored)
  changes.quotes += quotes.after.length - quotes.before.length
  changes.figures += figures.after.length - figures.before.length
  return stored ? 'updated' : 'created'
}
