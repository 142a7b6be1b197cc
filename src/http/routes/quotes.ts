import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { nameKey } from '../../domain/names.ts'
import { Quote, QuoteKind, QuotePage } from '../../domain/quote.ts'
import type { QuoteFilter } from '../../store/store.ts'
import { formatParameter } from '../citing.ts'
import { after, findingKey, page } from '../cursor.ts'
import { operation } from '../operation.ts'
import { anyOf, given, id, none, oneOf, pageParameters, words } from '../parameters.ts'
import { existing, Refusal } from '../problems.ts'

const filters = {
  speaker: anyOf(words).describe('Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei`'),
  article_id: anyOf(words).describe('Id of an article'),
  kind: anyOf(oneOf(QuoteKind.options)).describe('`direct`, `mixed` or `indirect`'),
}

export const quoteRoutes = [
  operation({
    path: '/v1/quotes',
    operation_id: 'listQuotes',
    summary: 'List quotes',
    description:
      'Quotes of all articles, by article and in text order. A filter given several times means any of its values.',
    tag: 'quotes',
    params: none,
    query: z.strictObject({ ...filters, ...pageParameters, ...formatParameter }),
    answer: QuotePage,
    citable: true,
    problems: [],
    example: '/v1/quotes?kind=direct&limit=1',
    handle: async input =>
      page(
        input,
        await input.store.quotes(quoteFilter(input.query), {
          limit: input.query.limit,
          after: after(input, findingKey),
        }),
      ),
  }),
  operation({
    path: '/v1/quotes/random',
    operation_id: 'getRandomQuote',
    summary: 'Get a random quote',
    description: 'One quote by chance, of those that the filters leave.',
    tag: 'quotes',
    params: none,
    query: z.strictObject({ ...filters, ...formatParameter }),
    answer: Quote,
    citable: true,
    problems: ['not-found'],
    fresh: true,
    example: '/v1/quotes/{quote_id}',
    async handle({ store, query }) {
      const quote = await store.quote_near(randomBytes(10).toString('hex'), quoteFilter(query))
      if (!quote) throw new Refusal('not-found', 'There is no quote that the filters leave.')
      return { body: quote }
    },
  }),
  operation({
    path: '/v1/quotes/{quote_id}',
    operation_id: 'getQuote',
    summary: 'Get a quote',
    description: 'One quote with its segments, its speaker and how the speaker is known.',
    tag: 'quotes',
    params: z.strictObject({ quote_id: id.describe('Id of a quote') }),
    query: z.strictObject(formatParameter),
    answer: Quote,
    citable: true,
    problems: ['not-found'],
    example: '/v1/quotes/{quote_id}',
    handle: async ({ store, params: { quote_id } }) => ({
      body: existing('quote', quote_id, await store.quote(quote_id)),
    }),
  }),
]

function quoteFilter({ speaker, ...filter }: z.output<z.ZodObject<typeof filters>>): QuoteFilter {
  return given({ ...filter, speaker: speaker?.map(nameKey) })
}
