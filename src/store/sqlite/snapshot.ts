import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Copy, State } from '../store.ts'
import { inStoreWords } from './errors.ts'

/**
 * A connection that sees the store as it is now, whatever is written later: in a file a read transaction, which writers
 * do not wait for; in memory, where connections share nothing, a copy.
 */
export function stillOf(db: Database.Database, path: string): Database.Database {
  if (db.memory) return new Database(db.serialize())
  const still = new Database(path, { readonly: true })
  still.exec('begin')
  still.prepare('select revision from store').get()
  return still
}

/** The whole store as one file for other programs, without what is nobody's business. */
export async function copyOf(db: Database.Database, path: string, released: () => void): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
  const close = () => rm(folder, { recursive: true, force: true })
  try {
    const file = join(folder, 'onrecord.sqlite')
    const still = stillOf(db, path)
    // In steps of a hundred pages, between which other requests are answered.
    await still.backup(file).finally(() => {
      still.close()
      released()
    })
    const copy = new Database(file)
    copy.pragma('secure_delete = on')
    copy.exec('delete from file; delete from source; delete from token')
    // A file with a log beside it does not open where nothing can be written.
    copy.pragma('journal_mode = delete')
    const state = copy.prepare<[], State>('select store_id, revision, changed_at from store').get()!
    copy.close()
    return { state, bytes: createReadStream(file), close }
  } catch (error) {
    await close()
    throw inStoreWords(path, error)
  }
}
