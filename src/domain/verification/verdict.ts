import { nameKey } from '../names.ts'
import type { Speaker } from '../speaker.ts'
import type { QuoteMatch, Verdict } from './verification.ts'

/** What the matches come to, and those of them that it rests on, best first. */
export function verdictOf(
  matches: readonly QuoteMatch[],
  speaker: string | undefined,
): { verdict: Verdict; matches: QuoteMatch[] } {
  const held = matches.filter(match => match.agreement !== 'partial')
  const partial = matches.filter(match => match.agreement === 'partial')
  if (speaker === undefined) {
    const speakers = new Set(held.flatMap(({ quote }) => quote?.speaker?.id ?? []))
    const outside = held.length > 0 && held.every(({ quote }) => !quote)
    return speakers.size > 1 || outside ? ruled('ambiguous', held) : ruled('best', held.length > 0 ? held : partial)
  }
  const by = (some: readonly QuoteMatch[], ...wanted: Relation[]) =>
    some.filter(({ quote }) => wanted.includes(relation(quote?.speaker ?? null, speaker)))
  const theirs = by(held, 'same')
  if (theirs.length > 0) return ruled('best', theirs)
  if (by(held, 'open').length > 0) return ruled('ambiguous', held)
  if (held.length > 0) return ruled('misattributed', held)
  return ruled('best', by(partial, 'same'), by(partial, 'open'))
}

type Relation = 'same' | 'open' | 'other'

/** “Ren” may be Ren Zhengfei, and nobody knows who an unnamed speaker is. */
function relation(speaker: Speaker | null, asked: string): Relation {
  if (!speaker) return 'open'
  const [key, name] = [nameKey(asked), nameKey(speaker.name)]
  if (speaker.id === asked || speaker.id === key || name === key) return 'same'
  if (speaker.type === 'unnamed') return 'open'
  const [shorter, longer] = [key.split('-'), name.split('-')].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ]
  return shorter.every(word => longer.includes(word)) ? 'open' : 'other'
}

const RANK = { exact: 0, normalized: 1, partial: 2 }

function ruled(verdict: Verdict | 'best', ...groups: QuoteMatch[][]): { verdict: Verdict; matches: QuoteMatch[] } {
  const matches = groups.flat().sort((a, b) => RANK[a.agreement] - RANK[b.agreement])
  return { verdict: verdict === 'best' ? (matches[0]?.agreement ?? 'not_found') : verdict, matches }
}
