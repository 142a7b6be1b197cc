import { parentPort } from 'node:worker_threads'
import { answersTo } from './lines.ts'

parentPort!.on('message', (lines: readonly string[]) => {
  const answers = answersTo(lines)
  parentPort!.postMessage(answers, [answers.bytes.buffer])
})
