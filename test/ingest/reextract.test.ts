import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts'
import { load } from '../../src/ingest/index.ts'
import { type ReextractProgress, reextract } from '../../src/ingest/reextract.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { openDatabase } from '../../src/store/sqlite/open.ts'
import { type Entry, type Store, StoreBusy, StoreFull } from '../../src/store/store.ts'
import { AT } from '../store/fixtures.ts'
import { digest } from './digest.ts'
import { writeNews } from './newsroom.ts'

t.setTimeout(300_000)

const LATER = '2024-06-01T12:00:00Z'
const folder = t.testdir()
const articles = writeNews(join(folder, 'news'), 90) + 1
// Enough for threads to be worth it.
writeFileSync(join(folder, 'news', 'long.txt'), `Long\n\n${'It rains. '.repeat(30_000)}`)
const everything = { limit: 10_000, after: null }

/** A store as rules of yesterday left it: of every third article they found nothing, of every third the same as ours. */
const original = join(folder, 'yesterday.db')
{
  const store = openSqliteStore(original)
  await load([join(folder, 'news')], store, AT, { threads: 1 })
  const entries: Entry[] = []
  for (const [i, article] of (await store.articles({}, everything)).items.entries()) {
    const { text } = (await store.article_text(article.id))!
    const filter = { article_id: [article.id] }
    const [quotes, figures] = [await store.quotes(filter, everything), await store.figures(filter, everything)]
    const found = { quotes: quotes.items, figures: figures.items }
    const findings = [{ quotes: [], figures: [] }, found, { ...found, quotes: found.quotes.slice(1) }][i % 3]!
    entries.push({ article: { ...article, text }, findings, extractor_version: 'yesterday' })
  }
  await store.put(entries, AT)
  await store.close()
}

function yesterday(name: string): { path: string; store: Store } {
  const path = join(folder, `${name}.db`)
  copyFileSync(original, path)
  return { path, store: openSqliteStore(path) }
}

const findings = async (store: Store) => [
  (await store.quotes({}, everything)).items,
  (await store.figures({}, everything)).items,
]

/** How often a change is told that was not there before. */
async function toldSince(store: Store, revision: number): Promise<Set<string>> {
  const { items } = await store.changes({ limit: 10_000, after: { revision, position: 1e9, began: revision } })
  return new Set(
    items.map(({ quote, figure, article, id }) => quote?.article_id ?? figure?.article_id ?? article?.id ?? id),
  )
}

t.test('all findings are brought up to date, on one thread and on several, and told where they are others', async t => {
  const digests: string[] = []
  let wanted: unknown
  for (const [threads, memory] of [
    [1, 2 ** 25],
    [3, 2 ** 18 + 1],
  ] as const) {
    const { path, store } = yesterday(`threads-${threads}`)
    const loaded = openSqliteStore(join(folder, 'loaded.db'))
    if (!wanted) await load([join(folder, 'news')], loaded, AT)
    wanted ??= await findings(loaded)
    await loaded.close()
    const { revision } = await store.state()
    const before = new Map((await store.articles({}, everything)).items.map(article => [article.id, article]))
    const seen: ReextractProgress[] = []
    const report = await reextract(store, LATER, { threads, memory, onProgress: progress => seen.push(progress) })
    t.strictSame(await findings(store), wanted)
    const changed = await toldSince(store, revision)
    t.strictSame(report, { extractor_version: EXTRACTOR_VERSION, articles, updated: changed.size })
    t.ok(changed.size > 0 && changed.size < articles)
    t.strictSame(seen.at(-1), { articles, of: articles })
    t.equal(seen.length, Math.ceil(articles / 64))
    for (const article of (await store.articles({}, everything)).items) {
      t.strictSame(
        [article.extractor_version, article.updated_at, article.version],
        [EXTRACTOR_VERSION, changed.has(article.id) ? LATER : AT, before.get(article.id)!.version],
      )
    }
    const state = await store.state()
    t.strictSame(await reextract(store, LATER, { threads }), { ...report, articles: 0, updated: 0 })
    t.strictSame(await store.state(), state, 'nothing to do is nothing done')
    await store.close()
    digests.push(timeless(path))
  }
  t.equal(digests[0], digests[1])
})

t.test('a busy store is waited for, a full one ends it, and it goes on where it was', async t => {
  const { store } = yesterday('busy')
  const failing = (error: Error, at: number): Store => {
    let calls = 0
    return {
      ...store,
      renew: (...given) => (++calls === at ? Promise.reject(error) : store.renew(...given)),
    }
  }
  await t.rejects(reextract(failing(new StoreFull('full'), 2), LATER), StoreFull)
  t.equal(await store.outdated_count(EXTRACTOR_VERSION), articles - 64)
  const report = await reextract(failing(new StoreBusy('busy'), 1), LATER)
  t.equal(report.articles, articles - 64)
  t.equal(await store.outdated_count(EXTRACTOR_VERSION), 0)
  await store.close()
})

t.test('stopped, it writes what it found, and goes on where it was', async t => {
  const { store } = yesterday('stopped')
  const stopping = new AbortController()
  const report = await reextract(store, LATER, { signal: stopping.signal, onProgress: () => stopping.abort() })
  t.equal(report.articles, 64)
  t.equal(await store.outdated_count(EXTRACTOR_VERSION), articles - 64)
  t.equal((await reextract(store, LATER)).articles, articles - 64)
  await store.close()
})

t.test('killed at any moment and started again, it comes to the same rows', async t => {
  const whole = yesterday('whole')
  await reextract(whole.store, LATER)
  await whole.store.close()
  const { path, store } = yesterday('killed')
  await store.close()
  const start = () =>
    spawn(process.execPath, [join(import.meta.dirname, 'reextractor.ts'), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  let kills = 0
  for (const pause of [5, 60, 120, 200, 300]) {
    const child = start()
    const ended = once(child, 'close')
    await once(child.stdout, 'data')
    await Promise.race([setTimeout(pause), ended])
    if (child.kill('SIGKILL')) kills++
    await ended
  }
  t.ok(kills > 0, `${kills} kills`)
  t.strictSame(await once(start(), 'close'), [0, null])
  t.equal(timeless(path), timeless(whole.path))
})

/** Where in which revision a change was depends on how the work was cut. */
function timeless(path: string): string {
  const db = openDatabase(path)
  db.exec(
    'update change set revision = -rowid_of, position = 0 from (select resource as r, id as i, row_number() over (order by resource, id) as rowid_of from change) where resource = r and id = i',
  )
  db.close()
  return digest(path)
}
