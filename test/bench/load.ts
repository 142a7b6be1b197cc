import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../../src/ingest/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { writeNews } from '../ingest/newsroom.ts'

// node test/bench/load.ts [FILES]: files of all formats, read on one and on all cores into a store on disk that syncs every batch.
const files = Number(process.argv[2] ?? 2000)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
try {
  const articles = writeNews(join(folder, 'news'), files)
  console.log(`${files} files, ${articles} articles, ${availableParallelism()} cores`)
  for (const threads of [1, availableParallelism()]) {
    const store = openSqliteStore(join(folder, `${threads}.db`))
    for (const round of ['first load', 'unchanged']) {
      const start = performance.now()
      const { outcomes, failures } = await load([join(folder, 'news')], store, '2024-12-01T00:00:00Z', { threads })
      const seconds = (performance.now() - start) / 1000
      const rate = (outcomes.created + outcomes.updated + outcomes.unchanged) / seconds
      console.log(
        `${threads} threads, ${round}: ${seconds.toFixed(2)} s, ${rate.toFixed(0)} articles/s`,
        outcomes,
        failures.length,
      )
    }
    await store.close()
  }
} finally {
  rmSync(folder, { recursive: true })
}
