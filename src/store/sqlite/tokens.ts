import type { Token } from '../../domain/token.ts'
import type { Sql } from './sql.ts'

export function tokens(sql: Sql): Token[] {
  return sql<Token>('select id, sha256, scope, created_at, expires_at from token order by created_at, id').all()
}

export function addToken(sql: Sql, token: Token): void {
  sql('insert into token values (@id, @sha256, @scope, @created_at, @expires_at)').run(token)
}

export function revokeToken(sql: Sql, id: string): boolean {
  return sql('delete from token where id = ?').run(id).changes > 0
}
