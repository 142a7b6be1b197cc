import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { NewArticle } from '../domain/article.ts'
import { extract } from '../extract/index.ts'
import { EXTRACTOR_VERSION } from '../extract/version.ts'
import type { Entry, Reading } from '../store/store.ts'
import { allowance, contentsOf, type Fault, tooLong } from './articles.ts'
import { type Corrected, correcting } from './correcting.ts'
import { Unreadable } from './readers/reader.ts'
import { reasonOf } from './reasons.ts'

/** One file to be read. */
export interface Task {
  readonly path: string
  readonly full_path: string
  /** How many bytes it may have. */
  readonly limit: number
  /** How many it had when it was found. */
  readonly size: number
  /** Its bytes, where they lie in no file. */
  readonly bytes?: Uint8Array
  /** The article that it gave before, and may give now with other words. */
  readonly corrected?: Corrected | null
}

/** Articles to be read again. */
export interface Again {
  readonly articles: readonly NewArticle[]
}

/** What a worker thread is told to do. */
export type Work = Task | Again

/** What is said of a file, the last one being its end. */
export type Message =
  | { readonly kind: 'articles'; readonly entries: Entry[]; readonly faults: Fault[] }
  | { readonly kind: 'end'; readonly sha256: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** What is found in articles that are read again. */
export interface Renewed {
  readonly kind: 'renewed'
  readonly readings: Reading[]
}

export type Answer<Given extends Work> = Given extends Task ? Message : Renewed

export function* working(work: Work): Generator<Message | Renewed> {
  if ('articles' in work) yield { kind: 'renewed', readings: work.articles.map(readingOf) }
  else yield* taking(work)
}

function readingOf(article: NewArticle): Reading {
  return { article, findings: extract(article), extractor_version: EXTRACTOR_VERSION }
}

/** As many articles as are passed on together. */
const CHUNK = 32

/** Reads one file and finds what its articles say, a few of them at a time. */
export function* taking(task: Task): Generator<Message> {
  try {
    const bytes = task.bytes ?? bytesOf(task)
    yield* articles(task, bytes, sha256Of(bytes))
  } catch (error) {
    yield { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Of the bytes of a file. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function bytesOf({ path, limit }: Task): Uint8Array {
  const most = allowance(path, limit)
  if (statSync(path).size > most) throw tooLong(most)
  return readFileSync(path)
}

function* articles(task: Task, bytes: Uint8Array, sha256: string): Generator<Message> {
  const contents = contentsOf(bytes, basename(task.path), task.limit)
  if (!contents) throw new Unreadable(`no reader takes ${extname(task.path) || 'a name without an ending'}`)
  const source = { path: task.full_path, sha256, format: contents.format }
  let entries: Entry[] = []
  let faults: Fault[] = []
  for (const found of correcting(contents.articles, task.corrected ?? null)) {
    if ('id' in found) entries.push({ ...readingOf(found), source })
    else faults.push(found)
    if (entries.length + faults.length === CHUNK) {
      yield { kind: 'articles', entries, faults }
      entries = []
      faults = []
    }
  }
  yield { kind: 'articles', entries, faults }
  yield { kind: 'end', sha256 }
}
