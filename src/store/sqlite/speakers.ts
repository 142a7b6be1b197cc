import { searchText } from '../../domain/search/words.ts'
import { profileOf, type SpeakerForm, type SpeakerProfile } from '../../domain/speaker.ts'
import type { PageRequest, Rows, SpeakerFilter } from '../store.ts'
import { type Limits, page } from './pages.ts'
import type { List } from './plan.ts'
import type { QuoteRow } from './quotes.ts'
import { holdsWords, needles } from './search.ts'
import type { Sql } from './sql.ts'

export function speaker(sql: Sql, id: string): SpeakerProfile | null {
  const row = sql<SpeakerRow>(`select ${columns.join(', ')} from speaker where id = ?`).get(id)
  return row ? speakerOf(row) : null
}

export function speakers(
  sql: Sql,
  filter: SpeakerFilter,
  request: PageRequest<'speakers'>,
  limits: Limits,
): Rows<SpeakerProfile> {
  const { items, next } = page<SpeakerRow>(sql, speakerList, filter, request, limits)
  return { items: items.map(speakerOf), next }
}

/** `words` only where a list is sorted by them. */
type SpeakerRow = Omit<SpeakerProfile, 'roles'> & { roles: string; words?: string }

const columns = ['id', 'name', 'type', 'roles', 'quote_count', 'article_count'] as const

export const speakerList: List = {
  table: 'speaker',
  counted: 'speakers',
  columns,
  sorts: {
    id: { key: ['id'], index: 'sqlite_autoindex_speaker_1' },
    name: { key: ['words', 'id'], index: 'speaker_name' },
    quote_count: { key: ['quote_count', 'id'], index: 'speaker_quote_count' },
    article_count: { key: ['article_count', 'id'], index: 'speaker_article_count' },
  },
  filters: [
    { names: ['q'], test: holdsWords('speaker.words'), bind: needles },
    {
      names: ['type'],
      test: 'type in (select value from json_each(?))',
      ids: 'select id from speaker where type in (select value from json_each(?))',
      leads: { column: 'type', by: { id: 'speaker_type' } },
    },
  ],
  facets: { type: { value: 'type', kept: 'select type as value, count(*) as count from speaker group by type' } },
}

function speakerOf({ words, ...row }: SpeakerRow): SpeakerProfile {
  return { ...row, roles: JSON.parse(row.roles) }
}

/** By how much a batch changes one speaker: the articles, and the quotes in each form. */
interface Delta {
  articles: number
  readonly forms: Map<string, number>
}

export type Tally = Map<string, Delta>

/** Counts the quotes of one article out as they stood, or in as they will stand. */
export function tally(deltas: Tally, rows: readonly QuoteRow[], by: 1 | -1): void {
  const spoken = rows.filter(row => row.speaker_id !== null)
  for (const id of new Set(spoken.map(row => row.speaker_id!))) {
    const delta = deltas.get(id) ?? { articles: 0, forms: new Map() }
    delta.articles += by
    deltas.set(id, delta)
  }
  for (const { speaker_id, speaker_name, speaker_type, speaker_role } of spoken) {
    const { forms } = deltas.get(speaker_id!)!
    const form = JSON.stringify([speaker_name, speaker_type, speaker_role])
    forms.set(form, (forms.get(form) ?? 0) + by)
  }
}

/**
 * Brings the profiles in line with the quotes and tells by how many speakers there are more. They are made of the counts
 * of forms alone, so that neither the order in which articles came nor the number of quotes matters.
 */
export function writeSpeakers(sql: Sql, deltas: Tally): number {
  let more = 0
  for (const [id, delta] of deltas) more += writeSpeaker(sql, id, delta)
  return more
}

function writeSpeaker(sql: Sql, id: string, { articles, forms }: Delta): number {
  const stood = sql<number>('select article_count from speaker where id = ?').pluck().get(id) ?? 0
  for (const [form, by] of forms) if (by !== 0) writeForm(sql, id, JSON.parse(form), by)
  const stands = stood + articles
  if (stands === 0) {
    sql('delete from speaker where id = ?').run(id)
  } else {
    const read = sql<SpeakerForm>('select name, type, role, quote_count from speaker_form where speaker_id = ?')
    const profile = profileOf(id, read.all(id), stands)
    const written = [...columns, 'words']
    sql(
      `insert into speaker (${written.join(', ')}) values (${written.map(column => `@${column}`).join(', ')})
       on conflict (id) do update set ${written
         .slice(1)
         .map(column => `${column} = excluded.${column}`)
         .join(', ')}`,
    ).run({
      ...profile,
      roles: JSON.stringify(profile.roles),
      words: searchText([profile.name, ...profile.roles]),
    })
  }
  return Number(stands > 0) - Number(stood > 0)
}

function writeForm(sql: Sql, id: string, form: [name: string, type: string, role: string | null], by: number): void {
  sql(
    `insert into speaker_form values (?, ?, ?, ?, ?) on conflict (speaker_id, name, type, ifnull(role, ''))
     do update set quote_count = quote_count + excluded.quote_count`,
  ).run(id, ...form, by)
  if (by < 0) sql('delete from speaker_form where speaker_id = ? and quote_count = 0').run(id)
}
