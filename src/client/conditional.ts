export type Fetch = (request: Request) => Promise<Response>

interface Kept {
  readonly etag: string
  readonly bytes: ArrayBuffer
  readonly headers: Headers
}

/**
 * Keeps the last answers with their ETags and asks whether they still hold: a 304 becomes the answer kept, so that what
 * has not changed is not sent again and whoever asks need not know.
 */
export function conditional(fetch: Fetch, most: number): Fetch {
  const kept = new Map<string, Kept>()
  return async request => {
    const address = `${request.headers.get('accept')} ${request.url}`
    if (request.method !== 'GET' || request.headers.has('if-none-match')) return fetch(request)
    const known = kept.get(address)
    if (known) request.headers.set('if-none-match', known.etag)
    const response = await fetch(request)
    const etag = response.headers.get('etag')
    if (known && response.status === 304) {
      keep(kept, address, known, most)
      return new Response(known.bytes, { headers: known.headers })
    }
    if (response.status !== 200 || etag === null) return response
    const bytes = await response.arrayBuffer()
    keep(kept, address, { etag, bytes, headers: response.headers }, most)
    return new Response(bytes, { headers: response.headers })
  }
}

/** The one used longest ago goes first. */
function keep(kept: Map<string, Kept>, address: string, answer: Kept, most: number): void {
  kept.delete(address)
  kept.set(address, answer)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return
    kept.delete(oldest)
  }
}
