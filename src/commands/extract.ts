import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { extract, type Source } from '../extract/index.ts'

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
  // Lines of JSON need none of the readers, and begin sooner without them.
  const [{ configOf }, { contentsOf }, { Unreadable }] = await Promise.all([
    import('../config.ts'),
    import('../ingest/articles.ts'),
    import('../ingest/readers/reader.ts'),
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
  const { id, text, published_at = null } = parsed(line)
  const wrong = [
    ...(typeof id === 'string' ? [] : ['"id" is no string']),
    ...(typeof text === 'string' ? [] : ['"text" is no string']),
    ...(published_at === null || typeof published_at === 'string'
      ? []
      : ['"published_at" is neither a string nor null']),
  ]
  if (wrong.length === 0) return { id, ...extract({ id, text, published_at } as Source) }
  return {
    id: typeof id === 'string' ? id : null,
    error: `the line is no JSON object with "id" and "text": ${wrong.join('; ')}`,
  }
}

function parsed(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line))
  } catch {
    return {}
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
