import type { Key } from '../store.ts'
import type { Condition, List, Order } from './plan.ts'
import type { Sql } from './sql.ts'

/**
 * Where a walk goes on that came to a row: behind its sort key. In the order of the text a correction moves rows, so there
 * it is an article and which of its rows were passed, by their numbers in the table: `3-7.a-a`, to the base of 36.
 */
export function placeAt(sql: Sql, { table }: List, order: Order, before: Key | null, row: Key): Key {
  if (!order.textual) return row
  const [article_id, start, id] = row as [string, number, string]
  const known = before?.[0] === article_id ? rangesIn(before) : []
  const numbers = sql<{ number: number; passed: 0 | 1 }>(
    `select rowid as number, (start, id) ${order.down ? '>=' : '<='} (?, ?) as passed from ${table}
     where article_id = ? order by rowid`,
  ).all(start, id, article_id)
  const passed: [number, number][] = []
  let joins = false
  for (const row of numbers) {
    const passes = row.passed === 1 || known.some(([from, to]) => from <= row.number && row.number <= to)
    if (passes && joins) passed.at(-1)![1] = row.number
    else if (passes) passed.push([row.number, row.number])
    joins = passes
  }
  return [article_id, passed.map(range => range.map(number => number.toString(36)).join('-')).join('.')]
}

/** What a row passes that lies behind a place. */
export function behind({ table }: List, order: Order, place: Key | null): Condition[] {
  if (!place || !order.textual) return beyond(order, place)
  const [article_id] = place as [string]
  return [
    { text: `article_id ${order.down ? '<=' : '>='} ?`, values: [article_id] },
    {
      text: `(article_id <> ? or not exists (select 1 from json_each(?) as passed
        where ${table}.rowid between passed.value ->> 0 and passed.value ->> 1))`,
      values: [article_id, JSON.stringify(rangesIn(place))],
    },
  ]
}

/** What a row passes whose key lies behind another. */
export function beyond({ key, down }: Order, edge: Key | null): Condition[] {
  return edge
    ? [{ text: `(${key.join(', ')}) ${down ? '<' : '>'} (${key.map(() => '?').join(', ')})`, values: edge }]
    : []
}

/** What a row passes whose key does not lie behind another. */
export function until({ key, down }: Order, edge: Key | null): Condition[] {
  return edge
    ? [{ text: `(${key.join(', ')}) ${down ? '>=' : '<='} (${key.map(() => '?').join(', ')})`, values: edge }]
    : []
}

function rangesIn(place: Key): [number, number][] {
  return String(place[1])
    .split('.')
    .map(range => range.split('-').map(number => Number.parseInt(number, 36)) as [number, number])
}
