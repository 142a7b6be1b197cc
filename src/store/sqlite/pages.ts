import type { Key, PageRequest, Rows } from '../store.ts'
import { behind, placeAt, until } from './places.ts'
import { type Condition, conditions, type List, type Order, orderOf, type Plan, planOf } from './plan.ts'
import type { Sql } from './sql.ts'

/** How much one statement may do. */
export interface Limits {
  /** Rows that it looks through. */
  readonly slice: number
  /** Rows that a count looks through before others have their turn. */
  readonly step: number
  /** Rows of a filter that are few enough to be put in order in memory. */
  readonly few: number
  /** Matches of a search that are ranked against each other. */
  readonly ranked: number
  /** Rows that a count looks through, slice by slice. */
  readonly counted: number
  /** Of who moved in the orders by counts, how many are kept where they stood: what a page of an old walk looks through. */
  readonly standings: number
}

export const LIMITS: Limits = {
  slice: 10_000,
  step: 1_000,
  few: 5_000,
  ranked: 500,
  counted: 2_000_000,
  standings: 50_000,
}

/** One page of a list. */
export function page<Row>(
  sql: Sql,
  list: List,
  filter: object,
  { limit, after, sort }: Pick<PageRequest, 'limit' | 'after'> & { readonly sort?: string | undefined },
  limits: Limits,
): Rows<Row> {
  const order = orderOf(list, sort)
  const plan = planOf(sql, list, filter, order, limits)
  const from = behind(list, order, after)
  const edge = edgeOf(sql, list, plan, order, from, limits)
  const { text, values } = pageQuery(list, plan, order, from, edge)
  const items = sql<Row>(text).all(...values, limit + 1)
  if (items.length <= limit) return { items, next: edge && placeAt(sql, list, order, after, edge) }
  items.pop()
  const last = items.at(-1) as Record<string, string | number>
  const key = order.key.map(column => last[column]!)
  return { items, next: placeAt(sql, list, order, after, key) }
}

/** The statement of a page; its last parameter is the number of rows. */
export function pageQuery(
  list: List,
  plan: Plan,
  order: Order,
  from: readonly Condition[],
  edge: Key | null,
): Condition {
  const { text, values } = conditions([...plan.lead, ...from, ...plan.rest, ...until(order, edge)])
  const read = `select ${[...list.columns, ...order.key].join(', ')} from ${list.table}${plan.index}${text}`
  return { text: `${read} order by ${sorted(order)} limit ?`, values }
}

/** The row up to which a statement may look: null when the list ends before, or when it need not look for rows. */
export function edgeOf(
  sql: Sql,
  list: List,
  plan: Plan,
  order: Order,
  from: readonly Condition[],
  { slice }: Pick<Limits, 'slice'>,
): Key | null {
  if (plan.few || plan.rest.length === 0) return null
  return edgeAt(sql, list, plan, order, from, slice)
}

/** So many rows on. */
export function edgeAt(
  sql: Sql,
  list: List,
  plan: Plan,
  order: Order,
  from: readonly Condition[],
  rows: number,
): Key | null {
  const { text, values } = conditions([...plan.lead, ...from])
  const place = `select ${order.key.join(', ')} from ${list.table}${plan.index}${text} order by ${sorted(order)}`
  return (
    (sql(`${place} limit 1 offset ?`)
      .raw()
      .get(...values, rows - 1) as Key | undefined) ?? null
  )
}

function sorted({ key, down }: Order): string {
  return key.map(column => `${column}${down ? ' desc' : ''}`).join(', ')
}
