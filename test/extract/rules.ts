import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const src = new URL('../../src/', import.meta.url)
const file = new URL('extract/version.ts', src)

/** Where findings come from: the extractor, and the links to their words in the source, which the store adds. */
const BEGINNINGS = ['extract/index.ts', 'domain/citations/fragment.ts']

/** The version of the rules: what is imported from their beginnings on, compiled, without types, comments and layout. */
export function versionOf(rules: readonly Rule[]): string {
  const hash = createHash('sha256')
  for (const { name, code } of rules.toSorted((a, b) => (a.name < b.name ? -1 : 1))) hash.update(`${name}\n${code}\n`)
  return hash.digest('hex').slice(0, 12)
}

interface Rule {
  readonly name: string
  readonly code: string
}

export function rules(): Rule[] {
  const found = new Map<string, string>()
  const walk = (url: URL): void => {
    if (found.has(url.href)) return
    const { outputText } = ts.transpileModule(readFileSync(url, 'utf8'), { compilerOptions: OPTIONS })
    found.set(url.href, outputText.replace(/\s+/g, ' '))
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      if (fileName.startsWith('.')) walk(new URL(fileName, url))
    }
  }
  for (const name of BEGINNINGS) walk(new URL(name, src))
  return [...found].map(([href, code]) => ({ name: fileURLToPath(href).slice(fileURLToPath(src).length), code }))
}

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ESNext,
  verbatimModuleSyntax: true,
  removeComments: true,
}

export function writeVersionOfRules(): void {
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace(/'[0-9a-f]{12}'/, `'${versionOf(rules())}'`))
}
