import { z } from 'zod'
import { Article } from '../article.ts'
import { Quote } from '../quote.ts'
import { Selector } from '../selector.ts'
import { Difference } from './differences.ts'

const MOST = { characters: 2000, batch: 100 }

const OBJECT = { error: (issue: { code?: string }) => (issue.code === 'invalid_type' ? 'is an object' : undefined) }

export const Question = z
  .strictObject(
    {
      text: z
        .string('is a string')
        .max(MOST.characters, `has at most ${MOST.characters} characters`)
        .regex(/[\p{L}\p{N}]/u, 'has a word')
        .describe('The words somebody is said to have said, with or without quotation marks around them'),
      speaker: z
        .string('is a string')
        .regex(/[\p{L}\p{N}]/u, 'is an id or a name')
        .max(300, 'has at most 300 characters')
        .optional()
        .describe('Id or name of who is said to have said them'),
      article_id: z
        .string('is a string')
        .min(1, 'is not empty')
        .max(300, 'has at most 300 characters')
        .optional()
        .describe('Search this article only, its text outside of quotes too'),
    },
    OBJECT,
  )
  .meta({ id: 'Question', description: 'Did they really say it?' })
export type Question = z.infer<typeof Question>

export const QuestionBatch = z
  .strictObject(
    {
      items: z
        .array(Question, 'is a list')
        .min(1, 'is not empty')
        .max(MOST.batch, `has at most ${MOST.batch} questions`),
    },
    OBJECT,
  )
  .meta({ id: 'QuestionBatch', description: 'Several questions at once' })
export type QuestionBatch = z.infer<typeof QuestionBatch>

export const Agreement = z
  .enum(['exact', 'normalized', 'partial'])
  .describe(
    '`exact`: every character as printed; `normalized`: the same but for case, white space and the forms of quote marks, dashes and ellipses, and for the comma or full stop at the end of a passage; `partial`: words differ, or were cut out of a sentence: see `differences`',
  )
export type Agreement = z.infer<typeof Agreement>

export const Verdict = z
  .enum([...Agreement.options, 'misattributed', 'ambiguous', 'not_found'])
  .describe(
    '`exact`, `normalized` and `partial` as of the best match, of `speaker` where one is asked for; `misattributed`: the words are a quote, of somebody else than asked; `ambiguous`: the words are there, but whose they are is open: several speakers said them and none was asked for, or the quote has no speaker or one whose name only resembles the one asked for, or the words stand in an article outside of its quotes; `not_found`: what was searched does not hold them, or not as words of `speaker`, which does not make them false; `matches` then has what comes nearest, of others',
  )
export type Verdict = z.infer<typeof Verdict>

export const QuoteMatch = z
  .object({
    agreement: Agreement,
    quote: Quote.nullable().describe('null where the words stand in an article outside of its quotes'),
    article: Article,
    selectors: z
      .array(Selector)
      .min(1)
      .describe('Where the matching words stand: one passage for each segment of the quote that they touch'),
    differences: z.array(Difference).describe('Word by word, in the order of the quote; without words there are none'),
  })
  .meta({ id: 'QuoteMatch', description: 'A quote that holds the words, or some of them' })
export type QuoteMatch = z.input<typeof QuoteMatch>

export const MOST_MATCHES = 10

export const Verification = z
  .object({
    verdict: Verdict,
    matches: z
      .array(QuoteMatch)
      .max(MOST_MATCHES)
      .describe('Best first: what the verdict rests on, and with `not_found` what comes nearest'),
    searched: z
      .object({ articles: z.int().min(0), revision: z.int().min(0) })
      .describe('In how many articles, and in which revision of the store: what `not_found` is good for'),
  })
  .meta({ id: 'Verification', description: 'Whether the quotes of this store hold the words' })
export type Verification = z.input<typeof Verification>

export const VerificationBatch = z
  .object({ items: z.array(Verification).max(MOST.batch) })
  .meta({ id: 'VerificationBatch', description: 'A verification for every question, in their order' })
export type VerificationBatch = z.input<typeof VerificationBatch>
