import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type ArticleDraft, articleOf } from '../domain/article.ts'
import { extract } from '../extract/index.ts'
import { EntryRefused, type Outcome, type Store } from '../store/store.ts'
import { plainText } from './readers/plain_text.ts'
import { type Reader, Unreadable } from './readers/reader.ts'

/** The formats that are read. */
export const READERS: readonly Reader[] = [plainText]

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
export async function load(paths: readonly string[], store: Store, at: string): Promise<LoadReport> {
  const report: LoadReport = { outcomes: { created: 0, updated: 0, unchanged: 0 }, failures: [] }
  for (const path of paths) {
    for await (const file of filesAt(path)) {
      try {
        const entries = (await draftsOf(file)).map(articleOf).map(article => ({ article, findings: extract(article) }))
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
  yield* files.filter(readerOf).sort()
}

async function draftsOf(file: string): Promise<ArticleDraft[]> {
  const reader = readerOf(file)
  if (!reader) throw new Unreadable(`no reader takes ${extname(file) || 'a name without an ending'}`)
  return reader.read(await readFile(file))
}

function readerOf(file: string): Reader | undefined {
  return READERS.find(reader => reader.extensions.includes(extname(file).toLowerCase()))
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
