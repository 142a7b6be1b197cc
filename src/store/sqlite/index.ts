import { admitted } from '../door.ts'
import type { Counts, State, Store } from '../store.ts'
import { article, articles, articleText } from './articles.ts'
import { changes } from './log.ts'
import { inStoreWords } from './errors.ts'
import { figure, figures } from './figures.ts'
import { openDatabase } from './open.ts'
import { put, remove } from './put.ts'
import { quote, quoteNear, quotes } from './quotes.ts'
import { speaker, speakers } from './speakers.ts'
import { prepared } from './sql.ts'
import { versions } from './versions.ts'

export interface Retention {
  /** For how many days `changes` tells of a deletion. */
  readonly days_kept?: number
}

/** A store in one file, or in memory at `:memory:`. The driver is synchronous: every method is done when it returns. */
export function openSqliteStore(path: string, { days_kept = 90 }: Retention = {}): Store {
  const db = openDatabase(path)
  const sql = prepared(db)
  const putAll = db.transaction(put)
  const removeOne = db.transaction(remove)
  const changesOf = db.transaction(changes)
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
    put: (entries, at) => told(() => putAll.immediate(sql, entries.map(admitted), at, days_kept)),
    remove: (article_id, at) =>
      told(() => {
        const removed = removeOne.immediate(sql, article_id, at, days_kept)
        // The log still holds the words until it is written back; with a reader in the way that is later.
        if (removed) db.pragma('wal_checkpoint(truncate)')
        return removed
      }),
    article: id => told(() => article(sql, id)),
    article_text: (id, version) => told(() => articleText(sql, id, version)),
    articles: request => told(() => articles(sql, request)),
    versions: (article_id, request) => told(() => versions(sql, article_id, request)),
    quote: id => told(() => quote(sql, id)),
    quotes: (filter, request) => told(() => quotes(sql, filter, request)),
    quote_near: (point, filter) => told(() => quoteNear(sql, point, filter)),
    figure: id => told(() => figure(sql, id)),
    figures: (filter, request) => told(() => figures(sql, filter, request)),
    speaker: id => told(() => speaker(sql, id)),
    speakers: request => told(() => speakers(sql, request)),
    changes: request => told(() => changesOf(sql, request)),
    // The last connection to close moves the log into the file; on a full disk it stays beside it, and nothing is lost.
    close: () => told(() => void db.close()),
  }
}
