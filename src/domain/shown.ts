import { z } from 'zod'
import { Article } from './article.ts'
import { EntityProfile } from './entity.ts'
import { Figure } from './figure.ts'
import { Occurrences } from './occurrences.ts'
import { pageOf } from './page.ts'
import { Quote } from './quote.ts'
import { Snippet } from './search/snippets.ts'
import { SpeakerProfile } from './speaker.ts'

/** The most findings that are embedded in one item. */
export const MOST_EMBEDDED = 100

const quotes = z
  .array(Quote)
  .max(MOST_EMBEDDED)
  .optional()
  .describe(`With \`embed=quotes\`: the first ${MOST_EMBEDDED}; their own list has all`)
const figures = z
  .array(Figure)
  .max(MOST_EMBEDDED)
  .optional()
  .describe(`With \`embed=figures\`: the first ${MOST_EMBEDDED}; their own list has all`)
const article = Article.optional().describe('With `embed=article`')

export const ArticleShown = Article.extend({
  quotes,
  figures,
  snippets: z.array(Snippet).optional().describe('With `q`: passages in which the words stand'),
}).meta({ id: 'ArticleShown', description: 'An article with what was asked to be embedded' })

export const QuoteShown = Quote.extend({
  article,
  speaker_profile: SpeakerProfile.nullable().optional().describe('With `embed=speaker`: the speaker over all articles'),
  snippets: z.array(Snippet).optional().describe('With `q`: the segments in which the words stand'),
  occurrences: Occurrences.optional().describe(
    'With `embed=occurrences` or `unique=true`: where the same words of the same speaker stand',
  ),
}).meta({ id: 'QuoteShown', description: 'A quote with what was asked to be embedded' })

export const FigureShown = Figure.extend({ article }).meta({
  id: 'FigureShown',
  description: 'A figure with what was asked to be embedded',
})

export const SpeakerShown = SpeakerProfile.extend({ quotes }).meta({
  id: 'SpeakerShown',
  description: 'A speaker with what was asked to be embedded',
})

export const EntityShown = EntityProfile.extend({ figures }).meta({
  id: 'EntityShown',
  description: 'An entity with what was asked to be embedded',
})

export const ArticlePage = pageOf(ArticleShown, 'ArticlePage', 'articles')
export const QuotePage = pageOf(QuoteShown, 'QuotePage', 'quotes')
export const FigurePage = pageOf(FigureShown, 'FigurePage', 'figures')
export const SpeakerPage = pageOf(SpeakerShown, 'SpeakerPage', 'speakers')
export const EntityPage = pageOf(EntityShown, 'EntityPage', 'entities')

export const RandomQuotes = z
  .object({ items: z.array(QuoteShown) })
  .meta({ id: 'RandomQuotes', description: 'Different quotes by chance' })
