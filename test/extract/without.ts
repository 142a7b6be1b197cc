import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** One rule of the extractor that can be left out, to see what would be lost. */
export interface Rule {
  /** “quotes/anchors.ts: according” */
  readonly name: string
  readonly file: string
  /** The code of the file without it. */
  readonly without: string
}

/** The ordered lists: each member is a rule, called by its name or by the first line of its comment. */
const LISTS = [
  ['quotes/anchors.ts', 'RECOGNIZERS'],
  ['quotes/translated.ts', 'PHRASES'],
  ['people/book.ts', 'short'],
  ['figures/amounts.ts', 'recognizers'],
  ['figures/joined.ts', 'joiners'],
  ['figures/periods.ts', 'recognizers'],
] as const

/** What a function finds is one of the kinds of a type; each kind is a rule. */
const KINDS = [
  ['subjects.ts', 'subjectsOf', 'How', 'found.filter(({ how }) => how !== KIND)'],
  ['quotes/reported.ts', 'reportsIn', 'Form', 'found.filter(({ form }) => form !== KIND)'],
  ['quotes/complement.ts', 'complementOf', 'Opening', 'found?.opening === KIND ? null : found'],
] as const

/** What a function finds as a whole, or with one of its arguments, is a rule. */
const FINDINGS = [
  ['quotes/neighbours.ts', 'neighbours', 'the sentence before', 'args[2] < 0 ? [] : found'],
  ['quotes/neighbours.ts', 'neighbours', 'the sentence behind', 'args[2] > 0 ? [] : found'],
  ['quotes/inherited.ts', 'inherited', 'the speaker before', 'args[3] < 0 ? [] : found'],
  ['quotes/inherited.ts', 'inherited', 'the speaker behind', 'args[3] > 0 ? [] : found'],
  ['quotes/nobody.ts', 'nobodyFeatures', 'what speaks for nobody', 'found.slice(0, 1)'],
  ['people/offices.ts', 'roleBeside', 'offices beside a name', 'null'],
  ['people/references.ts', 'referencesIn', 'pronouns', '({ ...found, pronoun: () => null })'],
  ['people/references.ts', 'referencesIn', 'offices', '({ ...found, office: () => null })'],
  ['people/references.ts', 'referencesIn', 'nouns for organizations', '({ ...found, organization: () => null })'],
  ['figures/joined.ts', 'lent', 'lent units', 'args[1]'],
  ['figures/conversions.ts', 'converted', 'conversions', 'args[1].flatMap(amount => WHOLE(args[0], [amount]))'],
  ['figures/changes.ts', 'changeOf', 'changes', 'null'],
  ['figures/qualifier.ts', 'qualifierOf', 'qualifiers', "'exact'"],
] as const

/** Subjects that other functions find, and the list has under the name of the type. */
const NEVER: ReadonlySet<string> = new Set(['label', 'agent', 'source', 'owner', 'signature'])

/** Every rule there is. */
export function rules(): Rule[] {
  return [
    ...LISTS.flatMap(([file, list]) => membersOf(file, list)),
    ...KINDS.flatMap(([file, name, type, kept]) =>
      kindsOf(file, type)
        .filter(kind => !NEVER.has(kind))
        .map(kind => wrapped(file, name, kind, kept.replace('KIND', `'${kind}'`))),
    ),
    ...FINDINGS.map(([file, name, rule, kept]) => wrapped(file, name, rule, kept)),
  ]
}

function membersOf(file: string, list: string): Rule[] {
  const { source, code } = parsed(file)
  const array = found(
    descendants(source).find(
      (node): node is ts.ArrayLiteralExpression =>
        ts.isArrayLiteralExpression(node) && declarationOf(node)?.name.getText() === list && node.elements.length > 1,
    ),
    `${list} in ${file}`,
  )
  return array.elements.map((element, i) => {
    const rest = array.elements.filter((_, other) => other !== i).map(other => other.getFullText())
    const comment = /\/\*\* (.*?)(?: \*\/|$)/m.exec(element.getFullText())?.[1]
    return {
      name: `${file}: ${comment ?? element.getText()}`,
      file,
      without: `${code.slice(0, array.getStart())}[${rest.join(',')}]${code.slice(array.end)}`,
    }
  })
}

function declarationOf(node: ts.Node): ts.VariableDeclaration | undefined {
  for (let up = node.parent; up && !ts.isFunctionLike(up); up = up.parent) if (ts.isVariableDeclaration(up)) return up
  return undefined
}

function kindsOf(file: string, type: string): string[] {
  const { source } = parsed(file)
  const union = descendants(source).find(
    (node): node is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(node) && node.name.text === type,
  )
  return descendants(found(union, `${type} in ${file}`))
    .filter(ts.isStringLiteral)
    .map(({ text }) => text)
}

/** The function under another name, and in its place one that keeps only a part of what it finds. */
function wrapped(file: string, name: string, rule: string, kept: string): Rule {
  const { code } = parsed(file)
  const head = `export function ${name}(`
  found(code.includes(head) || undefined, `${name} in ${file}`)
  const whole = `whole_${name}`
  return {
    name: `${file}: ${rule}`,
    file,
    without: `${code.replace(head, `function ${whole}(`)}
export function ${name}(...args) {
  const found = ${whole}(...args)
  return ${kept.replace('WHOLE', whole)}
}
`,
  }
}

function parsed(file: string): { code: string; source: ts.SourceFile } {
  const code = readFileSync(join(root, 'src/extract', file), 'utf8')
  return { code, source: ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true) }
}

export function descendants(node: ts.Node): ts.Node[] {
  const all: ts.Node[] = []
  const visit = (child: ts.Node) => {
    all.push(child)
    ts.forEachChild(child, visit)
  }
  visit(node)
  return all
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}: the list of rules in test/extract/without.ts is old`)
  return value
}

/** Modules that lead to the extractor, by their names from the root of the project, as they would be without a rule. */
export interface Modules {
  readonly import: (name: string) => Promise<Record<string, unknown>>
  /** Where a module is, for another process. */
  readonly at: (name: string) => string
  readonly remove: () => void
}

/** Copies what depends on the file of a rule, the rule left out; everything else is imported from where it is. */
export function without({ file, without: code }: Pick<Rule, 'file' | 'without'>): Modules {
  const altered = `src/extract/${file}`
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-without-'))
  const moved = dependentsOf(altered)
  for (const name of moved) {
    const text = name === altered ? code : readFileSync(join(root, name), 'utf8')
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(
      path,
      text.replace(IMPORT, (whole, before, specifier, after) => {
        const target = importedBy(name, specifier)
        return moved.has(target) ? whole : `${before}${pathToFileURL(join(root, target)).href}${after}`
      }),
    )
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const at = (name: string) => join(moved.has(name) ? folder : root, name)
  return {
    import: name => import(pathToFileURL(at(name)).href),
    at,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

const IMPORT = /(\bfrom ')(\.[^']+)(')/g

function dependentsOf(file: string): Set<string> {
  const found = new Set([file])
  for (const dependent of found) for (const name of importers().get(dependent) ?? []) found.add(name)
  return found
}

let known: Map<string, string[]> | undefined

/** By each module, who imports it. */
function importers(): Map<string, string[]> {
  if (known) return known
  known = new Map()
  for (const name of globSync(['src/{extract,domain}/**/*.ts', 'test/extract/{said,*/drafts,*/reading,*/meant}.ts'], {
    cwd: root,
  })) {
    for (const [, , specifier] of readFileSync(join(root, name), 'utf8').matchAll(IMPORT)) {
      const target = importedBy(name, specifier!)
      known.set(target, [...(known.get(target) ?? []), name])
    }
  }
  return known
}

function importedBy(name: string, specifier: string): string {
  return relative(root, join(root, dirname(name), specifier))
    .split(sep)
    .join('/')
}
