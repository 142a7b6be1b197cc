import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer, Work } from './taking.ts'
import type { Said, Told } from './worker.ts'

/** The worker is TypeScript beside the sources and JavaScript beside what is built of them. */
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** As many files a worker has before it, so that it need not wait for the next one. */
const QUEUE = 4

/** As many files may be read before the one that is written next. */
const AHEAD = 64

/** Reads files, or articles again, on so many threads, and gives what is said of them in their order. */
export async function* onThreads<Given extends Work>(
  tasks: readonly Given[],
  threads: number,
): AsyncGenerator<[Given, Answer<Given>]> {
  const said = new Map<number, { from: Worker; message: Said['message'] }[]>()
  const workers = new Map<Worker, number>()
  let [next, head] = [0, 0]
  let news = Promise.withResolvers<void>()
  const wake = () => {
    news.resolve()
    news = Promise.withResolvers()
  }
  let fault: { error: unknown } | undefined
  const tell = (worker: Worker, told: Told) => worker.postMessage(told)
  const share = () => {
    for (const [worker, busy] of workers) {
      for (let queued = busy; queued < QUEUE && next < tasks.length && next < head + AHEAD; queued++) {
        tell(worker, { number: next, task: tasks[next]! })
        said.set(next++, [])
        workers.set(worker, queued + 1)
      }
    }
  }
  for (let i = 0; i < threads; i++) {
    const worker = new Worker(WORKER)
    workers.set(worker, 0)
    worker.on('message', ({ number, message }: Said) => {
      said.get(number)!.push({ from: worker, message })
      if (message.kind !== 'articles') workers.set(worker, workers.get(worker)! - 1)
      share()
      wake()
    })
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
        const first = said.get(head)!.shift()
        if (first) {
          tell(first.from, { taken: 1 })
          ended = first.message.kind !== 'articles'
          yield [tasks[head]!, first.message as Answer<Given>]
        } else await news.promise
      }
    }
  } finally {
    const ended = [...workers.keys()].filter(worker => worker.threadId > 0).map(worker => once(worker, 'exit'))
    for (const worker of workers.keys()) tell(worker, null)
    await Promise.all(ended)
  }
}
