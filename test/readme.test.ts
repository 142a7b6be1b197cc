import { execSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { z } from 'zod'
import { Config } from '../src/config.ts'
import { FACETS, type ListName, SORTS } from '../src/domain/lists.ts'
import { buildApp, OPERATIONS } from '../src/http/app.ts'
import { FILTERS } from '../src/http/filters.ts'
import { tools } from '../src/http/mcp/tools.ts'
import { showings } from '../src/http/showing.ts'
import { load } from '../src/ingest/index.ts'
import { openSqliteStore } from '../src/store/sqlite/index.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const readme = read('README.md')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

t.test('the table of variables is the schema of the environment', async t => {
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.*) \|$/gm)].map(([, ...row]) => row)
  const wanted = Object.entries(Config.shape).map(([name, schema]) => {
    const initial = schema.safeParse(undefined).data
    return [name, initial === undefined ? '' : `\`${initial}\``, z.toJSONSchema(schema, { io: 'input' }).description]
  })
  t.strictSame(rows, wanted)
})

t.test('every path in the table is one of the API', async t => {
  const named = [...readme.matchAll(/`(?:[A-Z]+ )?(\/(?:v1|health|openapi|docs|llms|mcp|\.well-known)[^`?]*)/g)].map(
    ([, path]) => path,
  )
  const known = new Set([...OPERATIONS.map(({ path }) => path), '/openapi.json', '/docs'])
  t.ok(named.length > 15)
  t.strictSame(
    named.filter(path => !known.has(path!)),
    [],
  )
})

t.test('the table of lists has every filter, sort, facet and embed', async t => {
  const rows = [...read('openapi/README.md').matchAll(/^\| `\/v1\/(\w+)` \|(.*)\|$/gm)].map(([, list, cells]) => [
    list,
    ...cells!.split('|').map(cell => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name)),
  ])
  const embeds = {
    articles: 'article',
    quotes: 'quote',
    figures: 'figure',
    speakers: 'speaker',
    entities: 'entity',
  } as const
  t.strictSame(
    rows,
    (Object.keys(SORTS) as ListName[]).map(list => [
      list,
      Object.keys(FILTERS[list]),
      Object.keys(SORTS[list]),
      [...FACETS[list]],
      Object.keys(showings[embeds[list]].embeds),
    ]),
  )
})

t.test('the answer on the first screen is what curl gets', async t => {
  const [, path] = /curl 'http:\/\/127\.0\.0\.1:3000([^']+)'/.exec(readme)!
  const [, answer] = /<!-- answer[^\n]*\n```json\n([\s\S]*?)```/.exec(readme)!
  const store = openSqliteStore(':memory:')
  await load([fileURLToPath(new URL('../data', import.meta.url))], store, '2026-11-22T12:00:00.000Z')
  const app = await buildApp(store)
  const response = await app.inject({ url: path!, headers: { host: '127.0.0.1:3000' } })
  t.strictSame(JSON.parse(answer!), response.json())
  await app.close()
  await store.close()
})

t.test('an agent gets the answer of the section on agents, and has the tools that it names', async t => {
  const [, message] = /curl http:\/\/127\.0\.0\.1:3000\/mcp [^']*'[^']*'[^']*'([^']+)'/.exec(readme)!
  const [, answer] = /<!-- answer of \/mcp -->\n```json\n([\s\S]*?)```/.exec(readme)!
  const store = openSqliteStore(':memory:')
  await load([fileURLToPath(new URL('../data', import.meta.url))], store, '2026-11-22T12:00:00.000Z')
  const app = await buildApp(store)
  const request = { method: 'POST', url: '/mcp', headers: { host: '127.0.0.1:3000' } } as const
  t.strictSame((await app.inject({ ...request, payload: JSON.parse(message!) })).json(), JSON.parse(answer!))
  const [, named] = /Their tools are then ([^.]*)\./.exec(readme)!
  t.strictSame(
    [...named!.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    tools.map(({ name }) => name),
  )
  await app.close()
  await store.close()
})

t.test('every script and file that the documents name is there', async t => {
  for (const document of ['README.md', 'src/README.md', 'src/extract/README.md', 'data/README.md']) {
    for (const [, script] of read(document).matchAll(/npm run ([\w:-]+)/g))
      t.ok(scripts[script!], `${document}: ${script}`)
    const folder = new URL(`../${document}`, import.meta.url)
    for (const [, path] of read(document).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)) {
      t.doesNotThrow(() => readFileSync(new URL(path!, folder)), `${document}: ${path}`)
    }
  }
})

t.test('the command that loads articles of one’s own does', async t => {
  const [, command] = /^(npm start -- load )my-articles\//m.exec(readme)!
  const folder = t.testdir({ 'rain.txt': 'Rain\n\nIt rains.' })
  const cwd = new URL('..', import.meta.url)
  const env = { ...process.env, DATABASE_URL: 'sqlite::memory:' }
  t.match(
    execSync(`${command}${folder}`, { cwd, env, encoding: 'utf8' }),
    /\n1 article: 1 new, 0 corrected, 0 as before\n$/,
  )
})

t.test('the first screen has the two lines', async t => {
  const screen = readme.split('\n').slice(0, 60)
  t.ok(screen.includes('npm ci && npm start') && screen.includes('npm ci && npm test'))
})
