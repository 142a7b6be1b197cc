import type Database from 'better-sqlite3'

/** The statement of a text, prepared when it is first asked for: the texts are a fixed set, whatever the requests. */
export type Sql = <Row = unknown>(text: string) => Database.Statement<unknown[], Row>

export function prepared(db: Database.Database): Sql {
  const statements = new Map<string, Database.Statement<unknown[], unknown>>()
  return <Row>(text: string) => {
    const known = statements.get(text) ?? db.prepare<unknown[], Row>(text)
    statements.set(text, known)
    return known as Database.Statement<unknown[], Row>
  }
}
