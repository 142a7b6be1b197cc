import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { Refusal } from './problems.ts'

/** How many requests a client may make in how many seconds. */
export interface RateLimit {
  readonly requests: number
  readonly seconds: number
}

const CLIENTS = 100_000

/**
 * A hook that lets each client address make so many requests in a window, and tells it how many are left in the `RateLimit`
 * fields of draft-ietf-httpapi-ratelimit-headers. A window begins with a client's first request; time is counted by a
 * clock that nobody sets. A client forgotten among 100,000 others begins anew. What is asked about the server is not
 * counted: a page whose preflight is refused cannot read why, and a probe that is refused ends the server.
 */
export function limiting({ requests, seconds }: RateLimit, clock: () => number = () => performance.now()) {
  const windows = new LRUCache<string, { made: number; until: number }>({ max: CLIENTS })
  const policy = `"default";q=${requests};w=${seconds}`
  return async ({ ip, method, url }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (method === 'OPTIONS' || url.startsWith('/health/')) return
    // Whole milliseconds: of fractions, what is added does not come off again, and 60 seconds become 61.
    const now = Math.floor(clock())
    const kept = windows.get(ip)
    const current = kept && now < kept.until ? kept : { made: 0, until: now + seconds * 1000 }
    current.made++
    windows.set(ip, current)
    const rest = Math.max(0, requests - current.made)
    const reset = Math.ceil((current.until - now) / 1000)
    reply.headers({ 'ratelimit-policy': policy, ratelimit: `"default";r=${rest};t=${reset}` })
    if (current.made > requests) {
      const detail = `This server takes ${requests} requests in ${seconds} seconds from one client. There is room in ${reset} seconds.`
      throw new Refusal('too-many-requests', detail, { headers: { 'retry-after': String(reset) } })
    }
  }
}
