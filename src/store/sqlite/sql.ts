import type Database from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

/** The statement of a text, prepared when it is first asked for and kept while it is in use. */
export type Sql = <Row = unknown>(text: string) => Database.Statement<unknown[], Row>

/** Filters and sorts go together in more ways than are worth keeping. */
const MOST_STATEMENTS = 500

export function prepared(db: Database.Database): Sql {
  const statements = new LRUCache<string, Database.Statement<unknown[], unknown>>({ max: MOST_STATEMENTS })
  return <Row>(text: string) => {
    const known = statements.get(text) ?? db.prepare<unknown[], Row>(text)
    statements.set(text, known)
    return known as Database.Statement<unknown[], Row>
  }
}

/** Writes a row by its columns: where there is one of its id, over all of that but the columns that are kept. */
export function upsert(sql: Sql, table: string, row: object, kept: readonly string[] = []): void {
  const columns = Object.keys(row)
  const over = columns.filter(column => column !== 'id' && !kept.includes(column))
  sql(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(column => `@${column}`).join(', ')})
     on conflict (id) do update set ${over.map(column => `${column} = excluded.${column}`).join(', ')}`,
  ).run(row)
}
