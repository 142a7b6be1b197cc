import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Operation } from './operation.ts'
import { Refusal } from './problems.ts'

const ALLOW: Record<'GET' | 'POST', string> = { GET: 'GET, HEAD, OPTIONS', POST: 'POST, OPTIONS' }

/**
 * A hook that answers what no operation takes: 405 with `Allow` on a known path, else 404. `OPTIONS` gets `Allow` alone.
 * Where two paths fit, the one without parameters is meant: /v1/quotes/verify is no quote.
 */
export function wrongMethod(operations: readonly Operation[]) {
  const known = operations
    .toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))
    .map(({ path, method }) => ({
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
      method: method ?? ('GET' as const),
    }))
  const writing = known.filter(({ method }) => method === 'POST')
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const path = request.url.split('?', 1)[0]!
    const among = request.is404 ? known : request.method === 'POST' ? [] : writing
    const found = among.find(({ pattern }) => pattern.test(path))
    if (!found && !request.is404) return undefined
    if (!found) throw new Refusal('not-found', `There is nothing at “${path}”. Where to begin: /v1 and /docs.`)
    const allow = ALLOW[found.method]
    if (request.method === 'OPTIONS') return reply.code(204).header('allow', allow).send()
    throw new Refusal('method-not-allowed', `“${path}” does not take ${request.method}. It takes ${allow}.`, {
      headers: { allow },
    })
  }
}
