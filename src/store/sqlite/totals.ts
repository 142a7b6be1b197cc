import { setImmediate } from 'node:timers/promises'
import { MOST_FACET_VALUES } from '../../domain/lists.ts'
import type { Query } from '../../domain/search/query.ts'
import { type FacetValue, type Key, StoreBusy, TooMany, type Total } from '../store.ts'
import { behind, edgeAt, type Limits, until } from './pages.ts'
import { conditions, type List, orderOf, planOf, usedIn } from './plan.ts'
import { countMatches, type SearchedList } from './search.ts'
import type { Sql } from './sql.ts'

/** How far a count may go. */
type Bounds = Limits & { readonly signal: AbortSignal | undefined }

/** How often a count begins again when the store changes under it. */
const TRIES = 3

/** Counts slice by slice, so that other requests have their turn, and again when the store changed meanwhile. */
export async function total(
  sql: Sql,
  list: List,
  filter: object,
  facets: readonly string[],
  limits: Bounds,
): Promise<Total> {
  const quick = facets.length === 0 ? atOnce(sql, list, filter) : null
  if (quick !== null) return { count: quick, facets: {} }
  const revision = () => sql<number>('select revision from store').pluck().get()
  for (let tries = 0; tries < TRIES; tries++) {
    const before = revision()
    const counted = await countedOnce(sql, list, filter, facets, limits)
    if (revision() === before) return counted
  }
  throw new StoreBusy('the store changes faster than it is counted')
}

/** What is counted already, or lies in an index of words as a list. */
function atOnce(sql: Sql, list: List | SearchedList, filter: { readonly q?: Query }): number | null {
  const [used, ...more] = usedIn(list, filter)
  if (more.length > 0) return null
  if (used) return 'words' in list && used.names.includes('q') ? countMatches(sql, list, filter.q!) : null
  return list.counted ? sql<number>(`select ${list.counted} from store`).pluck().get()! : null
}

async function countedOnce(
  sql: Sql,
  list: List,
  filter: object,
  facets: readonly string[],
  limits: Bounds,
): Promise<Total> {
  const order = orderOf(list, undefined)
  const plan = planOf(sql, list, filter, order, limits)
  const sums = new Map(facets.map(facet => [facet, new Map<string, number>()]))
  let count = 0
  let looked = 0
  let edge: Key | null = null
  do {
    const after: Key | null = edge
    edge = plan.few ? null : edgeAt(sql, list, plan, order, after, limits.slice)
    const { text, values } = conditions([...plan.lead, ...behind(order, after), ...plan.rest, ...until(order, edge)])
    const rows = `from ${list.table}${plan.index}${text}`
    count += sql<number>(`select count(*) ${rows}`)
      .pluck()
      .get(...values)!
    for (const [facet, sum] of sums) {
      const groups = sql<FacetValue>(`select ${list.facets[facet]} as value, count(*) as count ${rows} group by 1`)
      for (const { value, count } of groups.all(...values)) sum.set(value, (sum.get(value) ?? 0) + count)
    }
    looked += limits.slice
    if (edge && looked >= limits.counted) throw new TooMany(`more than ${limits.counted} rows`)
    await setImmediate()
    limits.signal?.throwIfAborted()
  } while (edge)
  return { count, facets: Object.fromEntries([...sums].map(([facet, sum]) => [facet, mostFrequent(sum)])) }
}

function mostFrequent(sum: ReadonlyMap<string, number>): FacetValue[] {
  return [...sum]
    .filter(([value]) => value !== null)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_FACET_VALUES)
}
