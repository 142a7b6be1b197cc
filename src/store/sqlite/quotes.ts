import type { Quote } from '../../domain/quote.ts'
import type { Speaker } from '../../domain/speaker.ts'
import type { PageRequest, QuoteFilter, Rows } from '../store.ts'
import { json, parsed, type Table } from './findings.ts'
import type { Limits } from './pages.ts'
import { listed, type SearchedList, searched } from './search.ts'
import { publishedSpan, publisherOf, yearOf } from './spans.ts'
import type { Sql } from './sql.ts'

export function quote(sql: Sql, id: string): Quote | null {
  const row = sql<QuoteRow>(`select ${columns} from quote where id = ?`).get(id)
  return row ? quoteOf(row) : null
}

export function quotes(sql: Sql, filter: QuoteFilter, request: PageRequest<'quotes'>, limits: Limits): Rows<Quote> {
  const { items, next } = listed<QuoteRow>(sql, quoteList, filter, request, limits)
  return { items: items.map(quoteOf), next }
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
}

export const quoteTable: Table<QuoteRow> = {
  name: 'quote',
  columns: [
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
  ],
}
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
    {
      names: ['article_id'],
      test: 'article_id in (select value from json_each(?))',
      ids: 'select id from quote where article_id in (select value from json_each(?))',
      leads: { column: 'article_id', by: { article_id: 'quote_article' } },
    },
    {
      names: ['speaker'],
      test: 'speaker_id in (select value from json_each(?))',
      ids: 'select id from quote where speaker_id in (select value from json_each(?))',
      leads: {
        column: 'speaker_id',
        by: { article_id: 'quote_speaker', id: 'quote_speaker_id', published_at: 'quote_speaker_published' },
      },
    },
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

export function quoteRow({ segments, speaker, attribution, ...quote }: Quote, published: number): QuoteRow {
  return {
    id: quote.id,
    article_id: quote.article_id,
    start: segments[0]!.start,
    kind: quote.kind,
    text: quote.text,
    length: [...quote.text].length,
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
