import type { Basis, Entity, Figure, Metric, Period } from '../../domain/figure.ts'
import type { FigureFilter, PageRequest, Rows } from '../store.ts'
import { json, parsed, type Table } from './findings.ts'
import { page } from './pages.ts'
import type { Sql } from './sql.ts'

export function figure(sql: Sql, id: string): Figure | null {
  const row = sql<FigureRow>(`select ${columns} from figure where id = ?`).get(id)
  return row ? figureOf(row) : null
}

export function figures(sql: Sql, filter: FigureFilter, request: PageRequest): Rows<Figure> {
  const { items, next } = page<FigureRow>(sql, figureList, { ...filter }, request)
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
  value: string | null
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
  metric_mention: string | null
  entity_mention: string | null
  period_mention: string | null
  source_fragment: string | null
}

export const figureTable: Table<FigureRow> = {
  name: 'figure',
  columns: [
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
    'value',
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
    'metric_mention',
    'entity_mention',
    'period_mention',
    'source_fragment',
  ],
}
const columns = figureTable.columns.join(', ')

export const figureList = {
  table: 'figure',
  columns: figureTable.columns,
  order: ['article_id', 'start', 'id'],
  filters: [
    { name: 'article_id', column: 'article_id', index: 'figure_article' },
    { name: 'entity', column: 'entity_id', index: 'figure_entity' },
    { name: 'metric', column: 'metric_id', index: 'figure_metric' },
    { name: 'unit', column: 'unit', index: 'figure_unit' },
  ],
}

export function figureRow({ metric, entity, period, ...figure }: Figure): FigureRow {
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
    value: figure.value,
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
