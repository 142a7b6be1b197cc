import { type EntityForm, type EntityProfile, entityOf } from '../../domain/entity.ts'
import { searchText } from '../../domain/search/words.ts'
import type { EntityFilter, PageRequest, Rows } from '../store.ts'
import type { FigureRow } from './figures.ts'
import { type Limits, page } from './pages.ts'
import type { List } from './plan.ts'
import { holdsWords, needles } from './search.ts'
import type { Sql } from './sql.ts'

export function entity(sql: Sql, id: string): EntityProfile | null {
  const row = sql<EntityRow>(`select ${columns.join(', ')} from entity where id = ?`).get(id)
  return row ? profileOf(row) : null
}

export function entities(
  sql: Sql,
  filter: EntityFilter,
  request: PageRequest<'entities'>,
  limits: Limits,
): Rows<EntityProfile> {
  const { items, next } = page<EntityRow>(sql, entityList, filter, request, limits)
  return { items: items.map(profileOf), next }
}

/** `words` only where a list is sorted by them. */
type EntityRow = Omit<EntityProfile, 'metrics'> & { metrics: string; words?: string }

const TYPE = '(select type from speaker where speaker.id = entity.id)'
const columns = ['id', 'name', `${TYPE} as type`, 'metrics', 'figure_count', 'article_count']

export const entityList: List = {
  table: 'entity',
  columns,
  sorts: {
    id: { key: ['id'], index: 'sqlite_autoindex_entity_1' },
    name: { key: ['words', 'id'], index: 'entity_name' },
    figure_count: { key: ['figure_count', 'id'], index: 'entity_figure_count' },
    article_count: { key: ['article_count', 'id'], index: 'entity_article_count' },
  },
  filters: [
    { names: ['q'], test: holdsWords('entity.words'), bind: needles },
    { names: ['type'], test: `${TYPE} in (select value from json_each(?))` },
  ],
  facets: { type: { value: TYPE } },
}

function profileOf({ words, ...row }: EntityRow): EntityProfile {
  return { ...row, metrics: JSON.parse(row.metrics) }
}

/** By how much a batch changes one entity: the articles, and the figures in each form. */
interface Delta {
  articles: number
  readonly forms: Map<string, number>
}

export type EntityTally = Map<string, Delta>

/** Counts the figures of one article out as they stood, or in as they will stand. */
export function tallyEntities(deltas: EntityTally, rows: readonly FigureRow[], by: 1 | -1): void {
  const about = rows.filter(row => row.entity_id !== null)
  for (const id of new Set(about.map(row => row.entity_id!))) {
    const delta = deltas.get(id) ?? { articles: 0, forms: new Map() }
    delta.articles += by
    deltas.set(id, delta)
  }
  for (const { entity_id, entity_name, metric_id } of about) {
    const { forms } = deltas.get(entity_id!)!
    const form = JSON.stringify([entity_name, metric_id])
    forms.set(form, (forms.get(form) ?? 0) + by)
  }
}

/** Brings the profiles in line with the figures, out of the counts of forms alone. */
export function writeEntities(sql: Sql, deltas: EntityTally): void {
  for (const [id, delta] of deltas) writeEntity(sql, id, delta)
}

function writeEntity(sql: Sql, id: string, { articles, forms }: Delta): void {
  const stood = sql<number>('select article_count from entity where id = ?').pluck().get(id) ?? 0
  for (const [form, by] of forms) if (by !== 0) writeForm(sql, id, JSON.parse(form), by)
  if (stood + articles === 0) {
    sql('delete from entity where id = ?').run(id)
    return
  }
  const read = sql<EntityForm>('select name, metric, figure_count from entity_form where entity_id = ?')
  const profile = entityOf(id, read.all(id), stood + articles)
  const written = ['id', 'name', 'metrics', 'figure_count', 'article_count', 'words']
  sql(
    `insert into entity (${written.join(', ')}) values (${written.map(column => `@${column}`).join(', ')})
     on conflict (id) do update set ${written
       .slice(1)
       .map(column => `${column} = excluded.${column}`)
       .join(', ')}`,
  ).run({ ...profile, metrics: JSON.stringify(profile.metrics), words: searchText([profile.name]) })
}

function writeForm(sql: Sql, id: string, form: [name: string, metric: string | null], by: number): void {
  sql(
    `insert into entity_form values (?, ?, ?, ?) on conflict (entity_id, name, ifnull(metric, ''))
     do update set figure_count = figure_count + excluded.figure_count`,
  ).run(id, ...form, by)
  if (by < 0) sql('delete from entity_form where entity_id = ? and figure_count = 0').run(id)
}
