import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as Extract from '../../src/extract/index.ts'
import type * as Articles from '../../src/ingest/articles.ts'
import type * as Files from '../../src/ingest/files.ts'
import type * as Ingest from '../../src/ingest/index.ts'
import type * as Sqlite from '../../src/store/sqlite/index.ts'
import type { Entry } from '../../src/store/store.ts'
import { writeNews } from '../ingest/newsroom.ts'
import { story } from '../ingest/stories.ts'

// node test/bench/load.ts [FILES]: files of all formats, and one of NDJSON with as many articles, into a store on disk that
// syncs every batch; first each stage by itself on one thread, then as `onrecord load` does it, on one thread and on one for
// each core. What is measured is what is installed: the build, which this makes first.
execFileSync('npm', ['run', 'build'], { cwd: fileURLToPath(new URL('../..', import.meta.url)) })
const built = (path: string) => import(new URL(`../../dist/${path}`, import.meta.url).href)
const { extract }: typeof Extract = await built('extract/index.js')
const { contentsOf }: typeof Articles = await built('ingest/articles.js')
const { filesAt }: typeof Files = await built('ingest/files.js')
const { load }: typeof Ingest = await built('ingest/index.js')
const { openSqliteStore }: typeof Sqlite = await built('store/sqlite/index.js')
// V8 as `onrecord load` sets it.
await built('commands/engine.js')
const files = Number(process.argv[2] ?? 2000)
const AT = '2024-12-01T00:00:00Z'
const BATCH = 128
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const news = join(folder, 'news')
try {
  const articles = writeNews(news, files)
  console.log(`${files} files, ${articles} articles, ${availableParallelism()} cores`)
  await stages()
  const lines = Array.from({ length: files }, (_, n) => {
    const { id, headline, paragraphs } = story(n)
    return JSON.stringify({ id, headline, paragraphs })
  })
  writeFileSync(join(folder, 'bulk.ndjson'), lines.join('\n'))
  for (const threads of new Set([1, availableParallelism()])) {
    await loads(news, threads)
    await loads(join(folder, 'bulk.ndjson'), threads)
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** What each stage costs, in CPU seconds of one thread. */
async function stages(): Promise<void> {
  const spent: Record<string, number> = {}
  const timed = async <Value>(stage: string, work: () => Value | Promise<Value>): Promise<Value> => {
    const before = process.cpuUsage()
    const value = await work()
    const { user, system } = process.cpuUsage(before)
    spent[stage] = (spent[stage] ?? 0) + (user + system) / 1e6
    return value
  }
  const store = openSqliteStore(join(folder, 'stages.db'))
  let batch: Entry[] = []
  let [articles, words, findings] = [0, 0, 0]
  for (const { path } of (await filesAt(news)).files) {
    const found = await timed('reading', () => [...contentsOf(readFileSync(path), basename(path), 2 ** 23)!.articles])
    for (const article of found) {
      if (!('id' in article)) throw new Error(article.reason)
      batch.push({ article, findings: await timed('extraction', () => extract(article)) })
      articles++
      words += article.word_count
      findings += batch.at(-1)!.findings.quotes.length + batch.at(-1)!.findings.figures.length
    }
    if (batch.length >= BATCH) {
      await timed('store', () => store.put(batch, AT))
      batch = []
    }
  }
  await timed('store', () => store.put(batch, AT))
  await store.close()
  const total = Object.values(spent).reduce((sum, seconds) => sum + seconds)
  console.log(`${Math.round(words / articles)} words and ${(findings / articles).toFixed(1)} findings an article`)
  for (const [stage, seconds] of Object.entries(spent)) {
    const each = ((1000 * seconds) / articles).toFixed(2)
    console.log(
      `  ${stage.padEnd(10)} ${seconds.toFixed(2).padStart(6)} CPU s, ${each} ms an article, ${Math.round((100 * seconds) / total)} %`,
    )
  }
}

async function loads(path: string, threads: number): Promise<void> {
  const store = openSqliteStore(join(folder, `${basename(path)}-${threads}.db`))
  for (const round of ['first load', 'unchanged']) {
    const before = process.cpuUsage()
    const start = performance.now()
    const { outcomes, failures } = await load([path], store, AT, { threads })
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(before)
    const articles = outcomes.created + outcomes.updated + outcomes.unchanged
    console.log(
      `${basename(path)}, ${threads} threads, ${round}: ${(articles / seconds).toFixed(0)} articles/s, ${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} CPU s, ${failures.length} failures`,
    )
  }
  await store.close()
}
