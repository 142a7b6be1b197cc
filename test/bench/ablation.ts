// What every rule of the extractor is worth: npx node test/bench/ablation.ts [RULE]
// Leaves out one rule at a time (test/extract/without.ts; those whose name has RULE in it) and prints by how many points the
// figures of ../shared/eval/score.mjs fall without it; the rule that costs most points in all comes first.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { extract } from '../../src/extract/index.ts'
import { type Rule, rules, without } from '../extract/without.ts'

const SCORE = '../shared/eval/score.mjs'
const EXTRACTOR = 'src/extract/index.ts'

/** The data sets that the rules of a folder can change; those of subjects and the like change quotes. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  figures: ['money.newsquant', 'money.recognizers', 'money.duckling', 'metric.kpiedgar'],
  people: ['quotes.gum', 'metric.kpiedgar'],
  quotes: ['quotes.polnear', 'quotes.polnear-single', 'quotes.gum'],
}

type Scores = Readonly<Record<string, number>>

const [, self, first, extractor] = process.argv
if (first === '--answer') await answer(extractor!)
else if (existsSync(SCORE)) report(first ?? '')
else console.log(`ablation skipped: there is no ${SCORE}`)

function report(part: string): void {
  const whole = scoresOf(fileURLToPath(new URL(`../../${EXTRACTOR}`, import.meta.url)), Object.values(SETS).flat())
  const costs = rules()
    .filter(({ name }) => name.includes(part))
    .map(rule => ({ rule, lost: lostWithout(rule, whole) }))
  const worth = ({ lost }: (typeof costs)[number]) => lost.reduce((sum, [, points]) => sum + points, 0)
  costs.sort((a, b) => worth(b) - worth(a))
  for (const { rule, lost } of costs) {
    const told = lost
      .filter(([, points]) => Math.abs(points) >= 0.05)
      .map(([name, points]) => `${name} ${points.toFixed(1)}`)
    console.log(`${rule.name.slice(0, 60).padEnd(62)}${told.join('  ') || '-'}`)
  }
}

/** By how many points each figure falls without a rule, the one that falls most first. */
function lostWithout(rule: Rule, whole: Scores): [name: string, points: number][] {
  const modules = without(rule)
  const scores = scoresOf(modules.at(EXTRACTOR), SETS[rule.file.split('/')[0]!] ?? SETS['quotes']!)
  modules.remove()
  return Object.entries(scores)
    .map(([name, score]): [string, number] => [name, whole[name]! - score])
    .sort(([, a], [, b]) => b - a)
}

function scoresOf(path: string, sets: readonly string[]): Scores {
  const scores: Record<string, number> = {}
  for (const set of new Set(sets)) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [SCORE, '--json', '--only', set, '--', process.execPath, self!, '--answer', path],
      { encoding: 'utf8' },
    )
    if (!stdout) throw new Error(stderr)
    for (const [name, score] of Object.entries(JSON.parse(stdout) as Scores)) {
      if (!name.startsWith('speed')) scores[name] = score
    }
  }
  return scores
}

/** What score.mjs asks of a program: lines {"id","text"} in, lines {"id","quotes","figures"} out. */
async function answer(path: string): Promise<void> {
  const { extract: read } = (await import(pathToFileURL(path).href)) as { extract: typeof extract }
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    process.stdout.write(`${JSON.stringify({ id, ...read({ id, text }) })}\n`)
  }
}
