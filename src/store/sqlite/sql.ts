import type Database from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

/** The statement of a text, prepared when it is first asked for and kept while it is in use. */
export type Sql = <Row = unknown>(text: string) => Database.Statement<unknown[], Row>

/** Filters and sorts go together in more ways than are worth keeping. */
const MOST_STATEMENTS = 500

export function prepared(db: Database.Database): Sql {
  const statements = new LRUCache<string, Database.Statement<unknown[], unknown>>({ max: MOST_STATEMENTS })
  return <Row>(text: string) => {
    const known = statements.get(text)
    if (known) return known as Database.Statement<unknown[], Row>
    const statement = db.prepare<unknown[], Row>(text)
    statements.set(text, statement)
    return statement
  }
}

/** Writes a row by its columns: where there is one of its id, over all of that. */
export function upsert(sql: Sql, table: string, row: object): void {
  sql(upsertOf(table, Object.keys(row))).run(row)
}

/** The statement of it, which may also keep some columns as they are. */
export function upsertOf(table: string, columns: readonly string[], kept: readonly string[] = []): string {
  const over = columns.filter(column => column !== 'id' && !kept.includes(column))
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map(column => `@${column}`).join(', ')})
    on conflict (id) do update set ${over.map(column => `${column} = excluded.${column}`).join(', ')}`
}
