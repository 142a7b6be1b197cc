import { article, removeArticle } from './articles.ts'
import { type Changes, noChanges, settle, writeFindings } from './changes.ts'
import { figureTable } from './figures.ts'
import { change, findingsOf } from './findings.ts'
import { quoteTable } from './quotes.ts'
import type { Sql } from './sql.ts'
import { removeArticleWords } from './words.ts'

/** The work of one transaction: articles with all that was found in them, and their words; how many were there. */
export function remove(sql: Sql, ids: readonly string[], at: string): number {
  const changes = noChanges(sql, at)
  removeAll(sql, ids, changes)
  settle(sql, changes, at)
  return -changes.added
}

export function removeAll(sql: Sql, ids: readonly string[], changes: Changes): void {
  for (const id of ids) if (article(sql, id)) removeOne(sql, id, changes)
}

function removeOne(sql: Sql, id: string, changes: Changes): void {
  changes.tallies.touch(id, true)
  const quotes = change(quoteTable, findingsOf(sql, quoteTable, id), [])
  writeFindings(sql, quotes, change(figureTable, findingsOf(sql, figureTable, id), []), changes)
  removeArticleWords(sql, changes.indexes, id)
  removeArticle(sql, id)
  changes.log.went('article', id)
  changes.added--
}
