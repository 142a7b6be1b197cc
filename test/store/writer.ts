import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, sampleEntry } from './fixtures.ts'

// Puts one article after the other and says so: what test/store/sqlite_kill.test.ts kills in the middle.
const [path, from] = process.argv.slice(2) as [string, string]
const store = openSqliteStore(path)
for (let i = Number(from); ; i++) {
  const entry = sampleEntry(i)
  await store.put([entry], AT)
  process.stdout.write(`${entry.article.id}\n`)
}
