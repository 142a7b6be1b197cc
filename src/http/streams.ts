import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply } from 'fastify'
import type { State } from '../store/store.ts'
import { type Coding, type Compressing, coderOf } from './codings.ts'
import { Refusal } from './problems.ts'

/** An answer too long, or without an end, to be made as a whole. */
export interface Streamed {
  /** Made as the client takes them. The signal is given when nobody wants more. */
  pieces(signal: AbortSignal): AsyncIterable<string | Uint8Array>
  readonly headers: Record<string, string>
  /** Known at the end: trailer fields. */
  trailers?(): Record<string, string>
  /** The state it shows, where it shows one. */
  readonly state?: State
  /** Goes on as long as the server does. */
  readonly live?: true
  /** Lets go of what it reads from, whether it was read or not. */
  close(): Promise<void>
}

export interface StreamLimits {
  /** How many are sent at the same time. */
  readonly most: number
  /** How long a client may take nothing, in milliseconds: what it has not taken is kept for it. */
  readonly patience: number
}

export interface Streams {
  /** A seat for one stream. */
  enter(): Seat
  /** Ends what would go on for ever. */
  end(): void
}

interface Seat {
  send(reply: FastifyReply, streamed: Streamed, headers: Record<string, string>, coding: Coding): Promise<void>
  leave(): void
}

export function streamsUpTo({ most, patience }: StreamLimits): Streams {
  const live = new Set<AbortController>()
  let taken = 0
  return {
    enter() {
      if (taken >= most) {
        const detail = `The server sends ${most} exports and event streams at the same time, and no more.`
        throw new Refusal('unavailable', detail, { headers: { 'retry-after': '10' } })
      }
      taken++
      return {
        async send(reply, streamed, headers, coding) {
          const stop = new AbortController()
          if (streamed.live) live.add(stop)
          reply.hijack()
          reply.raw.once('close', () => stop.abort())
          try {
            for (const [name, value] of Object.entries(reply.headers(headers).getHeaders()))
              reply.raw.setHeader(name, value!)
            // An event that waits for others to be compressed with would come late.
            const smaller = coding === 'identity' || streamed.live ? null : compressed(streamed, coding)
            if (smaller) reply.raw.setHeader('content-encoding', coding)
            await pour(reply.raw, smaller ?? streamed, stop.signal, patience)
          } catch (error) {
            // A client that sees no end knows that something is missing.
            reply.raw.destroy()
            if (!stop.signal.aborted) reply.log.error(error)
          }
          live.delete(stop)
        },
        leave: () => void taken--,
      }
    },
    end() {
      for (const stop of live) stop.abort()
    },
  }
}

/** The same in fewer bytes. A piece is compressed when those before were taken. */
function compressed(streamed: Streamed, coding: Compressing): Streamed {
  return {
    ...streamed,
    async *pieces(signal) {
      const coder = coderOf(coding)
      // Who reads the coder gets the error.
      const over = pipeline(streamed.pieces(signal), coder, { signal }).catch(() => undefined)
      try {
        yield* coder
      } finally {
        await over
      }
    },
  }
}

async function pour(
  to: ServerResponse,
  { pieces, trailers }: Streamed,
  signal: AbortSignal,
  patience: number,
): Promise<void> {
  // Only a body in chunks has trailers: not that of HTTP/1.0, and none at all.
  const trailing = to.req.method !== 'HEAD' && to.req.httpVersion !== '1.0' ? trailers : undefined
  if (trailing) to.setHeader('trailer', Object.keys(trailing()).join(', '))
  to.writeHead(200)
  if (to.req.method !== 'HEAD') {
    for await (const piece of pieces(signal)) {
      if (!to.write(piece))
        await once(to, 'drain', { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })
    }
  }
  if (trailing) to.addTrailers(trailing())
  to.end()
}
