import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')

/** Which rooms a room may import from, besides itself; `type` says: types only. */
const SEAMS: Record<string, Record<string, 'all' | 'type'>> = {
  domain: {},
  extract: { domain: 'all' },
  store: { domain: 'all' },
  client: {},
  ingest: { domain: 'all', extract: 'all', store: 'type' },
  http: { domain: 'all', extract: 'all', store: 'type' },
  commands: { domain: 'all', extract: 'all', store: 'all', ingest: 'all', http: 'all', 'config.ts': 'all' },
  'config.ts': {},
  'node_version.ts': {},
  'cli.ts': { commands: 'all', 'node_version.ts': 'all' },
}
/** The one exception: the error classes of the seam file are values. */
const SEAM_FILES = new Set(['store/store.ts'])

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const imports = files.flatMap(importsOf)

t.test('every import keeps to the seams', async t => {
  const wrong = imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ file, type, from }) => ({ file, type, to: relative(src, join(src, dirname(file), from)) }))
    .filter(({ file, type, to }) => {
      const [room, other] = [roomOf(file), roomOf(to)]
      const allowed = room === other ? 'all' : SEAMS[room]?.[other]
      return !(allowed === 'all' || (allowed === 'type' && (type || SEAM_FILES.has(to))))
    })
  t.ok(imports.length > 100, 'the imports are found')
  t.strictSame(wrong, [])
})

t.test('domain and extract do no input or output', async t => {
  const allowed = new Set(['node:crypto', 'zod'])
  const wrong = imports.filter(
    ({ file, from }) => /^(?:domain|extract)\//.test(file) && !from.startsWith('.') && !allowed.has(from),
  )
  t.strictSame(wrong, [])
})

t.test('the driver of a database is imported in the folder of its backend only', async t =>
  t.strictSame(
    [...new Set(imports.filter(({ from }) => from === 'better-sqlite3').map(({ file }) => roomOf(file, 2)))],
    ['store/sqlite'],
  ),
)

t.test('no import goes round in a circle', async t => {
  const next = new Map<string, string[]>(files.map(file => [file, []]))
  for (const { file, type, from } of imports) {
    if (from.startsWith('.') && !type) next.get(file)!.push(relative(src, join(src, dirname(file), from)))
  }
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (file: string, way: string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file) || way.includes(file)) return
    for (const other of next.get(file) ?? []) walk(other, [...way, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  t.strictSame(circles, [])
})

t.test('the top level is the one that was agreed', async t => {
  const agreed = [
    'Dockerfile',
    'LICENSE',
    'README.md',
    'data',
    'openapi',
    'package-lock.json',
    'package.json',
    'src',
    'test',
    'tsconfig.json',
  ]
  const there = readdirSync(root).filter(
    name => !name.startsWith('.') && !/^(?:node_modules|dist)$|\.db(?:-\w+)?$/.test(name),
  )
  t.strictSame(there.sort(), agreed.sort())
})

/** What a file imports; a type only import leaves nothing behind when it runs. */
function importsOf(file: string): { file: string; from: string; type: boolean }[] {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest)
  const found: { file: string; from: string; type: boolean }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const { moduleSpecifier } = node
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) {
        found.push({ file, from: moduleSpecifier.text, type: typeOnly(node) })
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments
      found.push({ file, from: from && ts.isStringLiteral(from) ? from.text : 'not a literal', type: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function typeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (!clause || clause.isTypeOnly) return clause !== undefined
  const named = clause.namedBindings
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every(element => element.isTypeOnly)
}

function roomOf(file: string, depth = 1): string {
  return file.split('/').slice(0, depth).join('/')
}
