import { parseArgs } from 'node:util'
import { configOf } from '../config.ts'
import { type ReextractReport, reextract } from '../ingest/reextract.ts'
import { counted } from './load.ts'
import './engine.ts'
import { openStore } from './open_store.ts'
import { progressOn } from './progress.ts'
import { STOPPED, stopping } from './stopping.ts'

/** `onrecord reextract`: what the rules of this release find, in articles that were read by others. */
export async function run(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: { quiet: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  })
  const { DATABASE_URL, DELETIONS_KEPT_DAYS } = configOf(process.env)
  const store = await openStore(DATABASE_URL, { days_kept: DELETIONS_KEPT_DAYS })
  const { signal, exitCode } = stopping()
  const progress = progressOn(process.stderr, Date.now, 'articles')
  const start = performance.now()
  const report = await reextract(store, new Date().toISOString(), {
    signal,
    ...(!values.quiet && {
      onProgress: ({ articles, of }) =>
        progress.show({ files: articles, of, articles, failures: 0, share: articles / of }),
    }),
  })
  progress.end()
  await store.close()
  const seconds = Number(((performance.now() - start) / 1000).toFixed(3))
  if (values.json) console.log(JSON.stringify({ ...report, seconds }))
  else if (!values.quiet) console.log(summary(report))
  if (signal.aborted) console.error(STOPPED)
  return exitCode()
}

/** “3 articles read again: 1 with other findings, 2 as before”. */
function summary({ articles, updated }: ReextractReport): string {
  return `${counted(articles, 'article')} read again: ${updated} with other findings, ${articles - updated} as before`
}
