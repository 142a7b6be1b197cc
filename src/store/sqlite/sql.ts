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
