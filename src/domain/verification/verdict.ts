import { nameKey } from '../names.ts'
import type { Speaker } from '../speaker.ts'
import type { QuoteMatch, Verdict } from './verification.ts'

/** What the matches come to, and those of them that it rests on, best first; for `not_found` those that come nearest. */
export function verdictOf(
  matches: readonly QuoteMatch[],
  speaker: string | undefined,
): { verdict: Verdict; matches: QuoteMatch[] } {
  const held = matches.filter(match => match.agreement !== 'partial')
  const partial = matches.filter(match => match.agreement === 'partial')
  // Every word is there, but cut out of what was said: enough to be somebody's, not to be a quote.
  const cut = partial.filter(({ differences }) =>
    differences.every(({ kind }) => kind === 'omitted' || kind === 'typography'),
  )
  if (speaker === undefined) {
    if (held.length === 0) return ruled('best', partial)
    const speakers = new Set([...held, ...cut].flatMap(({ quote }) => quote?.speaker?.id ?? []))
    if (speakers.size > 1) return ruled('ambiguous', held, cut)
    return ruled(held.some(({ quote }) => quote) ? 'best' : 'ambiguous', held)
  }
  const by = (some: readonly QuoteMatch[], ...wanted: Relation[]) =>
    some.filter(({ quote }) => wanted.includes(relation(quote?.speaker ?? null, speaker)))
  const theirs = by(held, 'same')
  if (theirs.length > 0) return ruled('best', theirs)
  const theirCut = by(cut, 'same')
  if (theirCut.length > 0) return ruled('best', theirCut)
  if (by(held, 'open').length > 0) return ruled('ambiguous', held)
  if (held.length > 0) return ruled('misattributed', held)
  const near = [...by(partial, 'same'), ...by(partial, 'open')]
  return near.length > 0 ? ruled('best', near) : ruled('not_found', partial)
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
