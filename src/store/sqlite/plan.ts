import type { Limits } from './pages.ts'
import type { Sql } from './sql.ts'

export type Value = string | number

/** A list that filters narrow, as data. */
export interface List {
  readonly table: string
  /** What is read of a row. */
  readonly columns: readonly string[]
  /** The first one is the order when nothing is asked. */
  readonly sorts: Readonly<Record<string, Ordering>>
  readonly filters: readonly Filter[]
  /** The column of `store` that counts all of its rows. */
  readonly counted?: string
  readonly facets: Readonly<Record<string, FacetOf>>
}

/** What rows are counted by. */
export interface FacetOf {
  /** SQL for the value of a row; where a row has several, for a list of them in JSON. */
  readonly value: string
  readonly several?: true
  /** What is kept for all rows: totals in the table `tally`, or SQL for `value` and `count`. */
  readonly kept?: 'tally' | `select ${string}`
}

/** The columns that rows are sorted by, ending with one that no two rows share; the index that has them so. */
export interface Ordering {
  readonly key: readonly string[]
  readonly index: string
  /** It is the order of the text within articles, whose corrections move rows. */
  readonly textual?: true
  /** It is by counts, which move rows with every article; the column of `standing` that has what they were. */
  readonly counts?: 'findings' | 'articles'
}

export interface Order extends Ordering {
  readonly name: string
  readonly down: boolean
}

export interface Filter {
  /** Of the parameters that it reads. */
  readonly names: readonly string[]
  /** SQL that a row passes. */
  readonly test: string
  /** SQL of the ids of all rows that pass, out of an index. */
  readonly ids?: string
  /** The values of the parameters for `test`, and for `ids`; without it the one value, a list as JSON. */
  readonly bind?: (...values: never[]) => readonly Value[]
  readonly bind_ids?: (...values: never[]) => readonly Value[]
  /** The column whose span the test is: an index that begins with it need not read anything else. */
  readonly spans?: string
  /** For one value alone: by sort, the index whose rows of that value lie in order; the column it begins with. */
  readonly leads?: { readonly column: string; readonly by: Readonly<Record<string, string>> }
}

/** The filter for rows that have one of some values in a column, of which every row has few: the name, the table, the column. */
export function among(name: string, table: string, column: string, by: Readonly<Record<string, string>>): Filter {
  const test = `${column} in (select value from json_each(?))`
  return { names: [name], test, ids: `select id from ${table} where ${test}`, leads: { column, by } }
}

export interface Condition {
  readonly text: string
  readonly values: readonly Value[]
}

/** How the rows of a list are come by. */
export interface Plan {
  readonly index: string
  /** What the index answers itself. */
  readonly lead: readonly Condition[]
  /** What is asked of each row. */
  readonly rest: readonly Condition[]
  /** The rows are so few that their order in the index does not matter. */
  readonly few: boolean
}

export function orderOf(list: List, sort: string | undefined): Order {
  const name = sort?.replace('-', '') ?? Object.keys(list.sorts)[0]!
  return { name, ...list.sorts[name]!, down: sort?.startsWith('-') ?? false }
}

/**
 * Three ways, the cheapest that there is: along an index that has the rows of one value in this order; through the rows
 * of a filter that leaves few; along the index of the order, through all rows, a slice at a time. They give the same rows
 * in the same order, so that a walk may change from one to the other.
 */
export function planOf(sql: Sql, list: List, filter: object, order: Order, { few }: Pick<Limits, 'few'>): Plan {
  const used = usedIn(list, filter)
  const leader = used.find(({ leads, value }) => leads?.by[order.name] && Array.isArray(value) && value.length === 1)
  const others = used.filter(one => one !== leader && one.spans !== order.key[0])
  if (used.length > 0 && !(leader && used.length === 1)) {
    const fewest = fewestOf(sql, used, few)
    if (fewest) return { index: '', lead: [fewest.lead], rest: fewest.rest.map(testOf), few: true }
  }
  const lead = used.filter(({ spans }) => spans === order.key[0]).map(testOf)
  if (!leader) return { index: ` indexed by ${order.index}`, lead, rest: others.map(testOf), few: false }
  const { column, by } = leader.leads!
  lead.unshift({ text: `${column} = ?`, values: leader.value as readonly Value[] })
  return { index: ` indexed by ${by[order.name]}`, lead, rest: others.map(testOf), few: false }
}

/** The filter that leaves the fewest rows, if they are few enough. */
function fewestOf(sql: Sql, used: readonly Used[], few: number) {
  const [fewest] = used
    .filter(({ ids }) => ids)
    .map(one => ({ one, rows: rowsOf(sql, one, few) }))
    .filter(({ rows }) => rows <= few)
    .sort((a, b) => a.rows - b.rows)
  if (!fewest) return null
  const { one } = fewest
  return {
    lead: { text: `id in (${one.ids})`, values: one.bound_ids },
    rest: used.filter(other => other !== one),
  }
}

export interface Used extends Filter {
  readonly value: unknown
  readonly bound: readonly Value[]
  readonly bound_ids: readonly Value[]
}

/** The filters that are in use, with their values. */
export function usedIn(list: List, filter: object): Used[] {
  const given = filter as Readonly<Record<string, unknown>>
  return list.filters.flatMap(one => {
    const values = one.names.map(name => given[name])
    if (values.every(value => value === undefined)) return []
    const bind = (one.bind ?? plainly) as (...values: unknown[]) => readonly Value[]
    const bind_ids = (one.bind_ids ?? bind) as (...values: unknown[]) => readonly Value[]
    return [{ ...one, value: values[0], bound: bind(...values), bound_ids: bind_ids(...values) }]
  })
}

function plainly(value: unknown): readonly Value[] {
  return [Array.isArray(value) ? JSON.stringify(value) : (value as Value)]
}

/** How many rows a filter leaves, as far as it matters. */
function rowsOf(sql: Sql, { ids, bound_ids }: Used, few: number): number {
  return sql<number>(`select count(*) from (${ids} limit ?)`)
    .pluck()
    .get(...bound_ids, few + 1)!
}

export function testOf({ test, bound }: Used): Condition {
  return { text: test, values: bound }
}

export function conditions(all: readonly Condition[]): Condition {
  if (all.length === 0) return { text: '', values: [] }
  return { text: ` where ${all.map(({ text }) => text).join(' and ')}`, values: all.flatMap(({ values }) => values) }
}
