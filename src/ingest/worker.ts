import { parentPort } from 'node:worker_threads'
import { type Message, type Renewed, type Work, working } from './taking.ts'

/** What a worker is told: something to read, that so many messages were taken, or that it is no longer needed. */
export type Told = { readonly number: number; readonly task: Work } | { readonly taken: number } | null

/** What it says, and of what. */
export interface Said {
  readonly number: number
  readonly message: Message | Renewed
}

/** As many messages may wait to be taken: a file of any length is never in memory as a whole twice. */
const AHEAD = 16

const tasks: { number: number; task: Work }[] = []
let current: { number: number; messages: Generator<Message | Renewed> } | undefined
let waiting = 0

parentPort!.on('message', (told: Told) => {
  if (told === null) parentPort!.close()
  else if ('taken' in told) waiting -= told.taken
  else tasks.push(told)
  work()
})

function work(): void {
  while (waiting < AHEAD) {
    if (!current) {
      const next = tasks.shift()
      if (!next) return
      current = { number: next.number, messages: working(next.task) }
    }
    const { value } = current.messages.next()
    if (value) {
      parentPort!.postMessage({ number: current.number, message: value } satisfies Said)
      waiting++
    } else current = undefined
  }
}
