import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { NewArticle } from '../domain/article.ts'
import { extract } from '../extract/index.ts'
import type { Entry, Origin } from '../store/store.ts'
import { allowance, contentsOf, type Fault } from './articles.ts'
import { TooLong, Unreadable } from './readers/reader.ts'
import { reasonOf } from './reasons.ts'

/** One file to be read: what a worker thread is told. */
export interface Task {
  readonly path: string
  readonly full_path: string
  /** How many bytes it may have. */
  readonly limit: number
  /** How many it had when it was found. */
  readonly size: number
  /** Its bytes, where they lie in no file. */
  readonly bytes?: Uint8Array
}

/** What is said of a file, the last one being its end. */
export type Message =
  | { readonly kind: 'articles'; readonly entries: Entry[]; readonly faults: Fault[] }
  | { readonly kind: 'end'; readonly sha256: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** Articles in which nothing is found yet: that can be done elsewhere. */
export interface Read {
  readonly kind: 'read'
  readonly articles: NewArticle[]
  readonly faults: Fault[]
  readonly source: Origin
}

/** As many articles as are passed on together. */
const CHUNK = 32

/** Reads one file and finds what its articles say, a few of them at a time. */
export function* taking(task: Task): Generator<Message> {
  for (const message of reading(task)) yield message.kind === 'read' ? found(message) : message
}

/** Reads one file, a few of its articles at a time. */
export function* reading(task: Task): Generator<Message | Read> {
  try {
    const bytes = task.bytes ?? bytesOf(task)
    yield* articles(task, bytes, sha256Of(bytes))
  } catch (error) {
    yield { kind: 'failed', reason: reasonOf(error) }
  }
}

export function found({ articles, faults, source }: Read): Message {
  return {
    kind: 'articles',
    entries: articles.map(article => ({ article, findings: extract(article), source })),
    faults,
  }
}

/** Of the bytes of a file. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function bytesOf({ path, limit }: Task): Uint8Array {
  const most = allowance(path, limit)
  if (statSync(path).size > most) throw new TooLong(most)
  return readFileSync(path)
}

function* articles(task: Task, bytes: Uint8Array, sha256: string): Generator<Message | Read> {
  const contents = contentsOf(bytes, basename(task.path), task.limit)
  if (!contents) throw new Unreadable(`no reader takes ${extname(task.path) || 'a name without an ending'}`)
  const source = { path: task.full_path, sha256, format: contents.format }
  let articles: NewArticle[] = []
  let faults: Fault[] = []
  for (const found of contents.articles) {
    if ('id' in found) articles.push(found)
    else faults.push(found)
    if (articles.length + faults.length === CHUNK) {
      yield { kind: 'read', articles, faults, source }
      articles = []
      faults = []
    }
  }
  yield { kind: 'read', articles, faults, source }
  yield { kind: 'end', sha256 }
}
