import { createHash } from 'node:crypto'
import { openDatabase } from '../../src/store/sqlite/open.ts'

/** Of every row of every table, but for what is of one store alone: its id, and when and in how many steps it was filled. */
export function digest(path: string): string {
  const db = openDatabase(path)
  const hash = createHash('sha256')
  const tables = db
    .prepare<[], string>("select name from sqlite_schema where type = 'table' order by name")
    .pluck()
    .all()
  for (const table of tables) {
    const rows = db.prepare<[], Record<string, unknown>>(`select * from ${table}`).all()
    const lines = rows.map(row =>
      JSON.stringify(Object.entries(row).filter(([column]) => !OWN.has(`${table}.${column}`))),
    )
    hash.update(`${table}\n${lines.sort().join('\n')}\n`)
  }
  db.close()
  return hash.digest('hex')
}

const OWN = new Set(['store.store_id', 'store.revision', 'store.changed_at'])
