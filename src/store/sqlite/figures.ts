import { decimalKey, LEAST_DECIMAL_KEY, MOST_DECIMAL_KEY } from '../../domain/decimal_key.ts'
import type { Basis, Entity, Figure, Metric, Period } from '../../domain/figure.ts'
import type { FigureFilter, PageRequest, Rows } from '../store.ts'
import { json, parsed, tableOf } from './findings.ts'
import { type Limits, page } from './pages.ts'
import { among, type List } from './plan.ts'
import { publisherOf } from './spans.ts'
import type { Sql } from './sql.ts'

export function figure(sql: Sql, id: string): Figure | null {
  const row = sql<FigureRow>(`select ${columns} from figure where id = ?`).get(id)
  return row ? figureOf(row) : null
}

export function figures(sql: Sql, filter: FigureFilter, request: PageRequest<'figures'>, limits: Limits): Rows<Figure> {
  const { items, next } = page<FigureRow>(sql, figureList, filter, request, limits)
  return { items: items.map(figureOf), next }
}

export interface FigureRow {
  id: string
  article_id: string
  start: number
  metric_id: string | null
  metric_name: string | null
  entity_id: string | null
  entity_name: string | null
  entity_basis: Basis | null
  period_start: string | null
  period_end: string | null
  period_as_stated: string | null
  period_basis: Basis | null
  /** The last day of the period, or nothing. */
  period_key: string
  value: string | null
  value_key: string
  value_to: string | null
  unit: string
  unit_basis: Figure['unit_basis']
  decimals: number | null
  qualifier: Figure['qualifier']
  change: Figure['change']
  per: string | null
  paragraph_index: number
  selector: string
  conversions: string
  has_conversion: 0 | 1
  /** When its article was published. */
  published: number
  metric_mention: string | null
  entity_mention: string | null
  period_mention: string | null
  source_fragment: string | null
}

export const figureTable = tableOf<FigureRow>('figure', [
  'id',
  'article_id',
  'start',
  'metric_id',
  'metric_name',
  'entity_id',
  'entity_name',
  'entity_basis',
  'period_start',
  'period_end',
  'period_as_stated',
  'period_basis',
  'period_key',
  'value',
  'value_key',
  'value_to',
  'unit',
  'unit_basis',
  'decimals',
  'qualifier',
  'change',
  'per',
  'paragraph_index',
  'selector',
  'conversions',
  'has_conversion',
  'published',
  'metric_mention',
  'entity_mention',
  'period_mention',
  'source_fragment',
])
const columns = figureTable.columns.join(', ')

export const figureList: List = {
  table: 'figure',
  counted: 'figures',
  columns: figureTable.columns,
  sorts: {
    article_id: { key: ['article_id', 'start', 'id'], index: 'figure_article', textual: true },
    id: { key: ['id'], index: 'sqlite_autoindex_figure_1' },
    published_at: { key: ['published', 'id'], index: 'figure_published' },
    value: { key: ['value_key', 'id'], index: 'figure_value' },
    period: { key: ['period_key', 'id'], index: 'figure_period' },
  },
  filters: [
    among('article_id', 'figure', 'article_id', { article_id: 'figure_article' }),
    among('entity', 'figure', 'entity_id', { article_id: 'figure_entity', period: 'figure_entity_period' }),
    among('metric', 'figure', 'metric_id', { article_id: 'figure_metric', value: 'figure_metric_value' }),
    among('unit', 'figure', 'unit', { article_id: 'figure_unit', value: 'figure_unit_value' }),
    {
      names: ['period'],
      test: "exists (select 1 from json_each(?) as days where period_start = days.value ->> 'start' and period_end = days.value ->> 'end')",
      ids: "select figure.id from json_each(?) as days join figure on period_key = days.value ->> 'end' and period_start = days.value ->> 'start'",
    },
    {
      names: ['period_from'],
      test: 'period_start >= ?',
      ids: 'select id from figure where period_start >= ?',
    },
    {
      names: ['period_to'],
      test: "period_key > '' and period_key <= ?",
      ids: "select id from figure where period_key > '' and period_key <= ?",
      spans: 'period_key',
    },
    {
      names: ['min_value', 'max_value'],
      test: 'value_key between ? and ?',
      ids: 'select id from figure where value_key between ? and ?',
      bind: (least?: string, most?: string) => [
        least === undefined ? LEAST_DECIMAL_KEY : decimalKey(least),
        most === undefined ? MOST_DECIMAL_KEY : decimalKey(most),
      ],
      spans: 'value_key',
    },
    { names: ['has_conversion'], test: 'has_conversion = ?', bind: (has: boolean) => [Number(has)] },
  ],
  facets: {
    metric: { value: 'metric_id', kept: 'tally' },
    entity: { value: 'entity_id', kept: 'select id as value, figure_count as count from entity' },
    unit: { value: 'unit', kept: 'tally' },
    publisher: { value: publisherOf('figure'), kept: 'tally' },
    year: { value: 'substr(period_end, 1, 4)', kept: 'tally' },
  },
}

export function figureRow({ metric, entity, period, ...figure }: Figure, published: number): FigureRow {
  return {
    id: figure.id,
    article_id: figure.article_id,
    start: figure.selector.start,
    metric_id: metric?.id ?? null,
    metric_name: metric?.name ?? null,
    entity_id: entity?.id ?? null,
    entity_name: entity?.name ?? null,
    entity_basis: entity?.basis ?? null,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    period_as_stated: period?.as_stated ?? null,
    period_basis: period?.basis ?? null,
    period_key: period?.end ?? '',
    value: figure.value,
    value_key: figure.value === null ? '' : decimalKey(figure.value),
    value_to: figure.value_to,
    unit: figure.unit,
    unit_basis: figure.unit_basis,
    decimals: figure.decimals,
    qualifier: figure.qualifier,
    change: figure.change,
    per: figure.per,
    paragraph_index: figure.paragraph_index,
    selector: JSON.stringify(figure.selector),
    conversions: JSON.stringify(figure.conversions),
    has_conversion: figure.conversions.length > 0 ? 1 : 0,
    published,
    metric_mention: json(metric?.mention),
    entity_mention: json(entity?.mention),
    period_mention: json(period?.mention),
    source_fragment: figure.source_fragment!,
  }
}

function figureOf(row: FigureRow): Figure {
  return {
    id: row.id,
    article_id: row.article_id,
    metric: metricOf(row),
    entity: entityOf(row),
    period: periodOf(row),
    value: row.value,
    value_to: row.value_to,
    unit: row.unit,
    unit_basis: row.unit_basis,
    decimals: row.decimals,
    qualifier: row.qualifier,
    change: row.change,
    per: row.per,
    selector: JSON.parse(row.selector),
    conversions: JSON.parse(row.conversions),
    paragraph_index: row.paragraph_index,
    source_fragment: row.source_fragment,
  }
}

function metricOf({ metric_id, metric_name, metric_mention }: FigureRow): Metric | null {
  return metric_name === null ? null : { id: metric_id, name: metric_name, mention: parsed(metric_mention)! }
}

function entityOf({ entity_id, entity_name, entity_basis, entity_mention }: FigureRow): Entity | null {
  if (entity_id === null) return null
  return { id: entity_id, name: entity_name!, basis: entity_basis!, mention: parsed(entity_mention) }
}

function periodOf(row: FigureRow): Period | null {
  if (row.period_as_stated === null) return null
  return {
    start: row.period_start,
    end: row.period_end,
    as_stated: row.period_as_stated,
    basis: row.period_basis!,
    mention: parsed(row.period_mention)!,
  }
}
