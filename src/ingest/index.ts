import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { LoadedFile, Outcome, Store } from '../store/store.ts'
import type { Corrected } from './correcting.ts'
import { type Failure, type FoundFile, filesAt } from './files.ts'
import { type Message, sha256Of, type Task } from './taking.ts'
import { takingAll } from './threads.ts'
import { type Writing, writing } from './writing.ts'

export interface LoadOptions {
  /** How many bytes an article may have. */
  readonly limit?: number
  /** Threads to read on, where there is enough to read. */
  readonly threads?: number
  /** The store shall hold what the folders hold, and not what they no longer hold. */
  readonly in_step?: boolean
  /** Bytes that lie in no file, by the name “-”. */
  readonly input?: Uint8Array
  /** Called after every file. */
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly files: number
  readonly of: number
  readonly articles: number
  readonly failures: number
}

export interface LoadReport {
  /** How many articles had which outcome. */
  readonly outcomes: Record<Outcome, number>
  /** How many articles are gone, because the files that held them are. */
  removed: number
  /** How many files were read, were as before, and are none of ours. */
  readonly files: { read: number; unchanged: number; passed_over: number }
  /** Files, and articles of files, that could not be taken in, and why. */
  readonly failures: Failure[]
}

/**
 * Loads files, and the files of folders and their folders by name, into the store. A file that no reader takes is passed
 * over in a folder and a failure when it is named itself; a file that cannot be read is a failure, and the rest go on.
 * Killed at any moment and started again, it comes to the same end: what is written with a file's last articles is that
 * it is whole, and a file that is as it was then is not read again. `at` is the time to record, RFC 3339.
 */
export async function load(
  paths: readonly string[],
  store: Store,
  at: string,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { limit = 8 * 2 ** 20, threads = availableParallelism(), in_step = false, onProgress = () => {} } = options
  const report: LoadReport = {
    outcomes: { created: 0, updated: 0, unchanged: 0 },
    removed: 0,
    files: { read: 0, unchanged: 0, passed_over: 0 },
    failures: [],
  }
  const known = new Map<string, LoadedFile>()
  const found: FoundFile[] = []
  for (const path of paths.filter(path => path !== '-')) {
    for (const file of await store.files(resolve(path))) known.set(file.path, file)
    const { files, failures, passed_over } = await filesAt(path, known)
    found.push(...files)
    report.files.passed_over += passed_over
    report.failures.push(...failures)
  }
  const tasks = paths.includes('-') ? [inputTask(options.input, limit)] : []
  for (const { path, full_path, bytes, optional } of found) {
    const before = known.get(full_path)
    if (before && (await unchanged(path, before))) {
      report.files.unchanged++
      report.outcomes.unchanged += before.articles
    } else tasks.push({ path, full_path, limit, size: bytes, optional, corrected: await correctedBy(before, store) })
  }
  const all = report.files.unchanged + tasks.length
  const done = (outcomes: readonly Outcome[]) => {
    for (const outcome of outcomes) report.outcomes[outcome]++
  }
  const desk: Desk = {
    report,
    whole: new Map(),
    writing: writing(store, at, done, failure => report.failures.push(failure)),
  }
  const bytes = tasks.reduce((sum, { size }) => sum + size, 0)
  let [files, articles] = [report.files.unchanged, 0]
  for await (const [task, message] of takingAll(tasks, bytes, threads)) {
    await take(desk, task, message)
    if (message.kind === 'articles') articles += message.entries.length
    else onProgress({ files: ++files, of: all, articles, failures: report.failures.length })
  }
  await desk.writing.finish()
  if (in_step) await withdrawGone(desk, store, known, found, at)
  return report
}

/** Everything that one load has on its desk. */
interface Desk {
  readonly report: LoadReport
  /** The sha256 of those that were taken in wholly now. */
  readonly whole: Map<string, string>
  readonly writing: Writing
}

function inputTask(bytes: Uint8Array = new Uint8Array(), limit: number): Task {
  return { path: 'standard input.txt', full_path: '-', limit, size: bytes.length, bytes }
}

/** What an edited file may correct: the article that it alone gave. */
async function correctedBy(before: LoadedFile | undefined, store: Store): Promise<Corrected | null> {
  if (before?.only == null) return null
  const { only: id } = before
  return { id, text: (await store.article_text(id))!.text }
}

/** Whether a file holds what it held when it was taken in; one that cannot be read now is read again, and says why. */
async function unchanged(path: string, { sha256 }: LoadedFile): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null)
  return bytes !== null && sha256Of(bytes) === sha256
}

async function take({ report, whole, writing }: Desk, task: Task, message: Message): Promise<void> {
  const { path, full_path } = task
  if (message.kind === 'articles') {
    await writing.add(path, message.entries)
    for (const { place, reason } of message.faults) {
      report.failures.push({ path, place, reason })
      writing.spoil(path)
    }
  } else if (message.kind === 'end') {
    report.files.read++
    whole.set(full_path, message.sha256)
    if (full_path !== '-') await writing.whole(path, { path: full_path, sha256: message.sha256 })
  } else if (message.kind === 'passed_over') report.files.passed_over++
  else if (message.kind === 'failed') report.failures.push({ path, place: null, reason: message.reason })
}

/**
 * Takes back what files held and no longer hold. A file that is there and cannot be read leaves everything as it was, and
 * so does a folder: a disk that is not there is no order to delete.
 */
async function withdrawGone(
  { report, whole }: Desk,
  store: Store,
  known: ReadonlyMap<string, LoadedFile>,
  found: readonly FoundFile[],
  at: string,
): Promise<void> {
  const there = new Set(found.map(file => file.full_path))
  const unsure = report.failures.map(({ path }) => resolve(path))
  for (const path of known.keys()) {
    const gone = !there.has(path) && !unsure.some(failed => path === failed || path.startsWith(`${failed}/`))
    const now = whole.get(path)
    if (gone || now !== undefined) report.removed += (await store.withdraw(path, now ?? null, at)).length
  }
}
