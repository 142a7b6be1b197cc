import type { Readable } from 'node:stream'
import { allowance, OPENING } from './articles.ts'

/** The bytes of a stream, as many as it may have that begins so, and a few more where it has more. */
export async function inputOf(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit && size > allowance(beginning(chunks), '', limit)) break
  }
  return Buffer.concat(chunks)
}

function beginning(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks.slice(0, OPENING)).subarray(0, OPENING)
}
