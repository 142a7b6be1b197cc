import { z } from 'zod'
import { Figure } from './figure.ts'
import { Quote } from './quote.ts'

/** What is found in one article, in text order. */
export const Findings = z.object({ quotes: z.array(Quote), figures: z.array(Figure) })
export type Findings = z.input<typeof Findings>
