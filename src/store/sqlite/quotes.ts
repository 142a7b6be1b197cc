import { UNDATED } from '../../domain/instant.ts'
import { OCCURRENCES, type Occurrences } from '../../domain/occurrences.ts'
import { lengthOf } from '../../domain/passages.ts'
import type { Quote } from '../../domain/quote.ts'
import type { SearchableQuote } from '../../domain/search/searchable.ts'
import type { Speaker } from '../../domain/speaker.ts'
import type { PageRequest, QuoteFilter, Rows } from '../store.ts'
import { json, parsed, tableOf } from './findings.ts'
import type { Limits } from './pages.ts'
import { among, conditions, testOf, usedIn } from './plan.ts'
import { termsOf } from './quote_runs.ts'
import { listed, type SearchedList, searched } from './search.ts'
import { publishedSpan, publisherOf, yearOf } from './spans.ts'
import type { Sql } from './sql.ts'

export function quote(sql: Sql, id: string): Quote | null {
  const row = sql<QuoteRow>(`select ${columns} from quote where id = ?`).get(id)
  return row ? quoteOf(row) : null
}

export function quotes(sql: Sql, filter: QuoteFilter, request: PageRequest<'quotes'>, limits: Limits): Rows<Quote> {
  const { items, next } = listed<QuoteRow>(sql, quoteListOf(filter), filter, request, limits)
  return { items: items.map(quoteOf), next }
}

/** Out of one index, whose rows of one wording lie by date. */
export function occurrences(sql: Sql, quote_id: string): Occurrences {
  const wording = 'wording = (select wording from quote where id = ?)'
  const quotes = sql<Occurrences['quotes'][number]>(
    `select quote.id as quote_id, article_id, publisher, published_at from quote join article on article.id = article_id
     where ${wording} order by seen, quote.id limit ?`,
  ).all(quote_id, OCCURRENCES.listed)
  const count = sql<number>(`select count(*) from (select 1 from quote where ${wording} limit ?)`)
  return {
    count: count.pluck().get(quote_id, OCCURRENCES.counted)!,
    first_published_at: quotes[0]!.published_at,
    quotes,
  }
}

export interface QuoteRow {
  id: string
  article_id: string
  start: number
  kind: Quote['kind']
  text: string
  /** In code points. */
  length: number
  /** When its article was. */
  published: number
  speaker_id: string | null
  speaker_name: string | null
  speaker_type: Speaker['type'] | null
  speaker_role: string | null
  basis: Quote['attribution']['basis']
  confidence: number
  translated_from: string | null
  paragraph_index: number
  segments: string
  mention: string | null
  cue: string | null
  source_fragment: string | null
  wording: string
  /** When its article was published, if that is known, else after all others. */
  seen: number
}

export const quoteTable = tableOf<QuoteRow>('quote', [
  'id',
  'article_id',
  'start',
  'kind',
  'text',
  'length',
  'published',
  'speaker_id',
  'speaker_name',
  'speaker_type',
  'speaker_role',
  'basis',
  'confidence',
  'translated_from',
  'paragraph_index',
  'segments',
  'mention',
  'cue',
  'source_fragment',
  'wording',
  'seen',
])
const columns = quoteTable.columns.join(', ')

export const quoteList: SearchedList = {
  table: 'quote',
  counted: 'quotes',
  columns: quoteTable.columns,
  words: { table: 'quote_words', id: 'quote_id', search: 'quote_search' },
  sorts: {
    article_id: { key: ['article_id', 'start', 'id'], index: 'quote_article', textual: true },
    id: { key: ['id'], index: 'sqlite_autoindex_quote_1' },
    published_at: { key: ['published', 'id'], index: 'quote_published' },
    confidence: { key: ['confidence', 'id'], index: 'quote_confidence' },
    length: { key: ['length', 'id'], index: 'quote_length' },
  },
  filters: [
    among('article_id', 'quote', 'article_id', { article_id: 'quote_article' }),
    among('speaker', 'quote', 'speaker_id', {
      article_id: 'quote_speaker',
      id: 'quote_speaker_id',
      published_at: 'quote_speaker_published',
    }),
    searched('quote'),
    {
      names: ['kind'],
      test: 'kind in (select value from json_each(?))',
      leads: { column: 'kind', by: { article_id: 'quote_kind', id: 'quote_kind_id' } },
    },
    { names: ['basis'], test: 'basis in (select value from json_each(?))' },
    {
      names: ['published_from', 'published_to'],
      test: 'published between ? and ?',
      ids: 'select id from quote where published between ? and ?',
      bind: publishedSpan,
      spans: 'published',
    },
    {
      names: ['min_confidence'],
      test: 'confidence >= ?',
      ids: 'select id from quote where confidence >= ?',
      spans: 'confidence',
    },
    {
      names: ['min_length', 'max_length'],
      test: 'length between ? and ?',
      ids: 'select id from quote where length between ? and ?',
      bind: (least = 0, most = Number.MAX_SAFE_INTEGER) => [least, most],
      spans: 'length',
    },
  ],
  facets: {
    speaker: { value: 'speaker_id', kept: 'select id as value, quote_count as count from speaker' },
    kind: { value: 'kind', kept: 'tally' },
    publisher: { value: publisherOf('quote'), kept: 'tally' },
    year: { value: yearOf('published'), kept: 'tally' },
  },
}

/**
 * How many quotes of its wording before a quote are asked whether they pass the other filters, the nearest first: what is
 * asked for all of a wording together is no more than there are of it.
 */
const MOST_EARLIER = 10_000

/** The list that a filter narrows; whether a quote is the first of its wording depends on the others that pass. */
export function quoteListOf({ unique, ...others }: QuoteFilter): SearchedList {
  if (!unique) return quoteList
  const { text, values } = conditions(usedIn(quoteList, others).map(testOf))
  const earlier = `select * from quote as other where other.wording = quote.wording
    and (other.seen, other.id) < (quote.seen, quote.id) order by other.seen desc, other.id desc limit ${MOST_EARLIER}`
  const first = {
    names: ['unique'],
    test: `not exists (select 1 from (${earlier}) as quote${text})`,
    bind: () => values,
  }
  return { ...quoteList, filters: [...quoteList.filters, first] }
}

/** A quote to be written, with what is looked for of it. */
export interface NewQuote extends QuoteRow {
  /** Folded for search. */
  readonly words: string
  /** Its runs of words. */
  readonly terms: string
}

export function newQuote(
  { segments, speaker, attribution, ...quote }: Quote,
  { words, runs, wording }: SearchableQuote,
  published: number,
): NewQuote {
  return {
    id: quote.id,
    article_id: quote.article_id,
    start: segments[0]!.start,
    kind: quote.kind,
    text: quote.text,
    length: lengthOf(quote.text),
    published,
    speaker_id: speaker?.id ?? null,
    speaker_name: speaker?.name ?? null,
    speaker_type: speaker?.type ?? null,
    speaker_role: speaker?.role ?? null,
    basis: attribution.basis,
    confidence: attribution.confidence,
    translated_from: quote.translated_from,
    paragraph_index: quote.paragraph_index,
    segments: JSON.stringify(segments),
    mention: json(attribution.mention),
    cue: json(attribution.cue),
    source_fragment: quote.source_fragment!,
    wording,
    seen: published === UNDATED ? Number.MAX_SAFE_INTEGER : published,
    words,
    terms: termsOf(runs, speaker, quote.article_id),
  }
}

export function quoteOf(row: QuoteRow): Quote {
  return {
    id: row.id,
    article_id: row.article_id,
    kind: row.kind,
    text: row.text,
    segments: JSON.parse(row.segments),
    speaker: speakerOf(row),
    attribution: {
      basis: row.basis,
      confidence: row.confidence,
      mention: parsed(row.mention),
      cue: parsed(row.cue),
    },
    translated_from: row.translated_from,
    paragraph_index: row.paragraph_index,
    source_fragment: row.source_fragment,
  }
}

function speakerOf(row: QuoteRow): Speaker | null {
  if (row.speaker_id === null) return null
  return { id: row.speaker_id, name: row.speaker_name!, type: row.speaker_type!, role: row.speaker_role }
}
