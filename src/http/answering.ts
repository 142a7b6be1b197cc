import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { State, Store } from '../store/store.ts'
import type { Answer, Answers } from './answers.ts'
import { checkedBody } from './bodies.ts'
import { formatFor, inFormat } from './citing.ts'
import { etagOf, holds } from './conditional.ts'
import type { Operation, Reply } from './operation.ts'
import { checked } from './parameters.ts'
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

/**
 * Registers operations. On the way of a request: an `If-None-Match` that holds is answered from the revision alone, an
 * answer rendered before in the same revision from memory; only then the input is checked, the store asked, the value
 * rendered, and the bytes kept.
 */
export function answering(app: FastifyInstance, serving: Serving): (its: Operation) => void {
  return its => {
    const url = its.path.replace(/\{(\w+)\}/g, ':$1')
    const config: object = { operation: its }
    const { method = 'GET', scope, body } = its
    if (method !== 'GET') {
      app.route({
        method,
        url,
        config,
        ...(scope && { onRequest: guard(serving.store, scope) }),
        ...(body?.bytes && { bodyLimit: bytesFor(its, serving) }),
        handler: async (request, reply) => send(reply, await rendered(its, serving, request)),
      })
      return
    }
    const { fresh } = its
    if (fresh === true) {
      app.get(url, { config }, async (request, reply) => send(reply, await rendered(its, serving, request)))
      return
    }
    app.get(url, { config }, async (request, reply) => {
      if (fresh?.(request.url)) return send(reply, await rendered(its, serving, request))
      const { store, answers } = serving
      const format = formatFor(its, request)
      const address = originOf(serving, request) + request.url + (format ? ` as ${format.name}` : '')
      const asked = request.headers['if-none-match'] ?? ''
      const state = await store.state()
      const etag = etagOf(state, address)
      if (asked.includes(etag)) return notModified(reply, its, etag, state)
      if (its.streams?.wanted(request.headers.accept ?? '')) return streamed(reply, its, serving, request)
      const kept = answers.get(state, address)
      const answer = kept ?? withState(await rendered(its, serving, request), etag, state)
      if (!kept && (await store.state()).revision === state.revision) answers.keep(state, address, answer)
      const its_etag = answer.headers['etag']!
      return holds(asked, its_etag) ? notModified(reply, its, its_etag, state) : send(reply, answer)
    })
  }
}

async function streamed(
  reply: FastifyReply,
  its: Operation,
  serving: Serving,
  request: FastifyRequest,
): Promise<FastifyReply> {
  const seat = serving.streams.enter()
  try {
    const answer = (await its.handle(inputOf(its, serving, request))) as Streamed
    const { state } = answer
    const kept = state && { etag: etagOf(state, originOf(serving, request) + request.url), ...revalidation(state) }
    await seat.send(reply, answer, { 'cache-control': 'no-store', ...kept, ...answer.headers })
    await answer.close()
  } finally {
    seat.leave()
  }
  return reply
}

async function rendered(its: Operation, serving: Serving, request: FastifyRequest): Promise<Answer> {
  const format = formatFor(its, request)
  const asked = inputOf(its, serving, request)
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

function inputOf(its: Operation, serving: Serving, request: FastifyRequest): Parameters<Operation['handle']>[0] {
  return {
    params: checked(its.params, request.params, 'path'),
    query: checked(its.query, request.query, 'query'),
    body: its.body && !its.body.bytes ? checkedBody(its.body.schema, request.body) : request.body,
    read: (bytes, media_type) => serving.read(bytes, media_type, bytesFor(its, serving)),
    store: serving.store,
    origin: originOf(serving, request),
    url: request.url,
    accept: request.headers.accept ?? '',
    headers: request.headers,
    signal: request.signal,
  }
}

/** How many bytes an article may have here. */
function bytesFor({ body }: Operation, { article_bytes }: Serving): number {
  return Math.min(body!.bytes!, article_bytes)
}

function bytesOf({ body }: Reply): Buffer {
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

function headersOf(its: Operation, { headers, etag }: Reply): Record<string, string> {
  return {
    'content-type': its.media_type ?? 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...varying(its),
    ...(etag !== undefined && { etag }),
    ...headers,
  }
}

/** Good until the store changes: clients may keep it and ask whether it still is. */
function withState(answer: Answer, etag: string, state: State): Answer {
  return { ...answer, headers: { etag, ...answer.headers, ...revalidation(state) } }
}

/** A cache must not give a citation to who asked for JSON. */
function varying({ citable }: Operation): Record<string, string> {
  return citable ? { vary: 'Accept' } : {}
}

function revalidation({ changed_at }: State): Record<string, string> {
  return { 'cache-control': 'no-cache', 'last-modified': new Date(changed_at).toUTCString() }
}

function notModified(reply: FastifyReply, its: Operation, etag: string, state: State): FastifyReply {
  return reply
    .code(304)
    .headers({ etag, ...varying(its), ...revalidation(state) })
    .send()
}

function send(reply: FastifyReply, { status, bytes, headers }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(bytes)
}

function originOf({ public_url }: Serving, request: FastifyRequest): string {
  return public_url ?? `${request.protocol}://${request.host}`
}
