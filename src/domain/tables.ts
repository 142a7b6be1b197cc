import type { FullArticle } from './change.ts'
import type { Cell } from './csv.ts'
import type { Figure } from './figure.ts'
import type { Quote } from './quote.ts'

/** A column of a table that is made of articles, quotes or figures; its type is one of Frictionless Table Schema. */
export interface Column<Row> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'datetime'
  readonly description: string
  readonly of: (row: Row) => Cell
}

export const articleColumns: readonly Column<FullArticle>[] = [
  { name: 'id', type: 'string', description: 'Id of the article', of: row => row.id },
  { name: 'headline', type: 'string', description: 'Its headline', of: row => row.headline },
  { name: 'text_sha256', type: 'string', description: 'sha256 of the text', of: row => row.text_sha256 },
  { name: 'version', type: 'integer', description: 'Of the text, from 1', of: row => row.version },
  { name: 'language', type: 'string', description: 'BCP 47 tag', of: row => row.language },
  { name: 'url', type: 'string', description: 'Where it was published', of: row => row.url },
  { name: 'publisher', type: 'string', description: 'Who published it', of: row => row.publisher },
  { name: 'byline', type: 'string', description: 'Who wrote it', of: row => row.byline },
  { name: 'published_at', type: 'datetime', description: 'When it was published', of: row => row.published_at },
  { name: 'license', type: 'string', description: 'On what terms', of: row => row.license },
  { name: 'word_count', type: 'integer', description: 'Words of the text', of: row => row.word_count },
  { name: 'quote_count', type: 'integer', description: 'Quotes found in it', of: row => row.quote_count },
  { name: 'figure_count', type: 'integer', description: 'Figures found in it', of: row => row.figure_count },
  { name: 'removed', type: 'string', description: 'What the source held besides, as JSON', of: row => row.removed },
  { name: 'source_format', type: 'string', description: 'Read as', of: row => row.source?.format ?? null },
  { name: 'source_file_name', type: 'string', description: 'Of the file', of: row => row.source?.file_name ?? null },
  { name: 'source_sha256', type: 'string', description: 'sha256 of the file', of: row => row.source?.sha256 ?? null },
  { name: 'source_loaded_at', type: 'datetime', description: 'When', of: row => row.source?.loaded_at ?? null },
  { name: 'sources', type: 'string', description: 'Everything it came by, as JSON', of: row => row.sources },
  { name: 'extractor_version', type: 'string', description: 'Rules it was read by', of: row => row.extractor_version },
  { name: 'created_at', type: 'datetime', description: 'When the store took it in', of: row => row.created_at },
  { name: 'updated_at', type: 'datetime', description: 'When the store last changed it', of: row => row.updated_at },
  { name: 'text', type: 'string', description: 'The text that selectors count in', of: row => row.text },
]

export const quoteColumns: readonly Column<Quote>[] = [
  { name: 'id', type: 'string', description: 'Id of the quote', of: row => row.id },
  { name: 'article_id', type: 'string', description: 'Id of its article', of: row => row.article_id },
  { name: 'kind', type: 'string', description: 'direct, mixed or indirect', of: row => row.kind },
  { name: 'text', type: 'string', description: 'The segments joined for reading', of: row => row.text },
  { name: 'speaker_id', type: 'string', description: 'Id of the speaker', of: row => row.speaker?.id ?? null },
  { name: 'speaker_name', type: 'string', description: 'The fullest name', of: row => row.speaker?.name ?? null },
  { name: 'speaker_type', type: 'string', description: 'What they are', of: row => row.speaker?.type ?? null },
  { name: 'speaker_role', type: 'string', description: 'Office or title', of: row => row.speaker?.role ?? null },
  { name: 'basis', type: 'string', description: 'How they were joined', of: row => row.attribution.basis },
  { name: 'confidence', type: 'number', description: 'From 0 to 1', of: row => row.attribution.confidence },
  {
    name: 'mention',
    type: 'string',
    description: 'The speaker in print',
    of: row => row.attribution.mention?.exact ?? null,
  },
  {
    name: 'cue',
    type: 'string',
    description: 'The words that attribute',
    of: row => row.attribution.cue?.exact ?? null,
  },
  { name: 'translated_from', type: 'string', description: 'Language spoken', of: row => row.translated_from },
  { name: 'paragraph_index', type: 'integer', description: 'Paragraph; 0: headline', of: row => row.paragraph_index },
  { name: 'start', type: 'integer', description: 'In code points of the text', of: row => row.segments[0]!.start },
  { name: 'end', type: 'integer', description: 'In code points of the text', of: row => row.segments.at(-1)!.end },
  { name: 'segments', type: 'string', description: 'Every passage, as JSON', of: row => row.segments },
]

export const figureColumns: readonly Column<Figure>[] = [
  { name: 'id', type: 'string', description: 'Id of the figure', of: row => row.id },
  { name: 'article_id', type: 'string', description: 'Id of its article', of: row => row.article_id },
  { name: 'metric_id', type: 'string', description: 'Id of what is measured', of: row => row.metric?.id ?? null },
  { name: 'metric_name', type: 'string', description: 'What is measured', of: row => row.metric?.name ?? null },
  { name: 'entity_id', type: 'string', description: 'Id of whom it is about', of: row => row.entity?.id ?? null },
  { name: 'entity_name', type: 'string', description: 'Whom it is about', of: row => row.entity?.name ?? null },
  { name: 'entity_basis', type: 'string', description: 'Where that was read', of: row => row.entity?.basis ?? null },
  { name: 'period_start', type: 'date', description: 'First day', of: row => row.period?.start ?? null },
  { name: 'period_end', type: 'date', description: 'Last day', of: row => row.period?.end ?? null },
  { name: 'period_as_stated', type: 'string', description: 'In words', of: row => row.period?.as_stated ?? null },
  { name: 'period_basis', type: 'string', description: 'Where that was read', of: row => row.period?.basis ?? null },
  { name: 'value', type: 'number', description: 'The number meant, scale applied', of: row => row.value },
  { name: 'value_to', type: 'number', description: 'The upper end of a range', of: row => row.value_to },
  { name: 'unit', type: 'string', description: 'ISO 4217 code, percent, …', of: row => row.unit },
  { name: 'unit_basis', type: 'string', description: 'How the currency is known', of: row => row.unit_basis },
  { name: 'decimals', type: 'integer', description: 'Accuracy, as XBRL has it', of: row => row.decimals },
  { name: 'qualifier', type: 'string', description: 'exact, approximate, …', of: row => row.qualifier },
  { name: 'change', type: 'string', description: 'increase or decrease', of: row => row.change },
  { name: 'per', type: 'string', description: 'What one is counted by', of: row => row.per },
  { name: 'paragraph_index', type: 'integer', description: 'Paragraph; 0: headline', of: row => row.paragraph_index },
  { name: 'start', type: 'integer', description: 'In code points of the text', of: row => row.selector.start },
  { name: 'end', type: 'integer', description: 'In code points of the text', of: row => row.selector.end },
  { name: 'exact', type: 'string', description: 'The words of the figure', of: row => row.selector.exact },
  { name: 'conversions', type: 'string', description: 'In other currencies, as JSON', of: row => row.conversions },
]
