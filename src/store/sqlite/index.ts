import { admitted } from '../door.ts'
import type { Counts, State, Store } from '../store.ts'
import { article, articles, articleText } from './articles.ts'
import { inStoreWords } from './errors.ts'
import { figure, figures } from './figures.ts'
import { openDatabase } from './open.ts'
import { put } from './put.ts'
import { quotesSharing } from './quote_runs.ts'
import { quote, quoteNear, quotes } from './quotes.ts'
import { remove } from './remove.ts'
import { files, sources, withdraw } from './sources.ts'
import { speaker, speakers } from './speakers.ts'
import { prepared } from './sql.ts'

/** A store in one file, or in memory at `:memory:`. The driver is synchronous: every method is done when it returns. */
export function openSqliteStore(path: string): Store {
  const db = openDatabase(path)
  const sql = prepared(db)
  const [putAll, removeAll, withdrawAll] = [db.transaction(put), db.transaction(remove), db.transaction(withdraw)]
  const told = async <Answer>(work: () => Answer): Promise<Answer> => {
    try {
      return work()
    } catch (error) {
      throw inStoreWords(path, error)
    }
  }
  return {
    state: () => told(() => sql<State>('select store_id, revision, changed_at from store').get()!),
    counts: () => told(() => sql<Counts>('select articles, quotes, figures, speakers from store').get()!),
    put: (entries, at, files = []) => told(() => putAll.immediate(sql, entries.map(admitted), at, files)),
    remove: (ids, at) => told(() => removeAll.immediate(sql, ids, at)),
    sources: id => told(() => sources(sql, id)),
    files: path => told(() => files(sql, path)),
    withdraw: (path, kept, at) => told(() => withdrawAll.immediate(sql, path, kept, at)),
    article: id => told(() => article(sql, id)),
    article_text: id => told(() => articleText(sql, id)),
    articles: request => told(() => articles(sql, request)),
    quote: id => told(() => quote(sql, id)),
    quotes: (filter, request) => told(() => quotes(sql, filter, request)),
    quote_near: (point, filter) => told(() => quoteNear(sql, point, filter)),
    quotes_sharing: (search, limit) => told(() => quotesSharing(sql, search, limit).map(id => quote(sql, id)!)),
    figure: id => told(() => figure(sql, id)),
    figures: (filter, request) => told(() => figures(sql, filter, request)),
    speaker: id => told(() => speaker(sql, id)),
    speakers: request => told(() => speakers(sql, request)),
    // The last connection to close moves the log into the file; on a full disk it stays beside it, and nothing is lost.
    close: () => told(() => void db.close()),
  }
}
