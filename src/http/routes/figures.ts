import { z } from 'zod'
import { Figure, FigurePage } from '../../domain/figure.ts'
import { nameKey } from '../../domain/names.ts'
import type { FigureFilter } from '../../store/store.ts'
import { formatParameter } from '../citing.ts'
import { after, findingKey, page } from '../cursor.ts'
import { operation } from '../operation.ts'
import { anyOf, given, id, none, pageParameters, words } from '../parameters.ts'
import { existing } from '../problems.ts'

const filters = {
  metric: anyOf(words).describe('Id of a metric: `revenue`, `net_income`'),
  entity: anyOf(words).describe('Id or name of an entity: `huawei` or `Huawei`'),
  unit: anyOf(words).describe('ISO 4217 code, `percent`, `percentage_point` or `basis_point`'),
  article_id: anyOf(words).describe('Id of an article'),
}

export const figureRoutes = [
  operation({
    path: '/v1/figures',
    operation_id: 'listFigures',
    summary: 'List figures',
    description:
      'Figures of all articles, by article and in text order. A filter given several times means any of its values.',
    tag: 'figures',
    params: none,
    query: z.strictObject({ ...filters, ...pageParameters, ...formatParameter }),
    answer: FigurePage,
    citable: true,
    problems: [],
    example: '/v1/figures?metric=revenue&limit=1',
    handle: async input =>
      page(
        input,
        await input.store.figures(figureFilter(input.query), {
          limit: input.query.limit,
          after: after(input, findingKey),
        }),
      ),
  }),
  operation({
    path: '/v1/figures/{figure_id}',
    operation_id: 'getFigure',
    summary: 'Get a figure',
    description: 'One figure with its value, its metric, whom and when it is about, and its conversions.',
    tag: 'figures',
    params: z.strictObject({ figure_id: id.describe('Id of a figure') }),
    query: z.strictObject(formatParameter),
    answer: Figure,
    citable: true,
    problems: ['not-found'],
    example: '/v1/figures/{figure_id}',
    handle: async ({ store, params: { figure_id } }) => ({
      body: existing('figure', figure_id, await store.figure(figure_id)),
    }),
  }),
]

function figureFilter({ entity, ...filter }: z.output<z.ZodObject<typeof filters>>): FigureFilter {
  return given({ ...filter, entity: entity?.map(nameKey) })
}
