import type { ListName } from '../../domain/lists.ts'
import { admitted } from '../door.ts'
import type { Counts, State, Store } from '../store.ts'
import { article, articleList, articles, articleText } from './articles.ts'
import { quotesNear } from './circle.ts'
import { entities, entity, entityList } from './entities.ts'
import { inStoreWords } from './errors.ts'
import { figure, figureList, figures } from './figures.ts'
import { openDatabase } from './open.ts'
import { LIMITS, type Limits } from './pages.ts'
import type { List } from './plan.ts'
import { put } from './put.ts'
import { quotesSharing } from './quote_runs.ts'
import { quote, quoteList, quotes } from './quotes.ts'
import { remove } from './remove.ts'
import { files, sources, withdraw } from './sources.ts'
import { speaker, speakerList, speakers } from './speakers.ts'
import { prepared } from './sql.ts'
import { total } from './totals.ts'

const LISTS: Record<ListName, List> = {
  articles: articleList,
  quotes: quoteList,
  figures: figureList,
  speakers: speakerList,
  entities: entityList,
}

/** A store in one file, or in memory at `:memory:`. The driver is synchronous: every method is done when it returns. */
export function openSqliteStore(path: string, limits: Partial<Limits> = {}): Store {
  const bounds = { ...LIMITS, ...limits }
  const db = openDatabase(path)
  const sql = prepared(db)
  const [putAll, removeAll, withdrawAll] = [db.transaction(put), db.transaction(remove), db.transaction(withdraw)]
  const told = async <Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> => {
    try {
      return await work()
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
    articles: (filter, request) => told(() => articles(sql, filter, request, bounds)),
    quote: id => told(() => quote(sql, id)),
    quotes: (filter, request) => told(() => quotes(sql, filter, request, bounds)),
    quotes_near: (point, filter, limit) => told(() => quotesNear(sql, point, filter, limit, bounds)),
    quotes_sharing: (search, limit) => told(() => quotesSharing(sql, search, limit).map(id => quote(sql, id)!)),
    figure: id => told(() => figure(sql, id)),
    figures: (filter, request) => told(() => figures(sql, filter, request, bounds)),
    speaker: id => told(() => speaker(sql, id)),
    speakers: (filter, request) => told(() => speakers(sql, filter, request, bounds)),
    entity: id => told(() => entity(sql, id)),
    entities: (filter, request) => told(() => entities(sql, filter, request, bounds)),
    total: (list, filter, facets, signal) => told(() => total(sql, LISTS[list], filter, facets, { ...bounds, signal })),
    // The last connection to close moves the log into the file; on a full disk it stays beside it, and nothing is lost.
    close: () => told(() => void db.close()),
  }
}
