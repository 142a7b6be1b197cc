import { isDeepStrictEqual } from 'node:util'
import type { Article, NewArticle } from '../../domain/article.ts'
import type { PageRequest, Rows, Text } from '../store.ts'
import { type List, page } from './pages.ts'
import type { Sql } from './sql.ts'

export function article(sql: Sql, id: string): Article | null {
  const row = sql<ArticleRow>(`select ${columns.join(', ')} from article where id = ?`).get(id)
  return row ? articleOf(row) : null
}

export function articleText(sql: Sql, id: string): Text | null {
  return sql<Text>('select text, text_sha256 from article where id = ?').get(id) ?? null
}

export function articles(sql: Sql, request: PageRequest): Rows<Article> {
  const { items, next } = page<ArticleRow>(sql, articleList, {}, request)
  return { items: items.map(articleOf), next }
}

type ArticleRow = Omit<Article, 'removed' | 'paragraphs'> & { removed: string }

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

export const articleList: List = { table: 'article', columns, order: ['id'], filters: [] }

function articleOf(row: ArticleRow): Article {
  return { ...row, removed: JSON.parse(row.removed) }
}

/** What the store holds of an article, as far as its source states it. */
export function sameArticle(stored: Article, article: NewArticle): boolean {
  return stated.every(column => isDeepStrictEqual(stored[column], article[column]))
}

type Counted = Pick<Article, 'version' | 'quote_count' | 'figure_count'>

export function writeArticle(sql: Sql, article: NewArticle, counted: Counted, at: string): void {
  const written = [...stated, 'text', 'version', 'quote_count', 'figure_count', 'updated_at']
  sql(
    `insert into article (id, created_at, ${written.join(', ')})
     values (@id, @updated_at, ${written.map(column => `@${column}`).join(', ')})
     on conflict (id) do update set ${written.map(column => `${column} = excluded.${column}`).join(', ')}`,
  ).run({ ...article, ...counted, removed: JSON.stringify(article.removed), updated_at: at })
}
