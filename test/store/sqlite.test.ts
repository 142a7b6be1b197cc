import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { inStoreWords } from '../../src/store/sqlite/errors.ts'
import { figureList } from '../../src/store/sqlite/figures.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { assertRecent, assertSettled, openDatabase } from '../../src/store/sqlite/open.ts'
import { type List, pageQuery } from '../../src/store/sqlite/pages.ts'
import { quoteCircle, quoteList } from '../../src/store/sqlite/quotes.ts'
import { APPLICATION_ID, migrations } from '../../src/store/sqlite/schema.ts'
import { contract, everythingIn } from './contract.ts'
import { AT, sampleEntries } from './fixtures.ts'

let files = 0
const folder = t.testdir()
const newFile = () => join(folder, `${files++}.db`)

contract(t, 'in memory', async () => openSqliteStore(':memory:'))
contract(t, 'in a file', async () => openSqliteStore(newFile()))

t.test('the settings are what they should be, in a file and in memory', async t => {
  const db = openDatabase(newFile())
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'mmap_size']
  t.strictSame(
    settings.map(name => db.pragma(name, { simple: true })),
    ['wal', 2, 1, 0, 1, 0],
  )
  t.strictSame(db.pragma('foreign_key_check'), [])
  t.strictSame(db.pragma('integrity_check', { simple: true }), 'ok')
  db.close()
  const memory = openDatabase(':memory:')
  t.equal(memory.pragma('synchronous', { simple: true }), 2)
  memory.close()
})

t.test('a setting that did not take, or an SQLite too old, is refused', async t => {
  const db = new Database(newFile())
  t.throws(() => assertSettled(db), { message: 'trusted_schema is 1 and must be 0' })
  db.close()
  t.throws(() => assertRecent('3.51.2'), { message: 'SQLite is 3.51.2 and must be 3.51.3 or newer' })
  for (const version of ['3.51.3', '3.54.1', '3.100.0']) assertRecent(version)
})

t.test('a store is there again when its file is opened again', async t => {
  const path = newFile()
  const first = openSqliteStore(path)
  await first.put(sampleEntries(3), AT)
  const before = await everythingIn(first)
  await first.close()
  const second = openSqliteStore(path)
  t.strictSame(await everythingIn(second), before)
  await second.close()
})

t.test('two stores on one file see each other at once', async t => {
  const path = newFile()
  const [one, other] = [openSqliteStore(path), openSqliteStore(path)]
  await one.put(sampleEntries(2), AT)
  t.strictSame(await everythingIn(other), await everythingIn(one))
  await other.put(sampleEntries(3), AT)
  t.equal((await one.state()).revision, 2)
  await one.close()
  t.strictSame((await other.articles({ limit: 9, after: null })).items.length, 3)
  await other.close()
})

t.test('while another writer has the lock, a write is busy and a read is not', async t => {
  const path = newFile()
  const store = openSqliteStore(path)
  await store.put(sampleEntries(1), AT)
  const other = new Database(path)
  other.exec('begin immediate')
  await t.rejects(store.put(sampleEntries(2), AT), { name: 'StoreBusy' })
  t.equal((await store.counts()).articles, 1)
  t.throws(() => openSqliteStore(path), { name: 'StoreBusy' })
  other.exec('rollback')
  t.strictSame(await store.put(sampleEntries(2), AT), ['unchanged', 'created'])
  other.close()
  await store.close()
})

t.test('what SQLite reports comes out in the words of the store, with the place', async t => {
  const words: [code: string, name: string][] = [
    ['SQLITE_BUSY', 'StoreBusy'],
    ['SQLITE_BUSY_SNAPSHOT', 'StoreBusy'],
    ['SQLITE_FULL', 'StoreFull'],
    ['SQLITE_IOERR_SHMSIZE', 'StoreFull'],
    ['SQLITE_IOERR_WRITE', 'StoreDamaged'],
    ['SQLITE_CORRUPT_INDEX', 'StoreDamaged'],
    ['SQLITE_NOTADB', 'StoreDamaged'],
    ['SQLITE_READONLY', 'StoreDamaged'],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', 'EntryRefused'],
  ]
  for (const [code, name] of words) {
    const error = inStoreWords('news.db', new Database.SqliteError('it happened', code)) as Error
    t.strictSame([error.name, error.message], [name, `news.db: it happened (${code})`])
  }
  const other = new RangeError('not of SQLite')
  t.equal(inStoreWords('news.db', other), other)
})

t.test('what is no store, or no place for one, ends the start with one line that names it', async t => {
  const garbage = newFile()
  writeFileSync(garbage, 'Dear diary, '.repeat(1_000))
  const foreign = newFile()
  new Database(foreign).exec('create table recipe (id integer primary key)').close()
  const newer = newFile()
  const ahead = openDatabase(newer)
  ahead.pragma('user_version = 999')
  ahead.close()
  const directory = join(folder, 'directory.db')
  mkdirSync(directory)
  const cases: [path: string, name: string, message: string][] = [
    [join(folder, 'nowhere', 'news.db'), 'StoreNotOpened', 'Cannot open database because the directory does not exist'],
    [join(garbage, 'news.db'), 'StoreNotOpened', 'unable to open database file (SQLITE_CANTOPEN)'],
    [directory, 'StoreNotOpened', 'unable to open database file (SQLITE_CANTOPEN)'],
    [garbage, 'StoreDamaged', 'file is not a database (SQLITE_NOTADB)'],
    [foreign, 'StoreNotOpened', 'this is a database of another program'],
    [newer, 'StoreNotOpened', `its schema is version 999, newer than the ${migrations.length} this program knows`],
  ]
  for (const [path, name, message] of cases) {
    t.throws(() => openSqliteStore(path), { name, message: `${path}: ${message}` })
  }
  t.equal(readFileSync(garbage, 'utf8').slice(0, 11), 'Dear diary,')
  const untouched = new Database(foreign)
  t.equal(untouched.pragma('journal_mode', { simple: true }), 'delete')
  untouched.close()
})

t.test('a file that is damaged inside is reported as damaged, and closes', async t => {
  const path = newFile()
  const whole = openSqliteStore(path)
  await whole.put(sampleEntries(30), AT)
  await whole.close()
  const bytes = readFileSync(path)
  bytes.fill(0xa5, 4096 * 32)
  writeFileSync(path, bytes)
  const store = openSqliteStore(path)
  await t.rejects(store.articles({ limit: 100, after: null }), { name: 'StoreDamaged', message: path })
  await store.close()
})

t.test('every list of one filter is read from an index, in its order', async t => {
  const db = openDatabase(':memory:')
  const plan = (list: List, values: Record<string, string[]>, after: string[] | null) => {
    const { text, parameters } = pageQuery(list, values, after, 20)
    return db
      .prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
      .all(...parameters)
      .map(step => step.detail)
  }
  for (const list of [quoteList, figureList]) {
    const place = ['a', '1', 'b']
    t.match(plan(list, {}, null), [`SCAN ${list.table} USING INDEX ${list.table}_article`])
    t.match(plan(list, {}, place), [
      `SEARCH ${list.table} USING INDEX ${list.table}_article ((article_id,start,id)>(?,?,?))`,
    ])
    for (const { name, column, index } of list.filters) {
      const [only, ...more] = plan(list, { [name]: ['x'] }, place)
      t.strictSame(more, [])
      t.match(only, `SEARCH ${list.table} USING INDEX ${index} (${column}=?`)
      t.match(plan(list, { [name]: ['x', 'y'] }, place).join('\n'), `INDEX ${index} (${column}=?`)
    }
  }
  t.match(plan(quoteCircle, {}, ['q_8']), ['SEARCH quote USING INDEX sqlite_autoindex_quote_1 (id>?)'])
  for (const name of ['speaker', 'kind']) t.equal(plan(quoteCircle, { [name]: ['x'] }, ['q_8']).length, 1)
  db.close()
})

t.test('a file of a first version is brought up to date once', async t => {
  const path = newFile()
  openDatabase(path).close()
  const db = openDatabase(path)
  t.equal(db.pragma('application_id', { simple: true }), APPLICATION_ID)
  t.equal(db.pragma('user_version', { simple: true }), migrations.length)
  db.close()
})
