import { openSqliteStore, type SqliteOptions } from '../store/sqlite/index.ts'
import type { Store } from '../store/store.ts'

/** Opens the store that a DATABASE_URL names: the scheme says which backend. */
export async function openStore(url: string, options: SqliteOptions = {}): Promise<Store> {
  return openSqliteStore(url.slice('sqlite:'.length), options)
}
