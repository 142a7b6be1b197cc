import type { ArticleDraft } from '../../domain/article.ts'
import type { Given } from '../reading/given.ts'

/** Reads one format. A new one is a file beside this one, a line in index.ts and an example in data/README.md. */
export interface Reader {
  /** Its name in reports, and the heading of its example in data/README.md. */
  readonly format: string
  /** The endings of names that promise it: a hint, where the content leaves it open. */
  readonly extensions: readonly string[]
  /** The media types of a body that is this format, each with the ending that a file of it would have. */
  readonly media_types: Readonly<Record<string, string>>
  /** Its ending says that a file is this format, where the content says nothing else. */
  readonly by_name?: true
  /** Whether the content is of this format. Cheap, and never throws. */
  recognizes(given: Given): boolean
  /** The articles in it, in order. Throws an `Unreadable` when the whole cannot be read. */
  read(given: Given): Iterable<Item>
}

/** One article of a file. */
export interface Item {
  /** Where it stands in a file of several, “line 3”, for the one who mends it; null in a file of one. */
  readonly place: string | null
  /** Which part of a long file is read with it, up to 1. */
  readonly share?: number
  /** Throws an `Unreadable` when this one cannot be read; the others can. */
  draft(): ArticleDraft
}

/** Why a file, or an article in it, cannot be taken in, in words for the one who loads it. */
export class Unreadable extends Error {
  /** The fields that are wrong, where it is fields. */
  readonly wrong: readonly Wrong[]

  constructor(message: string, wrong: readonly Wrong[] = []) {
    super(message)
    this.wrong = wrong
  }
}

/** More bytes than an article may have. */
export class TooLong extends Unreadable {
  readonly limit: number

  constructor(limit: number) {
    super(`it is longer than ${limit} bytes, which MAX_ARTICLE_BYTES allows`)
    this.limit = limit
  }
}

export interface Wrong {
  /** `paragraphs[3]`; nothing where it is the whole. */
  readonly field: string
  readonly reason: string
}
