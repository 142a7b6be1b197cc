import Database from 'better-sqlite3'
import { wordsOfSegments } from '../../domain/verification/pieces.ts'
import { wordingOf } from '../../domain/wording.ts'
import { runsOf } from '../../domain/words.ts'
import { StoreBusy, StoreDamaged, StoreNotOpened } from '../store.ts'
import { inStoreWords } from './errors.ts'
import { termsOf } from './quote_runs.ts'
import { APPLICATION_ID, migrations } from './schema.ts'

/**
 * How long a statement waits for another process's lock, in milliseconds. It waits on the thread that serves requests:
 * a caller that tries again later is the better place to wait.
 */
const BUSY_TIMEOUT = 250

/** Before this version two connections to one file can damage it (sqlite.org/wal.html#walresetbug). */
const OLDEST_SQLITE = '3.51.3'

/** Opens the file, makes it where there is none, settles it and brings its schema up to date. */
export function openDatabase(path: string): Database.Database {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { timeout: BUSY_TIMEOUT })
    assertOurs(db)
    settle(db)
    assertSettled(db)
    migrate(db)
    return db
  } catch (error) {
    db?.close()
    throw inOpeningWords(path, error)
  }
}

/** Looks before anything is written: a file of another program stays as it was. */
function assertOurs(db: Database.Database): void {
  const objects = db.prepare('select count(*) from sqlite_schema').pluck().get()
  if (objects !== 0 && db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new Error('this is a database of another program')
  }
}

function settle(db: Database.Database): void {
  db.pragma('journal_mode = WAL')
  // After the journal mode: better-sqlite3 turns synchronous down to NORMAL with it, and a power cut would lose articles.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = on')
  db.pragma('trusted_schema = off')
  db.pragma('cell_size_check = on')
  db.pragma('mmap_size = 0')
  // What is deleted is overwritten: its words are not in the file any more.
  db.pragma('secure_delete = on')
  // What the log may keep of its size once a long reader let it grow.
  db.pragma('journal_size_limit = 67108864')
  // In KiB: ids are hashes, and an index that they grow by is touched all over. With less, pages are read again and again.
  db.pragma('cache_size = -65536')
  // In pages: with less, the pages that every batch changes are copied into the file again and again.
  db.pragma('wal_autocheckpoint = 16000')
}

const SETTINGS = { synchronous: 2, foreign_keys: 1, trusted_schema: 0, cell_size_check: 1, secure_delete: 1 }

export function assertSettled(db: Database.Database): void {
  const wanted = { ...SETTINGS, ...(db.memory ? { journal_mode: 'memory' } : { journal_mode: 'wal', mmap_size: 0 }) }
  for (const [name, value] of Object.entries(wanted)) {
    const found = db.pragma(name, { simple: true })
    if (found !== value) throw new Error(`${name} is ${found} and must be ${value}`)
  }
  assertRecent(db.prepare<[], string>('select sqlite_version()').pluck().get()!)
}

export function assertRecent(version: string): void {
  if (version.localeCompare(OLDEST_SQLITE, 'en', { numeric: true }) < 0) {
    throw new Error(`SQLite is ${version} and must be ${OLDEST_SQLITE} or newer`)
  }
}

/** All or nothing, and once, however many processes start together: it looks again when it has the lock. */
function migrate(db: Database.Database): void {
  const upToDate = db.transaction(() => {
    const version = db.pragma('user_version', { simple: true }) as number
    if (version > migrations.length) {
      throw new Error(`its schema is version ${version}, newer than the ${migrations.length} this program knows`)
    }
    if (version === migrations.length) return
    db.function('wording_of', (id: string, segments: string, speaker_id: string | null) =>
      wordingOf({ id, segments: JSON.parse(segments), speaker: speaker_id === null ? null : { id: speaker_id } }),
    )
    db.function('terms_of', (segments: string, id: string | null, name: string | null, article_id: string) =>
      termsOf(runsOf(wordsOfSegments(JSON.parse(segments))), id === null ? null : { id, name: name! }, article_id),
    )
    for (const migration of migrations.slice(version)) db.exec(migration)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${migrations.length}`)
  })
  upToDate.immediate()
}

/** Busy and damaged say it themselves; anything else is a place where no store can be. */
function inOpeningWords(path: string, error: unknown): unknown {
  const named = inStoreWords(path, error)
  if (named instanceof StoreBusy) return named
  if (named instanceof StoreDamaged && /CORRUPT|NOTADB/.test(named.message)) return named
  const { message } = named as Error
  return new StoreNotOpened(message.startsWith(path) ? message : `${path}: ${message}`, { cause: error })
}
