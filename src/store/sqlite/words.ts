import { together } from '../../domain/search/words.ts'
import type { Change } from './findings.ts'
import type { NewQuote, QuoteRow } from './quotes.ts'
import type { Sql } from './sql.ts'
import type { WordIndexes } from './word_indexes.ts'

/** Keeps what is searched in line with the text of an article and all of its quotes. */
export function writeArticleWords(
  sql: Sql,
  indexes: WordIndexes,
  id: string,
  searched: readonly { readonly words: string }[],
  is_there: boolean,
): void {
  const words = together(searched.map(part => part.words))
  writeRow(sql, indexes, ARTICLES, id, words, is_there)
}

export function removeArticleWords(sql: Sql, indexes: WordIndexes, id: string): void {
  removeRow(sql, indexes, ARTICLES, id)
}

/** What is searched of quotes that come, when they are there. */
export function writeQuoteWords(sql: Sql, indexes: WordIndexes, { before, come }: Change<QuoteRow, NewQuote>): void {
  const stood = new Set(before.map(({ id }) => id))
  for (const row of come) {
    const number = writeRow(sql, indexes, QUOTES, row.id, row.words, stood.has(row.id))
    indexes.comes('quote_run', number, row.terms)
  }
}

/** What is searched of quotes that go, while they are there. */
export function removeQuoteWords(sql: Sql, indexes: WordIndexes, { gone, come }: Change<QuoteRow>): void {
  const comes = new Set(come.map(({ id }) => id))
  for (const { id } of gone) {
    const { number } = comes.has(id) ? rowOf(sql, QUOTES, id)! : removeRow(sql, indexes, QUOTES, id)
    indexes.goes('quote_run', number)
  }
}

/** A table of words, and its index. */
function tableOf(of: 'article' | 'quote') {
  return {
    index: `${of}_search`,
    read: `select number, words from ${of}_words where ${of}_id = ?`,
    insert: `insert into ${of}_words (${of}_id, words) values (?, ?)`,
    update: `update ${of}_words set words = ? where number = ?`,
    remove: `delete from ${of}_words where number = ?`,
  } as const
}
type Table = ReturnType<typeof tableOf>

const [ARTICLES, QUOTES] = [tableOf('article'), tableOf('quote')]

interface Row {
  readonly number: number
  readonly words: string
}

function rowOf(sql: Sql, { read }: Table, id: string): Row | undefined {
  return sql<Row>(read).get(id)
}

function writeRow(sql: Sql, indexes: WordIndexes, of: Table, id: string, words: string, is_there: boolean): number {
  const stood = is_there ? rowOf(sql, of, id)! : null
  if (stood?.words === words) return stood.number
  const number = stood?.number ?? Number(sql(of.insert).run(id, words).lastInsertRowid)
  if (stood) {
    sql(of.update).run(words, number)
    indexes.goes(of.index, number, stood.words)
  }
  indexes.comes(of.index, number, words)
  return number
}

function removeRow(sql: Sql, indexes: WordIndexes, of: Table, id: string): Row {
  const row = rowOf(sql, of, id)!
  sql(of.remove).run(row.number)
  indexes.goes(of.index, row.number, row.words)
  return row
}
