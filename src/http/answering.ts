import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { State, Store } from '../store/store.ts'
import type { Answer, Answers } from './answers.ts'
import { etagOf, holds } from './conditional.ts'
import type { Operation, Reply } from './operation.ts'
import { checked } from './parameters.ts'

interface Serving {
  readonly store: Store
  readonly answers: Answers
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
    const config = { operation: its }
    const { fresh } = its
    if (fresh === true) {
      app.get(url, { config }, async (request, reply) => send(reply, await rendered(its, serving, request)))
      return
    }
    app.get(url, { config }, async (request, reply) => {
      if (fresh?.(request.url)) return send(reply, await rendered(its, serving, request))
      const { store, answers } = serving
      const address = originOf(serving, request) + request.url
      const asked = request.headers['if-none-match'] ?? ''
      const state = await store.state()
      const etag = etagOf(state, address)
      if (asked.includes(etag)) return notModified(reply, etag, state)
      const kept = answers.get(state, address)
      const answer = kept ?? withState(await rendered(its, serving, request), etag, state)
      if (!kept && (await store.state()).revision === state.revision) answers.keep(state, address, answer)
      const its_etag = answer.headers['etag']!
      return holds(asked, its_etag) ? notModified(reply, its_etag, state) : send(reply, answer)
    })
  }
}

async function rendered(its: Operation, serving: Serving, request: FastifyRequest): Promise<Answer> {
  const reply = await its.handle({
    params: checked(its.params, request.params, 'path'),
    query: checked(its.query, request.query, 'query'),
    store: serving.store,
    origin: originOf(serving, request),
    url: request.url,
    accept: request.headers.accept ?? '',
  })
  return { status: reply.status ?? 200, bytes: bytesOf(reply), headers: headersOf(its, reply) }
}

function bytesOf({ body }: Reply): Buffer {
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

function headersOf(its: Operation, { headers, etag }: Reply): Record<string, string> {
  return {
    'content-type': its.media_type ?? 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(etag !== undefined && { etag }),
    ...headers,
  }
}

/** Good until the store changes: clients may keep it and ask whether it still is. */
function withState(answer: Answer, etag: string, state: State): Answer {
  return { ...answer, headers: { etag, ...answer.headers, ...revalidation(state) } }
}

function revalidation({ changed_at }: State): Record<string, string> {
  return { 'cache-control': 'no-cache', 'last-modified': new Date(changed_at).toUTCString() }
}

function notModified(reply: FastifyReply, etag: string, state: State): FastifyReply {
  return reply
    .code(304)
    .headers({ etag, ...revalidation(state) })
    .send()
}

function send(reply: FastifyReply, { status, bytes, headers }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(bytes)
}

function originOf({ public_url }: Serving, request: FastifyRequest): string {
  return public_url ?? `${request.protocol}://${request.host}`
}
