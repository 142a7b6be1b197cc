import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { extract } from '../extract/index.ts'
import type { Entry } from '../store/store.ts'
import { allowance, contentsOf, type Fault, tooLong } from './articles.ts'
import { Unreadable } from './readers/reader.ts'
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
  for (const found of contents.articles) {
    if ('id' in found) entries.push({ article: found, findings: extract(found), source })
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
