import { z } from 'zod'

/**
 * Where a passage stands: a W3C TextPositionSelector and TextQuoteSelector in one.
 * The law that holds for every one of them: `slice(text, start, end) === exact`.
 */
export const Selector = z
  .object({
    start: z.int().min(0).describe('First character of the passage: Unicode code points from the start of the text'),
    end: z.int().min(0).describe('First character after the passage, in code points'),
    exact: z.string().describe('The passage, verbatim, without the quotation marks around it'),
    prefix: z.string().describe('Up to 32 code points before the passage'),
    suffix: z.string().describe('Up to 32 code points after the passage'),
  })
  .meta({ id: 'Selector', description: 'Where a passage stands in the text of its article (W3C Web Annotation)' })
export type Selector = z.infer<typeof Selector>
