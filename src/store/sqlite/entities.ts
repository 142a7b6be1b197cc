import { type EntityForm, type EntityProfile, entityOf } from '../../domain/entity.ts'
import { searchText } from '../../domain/search/words.ts'
import type { EntityFilter, PageRequest, Rows } from '../store.ts'
import type { FigureRow } from './figures.ts'
import type { Limits } from './pages.ts'
import type { List } from './plan.ts'
import type { Profiles } from './profiles.ts'
import { holdsWords, needles } from './search.ts'
import type { Sql } from './sql.ts'
import { standingPage, UNMOVED } from './standings.ts'

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
  const { items, next } = standingPage<EntityRow>(sql, entityList, filter, request, limits)
  return { items: items.map(profileOf), next }
}

type EntityRow = Omit<EntityProfile, 'metrics'> & { metrics: string }

const TYPE = '(select type from speaker where speaker.id = entity.id)'
const columns = ['id', 'name', `${TYPE} as type`, 'metrics', 'figure_count', 'article_count']

export const entityList: List = {
  table: 'entity',
  columns,
  sorts: {
    id: { key: ['id'], index: 'sqlite_autoindex_entity_1' },
    name: { key: ['id'], index: 'sqlite_autoindex_entity_1' },
    figure_count: { key: ['figure_count', 'id'], index: 'entity_figure_count', counts: 'findings' },
    article_count: { key: ['article_count', 'id'], index: 'entity_article_count', counts: 'articles' },
  },
  filters: [
    { names: ['q'], test: holdsWords('entity.words'), bind: needles },
    { names: ['type'], test: `${TYPE} in (select value from json_each(?))` },
    UNMOVED,
  ],
  facets: { type: { value: TYPE } },
}

function profileOf(row: EntityRow): EntityProfile {
  return { ...row, metrics: JSON.parse(row.metrics) }
}

export const entityProfiles: Profiles<FigureRow, EntityForm> = {
  table: 'entity',
  counter: 'figure_count',
  form: ['name', 'metric'],
  of: ({ entity_id: id, entity_name, metric_id }) => (id === null ? null : { id, form: [entity_name, metric_id] }),
  row: (id, forms, article_count) => {
    const profile = entityOf(id, forms, article_count)
    return { ...profile, metrics: JSON.stringify(profile.metrics), words: searchText([profile.name]) }
  },
}
