import { load } from '../../src/ingest/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT } from '../store/fixtures.ts'

// Loads a folder into a store: what test/ingest/kill.test.ts kills in the middle.
const [folder, path, threads] = process.argv.slice(2) as [string, string, string]
const store = openSqliteStore(path)
process.stdout.write('begun\n')
await load([folder], store, AT, { threads: Number(threads) })
await store.close()
