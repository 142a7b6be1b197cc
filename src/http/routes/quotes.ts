import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { segmentSnippets } from '../../domain/search/snippets.ts'
import { QuotePage, QuoteShown, RandomQuotes } from '../../domain/shown.ts'
import { formatParameter } from '../citing.ts'
import { FILTERS, filterOf } from '../filters.ts'
import { answered, embedsOf, type Listing, listParameters, refused, shapeParameters, shownAs } from '../listing.ts'
import { operation } from '../operation.ts'
import { id, none, wholeNumber } from '../parameters.ts'
import { existing, Refusal } from '../problems.ts'
import { showings } from '../showing.ts'

export const quoteListing = {
  list: 'quotes',
  filters: FILTERS.quotes,
  filter: filterOf.quotes,
  shown: showings.quote,
  snippets: async (_store, { segments }, query) => segmentSnippets(segments, query),
} satisfies Listing<'quotes'>
const params = z.strictObject({ quote_id: id.describe('Id of a quote') })
const MOST_RANDOM = 50

export const quoteRoutes = [
  operation({
    path: '/v1/quotes',
    operation_id: 'listQuotes',
    summary: 'List quotes',
    description:
      'Quotes of all articles, by article and in text order; with `q` those whose words answer it, best first; with `unique=true` each wording of a speaker once, and where it stands. A filter given several times means any of its values.',
    tag: 'quotes',
    params: none,
    query: z.strictObject({ ...listParameters(quoteListing), ...formatParameter }),
    answer: QuotePage,
    citable: true,
    problems: [],
    example: '/v1/quotes?kind=direct&limit=1',
    handle: input => answered(quoteListing, input),
  }),
  operation({
    path: '/v1/quotes/random',
    operation_id: 'getRandomQuote',
    summary: 'Get random quotes',
    description:
      'One quote by chance, of those that the filters leave; with `limit` a list of so many different ones, or all there are. With `seed` the same ones again until the store changes.',
    tag: 'quotes',
    params: none,
    query: z.strictObject({
      ...FILTERS.quotes,
      limit: wholeNumber(1, MOST_RANDOM).optional().describe('How many; the answer is then a list, even of one'),
      seed: z
        .string('is given once')
        .min(1, 'is not empty')
        .max(100, 'has at most 100 characters')
        .optional()
        .describe('Any text: the same seed draws the same quotes from the same revision'),
      ...shapeParameters(showings.quote),
      ...formatParameter,
    }),
    answer: z.union([QuoteShown, RandomQuotes]),
    citable: true,
    problems: ['not-found'],
    fresh: url => !/[?&]seed=/.test(url),
    example: '/v1/quotes/{quote_id}',
    async handle({ store, query: { limit, seed, embed, fields, format: _, ...asked } }) {
      const filter = filterOf.quotes(asked)
      const drawn = filter ? await store.quotes_near(pointOf(seed), filter, limit ?? 1).catch(refused('limit')) : []
      const shape = { embed: embedsOf({ embed, unique: asked.unique }), fields }
      const items = await Promise.all(drawn.map(quote => shownAs(showings.quote, store, quote, shape)))
      if (limit !== undefined) return { body: { items } }
      if (items.length === 0) throw new Refusal('not-found', 'There is no quote that the filters leave.')
      return { body: items[0] }
    },
  }),
  operation({
    path: '/v1/quotes/{quote_id}',
    operation_id: 'getQuote',
    summary: 'Get a quote',
    description: 'One quote with its segments, its speaker and how the speaker is known.',
    tag: 'quotes',
    params,
    query: z.strictObject({ ...shapeParameters(showings.quote), ...formatParameter }),
    answer: QuoteShown,
    citable: true,
    problems: ['not-found'],
    example: '/v1/quotes/{quote_id}',
    handle: async ({ store, params: { quote_id }, query }) => ({
      body: await shownAs(showings.quote, store, existing('quote', quote_id, await store.quote(quote_id)), query),
    }),
  }),
]

/** Where a draw begins, on the circle of ids. */
function pointOf(seed: string | undefined): string {
  return seed === undefined
    ? randomBytes(10).toString('hex')
    : createHash('sha256').update(seed).digest('hex').slice(0, 20)
}
