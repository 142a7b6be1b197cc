import type { FastifyReply, FastifyRequest } from 'fastify'

const EXPOSED = 'Deprecation, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset'

/** A hook: what is served may be read from any page (CORS). Nothing here depends on cookies. */
export async function readableFromAnyPage(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers({ 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED })
}

/** What a browser asks before a page may send more than a plain GET. */
export function preflight(allow: string): Record<string, string> {
  return {
    'access-control-allow-methods': allow,
    'access-control-allow-headers': 'Accept, Authorization, Content-Type, If-Match, If-None-Match, Last-Event-ID',
    'access-control-max-age': '86400',
  }
}
