import { z } from 'zod'
import { Article } from './article.ts'
import { Figure } from './figure.ts'
import { LIMIT } from './page.ts'
import { Quote } from './quote.ts'

/** An article with its text: what a mirror needs to check every selector by itself. */
export const FullArticle = Article.omit({ paragraphs: true })
  .extend({ text: z.string().describe('Headline and paragraphs: the coordinate system of every selector') })
  .meta({ id: 'FullArticle', description: 'An article with its text' })
export type FullArticle = z.infer<typeof FullArticle>

export const RESOURCES = ['article', 'quote', 'figure'] as const
export type Resource = (typeof RESOURCES)[number]

/** That a thing came, changed or went. */
export const Change = z
  .object({
    revision: z.int().min(1).describe('The change of the store that it was part of'),
    at: z.string().describe('When that was, RFC 3339'),
    action: z.enum(['created', 'updated', 'deleted']).describe('What happened to it last'),
    resource: z.enum(RESOURCES).describe('What it is'),
    id: z.string(),
    article: FullArticle.optional().describe('An article as it stands now, unless it was deleted'),
    quote: Quote.optional().describe('A quote as it stands now, unless it was deleted'),
    figure: Figure.optional().describe('A figure as it stands now, unless it was deleted'),
  })
  .meta({ id: 'Change', description: 'That an article, a quote or a figure came, changed or went' })
export type Change = z.infer<typeof Change>

export const ChangePage = z
  .object({
    items: z.array(Change).max(LIMIT.most),
    next: z.url().nullable().describe('Absolute URL of what follows; null when this is all there is now'),
    store_id: z
      .string()
      .describe('Another one than before: another store, whose revisions tell nothing about this one'),
    revision: z.int().min(0).describe('The `since` to ask with next, once `next` is null'),
  })
  .meta({ id: 'ChangePage', description: 'One page of changes' })
export type ChangePage = z.infer<typeof ChangePage>
