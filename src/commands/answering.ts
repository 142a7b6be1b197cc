import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Answers, answersTo } from './lines.ts'

/** The worker is TypeScript beside the sources and JavaScript beside what is built of them. */
const WORKER = new URL(`./line_worker${extname(import.meta.url)}`, import.meta.url)

/** So many characters are answered before other threads are started, which takes longer than to read a few articles. */
const SMALL = 100_000
/** So many batches a thread has before it, so that it need not wait for the next one. */
const QUEUE = 2
/** So many batches may be answered or under way before the first of them is taken. */
const AHEAD = 32

/** Answers batches of lines, here and on so many threads more; each answer is taken in its turn. */
export async function answering(
  batches: AsyncIterable<readonly string[]>,
  more: number,
  take: (answers: Answers) => Promise<void>,
): Promise<void> {
  const helpers: Helper[] = []
  const under_way: Promise<void>[] = []
  let last = Promise.resolve()
  let characters = 0
  try {
    for await (const lines of batches) {
      for (const line of lines) characters += line.length
      while (helpers.length < more && characters > SMALL) helpers.push(helper())
      const free = helpers.find(({ busy }) => busy() < QUEUE)
      const answers = free ? free.answer(lines) : Promise.resolve(answersTo(lines))
      last = last.then(async () => take(await answers))
      under_way.push(last)
      if (under_way.length > AHEAD) await under_way.shift()
    }
    await last
  } finally {
    await Promise.all(helpers.map(({ end }) => end()))
  }
}

/** Another thread that answers batches, in the order in which it gets them. */
interface Helper {
  busy(): number
  answer(lines: readonly string[]): Promise<Answers>
  end(): Promise<unknown>
}

function helper(): Helper {
  const worker = new Worker(WORKER)
  const asked: PromiseWithResolvers<Answers>[] = []
  worker.on('message', (answers: Answers) => asked.shift()!.resolve(answers))
  return {
    busy: () => asked.length,
    answer: lines => {
      const answers = Promise.withResolvers<Answers>()
      asked.push(answers)
      worker.postMessage(lines)
      return answers.promise
    },
    end: () => worker.terminate(),
  }
}
