import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export const SCOPES = ['read', 'write'] as const
export type Scope = (typeof SCOPES)[number]

/** What is kept of a bearer token: enough to know it again, not enough to use it. */
export interface Token {
  readonly id: string
  readonly sha256: string
  readonly scope: Scope
  readonly created_at: string
  /** RFC 3339 in UTC; null for one without an end. */
  readonly expires_at: string | null
}

/** A new token. The secret is shown once and kept nowhere. */
export function newToken(scope: Scope, created_at: string, expires_at: string | null) {
  const secret = `onrecord_${randomBytes(32).toString('base64url')}`
  const token: Token = { id: randomBytes(4).toString('hex'), sha256: hashOf(secret), scope, created_at, expires_at }
  return { secret, token }
}

/** The one of the tokens that a secret is of, unless it has expired. Every one is compared, each in constant time. */
export function tokenOf(secret: string, tokens: readonly Token[], at: Date): Token | null {
  const given = Buffer.from(hashOf(secret))
  const [found] = tokens.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256), given))
  return found && (found.expires_at === null || Date.parse(found.expires_at) > at.getTime()) ? found : null
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
