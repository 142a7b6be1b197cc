import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type LoadedFile, type Outcome, type Store, TO_BE_READ } from '../store/store.ts'
import type { Corrected } from './correcting.ts'
import { type Failure, type FoundFile, filesAt } from './files.ts'
import { type Message, sha256Of, type Task, taking } from './taking.ts'
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
  /** Called again and again. */
  readonly onProgress?: (progress: Progress) => void
  /** When it is aborted, what is written stays, and all the rest is left for another load: as if it was killed. */
  readonly signal?: AbortSignal | undefined
}

export interface Progress {
  readonly files: number
  readonly of: number
  readonly articles: number
  readonly failures: number
  /** Which part of what has to be read was read, from 0 to 1, by its bytes. */
  readonly share: number
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
  const { limit = 8 * 2 ** 20, threads = availableParallelism(), in_step = false, signal } = options
  const report: LoadReport = {
    outcomes: { created: 0, updated: 0, unchanged: 0 },
    removed: 0,
    files: { read: 0, unchanged: 0, passed_over: 0 },
    failures: [],
  }
  const places = paths.filter(path => path !== '-')
  const known = await knownAt(places, store)
  const found: FoundFile[] = []
  for (const path of places) {
    const { files, failures, passed_over } = await filesAt(path, known)
    found.push(...files)
    report.files.passed_over += passed_over
    report.failures.push(...failures)
  }
  const tasks = paths.includes('-') ? [inputTask(options.input, limit)] : []
  const all = found.length + tasks.length
  const show = (files: number, articles: number, share: number) =>
    options.onProgress?.({ files, of: all, articles, failures: report.failures.length, share })
  const task = ({ bytes, ...file }: FoundFile): Task => ({ ...file, limit, size: bytes })
  for (const file of found) {
    if (signal?.aborted) return report
    const { path, full_path } = file
    const before = known.get(full_path)
    if (before && (await unchanged(path, before))) {
      report.files.unchanged++
      report.outcomes.unchanged += before.articles
      show(report.files.unchanged, 0, 0)
    } else tasks.push({ ...task(file), corrected: await correctedBy(before, store) })
  }
  const done = (outcomes: readonly Outcome[]) => {
    for (const outcome of outcomes) report.outcomes[outcome]++
  }
  const desk: Desk = {
    report,
    whole: new Map(),
    writing: writing(store, at, done, failure => report.failures.push(failure)),
  }
  const bytes = tasks.reduce((sum, { size }) => sum + size, 0)
  let [files, articles, read] = [report.files.unchanged, 0, 0]
  for await (const [task, message] of takingAll(tasks, bytes, threads)) {
    if (signal?.aborted) return report
    await take(desk, task, message)
    if (message.kind === 'articles') articles += message.entries.length
    else {
      files++
      read += task.size
    }
    const within = message.kind === 'articles' ? message.share * task.size : 0
    show(files, articles, bytes === 0 ? 1 : (read + within) / bytes)
  }
  await desk.writing.finish()
  if (!in_step) return report
  if (await withdrawGone(desk, store, known, found, at)) {
    await readAgain(desk, await knownAt(places, store), found.map(task))
  }
  return report
}

/** The files at these paths that were taken in wholly. */
async function knownAt(paths: readonly string[], store: Store): Promise<Map<string, LoadedFile>> {
  const known = new Map<string, LoadedFile>()
  for (const path of paths) {
    for (const file of await store.files(resolve(path))) known.set(file.path, file)
  }
  return known
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
): Promise<boolean> {
  const there = new Set(found.map(file => file.full_path))
  const unsure = report.failures.map(({ path }) => resolve(path))
  let withdrawn = false
  for (const path of known.keys()) {
    const gone = !there.has(path) && !unsure.some(failed => path === failed || path.startsWith(`${failed}/`))
    const now = whole.get(path)
    if (!gone && now === undefined) continue
    report.removed += (await store.withdraw(path, now ?? null, at)).length
    withdrawn = true
  }
  return withdrawn
}

/** Files that tell an article in other words than the one that had the last word and is gone: theirs count again. */
async function readAgain(desk: Desk, known: ReadonlyMap<string, LoadedFile>, tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) {
    if (known.get(task.full_path)?.sha256 !== TO_BE_READ) continue
    for (const message of taking(task)) await take(desk, task, message)
  }
  await desk.writing.finish()
}
