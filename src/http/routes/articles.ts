import { z } from 'zod'
import { Article, ArticlePage, paragraphsOf } from '../../domain/article.ts'
import { FigurePage } from '../../domain/figure.ts'
import { QuotePage } from '../../domain/quote.ts'
import { formatParameter } from '../citing.ts'
import { after, articleKey, findingKey, page } from '../cursor.ts'
import { operation } from '../operation.ts'
import { anyOf, id, none, oneOf, pageParameters } from '../parameters.ts'
import { existing } from '../problems.ts'

const params = z.strictObject({ article_id: id.describe('Id of an article') })
const example = '/v1/articles/{article_id}'

export const articleRoutes = [
  operation({
    path: '/v1/articles',
    operation_id: 'listArticles',
    summary: 'List articles',
    description: 'The articles of the store in the order of their ids, without their texts.',
    tag: 'articles',
    params: none,
    query: z.strictObject({ ...pageParameters, ...formatParameter }),
    answer: ArticlePage,
    citable: true,
    problems: [],
    example: '/v1/articles?limit=1',
    handle: async input =>
      page(input, await input.store.articles({ limit: input.query.limit, after: after(input, articleKey) })),
  }),
  operation({
    path: '/v1/articles/{article_id}',
    operation_id: 'getArticle',
    summary: 'Get an article',
    description: 'What the source states of one article, and on request its paragraphs with their places in the text.',
    tag: 'articles',
    params,
    query: z.strictObject({
      embed: anyOf(oneOf(['paragraphs'])).describe('What to include: `paragraphs`'),
      ...formatParameter,
    }),
    answer: Article,
    citable: true,
    problems: ['not-found'],
    example,
    async handle({ store, params: { article_id }, query: { embed } }) {
      const article = existing('article', article_id, await store.article(article_id))
      if (!embed) return { body: article }
      const { text } = existing('article', article_id, await store.article_text(article_id))
      return { body: { ...article, paragraphs: paragraphsOf(text) } }
    },
  }),
  operation({
    path: '/v1/articles/{article_id}/text',
    operation_id: 'getArticleText',
    summary: 'Get the text of an article',
    description:
      'Headline and paragraphs, joined by one blank line: the coordinate system of every selector of the article. The ETag is the sha256 of these bytes.',
    tag: 'articles',
    params,
    query: none,
    answer: z.string(),
    media_type: 'text/plain; charset=utf-8',
    problems: ['not-found'],
    example: `${example}/text`,
    async handle({ store, params: { article_id } }) {
      const { text, text_sha256 } = existing('article', article_id, await store.article_text(article_id))
      return { body: text, etag: `"${text_sha256}"` }
    },
  }),
  operation({
    path: '/v1/articles/{article_id}/quotes',
    operation_id: 'listArticleQuotes',
    summary: 'List the quotes of an article',
    description: 'The quotes of one article in text order.',
    tag: 'articles',
    params,
    query: z.strictObject({ ...pageParameters, ...formatParameter }),
    answer: QuotePage,
    citable: true,
    problems: ['not-found'],
    example: `${example}/quotes?limit=1`,
    async handle(input) {
      const { article_id } = input.params
      existing('article', article_id, await input.store.article(article_id))
      const rows = await input.store.quotes(
        { article_id: [article_id] },
        { limit: input.query.limit, after: after(input, findingKey) },
      )
      return page(input, rows)
    },
  }),
  operation({
    path: '/v1/articles/{article_id}/figures',
    operation_id: 'listArticleFigures',
    summary: 'List the figures of an article',
    description: 'The figures of one article in text order.',
    tag: 'articles',
    params,
    query: z.strictObject({ ...pageParameters, ...formatParameter }),
    answer: FigurePage,
    citable: true,
    problems: ['not-found'],
    example: `${example}/figures?limit=1`,
    async handle(input) {
      const { article_id } = input.params
      existing('article', article_id, await input.store.article(article_id))
      const rows = await input.store.figures(
        { article_id: [article_id] },
        { limit: input.query.limit, after: after(input, findingKey) },
      )
      return page(input, rows)
    },
  }),
]
