/** What one recogniser reads: each meaning with its phrasings, what it must leave alone, and what it cannot do yet. */
export interface Corpus {
  readonly recognizer: string
  readonly meanings: Readonly<Record<string, readonly string[]>>
  /** Texts without a figure. */
  readonly negatives: readonly string[]
  /** Declared gaps: what the text means, what is read today, and why. */
  readonly gaps: readonly {
    readonly text: string
    readonly means: string
    readonly reads: string
    readonly why: string
  }[]
}
