import { setTimeout } from 'node:timers/promises'
import { type Entry, EntryRefused, type FileState, type Outcome, type Store, StoreBusy } from '../store/store.ts'
import type { Failure } from './files.ts'

/** What is written together: more articles in one transaction are not worth the longer wait of others for the store. */
const BATCH = 128

/** How often a store that another program holds is tried again, and after how many milliseconds. */
export const PATIENCE = { tries: 120, pause: 500 }

/**
 * Writes articles in batches, each with the files that are whole with it. A batch begins with a file, or with a part of
 * one that has a batch and more: who begins again with the first file that is not whole cuts the rest as it was cut.
 */
export interface Writing {
  /** Where an article is shown to come from. */
  add(path: string, entries: readonly Entry[]): Promise<void>
  /** All articles of this file were added, and none of it was refused. */
  whole(path: string, file: FileState): Promise<void>
  /** Something of this file is missing: another load reads it again. */
  spoil(path: string): void
  finish(): Promise<void>
}

export function writing(
  store: Store,
  at: string,
  done: (outcomes: readonly Outcome[]) => void,
  fail: (failure: Failure) => void,
  patience = PATIENCE,
): Writing {
  let entries: { path: string; entry: Entry }[] = []
  let files: { path: string; file: FileState }[] = []
  const spoiled = new Set<string>()
  /** The file that is being read, and how many entries are before its own. */
  let [current, before] = ['', 0]
  const put = async (some: readonly Entry[], whole: readonly FileState[]): Promise<void> =>
    done(await patiently(() => store.put(some, at, whole), patience))
  const wholeFiles = () => files.filter(({ path }) => !spoiled.has(path)).map(({ file }) => file)
  const write = async (count: number) => {
    const some = entries.slice(0, count)
    try {
      await put(
        some.map(({ entry }) => entry),
        wholeFiles(),
      )
    } catch (error) {
      if (!(error instanceof EntryRefused)) throw error
      for (const { path, entry } of some) {
        await put([entry], []).catch(error => {
          if (!(error instanceof EntryRefused)) throw error
          spoiled.add(path)
          fail({ path, place: null, reason: error.message })
        })
      }
      await put([], wholeFiles())
    }
    entries = entries.slice(count)
    files = []
    before = 0
  }
  return {
    async add(path, more) {
      if (path !== current) {
        if (entries.length >= BATCH) await write(entries.length)
        ;[current, before] = [path, entries.length]
      }
      for (const entry of more) entries.push({ path, entry })
      if (entries.length - before < BATCH) return
      if (before > 0) await write(before)
      await write(entries.length)
    },
    async whole(path, file) {
      files.push({ path, file })
      if (files.length >= BATCH) await write(entries.length)
    },
    spoil: path => void spoiled.add(path),
    finish: () => write(entries.length),
  }
}

/** Tries again what a store is too busy for. */
export async function patiently<Answer>(work: () => Promise<Answer>, patience = PATIENCE, tries = 1): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreBusy) || tries === patience.tries) throw error
    await setTimeout(patience.pause)
    return patiently(work, patience, tries + 1)
  }
}
