import type { NewArticle } from '../../domain/article.ts'
import type { PageRequest, Rows } from '../store.ts'
import { article, articleText } from './articles.ts'
import type { Sql } from './sql.ts'

export function outdatedCount(sql: Sql, version: string): number {
  return sql<number>('select count(*) from extraction where extractor_version is not ?').pluck().get(version)!
}

export function outdated(
  sql: Sql,
  version: string,
  { limit, after }: Pick<PageRequest, 'limit' | 'after'>,
): Rows<NewArticle> {
  const ids = sql<string>(
    `select article_id from extraction where article_id > ? and extractor_version is not ? order by article_id limit ?`,
  )
    .pluck()
    .all(after?.[0] ?? '', version, limit + 1)
  const items = ids.slice(0, limit).map(id => ({ ...article(sql, id)!, text: articleText(sql, id)!.text }))
  return { items, next: ids.length > limit ? [ids[limit - 1]!] : null }
}
