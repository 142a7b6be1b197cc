import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ConfigError, configOf } from '../config.ts'
import { EXTRACTOR_VERSION } from '../extract/version.ts'
import { buildApp } from '../http/app.ts'
import { RELEASE } from '../http/release.ts'
import { articleIn } from '../ingest/body.ts'
import { load } from '../ingest/index.ts'
import { watch } from '../ingest/watch.ts'
import { complain, counted, summary } from './load.ts'
import { openStore } from './open_store.ts'
import { progressOn } from './progress.ts'
import { stopping } from './stopping.ts'

const OWN_ARTICLES = fileURLToPath(new URL('../../data', import.meta.url))

/** `onrecord serve`: loads the articles, serves until SIGTERM or SIGINT, answers what is in flight and ends with 0. */
export async function run(words: string[]): Promise<number> {
  parseArgs({ args: words })
  const config = configOf(process.env)
  const { signal, stopped } = stopping()
  const store = await openStore(config.DATABASE_URL, { days_kept: config.DELETIONS_KEPT_DAYS })
  const folder = config.DATA_DIR ?? OWN_ARTICLES
  if (!existsSync(folder)) throw new ConfigError(`DATA_DIR=${folder} is not allowed: DATA_DIR is a folder`)
  const limit = config.MAX_ARTICLE_BYTES
  const progress = progressOn(process.stderr)
  const report = await load([folder], store, new Date().toISOString(), {
    limit,
    in_step: config.WATCH,
    signal,
    onProgress: progress.show,
  })
  progress.end()
  complain(report)
  if (signal.aborted) {
    await store.close()
    return 0
  }
  const app = await buildApp(store, {
    public_url: config.PUBLIC_URL,
    cache_bytes: config.CACHE_BYTES,
    log_level: config.LOG_LEVEL,
    read: articleIn,
    article_bytes: limit,
    rate_limit: config.RATE_LIMIT,
  })
  const address = await app.listen({ host: config.HOST, port: config.PORT })
  const { articles, quotes, figures } = await store.counts()
  const outdated = await store.outdated_count(EXTRACTOR_VERSION)
  console.log(
    [
      `Onrecord ${RELEASE} serves ${counted(articles, 'article')}, ${counted(quotes, 'quote')} and ${counted(figures, 'figure')}`,
      `  loaded  ${folder} into ${config.DATABASE_URL.slice(7)}: ${summary(report)}`,
      ...(outdated > 0
        ? [`  rules   ${counted(outdated, 'article')} read by other rules: “onrecord reextract” reads again`]
        : []),
      `  API     ${address}/v1`,
      `  docs    ${address}/docs`,
      `  stop    Ctrl+C`,
    ].join('\n'),
  )
  const watching = config.WATCH ? watch([folder], store, { limit, onLoad: complain }) : null
  await stopped
  await watching?.stop()
  await app.close()
  await store.close()
  return 0
}
