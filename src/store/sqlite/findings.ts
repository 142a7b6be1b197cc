import type { Sql } from './sql.ts'

/** A table of findings, a row each, and the statements that read and write the rows of one article. */
export interface Table<Row> {
  readonly name: string
  readonly columns: readonly (keyof Row & string)[]
  readonly read: string
  readonly insert: string
  readonly update: string
  readonly remove: string
}

export function tableOf<Row>(name: string, columns: readonly (keyof Row & string)[]): Table<Row> {
  return {
    name,
    columns,
    read: `select ${columns.join(', ')} from ${name} where article_id = ?`,
    insert: `insert into ${name} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    update: `update ${name} set ${columns.map(column => `${column} = ?`).join(', ')} where id = ?`,
    remove: `delete from ${name} where id = ?`,
  }
}

/** The findings of one article in one table, as they stood and as they will stand. */
export interface Change<Row, New extends Row = Row> {
  readonly before: readonly Row[]
  readonly after: readonly New[]
  readonly gone: readonly Row[]
  readonly come: readonly New[]
}

export function findingsOf<Row>(sql: Sql, { read }: Table<Row>, article_id: string): Row[] {
  return sql<Row>(read).all(article_id)
}

/** What is to be written: a finding that stays as it was is left alone. */
export function change<Row extends { id: string }, New extends Row>(
  { columns }: Table<Row>,
  before: readonly Row[],
  after: readonly New[],
): Change<Row, New> {
  const stood = new Map(before.map(row => [row.id, row]))
  const stands = new Map<string, Row>(after.map(row => [row.id, row]))
  const stays = (row: Row, other: Row | undefined) =>
    other !== undefined && columns.every(column => row[column] === other[column])
  return {
    before,
    after,
    gone: before.filter(row => !stays(row, stands.get(row.id))),
    come: after.filter(row => !stays(row, stood.get(row.id))),
  }
}

/** A row that stays keeps its place, and what refers to it. */
export function write<Row extends { id: string }>(
  sql: Sql,
  { columns, insert, update, remove }: Table<Row>,
  { before, gone, come }: Change<Row>,
): void {
  const stood = new Set(before.map(row => row.id))
  const comes = new Set(come.map(row => row.id))
  const [removing, updating, inserting] = [sql(remove), sql(update), sql(insert)]
  for (const { id } of gone) if (!comes.has(id)) removing.run(id)
  for (const row of come) {
    const values = columns.map(column => row[column])
    if (stood.has(row.id)) updating.run(values, row.id)
    else inserting.run(values)
  }
}

/** A column of JSON, or null. */
export function json(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value)
}

export function parsed<Value>(column: string | null): Value | null {
  return column === null ? null : JSON.parse(column)
}
