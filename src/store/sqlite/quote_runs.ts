import { sha256 } from '../../domain/ids.ts'
import { nameKey } from '../../domain/names.ts'
import type { Speaker } from '../../domain/speaker.ts'
import type { QuoteSearch } from '../store.ts'
import type { Sql } from './sql.ts'

/**
 * The runs of words of every quote, in FTS5 for its lists of rows, which are merged in bulk, and not for its search: the
 * terms are hashes, the domain's, beside one of the speaker and one of the article. A run is seldom in many quotes, so
 * that a list of rows is short, and reading the beginning of one costs the same in any store.
 */
export function termsOf(
  runs: readonly string[],
  speaker: Pick<Speaker, 'id' | 'name'> | null,
  article_id: string,
): string {
  const speakers = speaker ? [...new Set([speaker.id, nameKey(speaker.name)])] : []
  return [...runs.map(runTerm), ...speakers.map(speakerTerm), articleTerm(article_id)].join(' ')
}

/** Of how many runs of a text the quotes are asked for, evenly over its length. */
const MOST_RUNS = 24

/** The ids of quotes that hold all of the runs; where there are none, of those that hold most. */
export function quotesSharing(sql: Sql, { runs, speaker, article_id }: QuoteSearch, limit: number): string[] {
  const step = Math.max(1, runs.length / MOST_RUNS)
  const some = runs.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).map(runTerm)
  if (some.length === 0) return []
  const narrowed = [
    ...(speaker ? [`(${speaker.map(speakerTerm).join(' OR ')})`] : []),
    ...(article_id === undefined ? [] : [articleTerm(article_id)]),
  ]
  const search = sql<string>(
    `select quote_id from quote_words where number in
     (select rowid from quote_run where quote_run match ? limit ?) order by number`,
  ).pluck()
  const holding = (...terms: string[]) => search.all([...terms, ...narrowed].join(' AND '), limit)
  const all = holding(...some)
  if (all.length > 0) return all
  const shared = new Map<string, number>()
  for (const id of some.flatMap(run => holding(run))) shared.set(id, (shared.get(id) ?? 0) + 1)
  return [...shared.keys()].sort((a, b) => shared.get(b)! - shared.get(a)!).slice(0, limit)
}

function runTerm(run: string): string {
  return `r${run}`
}
function speakerTerm(id: string): string {
  return `s${sha256(id).slice(0, 14)}`
}
function articleTerm(id: string): string {
  return `a${sha256(id).slice(0, 14)}`
}
