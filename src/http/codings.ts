import { pipeline, Readable, type Transform } from 'node:stream'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './answers.ts'
import { tagIn } from './conditional.ts'
import { preferencesIn } from './preferences.ts'
import { Refusal } from './problems.ts'

/** The content codings of RFC 9110, 8.4.1, that answers come in; `identity` is none. */
export type Coding = Compressing | 'identity'
export type Compressing = 'br' | 'zstd' | 'gzip'

/** The first of those that a client likes equally: the smallest where it is made once, the fastest where it is made anew. */
export const WHOLE: readonly Coding[] = ['br', 'zstd', 'gzip', 'identity']
export const PIECES: readonly Coding[] = ['zstd', 'br', 'gzip', 'identity']

/** A window of 256 KiB bounds what a stream holds in memory, at hardly any cost: the same names come again within it. */
const WINDOW = 18
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5, [zlib.constants.BROTLI_PARAM_LGWIN]: WINDOW } }
const ZSTD = { params: { [zlib.constants.ZSTD_c_windowLog]: WINDOW } }

const CODERS: Record<Compressing, { whole(bytes: Buffer): Promise<Buffer>; stream(): Transform }> = {
  br: {
    whole: bytes => promisify(zlib.brotliCompress)(bytes, BROTLI),
    stream: () => zlib.createBrotliCompress(BROTLI),
  },
  zstd: { whole: bytes => promisify(zlib.zstdCompress)(bytes, ZSTD), stream: () => zlib.createZstdCompress(ZSTD) },
  gzip: { whole: promisify(zlib.gzip), stream: () => zlib.createGzip() },
}

/** What fits into one packet does not come sooner when it is smaller. */
const WORTH_IT = 1400

/**
 * The codings that an `Accept-Encoding` header leaves, the one it likes best first (RFC 9110, 12.5.3). `identity` is
 * always among them, as the last, unless the header excludes it.
 */
export function codingsFor(header: string | undefined, offers: readonly Coding[]): readonly Coding[] {
  if (!header) return ['identity']
  const q = new Map(preferencesIn(header).map(({ name, q }) => [name, q]))
  const liked = offers
    .map(coding => ({ coding, q: q.get(coding) ?? q.get('*') ?? (coding === 'identity' ? Number.MIN_VALUE : 0) }))
    .filter(({ q }) => q > 0)
  if (liked.length === 0) throw new Refusal('not-acceptable', `Answers come as ${WHOLE.join(', ')}.`)
  return liked.toSorted((a, b) => b.q - a.q).map(({ coding }) => coding)
}

/** An answer in the best of the codings, where that is worth it or the client takes no other. */
export async function coded(answer: Answer, codings: readonly Coding[]): Promise<Answer> {
  const bare = codings.includes('identity') && answer.bytes.length < WORTH_IT
  const coding = bare ? 'identity' : codings[0]!
  if (coding === 'identity' || answer.bytes.length === 0) return answer
  const bytes = await CODERS[coding].whole(answer.bytes)
  const { etag } = answer.headers
  const headers = {
    ...answer.headers,
    'content-encoding': coding,
    ...(etag !== undefined && { etag: tagIn(coding, etag) }),
  }
  return { ...answer, bytes, headers }
}

/** What compresses a stream. */
export function coderOf(coding: Compressing): Transform {
  return CODERS[coding].stream()
}

/** A hook for the files of the documentation: scripts and styles are compressed on their way. */
export async function compressedFile(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const whole = reply.statusCode === 200 && payload instanceof Readable
  if (!whole || !/script|css/.test(String(reply.getHeader('content-type')))) return payload
  const coding = codingsFor(request.headers['accept-encoding'], PIECES)[0]!
  reply.header('vary', 'Accept-Encoding')
  if (coding === 'identity') return payload
  reply.removeHeader('content-length').header('content-encoding', coding)
  return pipeline(payload, coderOf(coding), () => undefined)
}
