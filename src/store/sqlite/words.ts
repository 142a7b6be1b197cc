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
  sql(
    `insert into ${of}_words (${of}_id, words) values (?, ?)
     on conflict (${of}_id) do update set words = excluded.words where words <> excluded.words`,
  ).run(id, words)
}
