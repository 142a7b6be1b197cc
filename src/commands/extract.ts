import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { configOf } from '../config.ts'
import { extract } from '../extract/index.ts'
import { contentsOf } from '../ingest/articles.ts'
import { Unreadable } from '../ingest/readers/reader.ts'

/** `onrecord extract [FILE]`, `onrecord extract --ndjson [FILE]`: findings on standard output, nothing stored. */
export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { ndjson: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [file] = positionals
  return values.ndjson ? extractLines(file) : extractFile(file)
}

async function extractFile(file: string | undefined): Promise<number> {
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

const Line = z.object({ id: z.string(), text: z.string(), published_at: z.string().nullish() })

/** One answer for each line, in order, before the next line is read. 1 when a line could not be read. */
async function extractLines(file: string | undefined): Promise<number> {
  const input = file === undefined ? process.stdin : createReadStream(file)
  let status = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = answerTo(line)
    if ('error' in answer) status = 1
    await write(`${JSON.stringify(answer)}\n`)
  }
  return status
}

function answerTo(line: string): object {
  const given = parsed(line)
  const result = Line.safeParse(given)
  if (!result.success) {
    const id = z.object({ id: z.string() }).safeParse(given).data?.id ?? null
    return { id, error: `the line is no JSON object with "id" and "text": ${z.prettifyError(result.error)}` }
  }
  const { id, text, published_at = null } = result.data
  return { id, ...extract({ id, text, published_at }) }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
