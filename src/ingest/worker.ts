import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { found, type Message, type Read, reading, type Work } from './taking.ts'

/** What a worker is told: a file to read, or articles again; articles to look into, that so much was taken, or that it is not needed any more. */
export type Told =
  | { readonly number: number; readonly task: Work }
  | { readonly job: number; readonly read: Read }
  | { readonly taken: number }
  | null

/** What it says of a file, and how many characters of text that is, or of the articles that it was to look into. */
export type Said =
  | { readonly number: number; readonly size: number; readonly message: Message | Read }
  | { readonly job: number; readonly message: Message }

/** As many characters may wait to be taken: enough for the time that others take, and less than all of a long file. */
const AHEAD = 2 ** 20

/**
 * There is a thread more than there are cores. The one that writes is to have a core whenever it needs one: it gives work to
 * the others only between two batches, and what it has not written when all is read is written on one core.
 */
const NICENESS = 4
// Only on Linux is that of this thread and not of the whole program.
if (process.platform === 'linux') setPriority(0, NICENESS)

const tasks: { number: number; task: Work }[] = []
let current: { number: number; messages: Generator<Message | Read>; begun: boolean } | undefined
let waiting = 0

parentPort!.on('message', (told: Told) => {
  if (told === null) parentPort!.close()
  else if ('taken' in told) waiting -= told.taken
  else if ('job' in told) say({ job: told.job, message: found(told.read) })
  else tasks.push(told)
  work()
})

function work(): void {
  while (waiting < AHEAD) {
    if (!current) {
      const next = tasks.shift()
      if (!next) return
      current = { number: next.number, messages: reading(next.task), begun: false }
    }
    const { value } = current.messages.next()
    if (value) {
      // The first articles of a file are looked into here; those of a long one are for whoever has time.
      const message = value.kind === 'read' && !current.begun ? found(value) : value
      const size = value.kind === 'read' ? sizeOf(value) : 0
      say({ number: current.number, size, message })
      current.begun = true
      waiting += size
    } else current = undefined
  }
}

function sizeOf({ articles }: Read): number {
  return articles.reduce((sum, { text }) => sum + text.length, 0)
}

function say(said: Said): void {
  parentPort!.postMessage(said)
}
