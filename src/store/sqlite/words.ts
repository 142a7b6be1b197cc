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
): void {
  const words = together([searchText(article.text.split('\n\n')), ...quotes.map(quote => quote.words)])
  writeRow(sql, indexes, 'article', article.id, words)
}

export function removeArticleWords(sql: Sql, indexes: WordIndexes, id: string): void {
  removeRow(sql, indexes, 'article', id)
}

/** What is searched of quotes that come, when they are there. */
export function writeQuoteWords(sql: Sql, indexes: WordIndexes, { come }: Change<QuoteRow, NewQuote>): void {
  for (const row of come) {
    const number = writeRow(sql, indexes, 'quote', row.id, row.words)
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

function writeRow(sql: Sql, indexes: WordIndexes, of: 'article' | 'quote', id: string, words: string): number {
  const stood = rowOf(sql, of, id)
  if (stood?.words === words) return stood.number
  if (stood) {
    indexes.goes(`${of}_search`, stood.number, stood.words)
    sql(`update ${of}_words set words = ? where number = ?`).run(words, stood.number)
  }
  const number =
    stood?.number ??
    Number(sql(`insert into ${of}_words (${of}_id, words) values (?, ?)`).run(id, words).lastInsertRowid)
  indexes.comes(`${of}_search`, number, words)
  return number
}

function removeRow(sql: Sql, indexes: WordIndexes, of: 'article' | 'quote', id: string): Row {
  const row = rowOf(sql, of, id)!
  sql(`delete from ${of}_words where number = ?`).run(row.number)
  indexes.goes(`${of}_search`, row.number, row.words)
  return row
}
