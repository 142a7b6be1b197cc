import { z } from 'zod'

/** The most rows of one page, and how many there are when nothing is asked. */
export const LIMIT = { most: 100, default: 20 }

/** One page of a list, as an answer. */
export function pageOf<Row extends z.ZodType>(row: Row, id: string, of: string) {
  return z
    .object({
      items: z.array(row).max(LIMIT.most),
      next: z
        .url()
        .nullable()
        .describe('Absolute URL of the next page, also in the `Link` header; null on the last page'),
    })
    .meta({ id, description: `One page of ${of}` })
}
