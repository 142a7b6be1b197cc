import { parseArgs } from 'node:util'
import { configOf } from '../config.ts'
import { type LoadReport, load } from '../ingest/index.ts'
import { Unreadable } from '../ingest/readers/reader.ts'
import { openStore } from './open_store.ts'

/** `onrecord load PATH…`: 1 when a file could not be loaded; the others are. */
export async function run(words: string[]): Promise<number> {
  const { positionals } = parseArgs({ args: words, allowPositionals: true })
  if (!positionals.length) throw new Unreadable('load what? Name files or folders: onrecord load PATH…')
  const { DATABASE_URL, DELETIONS_KEPT_DAYS } = configOf(process.env)
  const store = await openStore(DATABASE_URL, { days_kept: DELETIONS_KEPT_DAYS })
  const report = await load(positionals, store, new Date().toISOString())
  await store.close()
  console.log(summary(report))
  for (const { path, reason } of report.failures) console.error(`onrecord: ${path} is not loaded: ${reason}`)
  return report.failures.length ? 1 : 0
}

/** “3 articles: 1 new, 0 corrected, 2 as before; 1 file not loaded”. */
export function summary({ outcomes: { created, updated, unchanged }, failures }: LoadReport): string {
  const articles = counted(created + updated + unchanged, 'article')
  const missing = failures.length ? `; ${counted(failures.length, 'file')} not loaded` : ''
  return `${articles}: ${created} new, ${updated} corrected, ${unchanged} as before${missing}`
}

/** “1 article”, “2 articles”. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
