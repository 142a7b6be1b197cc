import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { extract } from '../extract/index.ts'
import type { Entry } from '../store/store.ts'
import { allowance, contentsOf, type Fault, tooLong } from './articles.ts'
import { reasonOf } from './files.ts'
import { Unreadable } from './readers/reader.ts'

/** One file to be read: what a worker thread is told. */
export interface Task {
  readonly path: string
  readonly full_path: string
  readonly named: boolean
  /** How many bytes it may have. */
  readonly limit: number
  /** The sha256 with which it was taken in wholly before. */
  readonly known: string | null
  /** Its bytes, where they lie in no file. */
  readonly bytes?: Uint8Array
}

/** What is said of a file, the last one being its end. */
export type Message =
  | { readonly kind: 'articles'; readonly entries: Entry[]; readonly faults: Fault[] }
  | { readonly kind: 'end'; readonly sha256: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'passed over' }
  | { readonly kind: 'failed'; readonly reason: string }

/** As many articles as are passed on together. */
const CHUNK = 32

/** Reads one file and finds what its articles say, a few of them at a time. */
export function* taking(task: Task): Generator<Message> {
  try {
    const bytes = task.bytes ?? bytesOf(task)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (sha256 === task.known) yield { kind: 'unchanged' }
    else yield* articles(task, bytes, sha256)
  } catch (error) {
    yield { kind: 'failed', reason: reasonOf(error) }
  }
}

function bytesOf({ path, limit }: Task): Uint8Array {
  const most = allowance(path, limit)
  if (statSync(path).size > most) throw tooLong(most)
  return readFileSync(path)
}

function* articles(task: Task, bytes: Uint8Array, sha256: string): Generator<Message> {
  const contents = contentsOf(bytes, basename(task.path), task.limit)
  if (!contents) {
    if (task.named) throw new Unreadable(`no reader takes ${extname(task.path) || 'a name without an ending'}`)
    yield { kind: 'passed over' }
    return
  }
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
