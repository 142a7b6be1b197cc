import { z } from 'zod'
import { SourceFragment } from './citations/fragment.ts'
import { Selector } from './selector.ts'
import { Speaker } from './speaker.ts'

export const QuoteKind = z
  .enum(['direct', 'mixed', 'indirect'])
  .describe(
    '`direct`: a whole utterance in quotation marks; `mixed`: quoted words inside a paraphrase; `indirect`: reported speech without marks',
  )
export type QuoteKind = z.infer<typeof QuoteKind>

export const Attribution = z
  .object({
    basis: z
      .enum(['cue', 'same_paragraph', 'continuation', 'adjacent_paragraph', 'context', 'none'])
      .describe(
        'How speaker and quote were joined. `cue`: words of attribution in the sentence of the quote; `same_paragraph`: by another sentence of the paragraph; `continuation`: of a quote left open in the paragraph before; `adjacent_paragraph`: by a neighbouring paragraph; `context`: by the article as a whole; `none`: not joined, the speaker is null',
      ),
    confidence: z.number().min(0).max(1).describe('Measured share of right answers for this way of joining'),
    mention: Selector.nullable().describe('The words that name the speaker near the quote: “Ren”, “he”, “the company”'),
    cue: Selector.nullable().describe('The words that attribute: “said”, “according to”'),
  })
  .meta({ id: 'Attribution', description: 'How the speaker of a quote is known' })
export type Attribution = z.infer<typeof Attribution>

export const Quote = z
  .object({
    id: z.string().describe('Content hash: the same on every run and machine'),
    article_id: z.string(),
    kind: QuoteKind,
    text: z.string().describe('The segments joined for reading; what may be cited is `segments[].exact`'),
    segments: z.array(Selector).min(1).describe('The uninterrupted passages of the quote, in text order'),
    speaker: Speaker.nullable(),
    attribution: Attribution,
    translated_from: z.string().nullable().describe('The language spoken, where the article says it was translated'),
    paragraph_index: z.int().min(0).describe('The paragraph of the first segment; 0 is the headline'),
    source_fragment: SourceFragment,
  })
  .meta({ id: 'Quote', description: 'Words that an article attributes to somebody' })
export type Quote = z.input<typeof Quote>
