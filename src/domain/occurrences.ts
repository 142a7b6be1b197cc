import { z } from 'zod'

/** How many of them are listed, and up to how many are counted. */
export const OCCURRENCES = { listed: 100, counted: 10_000 }

/** Where the same words of the same speaker stand. */
export const Occurrences = z
  .object({
    count: z
      .int()
      .min(1)
      .max(OCCURRENCES.counted)
      .describe(
        `How many quotes of the store have these words by this speaker; ${OCCURRENCES.counted} stands for more`,
      ),
    first_published_at: z
      .string()
      .nullable()
      .describe('When the first of them was published, where any of their articles states it'),
    quotes: z
      .array(
        z
          .object({
            quote_id: z.string(),
            article_id: z.string(),
            publisher: z.string().nullable(),
            published_at: z.string().nullable(),
          })
          .meta({ id: 'Occurrence', description: 'A quote with these words' }),
      )
      .max(OCCURRENCES.listed)
      .describe(`The first ${OCCURRENCES.listed} of them by date of publication, those without a date last`),
  })
  .meta({ id: 'Occurrences', description: 'Where the same words of the same speaker stand' })
export type Occurrences = z.infer<typeof Occurrences>
