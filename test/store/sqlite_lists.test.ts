import t from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { listContract } from './lists.ts'

t.setTimeout(300_000)
listContract(t, 'in large steps', async () => openSqliteStore(':memory:'))
listContract(t, 'in small steps', async () => openSqliteStore(':memory:', { slice: 3, step: 3, few: 2, ranked: 2 }))
