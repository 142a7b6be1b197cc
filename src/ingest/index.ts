import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { extract } from '../extract/index.ts'
import { type Entry, EntryRefused, type Outcome, type Store } from '../store/store.ts'
import { contentsOf, promising } from './articles.ts'
import { Unreadable } from './readers/reader.ts'

export interface LoadReport {
  /** How many articles had which outcome. */
  readonly outcomes: Record<Outcome, number>
  /** Files that could not be taken in, and why. */
  readonly failures: { readonly path: string; readonly reason: string }[]
}

/**
 * Loads files, and the files of folders and their folders by name, into the store. A file that no reader takes is passed
 * over in a folder and a failure when it is named itself; a file that cannot be read is a failure, and the rest go on.
 * `at` is the time to record, RFC 3339.
 */
export async function load(paths: readonly string[], store: Store, at: string, limit = 2 ** 23): Promise<LoadReport> {
  const report: LoadReport = { outcomes: { created: 0, updated: 0, unchanged: 0 }, failures: [] }
  for (const path of paths) {
    for await (const file of filesAt(path)) {
      try {
        const contents = contentsOf(await readFile(file), basename(file), limit)
        if (!contents) throw new Unreadable(`no reader takes ${extname(file) || 'a name without an ending'}`)
        const entries: Entry[] = []
        for (const article of contents.articles) {
          if ('id' in article) entries.push({ article, findings: extract(article) })
          else report.failures.push({ path: file, reason: article.reason })
        }
        for (const outcome of await store.put(entries, at)) report.outcomes[outcome]++
      } catch (error) {
        report.failures.push({ path: file, reason: reasonOf(error) })
      }
    }
  }
  return report
}

async function* filesAt(path: string): AsyncGenerator<string> {
  if (!(await stat(path).catch(() => null))?.isDirectory()) {
    yield path
    return
  }
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  yield* files.filter(promising).sort()
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
}

/** A file that is at fault is a failure; anything else is not the file's fault and ends the load. */
function reasonOf(error: unknown): string {
  if (error instanceof Unreadable || error instanceof EntryRefused) return error.message
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
  if (reason) return reason
  throw error
}
