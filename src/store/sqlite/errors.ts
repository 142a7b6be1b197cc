import { EntryRefused, StoreBusy, StoreDamaged, StoreFull } from '../store.ts'

/** What SQLite reports, by the start of its code, and what it means; all the rest is damage. */
const meanings: [code: string, meaning: new (message: string, options: ErrorOptions) => Error][] = [
  ['SQLITE_BUSY', StoreBusy],
  ['SQLITE_FULL', StoreFull],
  // The index of the log lies in a file of its own, which found no room to grow.
  ['SQLITE_IOERR_SHMSIZE', StoreFull],
  // The only constraint that an admitted entry can break: the id of a finding that another article has.
  ['SQLITE_CONSTRAINT', EntryRefused],
  ['SQLITE_', StoreDamaged],
]

/** The same error in the words of the store; what did not come from SQLite stays as it is. */
export function inStoreWords(path: string, error: unknown): unknown {
  // One that comes from another thread has lost its class.
  const { message, code } = error as { message: string; code?: unknown }
  const [, Meaning] = meanings.find(([start]) => String(code).startsWith(start)) ?? []
  return Meaning ? new Meaning(`${path}: ${message} (${code})`, { cause: error }) : error
}
