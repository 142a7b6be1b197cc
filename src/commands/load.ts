import { parseArgs } from 'node:util'
import { configOf } from '../config.ts'
import { type LoadReport, load } from '../ingest/index.ts'
import { inputOf } from '../ingest/input.ts'
import { Unreadable } from '../ingest/readers/reader.ts'
import { watch } from '../ingest/watch.ts'
import './engine.ts'
import { openStore } from './open_store.ts'
import { progressOn } from './progress.ts'
import { STOPPED, stopping } from './stopping.ts'

/** `onrecord load PATH|-…`: 1 when a file could not be loaded; the others are. */
export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: {
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  if (!positionals.length) throw new Unreadable('load what? Name files or folders: onrecord load PATH…')
  const { DATABASE_URL, DELETIONS_KEPT_DAYS, MAX_ARTICLE_BYTES: limit } = configOf(process.env)
  const input = positionals.includes('-') ? await inputOf(process.stdin, limit) : undefined
  const store = await openStore(DATABASE_URL, { days_kept: DELETIONS_KEPT_DAYS })
  const { signal, stopped, exitCode } = stopping()
  const progress = progressOn(process.stderr)
  const start = performance.now()
  const report = await load(positionals, store, new Date().toISOString(), {
    limit,
    in_step: values.watch,
    signal,
    ...(input && { input }),
    ...(!values.quiet && { onProgress: progress.show }),
  })
  progress.end()
  const show = (report: LoadReport, seconds: number) => {
    if (values.json) console.log(JSON.stringify({ ...report, seconds: Number(seconds.toFixed(3)) }))
    else if (!values.quiet) console.log(summary(report))
    complain(report)
  }
  show(report, (performance.now() - start) / 1000)
  if (signal.aborted) {
    await store.close()
    console.error(STOPPED)
    return exitCode()
  }
  if (values.watch) {
    const watching = watch(positionals, store, { limit, onLoad: show })
    await stopped
    await watching.stop()
  }
  await store.close()
  return report.failures.length ? 1 : 0
}

export function complain({ failures }: LoadReport): void {
  for (const { path, place, reason } of failures) {
    console.error(`onrecord: ${place === null ? path : `${path}, ${place},`} is not loaded: ${reason}`)
  }
}

/** “3 articles: 1 new, 0 corrected, 2 as before; 1 file not loaded”. */
export function summary({
  outcomes: { created, updated, unchanged },
  removed,
  files: read,
  failures,
}: LoadReport): string {
  const articles = counted(created + updated + unchanged, 'article')
  const files = failures.filter(({ place }) => place === null).length
  return [
    `${articles}: ${created} new, ${updated} corrected, ${unchanged} as before`,
    removed > 0 && `${counted(removed, 'article')} removed`,
    files > 0 && `${counted(files, 'file')} not loaded`,
    read.passed_over > 0 && `${counted(read.passed_over, 'file')} passed over`,
    failures.length > files && `${counted(failures.length - files, 'article')} of files not loaded`,
  ]
    .filter(part => part !== false)
    .join('; ')
}

/** “1 article”, “2 articles”. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
