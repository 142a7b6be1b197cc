import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from './problems.ts'
import { preflight } from './sharing.ts'

const ALLOW = 'GET, HEAD, OPTIONS'

/** A hook that answers what no route takes: 405 with `Allow` on a known path, else 404. `OPTIONS` gets `Allow` alone. */
export function wrongMethod(paths: readonly string[]) {
  const known = paths.map(path => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`))
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!request.is404) return undefined
    const path = request.url.split('?', 1)[0]!
    if (!known.some(pattern => pattern.test(path))) {
      throw new Refusal('not-found', `There is nothing at “${path}”. Where to begin: /v1 and /docs.`)
    }
    if (request.method === 'OPTIONS')
      return reply
        .code(204)
        .headers({ allow: ALLOW, ...preflight(ALLOW) })
        .send()
    throw new Refusal('method-not-allowed', `“${path}” does not take ${request.method}. It takes ${ALLOW}.`, {
      headers: { allow: ALLOW },
    })
  }
}
