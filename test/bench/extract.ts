// How many articles a second are read: npx node test/bench/extract.ts [FILE]
// Reads lines {"id","text"}, by default the annotated news beside the project (../shared/eval/data/quotes.polnear.jsonl) and
// generated stories where there is none; first each step by itself, warm, on one thread, then `onrecord extract --ndjson` as a
// whole process, its start included, on one thread and on one for each core.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { figuresIn } from '../../src/extract/figures/index.ts'
import { extract } from '../../src/extract/index.ts'
import { peopleIn } from '../../src/extract/people/index.ts'
import { quotesIn } from '../../src/extract/quotes/index.ts'
import { read } from '../../src/extract/reading.ts'
import { story } from '../ingest/stories.ts'

interface Text {
  readonly id: string
  readonly text: string
}

const file = process.argv[2] ?? new URL('../../../shared/eval/data/quotes.polnear.jsonl', import.meta.url)
const news = existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : stories(500)
const ROUNDS = 5

const characters = news.reduce((sum, { text }) => sum + text.length, 0)
console.log(`${news.length} articles of ${Math.round(characters / news.length)} characters`)
const readings = news.map(({ text }) => read(text))
const people = readings.map(reading => peopleIn(reading))
step('read, cut into sentences and words', ({ text }) => read(text))
step('people', (_, at) => peopleIn(readings[at]!))
step('quotes', (_, at) => quotesIn(readings[at]!))
step('figures', (_, at) => figuresIn(readings[at]!, people[at]!, null))
step('all', ({ id, text }) => extract({ id, text }))

const input = news.map(({ id, text }) => JSON.stringify({ id, text })).join('\n')
for (const threads of new Set([1, availableParallelism()])) {
  const seconds = fastest(() => {
    const { status } = spawnSync(process.execPath, ['src/cli.ts', 'extract', '--ndjson', '--threads', `${threads}`], {
      cwd: new URL('../../', import.meta.url),
      input,
      maxBuffer: 2 ** 30,
    })
    if (status !== 0) throw new Error(`it ended with ${status}`)
  })
  told(`the whole process, ${threads} threads`, seconds)
}

function step(name: string, work: (text: Text, at: number) => unknown): void {
  told(
    name,
    fastest(() => news.forEach(work)),
  )
}

/** In seconds, of several rounds: what the machine does besides makes them only longer. */
function fastest(work: () => void): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return (performance.now() - start) / 1000
  })
  return Math.min(...rounds)
}

function told(what: string, seconds: number): void {
  const each = ((seconds * 1000) / news.length).toFixed(2)
  console.log(`  ${what.padEnd(36)} ${Math.round(news.length / seconds)} articles/s, ${each} ms an article`)
}

function linesOf(text: string): Text[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

function stories(count: number): Text[] {
  return Array.from({ length: count }, (_, n) => {
    const { id, headline, paragraphs } = story(n)
    return { id, text: [headline, ...paragraphs].join('\n\n') }
  })
}
