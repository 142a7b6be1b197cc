import type { z } from 'zod'
import { decimalKey } from '../domain/decimal_key.ts'
import { momentsOf } from '../domain/instant.ts'
import { nameKey } from '../domain/names.ts'
import { type DayRange, dayRange } from '../domain/period_range.ts'
import { Attribution, QuoteKind } from '../domain/quote.ts'
import { QUERY, queryOf } from '../domain/search/query.ts'
import { SpeakerType } from '../domain/speaker.ts'
import type { ArticleFilter, EntityFilter, FigureFilter, QuoteFilter, SpeakerFilter } from '../store/store.ts'
import {
  anyOf,
  decimal,
  flag,
  given,
  moment,
  oneOf,
  period,
  refusal,
  search,
  share,
  wholeNumber,
  words,
} from './parameters.ts'

const SEARCH = `words, "a phrase", -without, and prefix* of ${QUERY.prefix} letters or more; the first ${QUERY.terms} of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty`
const published = {
  published_from: moment
    .optional()
    .describe('Published on this day (UTC) or at this time, or later; undated is neither'),
  published_to: moment
    .optional()
    .describe(
      'Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither',
    ),
}
const speaker = anyOf(words).describe('Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei`')
const entity = anyOf(words).describe('Id or name of an entity: `huawei` or `Huawei`')
const article_id = anyOf(words).describe('Id of an article')
const type = anyOf(oneOf(SpeakerType.options)).describe('`person`, `organization` or `unnamed`')
const bases = Attribution.shape.basis.options

/** The filters of every list: a name each, what it takes and what it means. */
export const FILTERS = {
  articles: {
    q: search.describe(`Searches headline, text and quotes: ${SEARCH}`),
    speaker,
    entity,
    publisher: anyOf(words).describe('Name of a publisher; case, accents and punctuation make no difference'),
    language: anyOf(words).describe('BCP 47 tag as the source states it: `en`, `en-GB`'),
    ...published,
    has: anyOf(oneOf(['quotes', 'figures'])).describe('`quotes`: has at least one; `figures`: the same'),
  },
  quotes: {
    q: search.describe(`Searches the words of quotes: ${SEARCH}`),
    speaker,
    article_id,
    kind: anyOf(oneOf(QuoteKind.options)).describe('`direct`, `mixed` or `indirect`'),
    basis: anyOf(oneOf(bases)).describe(`How the speaker is known: ${bases.map(basis => `\`${basis}\``).join(', ')}`),
    min_confidence: share.optional().describe('The attribution is at least so sure: from 0 to 1'),
    min_length: wholeNumber(0, 1_000_000).optional().describe('At least so many characters (code points of `text`)'),
    max_length: wholeNumber(0, 1_000_000)
      .optional()
      .describe('At most so many characters, and not fewer than `min_length`'),
    unique: flag.describe(
      '`true`: of quotes that are the same words of the same speaker, the first that the other filters leave, with its `occurrences`. Case, quote marks, dashes, commas and full stops make no difference; quotes of nobody known are each their own',
    ),
    ...published,
  },
  figures: {
    metric: anyOf(words).describe('Id of a metric: `revenue`, `net_income`'),
    entity,
    unit: anyOf(words).describe('ISO 4217 code, `percent`, `percentage_point` or `basis_point`'),
    period: anyOf(period).describe(
      'The very period, first to last day: `2019`, `2019-H1`, `2019-Q3`, `2019-09` or `2019-09-30`. For periods within a span, `period_from` and `period_to`',
    ),
    period_from: period
      .optional()
      .describe('The period begins on the first day of this one or later: `2019`, `2019-Q3`, …'),
    period_to: period
      .optional()
      .describe(
        'The period ends on the last day of this one or before, and that not before `period_from`: `2019`, `2019-Q3`, …',
      ),
    min_value: decimal
      .optional()
      .describe('The value is at least this decimal number, compared exactly, in whatever unit'),
    max_value: decimal
      .optional()
      .describe('The value is at most this decimal number, compared exactly, and not below `min_value`'),
    has_conversion: flag.describe('Whether the article prints the figure in a second currency: `true` or `false`'),
    article_id,
  },
  speakers: { q: search.describe(`Searches names and roles: ${SEARCH}`), type },
  entities: { q: search.describe(`Searches names: ${SEARCH}`), type },
}

type Asked<List extends keyof typeof FILTERS> = z.output<z.ZodObject<(typeof FILTERS)[List]>>

/** The filters of a request as the store takes them; null when words are looked for and there are none. */
export const filterOf = {
  articles: ({ q, speaker, entity, publisher, language, published_from, published_to, ...asked }: Asked<'articles'>) =>
    searching<ArticleFilter>(q, {
      ...asked,
      speaker: idsOf(speaker),
      entity: idsOf(entity),
      publisher: publisher?.map(nameKey),
      language: language?.map(nameKey),
      ...publishedIn(published_from, published_to),
    }),
  quotes: ({ q, speaker, published_from, published_to, ...asked }: Asked<'quotes'>) =>
    searching<QuoteFilter>(q, {
      ...asked,
      speaker: idsOf(speaker),
      ...publishedIn(published_from, published_to),
    }),
  figures: ({ entity, period, period_from, period_to, ...asked }: Asked<'figures'>) =>
    inOrder(
      given<FigureFilter>({
        ...asked,
        entity: idsOf(entity),
        period: period?.map(daysOf),
        period_from: period_from && daysOf(period_from).start,
        period_to: period_to && daysOf(period_to).end,
      }),
    ),
  speakers: ({ q, type }: Asked<'speakers'>) => searching<SpeakerFilter>(q, { type }),
  entities: ({ q, type }: Asked<'entities'>) => searching<EntityFilter>(q, { type }),
}

/** What somebody wrote may be an id or a name, whose key is the id. */
function idsOf(words: readonly string[] | undefined): string[] | undefined {
  return words && [...new Set(words.flatMap(word => [word, nameKey(word)]))]
}

/** The days of a period that was checked. */
function daysOf(period: string): DayRange {
  return dayRange(period)!
}

function publishedIn(from: string | undefined, to: string | undefined) {
  return {
    published_from: from === undefined ? undefined : momentsOf(from).first,
    published_to: to === undefined ? undefined : momentsOf(to).last,
  }
}

type Loose<Filter> = { [Name in keyof Filter]: Filter[Name] | undefined }

function searching<Filter extends object>(q: string | undefined, others: Loose<Omit<Filter, 'q'>>): Filter | null {
  const filter = inOrder(given(others as unknown as Loose<Filter>))
  if (q === undefined) return filter
  const query = queryOf(q)
  return query && ({ ...filter, q: query } as unknown as Filter)
}

type Bound = string | number

/** The filters that are the ends of one span, least and most, and what they are compared by where it is not themselves. */
const SPANS: readonly [least: string, most: string, by?: (value: string) => string][] = [
  ['published_from', 'published_to'],
  ['min_length', 'max_length'],
  ['period_from', 'period_to'],
  ['min_value', 'max_value', decimalKey],
]

/** The same filter. Nothing lies in a span that is turned round: a slip, which an empty answer would hide. */
function inOrder<Filter extends object>(filter: Filter): Filter {
  const errors = SPANS.flatMap(([least, most, by = value => value]) => {
    const [from, to] = [least, most].map(name => (filter as Record<string, Bound | undefined>)[name])
    if (from === undefined || to === undefined || by(from as string) <= by(to as string)) return []
    return [
      { in: 'query' as const, parameter: least, detail: `“${least}” may not lie above “${most}”.` },
      { in: 'query' as const, parameter: most, detail: `“${most}” may not lie below “${least}”.` },
    ]
  })
  if (errors.length > 0) throw refusal(errors)
  return filter
}
