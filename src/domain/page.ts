import { z } from 'zod'
import { MOST_FACET_VALUES } from './lists.ts'

/** The most rows of one page, and how many there are when nothing is asked. */
export const LIMIT = { most: 100, default: 20 }

const FacetValue = z
  .object({ value: z.string().describe('As the filter takes it'), count: z.int().min(1) })
  .meta({ id: 'FacetValue', description: 'A value and how many rows have it' })

const Facets = z.record(z.string(), z.array(FacetValue).max(MOST_FACET_VALUES)).meta({
  id: 'Facets',
  description: `By name of the facet, the values with most rows first, at most ${MOST_FACET_VALUES}; rows without a value are not counted`,
})

/** One page of a list that can be counted, as an answer. */
export function pageOf<Row extends z.ZodType>(row: Row, id: string, of: string) {
  return page(row)
    .extend({
      count: z.int().min(0).optional().describe('With `count=exact`: how many rows the whole list has'),
      facets: Facets.optional().describe('With `facet`: how many rows of the whole list have which value'),
    })
    .meta({ id, description: `One page of ${of}` })
}

/** One page of a list that is only walked. */
export function plainPageOf<Row extends z.ZodType>(row: Row, id: string, of: string) {
  return page(row).meta({ id, description: `One page of ${of}` })
}

function page<Row extends z.ZodType>(row: Row) {
  return z.object({
    items: z.array(row).max(LIMIT.most),
    next: z
      .url()
      .nullable()
      .describe('Absolute URL of the next page, also in the `Link` header; null on the last page'),
  })
}
