import { createHash } from 'node:crypto'
import { openDatabase } from '../../src/store/sqlite/open.ts'

/**
 * Of every row of every table, and of every word of an index of words with its places, but for what is of one store alone:
 * its id, and when and in how many steps it was filled.
 */
export function digest(path: string): string {
  const db = openDatabase(path)
  const hash = createHash('sha256')
  const tables = db.prepare<[], { name: string; type: string }>(
    // The shadows of an index are how it lies in the file.
    "select name, type from pragma_table_list where schema = 'main' and type <> 'shadow' order by name",
  )
  for (const { name, type } of tables.all()) {
    const table = type === 'virtual' ? `${name}_instance` : name
    if (type === 'virtual') db.exec(`create virtual table temp.${table} using fts5vocab (main, ${name}, instance)`)
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
