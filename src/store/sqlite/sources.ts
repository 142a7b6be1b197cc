import type { Article, NewArticle } from '../../domain/article.ts'
import { MOST_SOURCES, type Source } from '../../domain/source.ts'
import type { Origin } from '../store.ts'
import type { Sql } from './sql.ts'

/** Stands for a path where an article was written over HTTP: no file has it. */
const NO_FILE = ''

type Row = Omit<Source, 'file_name'> & { path: string }

/** What an article came by, and by which rules it was read. */
export function provenance(
  sql: Sql,
  { id, text_sha256 }: Pick<Article, 'id' | 'text_sha256'>,
): Pick<Article, 'source' | 'sources' | 'extractor_version'> {
  const read = (condition: string, ...values: (string | number)[]) =>
    sql<Row>(
      `select path, format, sha256, loaded_at from source where article_id = ?${condition} order by loaded_at, path limit ?`,
    )
      .all(id, ...values)
      .map(({ path, ...source }) => ({ file_name: path === NO_FILE ? null : path.split('/').at(-1)!, ...source }))
  const [source = null] = read(' and text_sha256 = ?', text_sha256, 1)
  return { source, sources: read('', MOST_SOURCES), extractor_version: extractorVersion(sql, id) }
}

function extractorVersion(sql: Sql, article_id: string): string | null {
  return sql<string | null>('select extractor_version from extraction where article_id = ?').pluck().get(article_id)!
}

export function writeExtractorVersion(sql: Sql, article_id: string, version: string | null): void {
  sql(
    `insert into extraction (article_id, extractor_version) values (?, ?)
     on conflict do update set extractor_version = excluded.extractor_version`,
  ).run(article_id, version)
}

/**
 * Whether that is news. Of a source that was there, and now gives nothing new in other bytes, only the bytes are noted:
 * a feed is another file every hour, and its articles came by the one that first had them.
 */
export function writeSource(
  sql: Sql,
  article_id: string,
  { path, format, sha256 }: Origin,
  { text_sha256, changed }: Pick<NewArticle, 'text_sha256'> & { readonly changed: boolean },
  at: string,
): boolean {
  const place = path ?? NO_FILE
  if (!changed) {
    const seen = sql('update source set seen = ? where article_id = ? and path = ?').run(sha256, article_id, place)
    if (seen.changes > 0) return false
  }
  sql(
    `insert into source (article_id, path, format, sha256, loaded_at, seen, text_sha256)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict do update set format = excluded.format, sha256 = excluded.sha256, loaded_at = excluded.loaded_at,
       seen = excluded.seen, text_sha256 = excluded.text_sha256`,
  ).run(article_id, place, format, sha256, at, sha256, text_sha256)
  return true
}
