import { setImmediate } from 'node:timers/promises'
import { MOST_FACET_VALUES } from '../../domain/lists.ts'
import type { Query } from '../../domain/search/query.ts'
import { type FacetValue, type Key, StoreBusy, TooMany, type Total } from '../store.ts'
import { edgeAt, type Limits } from './pages.ts'
import { beyond, until } from './places.ts'
import { type Condition, conditions, type FacetOf, type List, orderOf, planOf, testOf, usedIn } from './plan.ts'
import { countMatches, type SearchedList, throughMatches } from './search.ts'
import type { Sql } from './sql.ts'

/** How far a count may go. */
type Bounds = Limits & { readonly signal: AbortSignal | undefined }

/** How often a count begins again when the store changes under it. */
const TRIES = 3

/** What is kept, at once; else slice by slice, so that other requests have their turn. Again when the store changed meanwhile. */
export async function total(
  sql: Sql,
  list: List | SearchedList,
  filter: object,
  facets: readonly string[],
  limits: Bounds,
): Promise<Total> {
  const revision = () => sql<number>('select revision from store').pluck().get()
  for (let tries = 0; tries < TRIES; tries++) {
    const before = revision()
    const counted = keptTotal(sql, list, filter, facets) ?? (await countedTotal(sql, list, filter, facets, limits))
    if (revision() === before) return counted
  }
  throw new StoreBusy('the store changes faster than it is counted')
}

/** What is counted already, or lies in an index of words as a list. */
function keptTotal(
  sql: Sql,
  list: List | SearchedList,
  filter: { readonly q?: Query },
  facets: readonly string[],
): Total | null {
  const [used, ...more] = usedIn(list, filter)
  if (used) {
    const searched = more.length === 0 && facets.length === 0 && 'words' in list && filter.q
    return searched ? { count: countMatches(sql, list, searched), facets: {} } : null
  }
  const kept = facets.map(name => [name, keptFacet(list, name)] as const)
  if (!list.counted || kept.some(([, facet]) => !facet)) return null
  const count = sql<number>(`select ${list.counted} from store`).pluck().get()!
  const most = (text: string) => sql<FacetValue>(`${text} order by count desc, value limit ?`).all(MOST_FACET_VALUES)
  return { count, facets: Object.fromEntries(kept.map(([name, text]) => [name, most(text!)])) }
}

function keptFacet({ table, facets }: List, name: string): string | undefined {
  const { kept } = facets[name]!
  return kept === 'tally' ? `select value, count from tally where list = '${table}' and facet = '${name}'` : kept
}

async function countedTotal(
  sql: Sql,
  list: List | SearchedList,
  filter: { readonly q?: Query },
  facets: readonly string[],
  limits: Bounds,
): Promise<Total> {
  const counters = facets.map(name => counterOf(list.facets[name]!))
  const columns = facets.length > 0 ? facets.map(name => list.facets[name]!.value).join(', ') : 'count(*)'
  let count = 0
  let looked = 0
  for (const { from, where } of slicesOf(sql, list, filter, limits)) {
    if (looked >= limits.counted) throw new TooMany(`more than ${limits.counted} rows`)
    const { text, values } = conditions(where)
    const rows = sql<(string | null)[]>(`select ${columns} from ${from}${text}`)
      .raw()
      .all(...values)
    count += facets.length > 0 ? rows.length : Number(rows[0]![0])
    for (const row of rows) for (const [i, counter] of counters.entries()) counter.add(row[i]!)
    looked += limits.step
    await setImmediate()
    limits.signal?.throwIfAborted()
  }
  return { count, facets: Object.fromEntries(facets.map((name, i) => [name, mostFrequent(counters[i]!.sums)])) }
}

interface Slice {
  readonly from: string
  readonly where: readonly Condition[]
}

/** What to look through, in parts of so many rows or matches. A search is followed along its matches. */
function* slicesOf(
  sql: Sql,
  list: List | SearchedList,
  filter: { readonly q?: Query },
  limits: Limits,
): Generator<Slice> {
  const order = orderOf(list, undefined)
  const plan = planOf(sql, list, filter, order, limits)
  if (!plan.few && 'words' in list && filter.q) {
    const { q, ...others } = filter
    const rest = usedIn(list, others).map(testOf)
    for (const { from, matched } of throughMatches(sql, list, q, limits.step)) yield { from, where: [matched, ...rest] }
    return
  }
  let edge: Key | null = null
  do {
    const after: Key | null = edge
    edge = plan.few ? null : edgeAt(sql, list, plan, order, beyond(order, after), limits.step)
    const where = [...plan.lead, ...beyond(order, after), ...plan.rest, ...until(order, edge)]
    yield { from: `${list.table}${plan.index}`, where }
  } while (edge)
}

/** Sums up the values of one facet. */
function counterOf({ several }: FacetOf) {
  const sums = new Map<string | null, number>()
  const add = (value: string | null) => void sums.set(value, (sums.get(value) ?? 0) + 1)
  return { sums, add: several ? (values: string | null) => void (JSON.parse(values!) as string[]).forEach(add) : add }
}

function mostFrequent(sums: ReadonlyMap<string | null, number>): FacetValue[] {
  const most: FacetValue[] = []
  for (const [value, count] of sums) {
    if (value === null) continue
    const place =
      1 + most.findLastIndex(other => other.count > count || (other.count === count && precedes(other.value, value)))
    if (place < MOST_FACET_VALUES) most.splice(place, 0, { value, count })
    most.length = Math.min(most.length, MOST_FACET_VALUES)
  }
  return most
}

/** As text is compared in the store: byte by byte. */
function precedes(value: string, other: string): boolean {
  return Buffer.compare(Buffer.from(value), Buffer.from(other)) < 0
}
