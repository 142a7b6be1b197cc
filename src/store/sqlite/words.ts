import type { NewArticle } from '../../domain/article.ts'
import { searchText } from '../../domain/search/words.ts'
import type { Change } from './findings.ts'
import type { QuoteRow } from './quotes.ts'
import type { Sql } from './sql.ts'

/** Keeps what is searched in line with an article and its quotes; what is deleted takes its words along. */
export function writeWords(sql: Sql, article: NewArticle, { after, come }: Change<QuoteRow>): void {
  const passages = [...article.text.split('\n\n'), ...after.map(quote => quote.text)]
  writeRow(sql, 'article', article.id, searchText(passages))
  for (const { id, text } of come) writeRow(sql, 'quote', id, searchText([text]))
}

function writeRow(sql: Sql, of: 'article' | 'quote', id: string, words: string): void {
  const stood = sql<{ number: number; words: string }>(`select number, words from ${of}_words where ${of}_id = ?`).get(
    id,
  )
  if (stood?.words === words) return
  const number =
    stood?.number ?? sql(`insert into ${of}_words (${of}_id, words) values (?, ?)`).run(id, words).lastInsertRowid
  if (stood) {
    sql(`insert into ${of}_search (${of}_search, rowid, words) values ('delete', ?, ?)`).run(number, stood.words)
    sql(`update ${of}_words set words = ? where number = ?`).run(words, number)
  }
  sql(`insert into ${of}_search (rowid, words) values (?, ?)`).run(number, words)
}
