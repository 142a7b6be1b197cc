import { createHash } from 'node:crypto'
import type { State } from '../store/store.ts'
import { RELEASE } from './release.ts'

/** The strong ETag of what one address answers in one revision of one store. */
export function etagOf({ store_id, revision }: State, address: string): string {
  const hash = createHash('sha256').update(`${RELEASE}\n${store_id}\n${revision}\n${address}`)
  return `"${revision}-${hash.digest('base64url').slice(0, 16)}"`
}

/** Does an `If-None-Match` header hold for this ETag? Lists, weak tags and `*` as RFC 9110 has them. */
export function holds(if_none_match: string, etag: string): boolean {
  if (if_none_match.trim() === '*') return true
  return [...if_none_match.matchAll(/"[^"]{0,200}"/g)].some(([tag]) => tag === etag)
}
