import { reextract } from '../../src/ingest/reextract.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'

// Brings a store up to date: what test/ingest/reextract.test.ts kills in the middle.
const store = openSqliteStore(process.argv[2]!)
process.stdout.write('begun\n')
await reextract(store, '2024-06-01T12:00:00Z', { threads: 2 })
await store.close()
