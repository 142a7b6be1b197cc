import type { NewArticle } from '../../domain/article.ts'
import { searchText, together } from '../../domain/search/words.ts'
import type { Change } from './findings.ts'
import type { NewQuote, QuoteRow } from './quotes.ts'
import type { Sql } from './sql.ts'
import type { WordIndexes } from './word_indexes.ts'

/** Keeps what is searched in line with the text of an article and all of its quotes. */
export function writeArticleWords(
  sql: Sql,
  indexes: WordIndexes,
  article: NewArticle,
  quotes: readonly NewQuote[],
  is_there: boolean,
): void {
  const words = together([searchText(article.text.split('\n\n')), ...quotes.map(quote => quote.words)])
  writeRow(sql, indexes, 'article', article.id, words, is_there)
}

export function removeArticleWords(sql: Sql, indexes: WordIndexes, id: string): void {
  removeRow(sql, indexes, 'article', id)
}

/** What is searched of quotes that come, when they are there. */
export function writeQuoteWords(sql: Sql, indexes: WordIndexes, { before, come }: Change<QuoteRow, NewQuote>): void {
  const stood = new Set(before.map(({ id }) => id))
  for (const row of come) {
    const number = writeRow(sql, indexes, 'quote', row.id, row.words, stood.has(row.id))
    indexes.comes('quote_run', number, row.terms)
  }
}

/** What is searched of quotes that go, while they are there. */
export function removeQuoteWords(sql: Sql, indexes: WordIndexes, { gone, come }: Change<QuoteRow>): void {
  const comes = new Set(come.map(({ id }) => id))
  for (const { id } of gone) {
    const { number } = comes.has(id) ? rowOf(sql, 'quote', id)! : removeRow(sql, indexes, 'quote', id)
    indexes.goes('quote_run', number)
  }
}

interface Row {
  readonly number: number
  readonly words: string
}

function rowOf(sql: Sql, of: 'article' | 'quote', id: string): Row | undefined {
  return sql<Row>(`select number, words from ${of}_words where ${of}_id = ?`).get(id)
}

function writeRow(
  sql: Sql,
  indexes: WordIndexes,
  of: 'article' | 'quote',
  id: string,
  words: string,
  is_there: boolean,
): number {
  const stood = is_there ? rowOf(sql, of, id)! : null
  if (stood?.words === words) return stood.number
  const number = stood?.number ?? insertRow(sql, of, id, words)
  if (stood) {
    sql(`update ${of}_words set words = ? where number = ?`).run(words, number)
    indexes.goes(`${of}_search`, number, stood.words)
  }
  indexes.comes(`${of}_search`, number, words)
  return number
}

function insertRow(sql: Sql, of: 'article' | 'quote', id: string, words: string): number {
  return Number(sql(`insert into ${of}_words (${of}_id, words) values (?, ?)`).run(id, words).lastInsertRowid)
}

function removeRow(sql: Sql, indexes: WordIndexes, of: 'article' | 'quote', id: string): Row {
  const row = rowOf(sql, of, id)!
  sql(`delete from ${of}_words where number = ?`).run(row.number)
  indexes.goes(`${of}_search`, row.number, row.words)
  return row
}
