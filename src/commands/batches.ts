/** So many characters go to a thread at once, and the lines that they end in. */
const BATCH = 32_768

/** The lines of a stream of text, as many at a time as have come; the last one need not be ended. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let begun: string[] = []
  for await (const chunk of chunks) {
    const lines = chunk.split(/\r?\n/)
    begun.push(lines.shift()!)
    if (lines.length === 0) continue
    const rest = lines.pop()!
    yield [begun.join(''), ...lines]
    begun = [rest]
  }
  yield [begun.join('')]
}

/** Lines in batches for threads. */
export function* batchesOf(lines: readonly string[]): Generator<string[]> {
  let batch: string[] = []
  let characters = 0
  for (const line of lines) {
    batch.push(line)
    characters += line.length
    if (characters < BATCH) continue
    yield batch
    ;[batch, characters] = [[], 0]
  }
  if (batch.length > 0) yield batch
}
