import type { NewArticle } from '../../domain/article.ts'
import type { Version } from '../../domain/version.ts'
import type { PageRequest, Rows, Text } from '../store.ts'
import type { Sql } from './sql.ts'

export function versions(
  sql: Sql,
  article_id: string,
  { limit, after }: Pick<PageRequest, 'limit' | 'after'>,
): Rows<Omit<Version, 'changes'>> {
  const items = sql<Omit<Version, 'changes'>>(
    'select version, text_sha256, created_at from version where article_id = ? and version > ? order by version limit ?',
  ).all(article_id, after?.[0] ?? 0, limit + 1)
  const more = items.length > limit
  return { items: items.slice(0, limit), next: more ? [items[limit - 1]!.version] : null }
}

export function versionText(sql: Sql, article_id: string, version: number): Text | null {
  const read = sql<Text>(
    `select ifnull(version.text, article.text) as text, version.text_sha256
     from version join article on article.id = article_id where article_id = ? and version.version = ?`,
  )
  return read.get(article_id, version) ?? null
}

/** Puts the text of the article away, before another takes its place; where this version has been put away, nothing. */
export function keepText(sql: Sql, article_id: string, version: number): void {
  sql(
    `update version set text = (select text from article where id = article_id)
     where article_id = ? and version = ? and text is null`,
  ).run(article_id, version)
}

export function writeVersion(sql: Sql, { id, text_sha256 }: NewArticle, version: number, at: string): void {
  sql(
    `insert into version (article_id, version, text_sha256, created_at) values (?, ?, ?, ?)
     on conflict (article_id, version) do nothing`,
  ).run(id, version, text_sha256, at)
}
