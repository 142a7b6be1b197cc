import { type Key, type PageRequest, type Rows, WalkForgotten } from '../store.ts'
import { type Limits, page } from './pages.ts'
import { beyond } from './places.ts'
import { conditions, type Filter, type List, type Order, orderOf, testOf, usedIn } from './plan.ts'
import type { Sql } from './sql.ts'

/** Who has not moved in the orders by counts since a revision: a filter of speakers and of entities. */
export const UNMOVED: Filter = { names: ['began'], test: 'moved <= ?' }

/** Where a profile stands, and since which revision. */
export interface Standing {
  readonly since: number
  readonly findings: number
  readonly articles: number
}

export function keepStanding(sql: Sql, list: string, id: string, stood: Standing, until: number): void {
  sql('insert into standing values (@until, @list, @id, @since, @findings, @articles)').run({
    until,
    list,
    id,
    ...stood,
  })
}

/** Of those who are nowhere any more nothing stays. */
export function forgetStandingsOf(sql: Sql, list: string, id: string): void {
  sql('delete from standing where list = ? and profile_id = ?').run(list, id)
}

/** How many revisions go by before standings are counted again. */
const ROUND = 64

/** Leaves the latest standings, so many and not more: the others go, whole revisions of them. */
export function forgetStandings(sql: Sql, { standings }: Pick<Limits, 'standings'>): void {
  if (sql<number>('select revision from store').pluck().get()! % ROUND > 0) return
  const over = sql<number>('select count(*) from standing').pluck().get()! - standings
  if (over <= 0) return
  const until = sql<number>('select until from standing order by until limit 1 offset ?')
    .pluck()
    .get(over - 1)
  sql('delete from standing where until <= ?').run(until)
  sql('update store set stood = ?').run(until)
}

/** A row without what it was sorted by, and where it stands. */
interface Placed<Row> {
  readonly key: Key
  readonly row: Row
}

/**
 * A page of speakers or entities. In an order by counts, which every article changes, a walk goes on as it began: who moved
 * since is where they stood then, and who came since is not in it. A key is that revision, the count and the id.
 */
export function standingPage<Row extends { id: string }>(
  sql: Sql,
  list: List,
  filter: object,
  { limit, after, sort }: Pick<PageRequest, 'limit' | 'after'> & { readonly sort?: string | undefined },
  limits: Limits,
): Rows<Row> {
  const order = orderOf(list, sort)
  if (!order.counts) return page(sql, list, filter, { limit, after, sort }, limits)
  const { revision, stood } = sql<{ revision: number; stood: number }>('select revision, stood from store').get()!
  const [began, ...key] = (after ?? [revision]) as [number, ...(string | number)[]]
  if (began < stood || began > revision) throw new WalkForgotten(`it began at revision ${began}`)
  const behind = key.length > 0 ? key : null
  const request = { limit, after: behind, sort }
  if (began === revision) return ofWalk(began, page<Row>(sql, list, filter, request, limits))
  const inOrder = (a: Key, b: Key) => (order.down ? compared(b, a) : compared(a, b))
  const still = page<Row & Record<string, string | number>>(sql, list, { ...filter, began }, request, limits)
  const found = [
    ...still.items.map(row => ({ key: order.key.map(column => row[column]!), row })),
    ...moved<Row>(sql, list, filter, order, began, behind, limit + 1),
  ].sort((a, b) => inOrder(a.key, b.key))
  const reached = still.next
  const within = reached ? found.filter(({ key }) => inOrder(key, reached) <= 0) : found
  const items = within.slice(0, limit)
  const next = within.length > items.length ? items.at(-1)!.key : reached
  return ofWalk(began, { items: items.map(({ row }) => row), next })
}

function ofWalk<Row>(began: number, { items, next }: Rows<Row>): Rows<Row> {
  return { items, next: next && [began, ...next] }
}

/** Those who moved, where they stood. No more are kept than may be looked through. */
function moved<Row extends { id: string }>(
  sql: Sql,
  list: List,
  filter: object,
  { counts, down }: Order,
  began: number,
  behind: Key | null,
  limit: number,
): Placed<Row>[] {
  const key = [counts!, 'profile_id']
  const { text, values } = conditions([
    { text: 'list = ? and until > ? and since <= ?', values: [list.table, began, began] },
    ...beyond({ name: '', key, index: '', down }, behind),
    ...usedIn(list, filter).map(testOf),
  ])
  const order = key.map(column => `${column}${down ? ' desc' : ''}`).join(', ')
  const rows = sql<Row & { stood_at: number }>(
    `select ${list.columns.join(', ')}, ${counts} as stood_at from standing
     cross join ${list.table} on ${list.table}.id = profile_id${text} order by ${order} limit ?`,
  ).all(...values, limit)
  return rows.map(({ stood_at, ...row }) => ({ key: [stood_at, row.id], row: row as unknown as Row }))
}

/** A count and an id, which is compared byte by byte. */
function compared([count, id]: Key, [other, other_id]: Key): number {
  return Number(count) - Number(other) || Buffer.compare(Buffer.from(String(id)), Buffer.from(String(other_id)))
}
