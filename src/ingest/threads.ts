import { once } from 'node:events'
import { extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type Message, type Read, taking, type Work } from './taking.ts'
import type { Said, Told } from './worker.ts'

/** The worker is TypeScript beside the sources and JavaScript beside what is built of them. */
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** As many files a worker has before it: it is not to wait for the next one while a batch is written here. */
const QUEUE = 64

/** As many files may be read before the one that is written next. */
const AHEAD = 256

/** What a worker said of a file, null while another one still looks into it. */
interface Place {
  readonly from: Worker
  readonly size: number
  message: Message | null
}

/** Fewer bytes or characters are read before a worker has started. */
const WORTH_THREADS = 256 * 1024

/** Reads files, or articles again, on so many threads where there is as much to read as that is worth, and gives what is said of them in their order. */
export function takingAll<Given extends Work>(
  tasks: readonly Given[],
  size: number,
  threads: number,
): AsyncIterable<[Given, Message]> {
  return size > WORTH_THREADS && threads > 1 ? onThreads(tasks, threads) : here(tasks)
}

/** On the thread of the caller, which can do other things in between. */
async function* here<Given extends Work>(tasks: readonly Given[]): AsyncGenerator<[Given, Message]> {
  for (const task of tasks) {
    for (const message of taking(task)) {
      yield [task, message]
      await setImmediate()
    }
  }
}

export async function* onThreads<Given extends Work>(
  tasks: readonly Given[],
  threads: number,
): AsyncGenerator<[Given, Message]> {
  const said = new Map<number, Place[]>()
  const jobs = new Map<number, Place>()
  const workers = new Map<Worker, number>()
  let [next, head, job] = [0, 0, 0]
  let news = Promise.withResolvers<void>()
  const wake = () => {
    news.resolve()
    news = Promise.withResolvers()
  }
  let fault: { error: unknown } | undefined
  const tell = (worker: Worker, told: Told) => worker.postMessage(told)
  const count = (worker: Worker, more: number) => workers.set(worker, workers.get(worker)! + more)
  const idlestOf = () => [...workers].reduce((least, one) => (one[1] < least[1] ? one : least))
  const share = () => {
    while (next < tasks.length && next < head + AHEAD) {
      const [idlest, queued] = idlestOf()
      if (queued >= QUEUE) return
      tell(idlest, { number: next, task: tasks[next]! })
      said.set(next++, [])
      count(idlest, 1)
    }
  }
  const pass = (read: Read, place: Place) => {
    const [idlest] = idlestOf()
    jobs.set(++job, place)
    tell(idlest, { job, read })
    count(idlest, 1)
  }
  const hear = (worker: Worker, heard: Said) => {
    if ('job' in heard) {
      jobs.get(heard.job)!.message = heard.message
      jobs.delete(heard.job)
      count(worker, -1)
    } else {
      const { number, size, message } = heard
      const place = { from: worker, size, message: message.kind === 'read' ? null : message }
      said.get(number)!.push(place)
      if (message.kind === 'read') pass(message, place)
      else if (message.kind !== 'articles') count(worker, -1)
    }
    share()
    wake()
  }
  for (let i = 0; i < threads; i++) {
    const worker = new Worker(WORKER)
    workers.set(worker, 0)
    worker.on('message', heard => hear(worker, heard))
    worker.on('error', error => {
      fault = { error }
      wake()
    })
  }
  try {
    for (; head < tasks.length; said.delete(head++)) {
      share()
      for (let ended = false; !ended; ) {
        if (fault) throw fault.error
        const [first] = said.get(head)!
        if (first?.message) {
          said.get(head)!.shift()
          if (first.size > 0) tell(first.from, { taken: first.size })
          ended = first.message.kind !== 'articles'
          yield [tasks[head]!, first.message]
        } else await news.promise
      }
    }
  } finally {
    const ended = [...workers.keys()].filter(worker => worker.threadId > 0).map(worker => once(worker, 'exit'))
    for (const worker of workers.keys()) tell(worker, null)
    await Promise.all(ended)
  }
}
