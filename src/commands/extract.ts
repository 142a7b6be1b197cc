import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { Unreadable } from '../ingest/readers/reader.ts'
import { answering } from './answering.ts'
import { linesOf } from './batches.ts'

/** `onrecord extract [FILE]`, `onrecord extract --ndjson [FILE]`: findings on standard output, nothing stored. */
export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: {
      ndjson: { type: 'boolean', default: false },
      threads: { type: 'string', default: String(availableParallelism()) },
    },
    allowPositionals: true,
  })
  const [file] = positionals
  return values.ndjson ? extractLines(file, threadsOf(values.threads)) : extractFile(file)
}

function threadsOf(given: string): number {
  if (!/^[1-9]\d{0,2}$/.test(given)) throw new Unreadable(`--threads ${given}: a number from 1 to 999 is asked for`)
  return Number(given)
}

async function extractFile(file: string | undefined): Promise<number> {
  // Lines of JSON need none of the readers, and begin sooner without them.
  const [{ configOf }, { contentsOf }, { extract }] = await Promise.all([
    import('../config.ts'),
    import('../ingest/articles.ts'),
    import('../extract/index.ts'),
  ])
  const bytes = file === undefined ? await buffer(process.stdin) : await readFile(file)
  const contents = contentsOf(bytes, file ?? 'standard input.txt', configOf(process.env).MAX_ARTICLE_BYTES)
  if (!contents) throw new Unreadable(`no reader takes ${file}`)
  let status = 0
  for (const article of contents.articles) {
    if ('id' in article) await write(`${JSON.stringify({ id: article.id, ...extract(article) }, null, 2)}\n`)
    else {
      console.error(`onrecord: ${[file, article.place].filter(Boolean).join(', ')}: ${article.reason}`)
      status = 1
    }
  }
  return status
}

/** An answer for each line, in order, as soon as it is found. 1 when a line could not be read. */
async function extractLines(file: string | undefined, threads: number): Promise<number> {
  const input = file === undefined ? process.stdin : createReadStream(file)
  let status = 0
  await answering(linesOf(input.setEncoding('utf8')), threads, async ({ bytes, failed }) => {
    if (failed) status = 1
    await write(bytes)
  })
  return status
}

async function write(answer: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(answer)) await once(process.stdout, 'drain')
}
