import { z } from 'zod'
import { FigurePage, FigureShown } from '../../domain/shown.ts'
import { formatParameter } from '../citing.ts'
import { FILTERS, filterOf } from '../filters.ts'
import { answered, type Listing, listParameters, shapeParameters, shownAs } from '../listing.ts'
import { operation } from '../operation.ts'
import { id, none } from '../parameters.ts'
import { existing } from '../problems.ts'
import { showings } from '../showing.ts'

export const figureListing = {
  list: 'figures',
  filters: FILTERS.figures,
  filter: filterOf.figures,
  shown: showings.figure,
} satisfies Listing<'figures'>

export const figureRoutes = [
  operation({
    path: '/v1/figures',
    operation_id: 'listFigures',
    summary: 'List figures',
    description:
      'Figures of all articles, by article and in text order. A filter given several times means any of its values. Values are compared as decimal numbers, never rounded.',
    tag: 'figures',
    params: none,
    query: z.strictObject({ ...listParameters(figureListing), ...formatParameter }),
    answer: FigurePage,
    citable: true,
    problems: [],
    example: '/v1/figures?metric=revenue&limit=1',
    handle: input => answered(figureListing, input),
  }),
  operation({
    path: '/v1/figures/{figure_id}',
    operation_id: 'getFigure',
    summary: 'Get a figure',
    description: 'One figure with its value, its metric, whom and when it is about, and its conversions.',
    tag: 'figures',
    params: z.strictObject({ figure_id: id.describe('Id of a figure') }),
    query: z.strictObject({ ...shapeParameters(showings.figure), ...formatParameter }),
    answer: FigureShown,
    citable: true,
    problems: ['not-found'],
    example: '/v1/figures/{figure_id}',
    handle: async ({ store, params: { figure_id }, query }) => ({
      body: await shownAs(showings.figure, store, existing('figure', figure_id, await store.figure(figure_id)), query),
    }),
  }),
]
