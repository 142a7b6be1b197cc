import { parseArgs } from 'node:util'
import { ConfigError, configOf } from '../config.ts'
import { newToken, SCOPES, type Scope } from '../domain/token.ts'
import type { Store } from '../store/store.ts'
import { openStore } from './open_store.ts'

const USAGE = 'onrecord token create --scope write [--expires 90d], onrecord token list, onrecord token revoke ID'

/** `onrecord token create|list|revoke`: who may write over HTTP. */
export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { scope: { type: 'string', default: 'write' }, expires: { type: 'string' } },
    allowPositionals: true,
  })
  const [deed = '', id] = positionals
  const store = await openStore(configOf(process.env).DATABASE_URL)
  try {
    if (deed === 'create') return await create(store, values.scope, values.expires)
    if (deed === 'list') return await list(store)
    if (deed === 'revoke' && id !== undefined) return await revoke(store, id)
    throw new ConfigError(`what about tokens? ${USAGE}`)
  } finally {
    await store.close()
  }
}

async function create(store: Store, scope: string, expires: string | undefined): Promise<number> {
  const now = new Date()
  const known = SCOPES.find(name => name === scope)
  if (!known) throw new ConfigError(`--scope ${scope} is not allowed: it is ${SCOPES.join(' or ')}`)
  const { secret, token } = newToken(
    known satisfies Scope,
    now.toISOString(),
    expires === undefined ? null : end(expires, now),
  )
  await store.add_token(token)
  console.log(secret)
  console.error(`token ${token.id}, ${scope}, until ${token.expires_at ?? 'revoked'}: it is shown this once`)
  return 0
}

async function list(store: Store): Promise<number> {
  for (const { id, scope, created_at, expires_at } of await store.tokens()) {
    console.log([id, scope, `made ${created_at}`, expires_at ? `until ${expires_at}` : 'until revoked'].join('  '))
  }
  return 0
}

async function revoke(store: Store, id: string): Promise<number> {
  const revoked = await store.revoke_token(id)
  console.error(revoked ? `token ${id} is revoked` : `onrecord: there is no token ${id}`)
  return revoked ? 0 : 1
}

const UNITS: Record<string, number> = { h: 3_600_000, d: 86_400_000 }

/** “90d”, “12h”, “2027-01-31”, “2027-01-31T12:00:00Z”. */
function end(expires: string, now: Date): string {
  const [, count, unit] = /^(\d{1,5})([hd])$/.exec(expires) ?? []
  const time = unit ? now.getTime() + Number(count) * UNITS[unit]! : Date.parse(expires)
  if (!(time > now.getTime()) || (!unit && !/^\d{4}-\d\d-\d\d/.test(expires))) {
    throw new ConfigError(`--expires ${expires} is not allowed: it is “90d”, “12h” or a date to come, “2027-01-31”`)
  }
  return new Date(time).toISOString()
}
