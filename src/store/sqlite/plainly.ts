import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import type { State } from '../store.ts'

/*
 * Makes a copy of a store plain, on a thread of its own: whole tables go, and the file is written anew. What other
 * programs read has ordinary tables only: DuckDB has no FTS5, older releases of SQLite do not know all of its options,
 * and either refuses the whole file for one table. DuckDB also reads the SQL of every index, as its own: of some rows it
 * has none. Who may write, and where files lay, is nobody's business.
 */
const copy = new Database(workerData)
for (const table of [
  'token',
  'source',
  'file',
  'tally',
  'article_search',
  'quote_search',
  'article_words',
  'quote_words',
  'quote_run',
  'standing',
]) {
  copy.exec(`drop table ${table}`)
}
copy.exec('drop index change_deleted')
// It is no store any more.
copy.pragma('application_id = 0')
// A file with a log beside it does not open where nothing can be written.
copy.pragma('journal_mode = delete')
copy.exec('vacuum')
parentPort!.postMessage(copy.prepare<[], State>('select store_id, revision, changed_at from store').get())
copy.close()
