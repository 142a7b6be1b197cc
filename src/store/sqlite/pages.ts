import type { Key, PageRequest, Rows } from '../store.ts'
import type { Sql } from './sql.ts'

/** A list that filters narrow. */
export interface List {
  readonly table: string
  /** What is read of a row. */
  readonly columns: readonly string[]
  /** What it is sorted by, ending with the id. */
  readonly order: readonly string[]
  /** Narrowest first: the first one in use leads, by its index, and the others pass over rows. */
  readonly filters: readonly Filter[]
}

interface Filter {
  readonly name: string
  readonly column: string
  /** Begins with the column and goes on in the order of the list. */
  readonly index: string
}

type Values = Readonly<Record<string, readonly string[] | undefined>>

/** One page of a list, and one row more to know whether another follows. */
export function page<Row>(sql: Sql, list: List, values: Values, { limit, after }: PageRequest): Rows<Row> {
  const { text, parameters } = pageQuery(list, values, after, limit + 1)
  const items = sql<Row>(text).all(...parameters)
  if (items.length <= limit) return { items, next: null }
  items.pop()
  const last = items.at(-1) as Record<string, string | number>
  return { items, next: list.order.map(column => last[column]!) }
}

export interface Query {
  readonly text: string
  readonly parameters: readonly (string | number)[]
}

/**
 * The rows of one value lie in their index in the order of the list, and reading begins at the place. Of several values
 * a page of rows is read from the place of each, and the first of them all are the page.
 */
export function pageQuery(list: List, values: Values, after: Key | null, limit: number): Query {
  const [leader, ...others] = list.filters.flatMap(filter => {
    const wanted = values[filter.name]
    return wanted ? [{ ...filter, wanted: [...new Set(wanted)] }] : []
  })
  const columns = list.columns.join(', ')
  const order = list.order.join(', ')
  const terms = others.map(({ column }) => passes(column))
  if (after) terms.push(`(${order}) > (${after.map(() => '?').join(', ')})`)
  const parameters = [...others.map(({ wanted }) => JSON.stringify(wanted)), ...(after ?? []), limit]
  const rows = (read: string, index: string, conditions: string[]) =>
    `select ${read} from ${list.table}${index}${conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''} order by ${order} limit ?`

  if (!leader) return { text: rows(columns, '', terms), parameters }
  const index = ` indexed by ${leader.index}`
  if (leader.wanted.length === 1) {
    const text = rows(columns, index, [`${leader.column} = ?`, ...terms])
    return { text, parameters: [leader.wanted[0]!, ...parameters] }
  }
  const some = rows('rowid', index, [`${leader.column} = leading`, ...terms])
  const text = `select ${columns} from (select value as leading from json_each(?)) join ${list.table} as found on found.rowid in (${some}) order by ${order} limit ?`
  return { text, parameters: [JSON.stringify(leader.wanted), ...parameters, limit] }
}

/** The plus keeps SQLite from choosing an index for it. */
function passes(column: string): string {
  return `+${column} in (select value from json_each(?))`
}
