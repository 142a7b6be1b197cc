import type { Database } from 'better-sqlite3'
import type { ListName } from '../../domain/lists.ts'
import { admitted } from '../door.ts'
import type { Condition, Counts, Filters, Snapshot, State, Store } from '../store.ts'
import { article, articleList, articles, articleText, articleWith } from './articles.ts'
import { quotesNear } from './circle.ts'
import { assertHolds } from './conditions.ts'
import { entities, entity, entityList } from './entities.ts'
import { inStoreWords } from './errors.ts'
import { figure, figureList, figures } from './figures.ts'
import { files, withdraw } from './files.ts'
import { changes, forget } from './log.ts'
import { openDatabase } from './open.ts'
import { outdated, outdatedCount } from './outdated.ts'
import { LIMITS, type Limits } from './pages.ts'
import type { List } from './plan.ts'
import { put, renew } from './put.ts'
import { quotesSharing } from './quote_runs.ts'
import { occurrences, quote, quoteListOf, quotes } from './quotes.ts'
import { remove } from './remove.ts'
import { copyOf, stillOf } from './snapshot.ts'
import { speaker, speakerList, speakers } from './speakers.ts'
import { prepared, type Sql } from './sql.ts'
import { forgetStandings } from './standings.ts'
import { addToken, revokeToken, tokens } from './tokens.ts'
import { total } from './totals.ts'
import { versions } from './versions.ts'

export interface SqliteOptions extends Partial<Limits> {
  /** For how many days `changes` tells of a deletion. */
  readonly days_kept?: number
}

const LISTS: { readonly [Name in ListName]: (filter: Filters[Name]) => List } = {
  articles: () => articleList,
  quotes: quoteListOf,
  figures: () => figureList,
  speakers: () => speakerList,
  entities: () => entityList,
}

/** A store in one file, or in memory at `:memory:`. The driver is synchronous: every method is done when it returns. */
export function openSqliteStore(path: string, { days_kept = 90, ...limits }: SqliteOptions = {}): Store {
  const bounds = { ...LIMITS, ...limits }
  const db = openDatabase(path)
  const sql = prepared(db)
  /** A whole unit of work, which also forgets what was kept long enough. */
  const writing = <Given extends unknown[], Answer>(work: (sql: Sql, ...given: Given) => Answer) => {
    const whole = db.transaction((at: string, condition: Condition | null, given: Given) => {
      if (condition) assertHolds(sql, condition)
      const answer = work(sql, ...given)
      forget(sql, at, days_kept)
      forgetStandings(sql, bounds)
      return answer
    })
    return (at: string, condition: Condition | null, ...given: Given) => whole.immediate(at, condition, given)
  }
  const [putAll, renewAll] = [writing(put), writing(renew)]
  const [removeAll, withdrawAll] = [writing(remove), writing(withdraw)]
  const told = <Answer>(work: () => Answer | Promise<Answer>) => tell(path, work)
  /** The log still holds the words of what is removed until it is written back; with a reader in the way, when that ends. */
  let owed = false
  const writeBack = () => {
    const [{ busy }] = db.pragma('wal_checkpoint(truncate)') as [{ busy: number }]
    owed = busy === 1
  }
  const released = () => {
    if (owed && db.open) writeBack()
  }
  const written = <Removed>(removed: Removed): Removed => {
    writeBack()
    return removed
  }
  return {
    ...reading(db, sql, bounds, told),
    put: (entries, at, files = [], condition = null) =>
      told(() => putAll(at, condition, entries.map(admitted), at, files)),
    renew: (readings, at) => told(() => renewAll(at, null, readings.map(admitted), at)),
    remove: (ids, at, condition = null) => told(() => written(removeAll(at, condition, ids, at))),
    withdraw: (path, kept, at) => told(() => written(withdrawAll(at, null, path, kept, at))),
    snapshot: () => told(() => snapshotOf(db, path, bounds, released)),
    copy: () => copyOf(db, path, released),
    tokens: () => told(() => tokens(sql)),
    add_token: token => told(() => addToken(sql, token)),
    revoke_token: id => told(() => revokeToken(sql, id)),
    // The last connection to close moves the log into the file; on a full disk it stays beside it, and nothing is lost.
    close: () => told(() => void db.close()),
  }
}

type Told = <Answer>(work: () => Answer | Promise<Answer>) => Promise<Answer>

function reading(db: Database, sql: Sql, bounds: Limits, told: Told) {
  // Several statements, which see the same.
  const [changesOf, speakersOf] = [db.transaction(changes), db.transaction(speakers)]
  const entitiesOf = db.transaction(entities)
  return {
    state: () => told(() => sql<State>('select store_id, revision, changed_at from store').get()!),
    counts: () => told(() => sql<Counts>('select articles, quotes, figures, speakers from store').get()!),
    article: id => told(() => article(sql, id)),
    article_text: (id, version) => told(() => articleText(sql, id, version)),
    articles: (filter, request) => told(() => articles(sql, filter, request, bounds)),
    versions: (article_id, request) => told(() => versions(sql, article_id, request)),
    article_with: text_sha256 => told(() => articleWith(sql, text_sha256)),
    outdated_count: version => told(() => outdatedCount(sql, version)),
    outdated: (version, request) => told(() => outdated(sql, version, request)),
    files: path => told(() => files(sql, path)),
    quote: id => told(() => quote(sql, id)),
    quotes: (filter, request) => told(() => quotes(sql, filter, request, bounds)),
    occurrences: id => told(() => occurrences(sql, id)),
    quotes_near: (point, filter, limit) => told(() => quotesNear(sql, point, filter, limit, bounds)),
    quotes_sharing: (search, limit) => told(() => quotesSharing(sql, search, limit).map(id => quote(sql, id)!)),
    figure: id => told(() => figure(sql, id)),
    figures: (filter, request) => told(() => figures(sql, filter, request, bounds)),
    speaker: id => told(() => speaker(sql, id)),
    speakers: (filter, request) => told(() => speakersOf(sql, filter, request, bounds)),
    entity: id => told(() => entity(sql, id)),
    entities: (filter, request) => told(() => entitiesOf(sql, filter, request, bounds)),
    total: (list, filter, facets, signal) =>
      told(() => total(sql, LISTS[list](filter), filter, facets, { ...bounds, signal })),
    changes: request => told(() => changesOf(sql, request)),
  } satisfies Partial<Store>
}

async function tell<Answer>(path: string, work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    throw inStoreWords(path, error)
  }
}

/** A connection of its own, which sees the store as it is now until it is closed. */
function snapshotOf(db: Database, path: string, bounds: Limits, released: () => void): Snapshot {
  const still = stillOf(db, path)
  const told = <Answer>(work: () => Answer | Promise<Answer>) => tell(path, work)
  const close = () => {
    still.close()
    released()
  }
  return { ...reading(still, prepared(still), bounds, told), close: () => told(close) }
}
