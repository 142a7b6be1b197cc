import { z } from 'zod'
import { snippetsOf } from '../../domain/search/snippets.ts'
import { ArticlePage, ArticleShown, FigurePage, QuotePage } from '../../domain/shown.ts'
import { textChanges } from '../../domain/text_changes.ts'
import { type Version, VersionPage } from '../../domain/version.ts'
import type { Store } from '../../store/store.ts'
import { formatParameter } from '../citing.ts'
import { after, page } from '../cursor.ts'
import { FILTERS, filterOf } from '../filters.ts'
import { answered, type Listing, listParameters, shapeParameters, shownAs } from '../listing.ts'
import { operation } from '../operation.ts'
import { id, none, pageParameters, wholeNumber } from '../parameters.ts'
import { existing } from '../problems.ts'
import { showings, textOf } from '../showing.ts'
import { figureListing } from './figures.ts'
import { quoteListing } from './quotes.ts'

const params = z.strictObject({ article_id: id.describe('Id of an article') })
const example = '/v1/articles/{article_id}'

const listing = {
  list: 'articles',
  filters: FILTERS.articles,
  filter: filterOf.articles,
  shown: showings.article,
  snippets: async (store, { id }, query) => snippetsOf(await textOf(store, id), query),
} satisfies Listing<'articles'>

/** The findings of one article are lists that the address narrows. */
const { article_id: _quotes_of, ...quoteFilters } = FILTERS.quotes
const { article_id: _figures_of, ...figureFilters } = FILTERS.figures
const quotesOfArticle = { ...quoteListing, filters: quoteFilters } satisfies Listing<'quotes'>
const figuresOfArticle = { ...figureListing, filters: figureFilters } satisfies Listing<'figures'>

export const articleRoutes = [
  operation({
    path: '/v1/articles',
    operation_id: 'listArticles',
    summary: 'List articles',
    description:
      'The articles of the store in the order of their ids, without their texts; with `q` those that answer it, best first. A filter given several times means any of its values.',
    tag: 'articles',
    params: none,
    query: z.strictObject({ ...listParameters(listing), ...formatParameter }),
    answer: ArticlePage,
    citable: true,
    problems: [],
    example: '/v1/articles?limit=1',
    handle: input => answered(listing, input),
  }),
  operation({
    path: '/v1/articles/{article_id}',
    operation_id: 'getArticle',
    summary: 'Get an article',
    description: 'What the source states of one article, and on request its paragraphs with their places in the text.',
    tag: 'articles',
    params,
    query: z.strictObject({ ...shapeParameters(showings.article), ...formatParameter }),
    answer: ArticleShown,
    citable: true,
    problems: ['not-found'],
    example,
    handle: async ({ store, params: { article_id }, query }) => ({
      body: await shownAs(
        showings.article,
        store,
        existing('article', article_id, await store.article(article_id)),
        query,
      ),
    }),
  }),
  operation({
    path: '/v1/articles/{article_id}/text',
    operation_id: 'getArticleText',
    summary: 'Get the text of an article',
    description:
      'Headline and paragraphs, joined by one blank line: the coordinate system of every selector of the article. The ETag is the sha256 of these bytes.',
    tag: 'articles',
    params,
    query: z.strictObject({
      version: wholeNumber(1, 999_999_999).optional().describe('Which one; without it, the text the article has now'),
    }),
    answer: z.string(),
    media_type: 'text/plain; charset=utf-8',
    problems: ['not-found'],
    example: `${example}/text`,
    async handle({ store, params: { article_id }, query: { version } }) {
      existing('article', article_id, await store.article(article_id))
      const found = await store.article_text(article_id, version)
      const { text, text_sha256 } = existing('version', String(version), found)
      return { body: text, etag: `"${text_sha256}"` }
    },
  }),
  operation({
    path: '/v1/articles/{article_id}/versions',
    operation_id: 'listArticleVersions',
    summary: 'List the versions of an article',
    description:
      'Every text that the article had and has, the first one first, with what changed word by word. A text that is served under its version stays as it was; findings keep their ids where their words are unchanged.',
    tag: 'articles',
    params,
    query: z.strictObject(pageParameters),
    answer: VersionPage,
    problems: ['not-found'],
    example: `${example}/versions`,
    async handle(input) {
      const { article_id } = input.params
      existing('article', article_id, await input.store.article(article_id))
      const rows = await input.store.versions(article_id, {
        limit: input.query.limit,
        after: after(input, ['number']),
      })
      return page(input, { ...rows, items: await withChanges(input.store, article_id, rows.items) })
    },
  }),
  operation({
    path: '/v1/articles/{article_id}/quotes',
    operation_id: 'listArticleQuotes',
    summary: 'List the quotes of an article',
    description: 'The quotes of one article in text order.',
    tag: 'articles',
    params,
    query: z.strictObject({ ...listParameters(quotesOfArticle), ...formatParameter }),
    answer: QuotePage,
    citable: true,
    problems: ['not-found'],
    example: `${example}/quotes?limit=1`,
    async handle(input) {
      const { article_id } = input.params
      existing('article', article_id, await input.store.article(article_id))
      return answered(quotesOfArticle, input, { article_id: [article_id] })
    },
  }),
  operation({
    path: '/v1/articles/{article_id}/figures',
    operation_id: 'listArticleFigures',
    summary: 'List the figures of an article',
    description: 'The figures of one article in text order.',
    tag: 'articles',
    params,
    query: z.strictObject({ ...listParameters(figuresOfArticle), ...formatParameter }),
    answer: FigurePage,
    citable: true,
    problems: ['not-found'],
    example: `${example}/figures?limit=1`,
    async handle(input) {
      const { article_id } = input.params
      existing('article', article_id, await input.store.article(article_id))
      return answered(figuresOfArticle, input, { article_id: [article_id] })
    },
  }),
]

/** Each version with what it has in the place of the words of the one before. */
async function withChanges(store: Store, article_id: string, versions: Omit<Version, 'changes'>[]): Promise<Version[]> {
  const textOf = async (version: number) => (await store.article_text(article_id, version))?.text ?? ''
  let before = await textOf(versions[0]!.version - 1)
  const found: Version[] = []
  for (const version of versions) {
    const text = await textOf(version.version)
    found.push({ ...version, changes: version.version === 1 ? [] : textChanges(before, text) })
    before = text
  }
  return found
}
