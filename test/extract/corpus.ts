import { readdirSync } from 'node:fs'
import t from 'tap'

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

/** Holds each corpus of a folder against what is read; `empty` tells that of a negative. */
export async function readsAll(
  folder: URL,
  read: (text: string) => readonly string[],
  empty = (said: string) => said === '',
): Promise<void> {
  for (const { recognizer, meanings, lookalikes = {}, negatives, gaps } of await corporaIn(folder)) {
    const said = (text: string) => read(text).join('; ')
    t.test(`${recognizer}: every phrasing has its meaning`, async t => {
      for (const [means, texts] of Object.entries(meanings)) for (const text of texts) t.equal(said(text), means, text)
    })
    t.test(`${recognizer}: what looks alike is read otherwise, or not at all`, async t => {
      for (const [means, texts] of Object.entries(lookalikes)) {
        for (const text of texts) t.equal(said(text), means, text)
      }
      for (const text of negatives) t.ok(empty(said(text)), `${text} ${said(text)}`)
    })
    t.test(`${recognizer}: the declared gaps are still gaps`, async t => {
      for (const { text, means, reads, why } of gaps) {
        t.not(reads, means, text)
        t.equal(said(text), reads, `${text} ${why}`)
      }
    })
  }
}

async function corporaIn(folder: URL): Promise<Corpus[]> {
  const files = readdirSync(folder).sort()
  const modules = await Promise.all(files.map(file => import(new URL(file, folder).href)))
  return modules.flatMap(module => Object.values<Corpus>(module))
}
