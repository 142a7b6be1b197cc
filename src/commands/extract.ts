import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { extract } from '../extract/index.ts'

const Line = z.object({ id: z.string(), text: z.string(), published_at: z.string().nullish() })

/** `onrecord extract --ndjson`: lines {"id","text"} in, lines {"id","quotes","figures"} out, in order. */
export async function run(_argv: string[]): Promise<number> {
  let status = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue
    let answer: object
    try {
      const { id, text, published_at } = Line.parse(JSON.parse(line))
      answer = { id, ...extract({ id, text, published_at: published_at ?? null }) }
    } catch (error) {
      status = 1
      answer = { id: null, error: String(error) }
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
  }
  return status
}
