import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { NewArticle } from '../domain/article.ts'
import { type Scope, tokenOf } from '../domain/token.ts'
import type { Condition, Entry, State, Store } from '../store/store.ts'
import { bareTag, etagOf } from './conditional.ts'
import type { Input } from './operation.ts'
import { type ParameterError, Refusal } from './problems.ts'

/**
 * Reads an article out of a body, which may be packed with gzip and have at most so many bytes when it is not; null for a
 * media type that it does not know. Given to the server: readers are not its business.
 */
export type BodyReader = (bytes: Uint8Array, media_type: string, limit: number) => BodyRead | NoArticle | null

export interface BodyRead {
  readonly article: NewArticle
  readonly format: string
}

export interface NoArticle {
  readonly reason: string
  /** The fields that are at fault, where it is fields. */
  readonly wrong?: readonly { readonly field: string; readonly reason: string }[]
  /** So many bytes it may have, where it has more. */
  readonly limit?: number
}

/** A hook before anything of the body is read: only who has a token of this scope goes on. */
export function guard(store: Store, scope: Scope) {
  return async ({ headers }: FastifyRequest): Promise<void> => {
    const tokens = await store.tokens()
    if (tokens.length === 0) {
      throw new Refusal(
        'forbidden',
        'Writing is off: there is no token. “onrecord token create --scope write” makes one.',
      )
    }
    const secret = /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(headers.authorization ?? '')?.[1]
    const token = secret === undefined ? null : tokenOf(secret, tokens, new Date())
    if (!token) {
      const challenge = `Bearer realm="onrecord"${secret === undefined ? '' : ', error="invalid_token"'}`
      throw new Refusal(
        'unauthorized',
        secret === undefined ? 'This wants a bearer token.' : 'The token is unknown or has expired.',
        {
          headers: { 'www-authenticate': challenge },
        },
      )
    }
    if (token.scope !== scope) throw new Refusal('forbidden', `This token is for ${token.scope}, not for ${scope}.`)
  }
}

/** The article in the body of a request, and what it came by. */
export function articleOfBody({
  body,
  headers,
  read,
}: Pick<Input<unknown, unknown>, 'body' | 'headers' | 'read'>): Required<Pick<Entry, 'article' | 'source'>> {
  const media_type = (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase()
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
  assertEncoding(headers['content-encoding'], bytes)
  const found = read(bytes, media_type)
  if (found === null) {
    throw new Refusal('unsupported-media-type', `“${media_type}” is not read. See the documentation for what is.`)
  }
  if ('article' in found) {
    const { article, format } = found
    return { article, source: { path: null, format, sha256: createHash('sha256').update(bytes).digest('hex') } }
  }
  if (found.limit !== undefined) {
    throw new Refusal('payload-too-large', `A body may have ${found.limit} bytes here when it is unpacked.`)
  }
  const detail = `The body is no article: ${found.reason}.`
  throw new Refusal('unprocessable', detail, { errors: errorsOf(found) })
}

function errorsOf({ reason, wrong = [{ field: '', reason }] }: NoArticle): ParameterError[] {
  return wrong.map(({ field, reason }) => {
    const named = /^(\w+): /.exec(reason)?.[1]
    return { in: 'body', parameter: field || (named ?? 'body'), detail: `${field}${field && ': '}${reason}.` }
  })
}

/** Packed with gzip or not at all (RFC 9110, 8.4). */
function assertEncoding(encoding: string | undefined, [first, second]: Uint8Array): void {
  if (encoding === undefined || /^identity$/i.test(encoding)) return
  if (!/^(?:x-)?gzip$/i.test(encoding)) {
    const headers = { 'accept-encoding': 'gzip' }
    throw new Refusal('unsupported-media-type', `“${encoding.slice(0, 100)}” is not unpacked; gzip is.`, { headers })
  }
  if (first !== 0x1f || second !== 0x8b) {
    const detail = 'The body is not packed with gzip, as Content-Encoding says.'
    throw new Refusal('unprocessable', detail, { errors: [{ in: 'body', parameter: 'body', detail }] })
  }
}

/**
 * What `If-Match` and `If-None-Match` ask of an article. The tag of an article names the revision in which it was served;
 * it holds as long as the article has not changed since, whatever else has.
 */
export function conditionOf(
  article_id: string,
  headers: { 'if-match'?: string | undefined; 'if-none-match'?: string | undefined },
  state: State,
  address: string,
): Condition | null {
  if (headers['if-none-match']?.trim() === '*') return { article_id, since: null }
  const wanted = headers['if-match']
  if (wanted === undefined) return null
  if (wanted.trim() === '*') return { article_id, since: state.revision }
  const tags = [...wanted.matchAll(/(?<!W\/)"(\d{1,15})-[\w-]{16}(?:\.\w{2,8})?"/g)]
  const revisions = tags.map(([tag, revision]) =>
    etagOf({ ...state, revision: Number(revision) }, address) === bareTag(tag) ? Number(revision) : -1,
  )
  return { article_id, since: Math.max(-1, ...revisions) }
}
