import type { Quote } from '../../domain/quote.ts'
import type { Speaker } from '../../domain/speaker.ts'
import type { PageRequest, QuoteFilter, Rows } from '../store.ts'
import { json, parsed, type Table } from './findings.ts'
import { page } from './pages.ts'
import type { Sql } from './sql.ts'

export function quote(sql: Sql, id: string): Quote | null {
  const row = sql<QuoteRow>(`select ${columns} from quote where id = ?`).get(id)
  return row ? quoteOf(row) : null
}

export function quotes(sql: Sql, filter: QuoteFilter, request: PageRequest): Rows<Quote> {
  const { items, next } = page<QuoteRow>(sql, quoteList, { ...filter }, request)
  return { items: items.map(quoteOf), next }
}

/** Ids are random digits, so the nearest to a random point is a random one: a seek, whatever the number of quotes. */
export function quoteNear(sql: Sql, point: string, filter: QuoteFilter): Quote | null {
  for (const after of [[`q_${point}`], null]) {
    const [row] = page<QuoteRow>(sql, quoteCircle, { ...filter }, { limit: 1, after }).items
    if (row) return quoteOf(row)
  }
  return null
}

export interface QuoteRow {
  id: string
  article_id: string
  start: number
  kind: Quote['kind']
  text: string
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

export const quoteList = {
  table: 'quote',
  columns: quoteTable.columns,
  order: ['article_id', 'start', 'id'],
  filters: [
    { name: 'article_id', column: 'article_id', index: 'quote_article' },
    { name: 'speaker', column: 'speaker_id', index: 'quote_speaker' },
    { name: 'kind', column: 'kind', index: 'quote_kind' },
  ],
}

/** The same quotes in the order of their ids; those of one article are few enough to be sorted. */
export const quoteCircle = {
  ...quoteList,
  order: ['id'],
  filters: [
    { name: 'article_id', column: 'article_id', index: 'quote_article' },
    { name: 'speaker', column: 'speaker_id', index: 'quote_speaker_id' },
    { name: 'kind', column: 'kind', index: 'quote_kind_id' },
  ],
}

export function quoteRow({ segments, speaker, attribution, ...quote }: Quote): QuoteRow {
  return {
    id: quote.id,
    article_id: quote.article_id,
    start: segments[0]!.start,
    kind: quote.kind,
    text: quote.text,
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

function quoteOf(row: QuoteRow): Quote {
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
