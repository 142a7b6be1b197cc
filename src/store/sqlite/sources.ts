import type { Source } from '../../domain/source.ts'
import type { FileState, LoadedFile, Origin } from '../store.ts'
import { remove } from './remove.ts'
import type { Sql } from './sql.ts'

/** In the order in which they came. */
export function sources(sql: Sql, article_id: string): Source[] {
  const rows = sql<Omit<Source, 'file_name'> & { path: string }>(
    'select path, format, sha256, loaded_at from source where article_id = ? order by loaded_at, path',
  ).all(article_id)
  return rows.map(({ path, ...source }) => ({ file_name: path.split('/').at(-1)!, ...source }))
}

/** Whether that is news: the same file in the same state was there before. */
export function writeSource(sql: Sql, article_id: string, { path, format, sha256 }: Origin, at: string): boolean {
  const { changes } = sql(
    `insert into source (article_id, path, format, sha256, loaded_at) values (?, ?, ?, ?, ?)
     on conflict do update set format = excluded.format, sha256 = excluded.sha256, loaded_at = excluded.loaded_at
     where (format, sha256) <> (excluded.format, excluded.sha256)`,
  ).run(article_id, path, format, sha256, at)
  return changes > 0
}

export function writeFile(sql: Sql, { path, sha256 }: FileState): void {
  sql('insert into file (path, sha256) values (?, ?) on conflict do update set sha256 = excluded.sha256').run(
    path,
    sha256,
  )
}

/** A zero follows the slash in the order of bytes. */
export function files(sql: Sql, path: string): LoadedFile[] {
  return sql<LoadedFile>(
    `select path, sha256, (select count(*) from source where source.path = file.path and source.sha256 = file.sha256) as articles
     from file where path = ? or (path > ? and path < ?) order by path`,
  ).all(path, `${path}/`, `${path}0`)
}

export function withdraw(sql: Sql, path: string, kept: string | null, at: string): string[] {
  const ids = sql<string>('delete from source where path = ? and sha256 is not ? returning article_id')
    .pluck()
    .all(path, kept)
  if (kept === null) sql('delete from file where path = ?').run(path)
  const others = sql('select 1 from source where article_id = ?')
  const left = ids.filter(id => !others.get(id))
  remove(sql, left, at)
  return left
}
