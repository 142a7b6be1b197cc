import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from './problems.ts'
import { preflight } from './sharing.ts'

interface Taken {
  readonly path: string
  readonly method?: string
}

/**
 * A hook that answers what no operation takes: 405 with `Allow` on a known path, else 404. `OPTIONS` gets `Allow` alone.
 * Where two paths fit, the one without parameters is meant: /v1/quotes/verify is no quote.
 */
export function wrongMethod(operations: readonly Taken[]) {
  const known = [...new Set(operations.map(({ path }) => path))]
    .sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')))
    .map(path => ({
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
      methods: methodsOf(operations.filter(operation => operation.path === path)),
    }))
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const path = request.url.split('?', 1)[0]!
    const found = known.find(({ pattern }) => pattern.test(path))
    if (found ? found.methods.includes(request.method) && !request.is404 : !request.is404) return undefined
    if (!found) throw new Refusal('not-found', `There is nothing at “${path}”. Where to begin: /v1 and /docs.`)
    const allow = [...found.methods, 'OPTIONS'].join(', ')
    if (request.method === 'OPTIONS') {
      return reply
        .code(204)
        .headers({ allow, ...preflight(allow) })
        .send()
    }
    throw new Refusal('method-not-allowed', `“${path}” does not take ${request.method}. It takes ${allow}.`, {
      headers: { allow },
    })
  }
}

function methodsOf(operations: readonly Taken[]): string[] {
  return operations.flatMap(({ method = 'GET' }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}
