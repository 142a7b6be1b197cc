import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, sampleEntries } from '../store/fixtures.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

const execute = promisify(execFile)

const TSCONFIG = {
  extends: '../../../tsconfig.json',
  compilerOptions: { lib: ['ES2024', 'DOM', 'DOM.Iterable'] },
  include: ['.'],
}

/** A stranger's program: the types are generated, the rest is written by hand. */
const PROGRAM = `
import createClient from 'openapi-fetch'
import type { components, paths } from './onrecord.ts'

const client = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl: process.argv[2]! })
const list = await client.GET('/v1/quotes', { params: { query: { kind: ['direct'], limit: 2 } } })
const speakers: (string | undefined)[] = list.data!.items.map(quote => quote.speaker?.name)
const absent = await client.GET('/v1/quotes/{quote_id}', { params: { path: { quote_id: 'none' } } })
const problem: components['schemas']['Problem'] = absent.error!
const figure = (await client.GET('/v1/figures', { params: { query: { limit: 1 } } })).data!.items[0]!
const value: string | null = figure.value
console.log(JSON.stringify({ speakers, status: problem.status, title: problem.title, value }))
`

/** What must not compile: a misspelt parameter, a value outside the list, a property that is not there. */
const MISTAKES = `
import createClient from 'openapi-fetch'
import type { paths } from './onrecord.ts'

const client = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl: '' })
await client.GET('/v1/quotes', { params: { query: { speker: ['a'] } } })
await client.GET('/v1/quotes', { params: { query: { kind: ['spoken'] } } })
;(await client.GET('/v1/quotes')).data!.items[0]!.author
`

t.test('a client generated from the document is strictly typed, in its answers and in its errors', async t => {
  const folder = mkdtempSync(join(here, 'generated-'))
  const store = openSqliteStore(':memory:')
  await store.put(sampleEntries(3), AT)
  const app = await buildApp(store)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(async () => {
    rmSync(folder, { recursive: true })
    await app.close()
    await store.close()
  })
  const document = JSON.parse(readFileSync(join(root, 'openapi/openapi.json'), 'utf8'))
  writeFileSync(join(folder, 'onrecord.ts'), astToString(await openapiTS(document)))
  writeFileSync(join(folder, 'program.ts'), PROGRAM)
  writeFileSync(join(folder, 'mistakes.ts'), MISTAKES)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG))
  const compiler = [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]
  const { stdout } = await execute(process.execPath, compiler).catch(failed => failed as { stdout: string })
  t.strictSame(
    [...stdout.matchAll(/(\w+\.ts)\((\d+),/g)].map(([, file, line]) => `${file} ${line}`),
    ['mistakes.ts 6', 'mistakes.ts 7', 'mistakes.ts 8'],
  )

  const printed = await execute(process.execPath, [join(folder, 'program.ts'), address])
  t.strictSame(JSON.parse(printed.stdout), {
    speakers: ['Ana Ruiz', 'Jörg Große'],
    status: 404,
    title: 'There is nothing at this address',
    value: '0500000',
  })
})
