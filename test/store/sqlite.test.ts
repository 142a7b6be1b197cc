import { join } from 'node:path'
import t from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { contract } from './contract.ts'

let files = 0
const folder = t.testdir()
const newFile = () => join(folder, `${files++}.db`)

contract(t, 'in memory', async () => openSqliteStore(':memory:'))
contract(t, 'in a file', async () => openSqliteStore(newFile()))
