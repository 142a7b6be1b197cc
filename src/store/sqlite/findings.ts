import { isDeepStrictEqual } from 'node:util'
import type { Sql } from './sql.ts'

/** A table of findings, a row each. */
export interface Table<Row> {
  readonly name: string
  readonly columns: readonly (keyof Row & string)[]
}

/** The findings of one article in one table, as they stood and as they will stand. */
export interface Change<Row> {
  readonly before: readonly Row[]
  readonly after: readonly Row[]
  readonly gone: readonly Row[]
  readonly come: readonly Row[]
}

/** What is to be written: a finding that stays as it was is left alone. */
export function change<Row extends { id: string }>(
  sql: Sql,
  { name, columns }: Table<Row>,
  article_id: string,
  after: readonly Row[],
): Change<Row> {
  const before = sql<Row>(`select ${columns.join(', ')} from ${name} where article_id = ?`).all(article_id)
  const stood = new Map(before.map(row => [row.id, row]))
  const stands = new Map(after.map(row => [row.id, row]))
  return {
    before,
    after,
    gone: before.filter(row => !isDeepStrictEqual(row, stands.get(row.id))),
    come: after.filter(row => !isDeepStrictEqual(row, stood.get(row.id))),
  }
}

/** A row that stays keeps its place, and what refers to it. */
export function write<Row extends { id: string }>(
  sql: Sql,
  { name, columns }: Table<Row>,
  { before, gone, come }: Change<Row>,
): void {
  const stood = new Set(before.map(row => row.id))
  const comes = new Set(come.map(row => row.id))
  const remove = sql(`delete from ${name} where id = ?`)
  const insert = sql(`insert into ${name} (${columns.join(', ')}) values (${columns.map(c => `@${c}`).join(', ')})`)
  const update = sql(`update ${name} set ${columns.map(column => `${column} = @${column}`).join(', ')} where id = @id`)
  for (const { id } of gone) if (!comes.has(id)) remove.run(id)
  for (const row of come) (stood.has(row.id) ? update : insert).run(row)
}

/** A column of JSON, or null. */
export function json(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value)
}

export function parsed<Value>(column: string | null): Value | null {
  return column === null ? null : JSON.parse(column)
}
