import type { ArticleDraft } from '../../domain/article.ts'

/** Reads the bytes of one format. */
export interface Reader {
  /** Its name in reports. */
  readonly format: string
  /** The endings of the file names it reads. */
  readonly extensions: readonly string[]
  /** The articles in it. Throws an `Unreadable` that says why not. */
  read(bytes: Uint8Array): ArticleDraft[]
}

/** Why a file cannot be taken in, in words for the one who loads it. */
export class Unreadable extends Error {}
