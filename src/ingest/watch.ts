import { setTimeout } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import type { Look } from './articles.ts'
import { filesAt } from './files.ts'
import { type LoadReport, load } from './index.ts'

export interface WatchOptions {
  readonly limit: number
  readonly onLoad: (report: LoadReport, seconds: number) => void
  /** Milliseconds between two looks at the folders. */
  readonly pause?: number
}

export interface Watching {
  /** Ends as soon as a load that is under way can be stopped. */
  stop(): Promise<void>
}

/**
 * Keeps the store in step with folders that are loaded. It looks at them again and again, which works on every file system
 * and over the network; what changed between two looks waits for the next one, so that a file being written is read whole.
 */
export function watch(paths: readonly string[], store: Store, { limit, onLoad, pause = 1000 }: WatchOptions): Watching {
  const stopping = new AbortController()
  const folders = paths.filter(path => path !== '-')
  const rounds = async () => {
    // Something may have changed while the caller loaded the folders.
    let loaded: string | null = null
    const looked = new Map<string, Look>()
    let last = await stateOf(folders, looked)
    while (!stopping.signal.aborted) {
      await setTimeout(pause, undefined, { signal: stopping.signal }).catch(() => {})
      const state = await stateOf(folders, looked)
      const settled = state === last
      last = state
      if (!settled || state === loaded) continue
      const start = performance.now()
      const report = await load(folders, store, new Date().toISOString(), {
        limit,
        in_step: true,
        signal: stopping.signal,
      })
      if (loaded !== null || changed(report)) onLoad(report, (performance.now() - start) / 1000)
      loaded = state
    }
  }
  const ended = rounds()
  return {
    stop() {
      stopping.abort()
      return ended
    },
  }
}

function changed({ outcomes, removed }: LoadReport): boolean {
  return outcomes.created + outcomes.updated + removed > 0
}

/** Another string when any file is another. */
async function stateOf(paths: readonly string[], looked: Map<string, Look>): Promise<string> {
  const states: string[] = []
  for (const path of paths) {
    const { files, failures } = await filesAt(path, new Map(), looked)
    states.push(...files.map(file => `${file.path} ${file.fingerprint}`), ...failures.map(({ path }) => path))
  }
  return states.join('\n')
}
