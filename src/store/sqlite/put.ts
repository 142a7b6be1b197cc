import type { Article } from '../../domain/article.ts'
import { instantOf } from '../../domain/instant.ts'
import type { Admitted } from '../door.ts'
import { Duplicate, type FileState, type Outcome } from '../store.ts'
import { article, articleWith, sameArticle, writeArticle } from './articles.ts'
import { type Changes, noChanges, settle, touch, writeFindings } from './changes.ts'
import { figureRow, figureTable } from './figures.ts'
import { writeFile } from './files.ts'
import { change, findingsOf } from './findings.ts'
import { newQuote, quoteTable } from './quotes.ts'
import { writeExtractorVersion, writeSource } from './sources.ts'
import type { Sql } from './sql.ts'
import { writeArticleWords } from './words.ts'

/** The work of one transaction. */
export function put(sql: Sql, entries: readonly Admitted[], at: string, files: readonly FileState[]): Outcome[] {
  const changes = noChanges(sql, at)
  const outcomes = entries.map(entry => {
    const stored = article(sql, entry.article.id)
    const twin = stored ? null : articleWith(sql, entry.article.text_sha256)
    if (twin !== null && entry.alone) throw new Duplicate(twin)
    const outcome = twin === null ? putOne(sql, entry, stored, at, changes) : 'unchanged'
    attribute(sql, twin ?? entry.article.id, entry, outcome, changes, at)
    return outcome
  })
  for (const file of files) writeFile(sql, file)
  settle(sql, changes, at)
  return outcomes
}

/** The work of one transaction: what stands as it was read is taken in as other rules read it. */
export function renew(sql: Sql, readings: readonly Admitted[], at: string): Outcome[] {
  const changes = noChanges(sql, at)
  const outcomes = readings.map(reading => {
    const stored = article(sql, reading.article.id)
    return stored && sameArticle(stored, reading.article) ? putOne(sql, reading, stored, at, changes) : 'unchanged'
  })
  settle(sql, changes, at)
  return outcomes
}

function putOne(
  sql: Sql,
  { article: given, findings, searchable, extractor_version }: Admitted,
  stored: Article | null,
  at: string,
  changes: Changes,
): Outcome {
  const { id, text_sha256 } = given
  const published = instantOf(given.published_at)
  const quoted = findings.quotes.map((quote, i) => newQuote(quote, searchable.quotes[i]!, published))
  const reported = findings.figures.map(figure => figureRow(figure, published))
  const quotes = change(quoteTable, stored ? findingsOf(sql, quoteTable, id) : [], quoted)
  const figures = change(figureTable, stored ? findingsOf(sql, figureTable, id) : [], reported)
  const moved = [quotes, figures].some(({ gone, come }) => gone.length + come.length > 0)
  if (stored && !moved && sameArticle(stored, given)) {
    if (stored.extractor_version !== extractor_version) {
      writeExtractorVersion(sql, id, extractor_version)
      changes.revised = true
    }
    return 'unchanged'
  }

  const version = stored ? stored.version + Number(stored.text_sha256 !== text_sha256) : 1
  const counted = { version, quote_count: quotes.after.length, figure_count: figures.after.length }
  changes.tallies.touch(id, stored !== null)
  writeArticle(sql, given, counted, at)
  writeExtractorVersion(sql, id, extractor_version)
  changes.log.came('article', id)
  writeFindings(sql, quotes, figures, changes)
  writeArticleWords(sql, changes.indexes, id, [searchable, ...searchable.quotes], stored !== null)
  changes.added += Number(!stored)
  return stored ? 'updated' : 'created'
}

/** Another source is a change of the article, for it shows its sources. */
function attribute(sql: Sql, id: string, entry: Admitted, outcome: Outcome, changes: Changes, at: string): void {
  if (!entry.source) return
  const changed = outcome !== 'unchanged'
  const news = writeSource(sql, id, entry.source, { ...entry.article, changed }, at)
  if (news && !changed) touch(sql, id, changes, at)
}
