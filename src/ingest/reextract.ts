import { availableParallelism } from 'node:os'
import type { NewArticle } from '../domain/article.ts'
import { EXTRACTOR_VERSION } from '../extract/version.ts'
import type { Key, Store } from '../store/store.ts'
import type { Again } from './taking.ts'
import { takingAll } from './threads.ts'
import { patiently } from './writing.ts'

export interface ReextractOptions {
  readonly threads?: number
  /** Called after every batch. */
  readonly onProgress?: (progress: ReextractProgress) => void
  /** How many characters of text are in memory at a time. */
  readonly memory?: number
  /** When it is aborted, what was found is written, and the rest is left for another time. */
  readonly signal?: AbortSignal
}

export interface ReextractProgress {
  readonly articles: number
  readonly of: number
}

export interface ReextractReport {
  readonly extractor_version: string
  /** How many articles were read again, and of how many of them a finding changed. */
  articles: number
  updated: number
}

/** How many articles are read by one thread at a time, and written in one transaction. */
const BATCH = 64

/**
 * Brings the findings of all articles up to date, out of their texts in the store. What is written with a batch is by which
 * rules it was read: killed at any moment and started again, it goes on where it was and comes to the same end. An article
 * that somebody writes meanwhile is left alone. `at` is the time to record, RFC 3339.
 */
export async function reextract(store: Store, at: string, options: ReextractOptions = {}): Promise<ReextractReport> {
  const { threads = availableParallelism(), onProgress = () => {}, memory = 2 ** 25, signal } = options
  const of = await store.outdated_count(EXTRACTOR_VERSION)
  const report: ReextractReport = { extractor_version: EXTRACTOR_VERSION, articles: 0, updated: 0 }
  for await (const { tasks, size } of loads(store, memory)) {
    for await (const [, message] of takingAll(tasks, size, threads)) {
      if (signal?.aborted) return report
      if (message.kind !== 'articles') continue
      const outcomes = await patiently(() => store.renew(message.entries, at))
      report.articles += outcomes.length
      report.updated += outcomes.filter(outcome => outcome === 'updated').length
      onProgress({ articles: report.articles, of })
    }
  }
  return report
}

/** The articles to be read again, as many at a time as are to be in memory. */
async function* loads(store: Store, memory: number): AsyncGenerator<{ tasks: Again[]; size: number }> {
  let [tasks, size]: [Again[], number] = [[], 0]
  let after: Key | null = null
  do {
    const { items, next }: { items: NewArticle[]; next: Key | null } = await store.outdated(EXTRACTOR_VERSION, {
      limit: BATCH,
      after,
    })
    tasks.push({ articles: items })
    size += items.reduce((sum, { text }) => sum + text.length, 0)
    if (size >= memory || !next) {
      yield { tasks, size }
      tasks = []
      size = 0
    }
    after = next
  } while (after)
}
