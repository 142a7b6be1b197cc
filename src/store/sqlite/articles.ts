import { isDeepStrictEqual } from 'node:util'
import type { Article, NewArticle } from '../../domain/article.ts'
import { instantOf } from '../../domain/instant.ts'
import { nameKey } from '../../domain/names.ts'
import type { ArticleFilter, PageRequest, Rows, Text } from '../store.ts'
import type { Limits } from './pages.ts'
import { among } from './plan.ts'
import { listed, type SearchedList, searched } from './search.ts'
import { provenance } from './sources.ts'
import { namedIn, publishedSpan, yearOf } from './spans.ts'
import { type Sql, upsertOf } from './sql.ts'
import { keepText, versionText, writeVersion } from './versions.ts'

export function article(sql: Sql, id: string): Article | null {
  const row = sql<ArticleRow>(READ).get(id)
  return row ? articleOf(sql, row) : null
}

/** The article that has this very text, the first one. */
export function articleWith(sql: Sql, text_sha256: string): string | null {
  // With a bare parameter SQLite would plan anew for every value.
  const read = sql<string>('select id from article where text_sha256 = +? order by created_at, id limit 1').pluck()
  return read.get(text_sha256) ?? null
}

export function articleText(sql: Sql, id: string, version?: number): Text | null {
  if (version !== undefined) return versionText(sql, id, version)
  return sql<Text>('select text, text_sha256 from article where id = ?').get(id) ?? null
}

export function articles(
  sql: Sql,
  filter: ArticleFilter,
  request: PageRequest<'articles'>,
  limits: Limits,
): Rows<Article> {
  const { items, next } = listed<ArticleRow>(sql, articleList, filter, request, limits)
  return { items: items.map(row => articleOf(sql, row)), next }
}

/** `published` only where a list is sorted by it. */
export type ArticleRow = Omit<Article, 'removed' | 'paragraphs' | 'source' | 'sources' | 'extractor_version'> & {
  removed: string
  published?: number
}

const stated = [
  'headline',
  'text_sha256',
  'language',
  'url',
  'publisher',
  'byline',
  'published_at',
  'license',
  'word_count',
  'removed',
] as const
const columns: (keyof ArticleRow)[] = [
  'id',
  ...stated,
  'version',
  'quote_count',
  'figure_count',
  'created_at',
  'updated_at',
]

const READ = `select ${columns.join(', ')} from article where id = ?`

export const articleList: SearchedList = {
  table: 'article',
  counted: 'articles',
  columns,
  words: { table: 'article_words', id: 'article_id', search: 'article_search' },
  sorts: {
    id: { key: ['id'], index: 'article_whole' },
    published_at: { key: ['published', 'id'], index: 'article_published' },
    updated_at: { key: ['updated_at', 'id'], index: 'article_updated' },
    word_count: { key: ['word_count', 'id'], index: 'article_word_count' },
    quote_count: { key: ['quote_count', 'id'], index: 'article_quote_count' },
    figure_count: { key: ['figure_count', 'id'], index: 'article_figure_count' },
  },
  filters: [
    searched('article'),
    {
      names: ['speaker'],
      test: 'exists (select 1 from quote where article_id = article.id and speaker_id in (select value from json_each(?)))',
      ids: 'select article_id from quote where speaker_id in (select value from json_each(?))',
    },
    {
      names: ['entity'],
      test: 'exists (select 1 from figure where article_id = article.id and entity_id in (select value from json_each(?)))',
      ids: 'select article_id from figure where entity_id in (select value from json_each(?))',
    },
    among('publisher', 'article', 'publisher_key', {
      id: 'article_publisher',
      published_at: 'article_publisher_published',
    }),
    among('language', 'article', 'language_key', {
      id: 'article_language',
      published_at: 'article_language_published',
    }),
    {
      names: ['published_from', 'published_to'],
      test: 'published between ? and ?',
      ids: 'select id from article where published between ? and ?',
      bind: publishedSpan,
      spans: 'published',
    },
    {
      names: ['has'],
      test: "exists (select 1 from json_each(?) where (value = 'quotes' and quote_count > 0) or (value = 'figures' and figure_count > 0))",
    },
  ],
  facets: {
    speaker: {
      value: namedIn('quote', 'speaker_id'),
      several: true,
      kept: 'select id as value, article_count as count from speaker',
    },
    entity: {
      value: namedIn('figure', 'entity_id'),
      several: true,
      kept: 'select id as value, article_count as count from entity',
    },
    publisher: { value: 'publisher', kept: 'tally' },
    language: { value: 'language', kept: 'tally' },
    year: { value: yearOf('published'), kept: 'tally' },
  },
}

function articleOf(sql: Sql, { published, ...row }: ArticleRow): Article {
  return { ...row, removed: JSON.parse(row.removed), ...provenance(sql, row) }
}

/** What the store holds of an article, as far as its source states it. */
export function sameArticle(stored: Article, article: NewArticle): boolean {
  return stated.every(column => isDeepStrictEqual(stored[column], article[column]))
}

type Counted = Pick<Article, 'version' | 'quote_count' | 'figure_count'>

export function writeArticle(sql: Sql, article: NewArticle, counted: Counted, at: string): void {
  if (counted.version > 1) keepText(sql, article.id, counted.version - 1)
  sql(WRITE).run({
    ...article,
    ...counted,
    removed: JSON.stringify(article.removed),
    created_at: at,
    updated_at: at,
    published: instantOf(article.published_at),
    publisher_key: article.publisher && nameKey(article.publisher),
    language_key: article.language && nameKey(article.language),
  })
  writeVersion(sql, article, counted.version, at)
}

const WRITE = upsertOf('article', [...columns, 'published', 'publisher_key', 'language_key', 'text'], ['created_at'])

export function removeArticle(sql: Sql, id: string): void {
  sql('delete from extraction where article_id = ?').run(id)
  sql('delete from source where article_id = ?').run(id)
  sql('delete from version where article_id = ?').run(id)
  sql('delete from article where id = ?').run(id)
}
