import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { NewArticle } from '../domain/article.ts'
import { searchableOf } from '../domain/search/searchable.ts'
import { extractAll } from '../extract/index.ts'
import { EXTRACTOR_VERSION } from '../extract/version.ts'
import type { Entry, Origin } from '../store/store.ts'
import { allowance, contentsOf, type Fault } from './articles.ts'
import { type Corrected, correcting } from './correcting.ts'
import { openingOf } from './files.ts'
import { TooLong, Unreadable } from './readers/reader.ts'
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
  /** It is passed over where it turns out to be none of ours, for neither its name nor its beginning says that it is. */
  readonly optional?: boolean
}

/** Articles to be read again. */
export interface Again {
  readonly articles: NewArticle[]
}

/** What a worker thread is told. */
export type Work = Task | Again

/** What is said of a file, or of articles, the last one being its end. */
export type Message =
  | { readonly kind: 'articles'; readonly entries: Entry[]; readonly faults: Fault[]; readonly share: number }
  | { readonly kind: 'end'; readonly sha256: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'passed_over' }
  | { readonly kind: 'done' }

/** Articles in which nothing is found yet: that can be done elsewhere. */
export interface Read {
  readonly kind: 'read'
  readonly articles: NewArticle[]
  readonly faults: Fault[]
  readonly source: Origin | null
  /** Which part of the file has been read, from 0 to 1. */
  readonly share: number
}

/** As many articles as are passed on together. */
const CHUNK = 32

/** Reads one file, or articles again, and finds what they say, a few of them at a time. */
export function* taking(work: Work): Generator<Message> {
  for (const message of reading(work)) yield message.kind === 'read' ? found(message) : message
}

/** Reads one file, a few of its articles at a time, or gives those that there are. */
export function* reading(work: Work): Generator<Message | Read> {
  if ('articles' in work) {
    yield { kind: 'read', articles: work.articles, faults: [], source: null, share: 1 }
    yield { kind: 'done' }
  } else yield* readingFile(work)
}

function* readingFile(task: Task): Generator<Message | Read> {
  try {
    const bytes = task.bytes ?? bytesOf(task)
    yield* articles(task, bytes, sha256Of(bytes))
  } catch (error) {
    if (task.optional && error instanceof TooLong) yield { kind: 'passed_over' }
    else yield { kind: 'failed', reason: reasonOf(error) }
  }
}

export function found({ articles, faults, source, share }: Read): Message {
  const findings = extractAll(articles)
  return {
    kind: 'articles',
    entries: articles.map((article, i) => ({
      article,
      findings: findings[i]!,
      extractor_version: EXTRACTOR_VERSION,
      searchable: searchableOf(article.text, findings[i]!.quotes),
      source,
    })),
    faults,
    share,
  }
}

/** Of the bytes of a file. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function bytesOf({ path, limit }: Task): Uint8Array {
  const { size } = statSync(path)
  const most = size > limit ? allowance(openingOf(path), basename(path), limit) : limit
  if (size > most) throw new TooLong(most)
  return readFileSync(path)
}

function* articles(task: Task, bytes: Uint8Array, sha256: string): Generator<Message | Read> {
  const contents = contentsOf(bytes, basename(task.path), task.limit)
  if (!contents && task.optional) {
    yield { kind: 'passed_over' }
    return
  }
  if (!contents) throw new Unreadable(`no reader takes ${extname(task.path) || 'a name without an ending'}`)
  const source = { path: task.full_path, sha256, format: contents.format }
  let articles: NewArticle[] = []
  let faults: Fault[] = []
  for (const found of correcting(contents.articles, task.corrected ?? null)) {
    if ('id' in found) articles.push(found)
    else faults.push(found)
    if (articles.length + faults.length === CHUNK) {
      yield { kind: 'read', articles, faults, source, share: contents.share() }
      articles = []
      faults = []
    }
  }
  yield { kind: 'read', articles, faults, source, share: contents.share() }
  yield { kind: 'end', sha256 }
}
