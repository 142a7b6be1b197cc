import { z } from 'zod'
import { formats } from '../../domain/citations/formats.ts'
import { LIMIT } from '../../domain/page.ts'
import { Question, Verification } from '../../domain/verification/verification.ts'
import { checkedBody } from '../bodies.ts'
import { inFormat } from '../citing.ts'
import type { Operation, Reply } from '../operation.ts'
import { checked, oneOf, pageParameters, someOf, wholeNumber, words } from '../parameters.ts'
import { articleRoutes } from '../routes/articles.ts'
import { figureRoutes } from '../routes/figures.ts'
import { quoteRoutes } from '../routes/quotes.ts'
import { showings } from '../showing.ts'
import { verification } from '../verifying.ts'
import { type Tool, toolOf } from './tool.ts'

/** A model reads everything it gets: less at once than a program. */
const page = {
  limit: wholeNumber(1, LIMIT.most).default(10).describe('The most items of one page'),
  cursor: pageParameters.cursor.describe(
    'To go on: the value of `cursor` in the `next` link of the page before, with the same filters and sort. A page may be short or empty while `next` leads on',
  ),
}

const citable = { article: 'getArticle', quote: 'getQuote', figure: 'getFigure' } as const
const Citing = z.strictObject({
  of: oneOf(['article', 'quote', 'figure']).describe('What is cited'),
  id: words.describe('Its id, as the other tools give it'),
  format: oneOf(formats.map(({ name }) => name))
    .default('text')
    .describe(formats.map(({ name, media_type }) => `\`${name}\`: ${media_type}`).join('; ')),
})
const Cited = z
  .object({
    citation: z.string().describe('What the source does not state is named in it as missing'),
    format: z.string(),
    media_type: z.string(),
  })
  .meta({ id: 'Cited', description: 'A citation, ready to be pasted' })

/** What models can call, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  toolOf(operationOf('listArticles'), {
    name: 'search_articles',
    title: 'Search articles',
    description:
      'Finds articles by words in headline, text and quotes (`q`), by speaker, entity, publisher, language and date. Gives what the source states of each article, with `q` also the passages in which the words stand; `get_article` has the text.',
    input: page,
  }),
  toolOf(operationOf('getArticle'), {
    name: 'get_article',
    title: 'Get an article',
    description:
      'One article by its id, with its paragraphs unless `embed` asks for something else: `quotes` and `figures` are what was found in it.',
    input: {
      embed: someOf(Object.keys(showings.article.embeds))
        .default(['paragraphs'])
        .describe('What to include: `paragraphs`, `quotes`, `figures`'),
    },
  }),
  toolOf(operationOf('listQuotes'), {
    name: 'search_quotes',
    title: 'Search quotes',
    description:
      'Finds who said what in the articles of this corpus. Filters by words (`q`), speaker, article, kind and date; every quote comes with its speaker, how the speaker is known (`attribution`, with its confidence), and the exact characters of the article that prove it (`segments`). Quote `segments[].exact` verbatim; `text` joins the segments for reading. To check a wording that you already have, call `verify_quote`.',
    input: page,
  }),
  toolOf(operationOf('getQuote'), {
    name: 'get_quote',
    title: 'Get a quote',
    description:
      'One quote by its id. With `embed` of `article` and `speaker` also what is known of its article and its speaker.',
    input: {},
  }),
  {
    name: 'verify_quote',
    title: 'Did they really say it?',
    description:
      'Compares words with the quotes of this corpus, word by word and without a model. Call it before you attribute a quote to somebody. `verdict`: `exact` or `normalized` (only typography differs): they said it; `partial`: words differ, `differences` says which; `misattributed`: somebody else said it; `ambiguous`: whose words they are is open; `not_found`: this corpus does not hold it, which does NOT mean that it was never said.',
    input: Question,
    output: Verification,
    call: (given, { store }) => verification(store, checkedBody(Question, given)),
  },
  toolOf(operationOf('listFigures'), {
    name: 'search_figures',
    title: 'Search figures',
    description:
      'Finds figures that the articles report: metric, whom and which period they are about, value and unit. `value` is an exact decimal as text, `selector.exact` what the article prints. A currency is converted only where the article itself prints the conversion (`conversions`).',
    input: page,
  }),
  {
    name: 'cite',
    title: 'Cite',
    description:
      'Writes the citation of an article, a quote or a figure, ready to be pasted, with its link. What the source does not state is named as missing: do not fill it in.',
    input: Citing,
    output: Cited,
    async call(given, input) {
      const { of, id, format } = checked(Citing, given, 'query')
      const { handle } = operationOf(citable[of])
      const { body } = (await handle({ ...input, params: { [`${of}_id`]: id }, query: {} })) as Reply
      const chosen = formats.find(({ name }) => name === format)!
      const citation = await inFormat(chosen, body as Parameters<typeof inFormat>[1], input)
      return { citation, format, media_type: chosen.media_type }
    },
  },
]

function operationOf(operation_id: string): Operation {
  return [...articleRoutes, ...quoteRoutes, ...figureRoutes].find(its => its.operation_id === operation_id)!
}
