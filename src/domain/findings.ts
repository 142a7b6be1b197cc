import type { Figure } from './figure.ts'
import type { Quote } from './quote.ts'

/** What is found in one article, in text order. */
export interface Findings {
  quotes: Quote[]
  figures: Figure[]
}
