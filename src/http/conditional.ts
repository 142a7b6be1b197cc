import { createHash } from 'node:crypto'
import type { State } from '../store/store.ts'
import { RELEASE } from './release.ts'

/** The strong ETag of what one address answers in one revision of one store. */
export function etagOf({ store_id, revision }: State, address: string): string {
  const hash = createHash('sha256').update(`${RELEASE}\n${store_id}\n${revision}\n${address}`)
  return `"${revision}-${hash.digest('base64url').slice(0, 16)}"`
}

/** The tag of the same answer in a content coding, other bytes: `"7-0a1b2c3d4e5f6071.br"`. */
export function tagIn(coding: string, etag: string): string {
  return coding === 'identity' ? etag : etag.replace(/"$/, `.${coding}"`)
}

/** The tag of an answer without its content coding. */
export function bareTag(etag: string): string {
  return etag.replace(/\.\w+"$/, '"')
}

/**
 * The one of an `If-None-Match` header's tags that holds for an answer in any of the codings that the client accepts:
 * what it has is as good as what it would get. Lists and weak tags as RFC 9110 has them; `*` holds for anything that is there.
 */
export function heldTag(if_none_match: string, etag: string, codings: readonly string[]): string | null {
  const bare = bareTag(etag)
  const tags = [...if_none_match.matchAll(/"[^"]{0,200}"/g)].map(([tag]) => tag)
  return tags.find(tag => codings.some(coding => tag === tagIn(coding, bare))) ?? null
}
