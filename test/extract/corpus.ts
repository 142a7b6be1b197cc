import { readdirSync } from 'node:fs'

/** What one recognizer reads: each meaning with its phrasings, what it must leave alone, and what it cannot do yet. */
export interface Corpus {
  readonly recognizer: string
  /** By what is read, in text order: “a; b”. */
  readonly meanings: Phrasings
  /** What looks alike and is read otherwise. */
  readonly lookalikes?: Phrasings
  /** Texts of which nothing is read. */
  readonly negatives: readonly string[]
  /** Declared gaps: what the text means, what is read today, and why. Who closes one moves it to the meanings. */
  readonly gaps: readonly {
    readonly text: string
    readonly means: string
    readonly reads: string
    readonly why: string
  }[]
}

type Phrasings = Readonly<Record<string, readonly string[]>>

/** The corpora of a folder here, by the names of their files. */
export async function corporaIn(folder: string): Promise<[file: string, corpus: Corpus][]> {
  const url = new URL(`${folder}/`, import.meta.url)
  return Promise.all(
    readdirSync(url)
      .sort()
      .map(async (file): Promise<[string, Corpus]> => {
        const [corpus, ...more] = Object.values<Corpus>(await import(new URL(file, url).href))
        if (!corpus || more.length > 0) throw new Error(`${folder}/${file} exports ${more.length + 1} corpora`)
        return [file.replace('.ts', ''), corpus]
      }),
  )
}

/** Every text of a corpus with what is read of it; of a negative it is null, for that depends on who reads. */
export function* rowsOf({ meanings, lookalikes = {}, negatives, gaps }: Corpus): Generator<[string, string | null]> {
  for (const phrasings of [meanings, lookalikes]) {
    for (const [means, texts] of Object.entries(phrasings)) for (const text of texts) yield [text, means]
  }
  for (const text of negatives) yield [text, null]
  for (const { text, reads } of gaps) yield [text, reads]
}
