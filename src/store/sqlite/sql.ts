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

/** A statement that writes a row by its columns: where there is one of its id, over all of that but the columns that are kept. */
export function upsertOf(table: string, columns: readonly string[], kept: readonly string[] = []): string {
  const over = columns.filter(column => column !== 'id' && !kept.includes(column))
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map(column => `@${column}`).join(', ')})
    on conflict (id) do update set ${over.map(column => `${column} = excluded.${column}`).join(', ')}`
}
