import type { Change as Changed, Resource } from '../../domain/change.ts'
import { type Changes, ChangesForgotten, type ChangesRequest, type State } from '../store.ts'
import { article, articleText } from './articles.ts'
import { figure } from './figures.ts'
import type { Change } from './findings.ts'
import { quote } from './quotes.ts'
import type { Sql } from './sql.ts'

/** One page of changes, and their things as they stand: to be read in one transaction. */
export function changes(sql: Sql, { limit, after }: ChangesRequest): Changes {
  const { forgotten, ...state } = sql<State & { forgotten: number }>(
    'select store_id, revision, changed_at, forgotten from store',
  ).get()!
  const began = after?.began ?? state.revision
  if (began < forgotten) throw new ChangesForgotten(`deletions up to revision ${forgotten} may be forgotten`)
  if (began > state.revision) throw new ChangesForgotten(`this store is at revision ${state.revision}`)
  const rows = sql<ChangeRow>(
    `select revision, position, resource, id, action, at from change where (revision, position) > (?, ?)
     order by revision, position limit ?`,
  ).all(after?.revision ?? 0, after?.position ?? 0, limit + 1)
  const items = rows.slice(0, limit).map(({ position, ...row }) => ({
    ...row,
    ...(row.action !== 'deleted' && { [row.resource]: STANDING[row.resource](sql, row.id) }),
    place: { revision: row.revision, position, began },
  }))
  return { items, next: rows.length > limit ? items[limit - 1]!.place : null, state }
}

interface ChangeRow extends Pick<Changed, 'revision' | 'resource' | 'id' | 'action' | 'at'> {
  position: number
}

const STANDING: Record<Resource, (sql: Sql, id: string) => unknown> = {
  article: (sql, id) => ({ ...article(sql, id)!, text: articleText(sql, id)!.text }),
  quote,
  figure,
}

/** Takes down the changes of one revision, in the order in which they are told. */
export interface Log {
  came(resource: Resource, id: string): void
  went(resource: Resource, id: string): void
  /** What goes and what comes of the findings of one article. */
  findings(resource: Resource, change: Change<{ id: string }>): void
  /** Whether anything was taken down. */
  told(): boolean
}

export function logOf(sql: Sql, revision: number, at: string): Log {
  const moment = new Date(at).toISOString()
  let position = 0
  const taken = sql(
    `insert into change (revision, position, resource, id, action, at) values (?, ?, ?, ?, ?, ?)
     on conflict (resource, id) do update set revision = excluded.revision, position = excluded.position,
       at = excluded.at, action = case 'deleted' when excluded.action then 'deleted' when action then 'created' else 'updated' end`,
  )
  const write = (resource: Resource, id: string, action: 'created' | 'deleted') =>
    taken.run(revision, ++position, resource, id, action, moment)
  return {
    came: (resource, id) => void write(resource, id, 'created'),
    went: (resource, id) => void write(resource, id, 'deleted'),
    findings(resource, { gone, come }) {
      const coming = new Set(come.map(({ id }) => id))
      for (const { id } of gone) if (!coming.has(id)) write(resource, id, 'deleted')
      for (const { id } of come) write(resource, id, 'created')
    },
    told: () => position > 0,
  }
}

const DAY = 86_400_000

/** Forgets deletions that are older than so many days, and remembers up to where. */
export function forget(sql: Sql, at: string, days: number): void {
  const until = new Date(Date.parse(at) - days * DAY).toISOString()
  const forgotten = sql<number>("delete from change where action = 'deleted' and at < ? returning revision").pluck()
  const revisions = forgotten.all(until)
  if (revisions.length) {
    sql('update store set forgotten = max(forgotten, ?)').run(revisions.reduce((last, next) => Math.max(last, next)))
  }
}
