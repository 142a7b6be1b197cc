import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
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

const PLAINLY = new URL(`./plainly${extname(import.meta.url)}`, import.meta.url)

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
    const [state] = (await once(new Worker(PLAINLY, { workerData: file }), 'message')) as [State]
    return { state, bytes: createReadStream(file), close }
  } catch (error) {
    await close()
    throw inStoreWords(path, error)
  }
}
