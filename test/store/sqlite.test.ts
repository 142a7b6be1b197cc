import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { nameKey } from '../../src/domain/names.ts'
import { queryOf } from '../../src/domain/search/query.ts'
import { searchableOf } from '../../src/domain/search/searchable.ts'
import { runsOf, wordsOf } from '../../src/domain/words.ts'
import { articleList } from '../../src/store/sqlite/articles.ts'
import { entityList } from '../../src/store/sqlite/entities.ts'
import { inStoreWords } from '../../src/store/sqlite/errors.ts'
import { figureList } from '../../src/store/sqlite/figures.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { assertRecent, assertSettled, openDatabase } from '../../src/store/sqlite/open.ts'
import { pageQuery } from '../../src/store/sqlite/pages.ts'
import { behind } from '../../src/store/sqlite/places.ts'
import { conditions, type List, orderOf, planOf } from '../../src/store/sqlite/plan.ts'
import { quoteList } from '../../src/store/sqlite/quotes.ts'
import { APPLICATION_ID, migrations } from '../../src/store/sqlite/schema.ts'
import { speakerList } from '../../src/store/sqlite/speakers.ts'
import { prepared } from '../../src/store/sqlite/sql.ts'
import type { Key, Store } from '../../src/store/store.ts'
import { digest } from '../ingest/digest.ts'
import { contract, everythingIn } from './contract.ts'
import { AT, entryOf, sampleEntries, sampleEntry } from './fixtures.ts'

t.setTimeout(180_000)

let files = 0
const folder = t.testdir()
const newFile = () => join(folder, `${files++}.db`)

contract(t, 'in memory', async days_kept => openSqliteStore(':memory:', { ...(days_kept && { days_kept }) }))
contract(t, 'in a file', async days_kept => openSqliteStore(newFile(), { ...(days_kept && { days_kept }) }))

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

/** Which of the words are in the files of a store. The index of words leaves out what a word shares with the one before it. */
function wordsIn(path: string, words: readonly string[]): string[] {
  const bytes = [path, `${path}-wal`].map(file => readFileSync(file, 'latin1').toLowerCase())
  return words.filter(word => bytes.some(file => file.includes(word)))
}

t.test('the words of a removed article are not in its files any more', async t => {
  const path = newFile()
  const store = openSqliteStore(path)
  const secret = (words: string) =>
    entryOf({ id: 'one', headline: words, paragraphs: [`“${words} ${'and so on '.repeat(900)}”, he said.`] }, [
      { words: [words], speaker: { id: 'x', name: `Xaver ${words}`, type: 'person', role: null } },
    ])
  await store.put([secret('Zanzibar'), ...sampleEntries(20)], AT)
  await store.put([secret('Quetzal')], AT)
  t.strictSame(wordsIn(path, ['anzibar', 'uetzal']), ['anzibar', 'uetzal'])
  await store.remove(['one'], AT)
  t.strictSame(wordsIn(path, ['anzibar', 'uetzal']), [])

  await store.put([secret('Quetzal')], AT)
  const reader = await store.snapshot()
  await store.remove(['one'], AT)
  t.strictSame(wordsIn(path, ['uetzal']), ['uetzal'], 'somebody still reads them')
  await reader.close()
  t.strictSame(wordsIn(path, ['uetzal']), [])

  await store.put([secret('Quetzal')], AT)
  const last = await store.snapshot()
  await store.remove(['one'], AT)
  await store.close()
  await last.close()
})

t.test('a file that vanished is no store to read from in another way', async t => {
  const path = newFile()
  const store = openSqliteStore(path)
  rmSync(path)
  await t.rejects(store.copy(), { name: 'StoreDamaged' })
  await t.rejects(store.snapshot(), { name: 'StoreDamaged' })
  await store.close()
})

t.test('two stores on one file see each other at once', async t => {
  const path = newFile()
  const [one, other] = [openSqliteStore(path), openSqliteStore(path)]
  await one.put(sampleEntries(2), AT)
  t.strictSame(await everythingIn(other), await everythingIn(one))
  await other.put(sampleEntries(3), AT)
  t.equal((await one.state()).revision, 2)
  await one.close()
  t.strictSame((await other.articles({}, { limit: 9, after: null })).items.length, 3)
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
  const db = new Database(path)
  const roots = db.prepare<[], number>("select rootpage from sqlite_schema where tbl_name = 'article'").pluck().all()
  db.close()
  const bytes = readFileSync(path)
  for (const root of roots.filter(root => root > 0)) bytes.fill(0xa5, 4096 * (root - 1), 4096 * root)
  writeFileSync(path, bytes)
  const store = openSqliteStore(path)
  await t.rejects(store.articles({}, { limit: 100, after: null }), { name: 'StoreDamaged', message: path })
  await store.close()
})

/** Values of filters that are not lists of words. */
const SAMPLES: Record<string, unknown> = {
  q: queryOf('word'),
  published_from: 1,
  min_confidence: 0.5,
  min_length: 1,
  period: [{ start: '2019-01-01', end: '2019-12-31' }],
  period_from: '2019-01-01',
  period_to: '2019-12-31',
  min_value: '5',
}

t.test('every list is read along an index in its order, or through the rows of a filter that leaves few', async t => {
  const db = openDatabase(':memory:')
  const sql = prepared(db)
  const steps = (list: List, filter: object, sort: string, few: number) => {
    const order = orderOf(list, sort)
    const from = behind(list, order, order.textual ? ['a', '1-1'] : order.key.map(() => 'a'))
    const { text, values } = pageQuery(list, planOf(sql, list, filter, order, { few }), order, from, null)
    const plan = db.prepare<unknown[], { detail: string }>(`explain query plan ${text}`).all(...values, 20)
    return plan.map(step => step.detail)
  }
  for (const list of [articleList, quoteList, figureList, speakerList, entityList]) {
    for (const [name, { index, key }] of Object.entries(list.sorts)) {
      for (const sort of [name, `-${name}`]) {
        const [first, ...more] = steps(list, {}, sort, -1)
        t.match(first, new RegExp(`^SEARCH ${list.table} USING (COVERING )?INDEX ${index} `), `${list.table} ${sort}`)
        t.strictSame(
          more.filter(step => /TEMP B-TREE/.test(step)),
          [],
          `${list.table} ${sort}`,
        )
        t.match(first, `(${key[0]}`)
      }
    }
    for (const { names, leads, ids } of list.filters) {
      const [name] = names as [string]
      for (const [sort, index] of Object.entries(leads?.by ?? {})) {
        const [first, ...more] = steps(list, { [name]: ['x'] }, sort, -1)
        t.match(first, `USING INDEX ${index} (${leads!.column}=?`, `${list.table} ${sort} ${name}`)
        t.strictSame(
          more.filter(step => !/^(CORRELATED SCALAR|SCAN passed)/.test(step)),
          [],
        )
      }
      if (!ids) continue
      const through = steps(list, { [name]: SAMPLES[name] ?? ['x', 'y'] }, Object.keys(list.sorts)[0]!, 5)
      t.match(through[0], `SEARCH ${list.table} USING INDEX sqlite_autoindex_${list.table}_1 (id=?)`, name)
      t.strictSame(
        through.filter(step => /^SCAN (article|quote|figure|speaker|entity)\b/.test(step)),
        [],
        name,
      )
    }
  }
  db.close()
})

t.test('what one filter leaves is counted along an index that has all it takes', async t => {
  const db = openDatabase(':memory:')
  const sql = prepared(db)
  for (const list of [articleList, quoteList, figureList]) {
    const order = orderOf(list, undefined)
    for (const { names } of list.filters.filter(({ names }) => names[0] !== 'q')) {
      const [name] = names as [string]
      const { index, lead, rest } = planOf(sql, list, { [name]: SAMPLES[name] ?? ['x'] }, order, { few: -1 })
      const { text, values } = conditions([...lead, ...rest])
      const facets = Object.values(list.facets).map(({ value }) => value)
      const plan = db
        .prepare<unknown[], { detail: string }>(
          `explain query plan select ${facets.join(', ')} from ${list.table}${index}${text}`,
        )
        .all(...values)
      t.strictSame(
        plan
          .map(({ detail }) => detail)
          .filter(step => / (article|quote|figure)\b/.test(step) && !/USING COVERING INDEX/.test(step)),
        [],
        `${list.table} ${name}`,
      )
    }
  }
  db.close()
})

t.test('a count begins again when the store changes under it, and gives up when it always does', async t => {
  const store = openSqliteStore(':memory:', { step: 3 })
  await store.put(sampleEntries(6), AT)
  const counting = store.total('quotes', { kind: ['direct'] }, ['kind'])
  await store.put(sampleEntries(9), AT)
  t.strictSame(await counting, { count: 9, facets: { kind: [{ value: 'direct', count: 9 }] } })
  let counts = true
  const starved = t.rejects(store.total('quotes', { kind: ['direct'] }, ['kind']), { name: 'StoreBusy' }).then(() => {
    counts = false
  })
  for (let n = 10; counts; n++) {
    await store.put([sampleEntry(n)], AT)
    await new Promise(resolve => setImmediate(resolve))
  }
  await starved
  await store.close()
})

t.test('a count stops when nobody waits for it', async t => {
  const store = openSqliteStore(':memory:', { step: 3 })
  await store.put(sampleEntries(6), AT)
  const waiting = new AbortController()
  const counting = store.total('quotes', { kind: ['direct'] }, ['kind'], waiting.signal)
  waiting.abort(new Error('answered already'))
  await t.rejects(counting, { message: 'answered already' })
  await store.close()
})

t.test('what would look through too many rows is refused, and a draw gives what it found', async t => {
  const store = openSqliteStore(':memory:', { slice: 3, step: 3, few: 0, counted: 6 })
  await store.put(sampleEntries(80), AT)
  await t.rejects(store.total('quotes', { kind: ['direct'] }, ['kind']), {
    name: 'TooMany',
    message: 'more than 6 rows',
  })
  t.equal((await store.total('quotes', {}, ['kind'])).count, 240)
  await t.rejects(store.quotes_near('0', { basis: ['context'] }, 5), { name: 'TooMany' })
  const few = await store.quotes_near('0', { kind: ['direct'], basis: ['cue'] }, 80)
  t.ok(few.length > 0 && few.length < 80)
  await store.close()
})

t.test('a batch is one part of each index of words, whatever is written beside it', async t => {
  const path = newFile()
  const store = openSqliteStore(path)
  const source = { path: '/a.txt', sha256: '01', format: 'plain text' }
  await store.put(
    sampleEntries(40).map(entry => ({ ...entry, source })),
    AT,
  )
  const db = new Database(path)
  for (const index of ['article_search', 'quote_search', 'quote_run']) {
    t.strictSame(db.prepare(`select distinct segid from ${index}_idx`).pluck().all(), [1], index)
  }
  db.close()
  await store.close()
})

t.test('what is searchable of an entry may be made before, and is stored as it would be made here', async t => {
  const entries = sampleEntries(20)
  const made = entries.map(entry => ({
    ...entry,
    searchable: searchableOf(entry.article.text, entry.findings.quotes),
  }))
  const digests: string[] = []
  for (const given of [entries, made]) {
    const path = newFile()
    const store = openSqliteStore(path)
    await store.put(given, AT)
    await store.close()
    digests.push(digest(path))
  }
  t.equal(digests[0], digests[1])
})

t.test('a walk by counts goes on as it began, until too many have moved; of who is gone nothing is kept', async t => {
  const path = newFile()
  const store = openSqliteStore(path, { standings: 100 })
  const speakers = (after: Key | null) => store.speakers({}, { limit: 2, after, sort: '-quote_count' })
  const says = (id: string, name: string) =>
    entryOf({ id, headline: id, paragraphs: ['“I was here.”'] }, [
      { words: ['I was here.'], speaker: { id: nameKey(name), name, type: 'person', role: null } },
    ])
  await store.put([...sampleEntries(9), says('left', 'Ida Lund')], AT)
  const first = await speakers(null)
  const second = async () => (await speakers(first.next)).items.map(({ id, quote_count }) => [id, quote_count])
  const began = await second()
  await store.put([says('other', 'Ida Lund')], AT)
  for (let i = 9; i < 50; i++) await store.put([sampleEntry(i)], AT)
  t.strictSame(
    (await second()).map(([id]) => id),
    began.map(([id]) => id),
  )
  t.ok(
    (await second()).every(([, count], i) => Number(count) > Number(began[i]![1])),
    'as many as there are now',
  )
  await store.remove(['left', 'other'], AT)
  const ids = new Database(path, { readonly: true }).prepare('select distinct profile_id from standing').pluck().all()
  t.strictSame(ids.sort(), ['ana-ruiz', 'jörg-große', 'northwind', 'søndag-foods', '王芳', '𝒵-labs'])
  for (let i = 50; i < 80; i++) await store.put([sampleEntry(i)], AT)
  await t.rejects(speakers(first.next), { name: 'WalkForgotten', message: 'it began at revision 1' })
  t.equal(new Database(path, { readonly: true }).prepare('select count(*) <= 200 from standing').pluck().get(), 1)
  const { next } = await speakers(null)
  t.equal((await speakers(next)).items.length, 2)
  await t.rejects(speakers([1000, 1, 'ana-ruiz']), { name: 'WalkForgotten' }, 'a walk of another store')
  await store.close()
})

t.test('a file from before sources, rules and wordings were kept has them as far as they are known', async t => {
  const path = newFile()
  const [entry, other] = [sampleEntry(0), sampleEntry(5)]
  const twin = { ...other, article: { ...other.article, published_at: '2020-01-31T12:00:00Z' } }
  const store = openSqliteStore(path)
  const file = { path: '/a.txt', sha256: '01' }
  await store.put([{ ...entry, extractor_version: 'new', source: { ...file, format: 'plain text' } }, twin], AT, [file])
  const [whole, [loaded]] = [await everythingIn(store), await store.files('/a.txt')]
  const sharing = (store: Store) => store.quotes_sharing({ runs: runsOf(wordsOf('trees this spring')) }, 9)
  const shared = await sharing(store)
  t.equal(shared.length, 2)
  await store.close()
  const db = new Database(path)
  const before = BEFORE_PROVENANCE
  db.exec(`drop table standing; alter table store drop column stood;
    alter table speaker drop column moved; alter table entity drop column moved;
    create index speaker_name on speaker (words, id); create index entity_name on entity (words, id);
    drop table extraction; drop index quote_wording; drop index source_path; drop index article_text_sha256;
    alter table quote drop column wording; alter table quote drop column seen;
    alter table source drop column seen; alter table source drop column text_sha256;
    create index source_path on source (path, sha256, article_id);
    create trigger article_words_go after delete on article_words begin select 1; end;
    create trigger quote_words_go after delete on quote_words begin select 1; end;
    create table quote_number (number integer primary key, quote_id text not null unique) strict;
    pragma user_version = ${before}`)
  db.close()
  const again = openSqliteStore(path)
  const { articles, ...rest } = await everythingIn(again)
  const { articles: _, ...others } = whole
  t.strictSame(rest, others)
  t.strictSame(
    articles.items,
    whole.articles.items.map(article => ({ ...article, extractor_version: null })),
  )
  t.strictSame(await again.files('/a.txt'), [loaded])
  t.strictSame(await sharing(again), shared)
  t.equal(await again.outdated_count('new'), 2)
  const ids = whole.quotes.items.map(({ id }) => id)
  for (const id of ids) t.equal((await again.occurrences(id)).count, 1)
  t.strictSame(await again.put([{ ...entry, extractor_version: 'new' }, twin], AT), ['unchanged', 'unchanged'])
  await again.close()
})

/** How many migrations there were. */
const BEFORE_PROVENANCE = 7
const BEFORE_HASHES = 10

t.test('a file whose runs of words have another hash has them anew', async t => {
  const path = newFile()
  const store = openSqliteStore(path)
  await store.put([sampleEntry(0), sampleEntry(5)], AT)
  const sharing = (store: Store) => store.quotes_sharing({ runs: runsOf(wordsOf('trees this spring')) }, 9)
  const shared = await sharing(store)
  t.equal(shared.length, 2)
  await store.close()
  const db = new Database(path)
  db.exec(`insert into quote_run (quote_run) values ('delete-all'); pragma user_version = ${BEFORE_HASHES}`)
  db.close()
  const again = openSqliteStore(path)
  t.strictSame(await sharing(again), shared)
  t.strictSame(await again.put([sampleEntry(0)], AT), ['unchanged'])
  await again.close()
})

t.test('a file of a first version is brought up to date once', async t => {
  const path = newFile()
  openDatabase(path).close()
  const db = openDatabase(path)
  t.equal(db.pragma('application_id', { simple: true }), APPLICATION_ID)
  t.equal(db.pragma('user_version', { simple: true }), migrations.length)
  db.close()
})
