import { type FileState, type LoadedFile, TO_BE_READ } from '../store.ts'
import { article } from './articles.ts'
import { noChanges, settle, touch } from './changes.ts'
import { removeAll } from './remove.ts'
import type { Sql } from './sql.ts'

export function writeFile(sql: Sql, { path, sha256 }: FileState): void {
  sql('insert into file (path, sha256) values (?, ?) on conflict do update set sha256 = excluded.sha256').run(
    path,
    sha256,
  )
}

/** A zero follows the slash in the order of bytes. */
export function files(sql: Sql, path: string): LoadedFile[] {
  const given = 'from source where source.path = file.path and source.seen = file.sha256'
  const other = 'select 1 from source as other where other.article_id = source.article_id and other.path <> source.path'
  const rows = sql<Omit<LoadedFile, 'only'> & { some: string | null; shared: number }>(
    `select path, sha256, (select count(*) ${given}) as articles, (select min(article_id) ${given}) as some,
       exists (select 1 ${given} and exists (${other})) as shared
     from file where path = ? or (path > ? and path < ?) order by path`,
  ).all(path, `${path}/`, `${path}0`)
  return rows.map(({ some, shared, ...file }) => ({ ...file, only: file.articles === 1 && !shared ? some : null }))
}

/** The work of one transaction. */
export function withdraw(sql: Sql, path: string, kept: string | null, at: string): string[] {
  const ids = sql<string>('delete from source where path = ? and seen is not ? returning article_id')
    .pluck()
    .all(path, kept)
  if (kept === null) sql('delete from file where path = ?').run(path)
  const others = sql('select 1 from source where article_id = ?')
  const left = ids.filter(id => !others.get(id))
  const changes = noChanges(sql, at)
  removeAll(sql, left, changes)
  for (const id of ids.filter(id => !left.includes(id))) {
    touch(sql, id, changes, at)
    if (article(sql, id)!.source === null) {
      sql('update file set sha256 = ? where path in (select path from source where article_id = ?)').run(TO_BE_READ, id)
    }
  }
  settle(sql, changes, at)
  return left
}
