import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { State, Store } from '../store/store.ts'
import type { Answer, Answers } from './answers.ts'
import { checkedBody } from './bodies.ts'
import { formatOf, inFormat } from './citing.ts'
import { coded, codingsFor, PIECES, WHOLE } from './codings.ts'
import { etagOf, heldTag, tagIn } from './conditional.ts'
import { deprecationHeaders } from './deprecation.ts'
import type { Operation, Reply } from './operation.ts'
import { checked } from './parameters.ts'
import { mediaTypeFor, offersOf, varying } from './representing.ts'
import { ownPages } from './sharing.ts'
import type { Streamed, Streams } from './streams.ts'
import { type BodyReader, guard } from './writing.ts'

interface Serving {
  readonly store: Store
  readonly answers: Answers
  readonly streams: Streams
  readonly read: BodyReader
  readonly article_bytes: number
  readonly public_url: string | undefined
}

/** Registers operations. */
export function answering(app: FastifyInstance, serving: Serving): (its: Operation) => void {
  return its => {
    const { method = 'GET', scope, pages, body, deprecated } = its
    app.route({
      method,
      url: its.path.replace(/\{(\w+)\}/g, ':$1'),
      config: { operation: its } as object,
      onRequest: [
        ...(deprecated ? [announcing(its)] : []),
        ...(scope ? [guard(serving.store, scope)] : []),
        ...(pages ? [ownPages(serving.public_url)] : []),
      ],
      ...(body?.bytes && { bodyLimit: bytesFor(its, serving) }),
      handler: method === 'GET' && its.fresh !== true ? keeping(its, serving) : making(its, serving),
    })
  }
}

/** A hook: whatever comes of the request, its answer says that the operation goes. */
function announcing(its: Operation) {
  const headers = deprecationHeaders(its)
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => void reply.headers(headers)
}

/** Every answer is made anew. */
function making(its: Operation, serving: Serving) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const codings = codingsFor(request.headers['accept-encoding'], WHOLE)
    const signal = its.body ? whileOpen(reply) : request.signal
    return send(reply, await coded(await rendered(its, serving, request, mediaTypeFor(its, request), signal), codings))
  }
}

/**
 * On the way of a request: an `If-None-Match` that holds is answered from the revision alone, an answer rendered and
 * compressed before in the same revision from memory; only then the input is checked, the store asked, the value
 * rendered and compressed, and the bytes kept.
 */
function keeping(its: Operation, serving: Serving) {
  const { store, answers } = serving
  const [first] = offersOf(its)
  const make = making(its, serving)
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (typeof its.fresh === 'function' && its.fresh(request.url)) return make(request, reply)
    const media_type = mediaTypeFor(its, request)
    const address = originOf(serving, request) + request.url + (media_type === first ? '' : ` as ${media_type}`)
    const codings = codingsFor(request.headers['accept-encoding'], WHOLE)
    const asked = request.headers['if-none-match'] ?? ''
    const state = await store.state()
    const etag = etagOf(state, address)
    const held = heldTag(asked, etag, codings)
    if (held) return notModified(reply, its, held, state)
    if (its.streams && (media_type !== first || !its.streams.media_types)) {
      return streamed(reply, its, serving, request, media_type)
    }
    const key = `${address} in ${codings[0]}${codings.includes('identity') ? '' : ' or nothing'}`
    const kept = answers.get(state, key)
    const answer =
      kept ?? (await coded(withState(await rendered(its, serving, request, media_type), its, etag, state), codings))
    if (!kept && (await store.state()).revision === state.revision) answers.keep(state, key, answer)
    const its_etag = answer.headers['etag']!
    const same = asked.trim() === '*' ? its_etag : heldTag(asked, its_etag, codings)
    return same ? notModified(reply, its, same, state) : send(reply, answer)
  }
}

async function streamed(
  reply: FastifyReply,
  its: Operation,
  serving: Serving,
  request: FastifyRequest,
  media_type: string,
): Promise<FastifyReply> {
  const [coding] = codingsFor(request.headers['accept-encoding'], PIECES)
  const seat = serving.streams.enter()
  try {
    const answer = (await its.handle(inputOf(its, serving, request, media_type))) as Streamed
    const { state } = answer
    const etag = state && tagIn(coding!, etagOf(state, originOf(serving, request) + request.url))
    const headers = { ...varying(its), ...(etag ? { etag, ...revalidation(its, state) } : NO_STORE), ...answer.headers }
    const same = state && etag && request.headers['if-none-match']?.trim() === '*'
    if (same) notModified(reply, its, etag, state)
    else await seat.send(reply, answer, headers, coding!)
    await answer.close()
  } finally {
    seat.leave()
  }
  return reply
}

async function rendered(
  its: Operation,
  serving: Serving,
  request: FastifyRequest,
  media_type: string,
  signal = request.signal,
): Promise<Answer> {
  const format = formatOf(its, media_type)
  const asked = inputOf(its, serving, request, media_type, signal)
  // A citation is made of the whole item, whatever fields were asked for.
  const input = format ? { ...asked, query: { ...asked.query, fields: undefined } } : asked
  const reply = (await its.handle(input)) as Reply
  const headers = headersOf(its, reply)
  if (!format) return { status: reply.status ?? 200, bytes: bytesOf(reply), headers }
  const bytes = Buffer.from(await inFormat(format, reply.body as Parameters<typeof inFormat>[1], input))
  return { status: 200, bytes, headers: { ...headers, 'content-type': contentTypeOf(format.media_type) } }
}

/** JSON is UTF-8 by itself; of text a client must be told. */
function contentTypeOf(media_type: string): string {
  return media_type.startsWith('text/') || media_type.includes('/x-') ? `${media_type}; charset=utf-8` : media_type
}

function inputOf(
  its: Operation,
  serving: Serving,
  request: FastifyRequest,
  media_type: string,
  signal = request.signal,
): Parameters<Operation['handle']>[0] {
  return {
    params: checked(its.params, request.params, 'path'),
    query: checked(its.query, request.query, 'query'),
    body: its.body && !its.body.bytes ? checkedBody(its.body.schema, request.body) : request.body,
    read: (bytes, media_type) => serving.read(bytes, media_type, bytesFor(its, serving)),
    store: serving.store,
    origin: originOf(serving, request),
    url: request.url,
    media_type,
    headers: request.headers,
    signal,
    report: error => request.log.error(error),
  }
}

/** Of a request with a body: its own signal takes the end of the body for the end of the client. */
function whileOpen({ raw }: FastifyReply): AbortSignal {
  const end = new AbortController()
  raw.once('close', () => end.abort())
  return end.signal
}

/** How many bytes an article may have here. */
function bytesFor({ body }: Operation, { article_bytes }: Serving): number {
  return Math.min(body!.bytes!, article_bytes)
}

function bytesOf({ body }: Reply): Buffer {
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

const NO_STORE = { 'cache-control': 'no-store' }

function headersOf(its: Operation, { headers, etag }: Reply): Record<string, string> {
  const links = [headers?.['link'], deprecationHeaders(its)['link']].filter(link => link !== undefined)
  return {
    'content-type': its.media_type ?? 'application/json; charset=utf-8',
    ...NO_STORE,
    ...varying(its),
    ...(etag !== undefined && { etag }),
    ...headers,
    ...(links.length > 0 && { link: links.join(', ') }),
  }
}

/** Good until the store changes: clients may keep it and ask whether it still is. */
function withState(answer: Answer, its: Operation, etag: string, state: State): Answer {
  return { ...answer, headers: { etag, ...answer.headers, ...revalidation(its, state) } }
}

/** A cache may go on with what it has for half a minute, while it asks for what is new. */
function revalidation({ in_step }: Operation, { changed_at }: State): Record<string, string> {
  return {
    'cache-control': in_step ? 'no-cache' : 'public, max-age=0, stale-while-revalidate=30',
    'last-modified': new Date(changed_at).toUTCString(),
  }
}

function notModified(reply: FastifyReply, its: Operation, etag: string, state: State): FastifyReply {
  return reply
    .code(304)
    .headers({ etag, ...varying(its), ...revalidation(its, state) })
    .send()
}

function send(reply: FastifyReply, { status, bytes, headers }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(bytes)
}

function originOf({ public_url }: Serving, request: FastifyRequest): string {
  return public_url ?? `${request.protocol}://${request.host}`
}
