import { slug } from './ids.ts'
import { runsOf, wordsOf } from './words.ts'

/** What share of the shorter text's runs of words two states of one story have in common at least. */
const COMMON = 0.5

/** Are two texts states of one story? They have one headline, or most of their words in common. */
export function isSameStory(one: string, other: string): boolean {
  if (slug(headlineOf(one)) === slug(headlineOf(other))) return true
  const [some, more] = [runsOf(wordsOf(one)), runsOf(wordsOf(other))].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ]
  const runs = new Set(more)
  const common = some.filter(run => runs.has(run)).length
  return common > 0 && common >= COMMON * some.length
}

function headlineOf(text: string): string {
  return text.split('\n\n', 1)[0]!
}
