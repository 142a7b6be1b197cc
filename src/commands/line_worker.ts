import { parentPort } from 'node:worker_threads'
import { answersTo } from './lines.ts'

parentPort!.on('message', (lines: readonly string[]) => parentPort!.postMessage(answersTo(lines)))
