import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answers } from './lines.ts'

/** The worker is TypeScript beside the sources and JavaScript beside what is built of them. */
const WORKER = new URL(`./line_worker${extname(import.meta.url)}`, import.meta.url)

/** So many characters are answered on this thread, without others, which take longer to start than to read a few articles. */
const SMALL = 32_768
/** So many batches a thread has before it, so that it need not wait for the next one. */
const QUEUE = 2
/** So many batches may be answered or under way before the first of them is taken. */
const AHEAD = 32

/** Answers batches of lines, on so many threads once there is enough to read; each answer is taken in its turn. */
export async function answering(
  batches: AsyncIterable<readonly string[]>,
  threads: number,
  take: (answers: Answers) => Promise<void>,
): Promise<void> {
  let crew: Crew | undefined
  const under_way: Promise<void>[] = []
  let last = Promise.resolve()
  let characters = 0
  try {
    for await (const lines of batches) {
      for (const line of lines) characters += line.length
      if (characters > SMALL) crew ??= crewOf(threads)
      const answers = crew ? crew.answer(lines) : here(lines)
      last = last.then(async () => take(await answers))
      under_way.push(last)
      if (under_way.length > AHEAD) await under_way.shift()
    }
    await last
  } finally {
    await crew?.end()
  }
}

async function here(lines: readonly string[]): Promise<Answers> {
  const { answersTo } = await import('./lines.ts')
  return answersTo(lines)
}

/** Threads that answer batches, each the next one when it has time. */
interface Crew {
  answer(lines: readonly string[]): Promise<Answers>
  end(): Promise<unknown>
}

interface Task {
  readonly lines: readonly string[]
  readonly answers: PromiseWithResolvers<Answers>
}

function crewOf(size: number): Crew {
  const waiting: Task[] = []
  const members = Array.from({ length: size }, () => ({ worker: new Worker(WORKER), asked: [] as Task[] }))
  const share = () => {
    for (const { worker, asked } of members) {
      while (asked.length < QUEUE && waiting.length > 0) {
        const task = waiting.shift()!
        asked.push(task)
        worker.postMessage(task.lines)
      }
    }
  }
  for (const { worker, asked } of members) {
    worker.on('message', (answers: Answers) => {
      asked.shift()!.answers.resolve(answers)
      share()
    })
  }
  return {
    answer: lines => {
      const answers = Promise.withResolvers<Answers>()
      waiting.push({ lines, answers })
      share()
      return answers.promise
    },
    end: () => Promise.all(members.map(({ worker }) => worker.terminate())),
  }
}
