import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { descendants } from './without.ts'

const folder = fileURLToPath(new URL('../../src/extract/', import.meta.url))

/** A regular expression of the extractor, and where it is written. */
export interface Pattern {
  /** “quotes/nobody.ts:78” */
  readonly place: string
  readonly pattern: RegExp
}

/** Every regular expression of the extractor: those written as such, and those that are put together when it is loaded. */
export async function patterns(): Promise<{ readonly found: Pattern[]; readonly missed: string[] }> {
  const found: Pattern[] = []
  const made = new Map<string, Pattern>()
  const Whole = globalThis.RegExp
  globalThis.RegExp = new Proxy(Whole, {
    construct: (target, args: [string | RegExp, string?]) => {
      const pattern = new target(...args)
      const place = /extract\/((?:\w+\/)*\w+\.ts:\d+):\d+\)?$/m.exec(String(new Error().stack).replace(/^.*\n.*\n/, ''))
      if (place) made.set(`${place[1]} ${pattern}`, { place: place[1]!, pattern })
      return pattern
    },
  })
  await import('../../src/extract/index.ts')
  globalThis.RegExp = Whole
  const places = new Set([...made.values()].map(({ place }) => place))
  const missed: string[] = []
  for (const file of globSync('**/*.ts', { cwd: folder }).sort()) {
    const source = ts.createSourceFile(file, readFileSync(folder + file, 'utf8'), ts.ScriptTarget.Latest, true)
    for (const node of descendants(source)) {
      const lines = [node.getStart(), node.end].map(at => source.getLineAndCharacterOfPosition(at).line + 1)
      if (ts.isRegularExpressionLiteral(node)) {
        const [, words, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!
        found.push({ place: `${file}:${lines[0]}`, pattern: new Whole(words!, flags) })
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
        const place = `${file}:${lines[0]}`
        if (!places.has(place)) missed.push(place)
      }
    }
  }
  return { found: [...found, ...made.values()], missed }
}
