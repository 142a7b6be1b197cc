import type { Sql } from './sql.ts'

/** The indexes of words, by the numbers of `article_words` and `quote_words`. */
const STATEMENTS = {
  article_search: {
    goes: `insert into article_search (article_search, rowid, words) values ('delete', ?, ?)`,
    comes: 'insert into article_search (rowid, words) values (?, ?)',
  },
  quote_search: {
    goes: `insert into quote_search (quote_search, rowid, words) values ('delete', ?, ?)`,
    comes: 'insert into quote_search (rowid, words) values (?, ?)',
  },
  quote_run: {
    goes: 'delete from quote_run where rowid = ?',
    comes: 'insert into quote_run (rowid, words) values (?, ?)',
  },
}

/**
 * What a unit of work does to the indexes of words, which they are told at its end. FTS5 gathers what comes and writes it
 * out as one at the commit, but also at every savepoint before, and most statements that write are one.
 */
export interface WordIndexes {
  goes(index: keyof typeof STATEMENTS, ...row: [number: number, words?: string]): void
  comes(index: keyof typeof STATEMENTS, ...row: [number: number, words: string]): void
  write(): void
}

export function wordIndexes(sql: Sql): WordIndexes {
  const rows: { readonly text: string; readonly row: [number, string?] }[] = []
  return {
    goes: (index, ...row) => void rows.push({ text: STATEMENTS[index].goes, row }),
    comes: (index, ...row) => void rows.push({ text: STATEMENTS[index].comes, row }),
    write() {
      // FTS5 writes out what it has also when a number is not above the last one.
      for (const { text, row } of rows.sort((one, other) => one.row[0] - other.row[0])) sql(text).run(...row)
    },
  }
}
