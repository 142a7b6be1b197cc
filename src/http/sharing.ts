import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from './problems.ts'

const EXPOSED = 'Deprecation, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset'

/** A hook: what is served may be read from any page (CORS). Nothing here depends on cookies. */
export async function readableFromAnyPage(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers({ 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED })
}

/** What a browser asks before a page may send more than a plain GET. */
export function preflight(allow: string): Record<string, string> {
  return {
    'access-control-allow-methods': allow,
    'access-control-allow-headers':
      'Accept, Authorization, Content-Type, If-Match, If-None-Match, Last-Event-ID, MCP-Protocol-Version, Mcp-Method, Mcp-Name',
    'access-control-max-age': '86400',
  }
}

/** Pages on the machine of who looks at them. */
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/**
 * A hook: programs may ask, and of web pages only those of this server and of one's own machine. A name that an attacker
 * points at the server (DNS rebinding) is its own page's origin, so without `public_url` no name is trusted.
 */
export function ownPages(public_url: string | undefined) {
  const own = public_url && new URL(public_url).origin
  return async ({ headers: { origin } }: FastifyRequest): Promise<void> => {
    if (origin === undefined || origin === own || LOCAL.test(origin)) return
    throw new Refusal(
      'forbidden',
      'This address takes no requests of pages elsewhere. The operator sets PUBLIC_URL to allow the pages of this server.',
    )
  }
}
