import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Operation } from './operation.ts'
import { Refusal } from './problems.ts'

/**
 * A hook that answers what no operation takes: 405 with `Allow` on a known path, else 404. `OPTIONS` gets `Allow` alone.
 * Where two paths fit, the one without parameters is meant: /v1/quotes/verify is no quote.
 */
export function wrongMethod(operations: readonly Pick<Operation, 'path' | 'method'>[]) {
  const paths = Map.groupBy([...operations, { path: '/docs' }], ({ path }) => path)
  const known = [...paths]
    .sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
    .map(([path, taking]) => ({
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
      methods: taking.flatMap(({ method }: Pick<Operation, 'method'>) => (method ? [method] : ['GET', 'HEAD'])),
    }))
  /** A path of its own that the route of another would take for an id. */
  const mistaken = known.filter(({ methods }) => !methods.includes('GET'))
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const path = request.url.split('?', 1)[0]!
    const found = (request.is404 ? known : mistaken).find(({ pattern }) => pattern.test(path))
    if (!found && !request.is404) return undefined
    if (!found) throw new Refusal('not-found', `There is nothing at “${path}”. Where to begin: /v1 and /docs.`)
    if (found.methods.includes(request.method)) return undefined
    const allow = [...found.methods, 'OPTIONS'].join(', ')
    if (request.method === 'OPTIONS') return reply.code(204).header('allow', allow).send()
    throw new Refusal('method-not-allowed', `“${path}” does not take ${request.method}. It takes ${allow}.`, {
      headers: { allow },
    })
  }
}
