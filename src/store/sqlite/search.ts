import { needleOf, type Query, type Term } from '../../domain/search/query.ts'
import { relevance } from '../../domain/search/relevance.ts'
import type { PageRequest, Rows } from '../store.ts'
import { type Limits, page } from './pages.ts'
import { type Condition, conditions, type Filter, type List, planOf, testOf, usedIn } from './plan.ts'
import type { Sql } from './sql.ts'

/** A list whose rows have words in a table of their own, under numbers that grow, and an index of these words. */
export interface SearchedList extends List {
  readonly words: { readonly table: string; readonly id: string; readonly search: string }
}

/** A page in the order asked for: without one, a search is ranked. */
export function listed<Row extends { id: string }>(
  sql: Sql,
  list: SearchedList,
  filter: { readonly q?: Query },
  request: Pick<PageRequest, 'limit' | 'after'> & { readonly sort?: string | undefined },
  limits: Limits,
): Rows<Row> {
  const { q, ...others } = filter
  if (q === undefined || request.sort !== 'relevance') return page(sql, list, filter, request, limits)
  return ranked(sql, list, q, others, request, limits)
}

/** The filter `q` of a list with words in `article_words` or `quote_words`. */
export function searched(of: 'article' | 'quote'): Filter {
  return {
    names: ['q'],
    test: `exists (select 1 from ${of}_words as found where found.${of}_id = ${of}.id and ${holdsWords('found.words')})`,
    ids: `select found.${of}_id from ${of}_search cross join ${of}_words as found on found.number = ${of}_search.rowid where ${of}_search match ?`,
    bind: needles,
    bind_ids: (query: Query) => [matching(query)],
  }
}

/** SQL that a column of folded words holds a query; `needles` is its parameter. */
export function holdsWords(column: string): string {
  return `not exists (select 1 from json_each(?) as term where (instr(${column}, term.value ->> 0) > 0) is not (term.value ->> 1))`
}

export function needles(query: Query): readonly string[] {
  return [
    JSON.stringify([...query.with.map(term => [needleOf(term), 1]), ...query.without.map(term => [needleOf(term), 0])]),
  ]
}

/** The query in the language of FTS5: every word is quoted and folded, so that none is syntax. */
function matching(query: Query): string {
  const wanted = query.with.map(phrase).join(' AND ')
  return query.without.length > 0 ? `(${wanted}) NOT (${query.without.map(phrase).join(' OR ')})` : wanted
}

function phrase({ words, prefix }: Term): string {
  return `"${words.join(' ')}"${prefix ? '*' : ''}`
}

/** A window of the matches, by their numbers, half-open, and which of them were shown. */
type RankedPlace = [upper: number, lower: number, shown: string]

/** The lower end of a window that is not known yet. */
const UNKNOWN = 0
/** Below it there is nothing. */
const LOWEST = 1

/**
 * The latest matches are ranked against each other, so many and not more, and then those before them. What comes in
 * meanwhile has a higher number than the window; what is corrected meanwhile may change its rank in it, and is shown
 * once all the same.
 */
function ranked<Row extends { id: string }>(
  sql: Sql,
  list: SearchedList,
  query: Query,
  others: object,
  { limit, after }: Pick<PageRequest, 'limit' | 'after'>,
  limits: Limits,
): Rows<Row> {
  const [upper, known, shown] = (after ?? [newest(sql, list), UNKNOWN, '']) as RankedPlace
  const { numbers, lower } = windowOf(sql, list, query, others, upper, known, limits)
  const before = numbersIn(shown)
  const left = numbers.filter(number => !before.has(number))
  const texts = sql<{ number: number; words: string }>(
    `select number, words from ${list.words.table} where number in (select value from json_each(?))`,
  ).all(JSON.stringify(left))
  const best = texts
    .map(text => ({ number: text.number, score: relevance(text.words, query) }))
    .sort((a, b) => b.score - a.score || b.number - a.number)
    .map(({ number }) => number)
  const page = best.slice(0, limit)
  const items = rowsOf<Row>(sql, list, page)
  if (best.length > limit) return { items, next: [upper, lower, written([...before, ...page])] }
  return { items, next: lower === LOWEST ? null : [lower, UNKNOWN, ''] }
}

/** Numbers as the distances between them, to the base of 36: `4q1.2.1f`. */
function written(numbers: readonly number[]): string {
  const inOrder = numbers.toSorted((a, b) => a - b)
  return inOrder.map((number, i) => (number - (inOrder[i - 1] ?? 0)).toString(36)).join('.')
}

function numbersIn(text: string): Set<number> {
  let number = 0
  const distances = text === '' ? [] : text.split('.')
  return new Set(
    distances.map(distance => {
      number += Number.parseInt(distance, 36)
      return number
    }),
  )
}

function newest(sql: Sql, { words }: SearchedList): number {
  return sql<number>(`select ifnull(max(number), 0) + 1 from ${words.table}`).pluck().get()!
}

/** The numbers of the next matches below `upper`, and the number where they end. */
function windowOf(
  sql: Sql,
  list: SearchedList,
  query: Query,
  others: object,
  upper: number,
  known: number,
  { slice, few, ranked }: Limits,
): { numbers: number[]; lower: number } {
  const { table, id, search } = list.words
  const from = Math.max(known, LOWEST)
  const join = `join ${list.table} on ${list.table}.id = found.${id}`
  const plan = planOf(sql, list, others, { name: '', key: [], index: '', down: false }, { few })
  const most = known === UNKNOWN ? ranked : 2 * ranked
  const within: Condition = { text: 'found.number >= ? and found.number < ?', values: [from, upper] }
  if (plan.few) {
    const [holds] = usedIn(list, { q: query }).map(testOf)
    const { text, values } = conditions([...plan.lead, ...plan.rest, holds!, within])
    const read = `select found.number from ${list.table} cross join ${table} as found on found.${id} = ${list.table}.id`
    const numbers = sql<number>(`${read}${text} order by found.number desc limit ?`)
      .pluck()
      .all(...values, most)
    return { numbers, lower: known !== UNKNOWN ? known : (numbers[most - 1] ?? LOWEST) }
  }
  const rest = usedIn(list, others).map(testOf)
  const edge = rest.length > 0 ? edgeOfMatches(sql, list, query, from, upper, slice) : null
  const matched: Condition = {
    text: `${search} match ? and ${search}.rowid >= ? and ${search}.rowid < ?`,
    values: [matching(query), edge ?? from, upper],
  }
  const { text, values } = conditions([matched, ...rest])
  const read = `select ${search}.rowid from ${search} cross join ${table} as found on found.number = ${search}.rowid cross ${join}`
  const numbers = sql<number>(`${read}${text} order by ${search}.rowid desc limit ?`)
    .pluck()
    .all(...values, most)
  if (known !== UNKNOWN) return { numbers, lower: known }
  return { numbers, lower: numbers[most - 1] ?? edge ?? LOWEST }
}

/** The number down to which one statement may look for matches that pass other filters; null when that is all of them. */
function edgeOfMatches(sql: Sql, list: SearchedList, query: Query, from: number, upper: number, slice: number) {
  const { search } = list.words
  const read = `select rowid from ${search} where ${search} match ? and rowid >= ? and rowid < ? order by rowid desc`
  return (
    sql<number>(`${read} limit 1 offset ?`)
      .pluck()
      .get(matching(query), from, upper, slice - 1) ?? null
  )
}

/** Everything that a search finds, in parts of so many matches: SQL of the rows of the list, and what makes them a part. */
export function* throughMatches(
  sql: Sql,
  { table, words }: SearchedList,
  query: Query,
  step: number,
): Generator<{ from: string; matched: Condition }> {
  const { search } = words
  const from = `${search} cross join ${words.table} as found on found.number = ${search}.rowid cross join ${table} on ${table}.id = found.${words.id}`
  const matched = `${search} match ? and ${search}.rowid > ?`
  const edges = sql<number>(`select rowid from ${search} where ${matched} order by rowid limit 1 offset ?`).pluck()
  let after = 0
  for (;;) {
    const edge = edges.get(matching(query), after, step - 1)
    const until = edge ?? Number.MAX_SAFE_INTEGER
    yield { from, matched: { text: `${matched} and ${search}.rowid <= ?`, values: [matching(query), after, until] } }
    if (edge === undefined) return
    after = edge
  }
}

/** How many rows a search alone finds, without looking at them. */
export function countMatches(sql: Sql, { words: { search } }: SearchedList, query: Query): number {
  return sql<number>(`select count(*) from ${search} where ${search} match ?`).pluck().get(matching(query))!
}

function rowsOf<Row extends { id: string }>(sql: Sql, list: SearchedList, numbers: readonly number[]): Row[] {
  const { table, id } = list.words
  const columns = list.columns.map(column => `${list.table}.${column}`).join(', ')
  const rows = sql<Row & { number: number }>(
    `select found.number, ${columns} from json_each(?) as wanted cross join ${table} as found on found.number = wanted.value
     cross join ${list.table} on ${list.table}.id = found.${id} order by wanted.key`,
  ).all(JSON.stringify(numbers))
  return rows.map(({ number, ...row }) => row as unknown as Row)
}
