import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { openDatabase } from '../../src/store/sqlite/open.ts'

t.setTimeout(120_000)

t.test('twenty kills in the middle of writing lose no acknowledged article', async t => {
  const path = join(t.testdir(), 'news.db')
  const writer = join(import.meta.dirname, 'writer.ts')
  let acknowledged = 0
  for (let round = 0; round < 20; round++) {
    const child = spawn(process.execPath, [writer, path, String(round * 1_000)], { env: {} })
    const said = text(child.stdout)
    await once(child.stdout, 'data')
    await new Promise(resolve => setTimeout(resolve, 5 + ((round * 7) % 60)))
    child.kill('SIGKILL')
    const ids = (await said).split('\n').slice(0, -1)
    acknowledged += ids.length
    const store = openSqliteStore(path)
    const kept = await Promise.all(ids.map(id => store.article(id)))
    t.strictSame(
      kept.map(article => [article?.quote_count, article?.figure_count]),
      ids.map(() => [3, 2]),
    )
    await store.close()
  }
  const db = openDatabase(path)
  t.equal(db.pragma('integrity_check', { simple: true }), 'ok')
  t.strictSame(db.pragma('foreign_key_check'), [])
  t.strictSame(
    db.prepare('select articles, quotes, figures from store').raw().get(),
    db
      .prepare('select (select count(*) from article), (select count(*) from quote), (select count(*) from figure)')
      .raw()
      .get(),
  )
  t.strictSame(db.prepare('select count(*) from article where quote_count <> 3').pluck().get(), 0)
  db.close()
  t.comment(`${acknowledged} articles acknowledged`)
})
