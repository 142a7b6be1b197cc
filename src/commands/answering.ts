import { extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { batchesOf } from './batches.ts'
import type { Answers } from './lines.ts'

/** The worker is TypeScript beside the sources and JavaScript beside what is built of them. */
const WORKER = new URL(`./line_worker${extname(import.meta.url)}`, import.meta.url)

/** So many characters are answered on this thread alone: others take longer to start than to read a few articles. */
const SMALL = 32_768
/** So many batches another thread has before it, so that it need not wait for the next one while this thread reads one. */
const QUEUE = 3
/** So many batches may be answered or under way before the first of them is taken. */
const AHEAD = 32

/** Answers lines as they come, on so many threads once there is enough to read; the answers are taken in their turn. */
export async function answering(
  coming: AsyncIterable<readonly string[]>,
  threads: number,
  take: (answers: Answers) => Promise<void>,
): Promise<void> {
  const crew = new Crew()
  const under_way: Promise<void>[] = []
  let last = Promise.resolve()
  let characters = 0
  try {
    for await (const lines of coming) {
      for (const line of lines) characters += line.length
      if (characters > SMALL) crew.growTo(threads)
      for (const batch of batchesOf(lines)) {
        const answers = crew.answer(batch)
        last = last.then(async () => take(await answers))
        under_way.push(last)
        if (under_way.length > AHEAD) await under_way.shift()
      }
    }
    await last
  } finally {
    await crew.end()
  }
}

interface Task {
  readonly lines: readonly string[]
  readonly answers: PromiseWithResolvers<Answers>
}

/** A thread with the batches it has before it. */
interface Member {
  readonly room: number
  readonly asked: Task[]
  ask(lines: readonly string[]): void
}

/** Threads that answer batches, each the next one when it has time; this thread is one of them. */
class Crew {
  readonly #waiting: Task[] = []
  readonly #workers: Worker[] = []
  readonly #members: Member[] = []

  constructor() {
    const member: Member = { room: 1, asked: [], ask: lines => this.#here(member, lines) }
    this.#members.push(member)
  }

  growTo(size: number): void {
    while (this.#members.length < size) {
      const worker = new Worker(WORKER)
      const member: Member = { room: QUEUE, asked: [], ask: lines => worker.postMessage(lines) }
      worker.on('message', (answers: Answers) => this.#answered(member, answers))
      this.#workers.push(worker)
      this.#members.unshift(member)
    }
  }

  answer(lines: readonly string[]): Promise<Answers> {
    const answers = Promise.withResolvers<Answers>()
    this.#waiting.push({ lines, answers })
    this.#share()
    return answers.promise
  }

  end(): Promise<unknown> {
    return Promise.all(this.#workers.map(worker => worker.terminate()))
  }

  #share(): void {
    for (const { room, asked, ask } of this.#members) {
      while (asked.length < room && this.#waiting.length > 0) {
        const task = this.#waiting.shift()!
        asked.push(task)
        ask(task.lines)
      }
    }
  }

  #answered({ asked }: Member, answers: Answers): void {
    asked.shift()!.answers.resolve(answers)
    this.#share()
  }

  /** What others have to say is heard first. */
  async #here(member: Member, lines: readonly string[]): Promise<void> {
    const { answersTo } = await import('./lines.ts')
    await setImmediate()
    this.#answered(member, answersTo(lines))
  }
}
