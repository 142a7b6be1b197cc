import type { SpeakerProfile } from '../../domain/speaker.ts'
import type { PageRequest, Rows } from '../store.ts'
import { type List, page } from './pages.ts'
import type { QuoteRow } from './quotes.ts'
import type { Sql } from './sql.ts'

export function speaker(sql: Sql, id: string): SpeakerProfile | null {
  const row = sql<SpeakerRow>(`select ${columns.join(', ')} from speaker where id = ?`).get(id)
  return row ? profileOf(row) : null
}

export function speakers(sql: Sql, request: PageRequest): Rows<SpeakerProfile> {
  const { items, next } = page<SpeakerRow>(sql, speakerList, {}, request)
  return { items: items.map(profileOf), next }
}

type SpeakerRow = Omit<SpeakerProfile, 'roles'> & { roles: string }

const columns = ['id', 'name', 'type', 'roles', 'quote_count', 'article_count']

export const speakerList: List = { table: 'speaker', columns, order: ['id'], filters: [] }

function profileOf(row: SpeakerRow): SpeakerProfile {
  return { ...row, roles: JSON.parse(row.roles) }
}

/** By how much a batch changes the speakers: quotes by form, and articles by speaker. */
export interface Tally {
  readonly forms: Map<string, number>
  readonly articles: Map<string, number>
}

/** Counts the quotes of one article out as they stood and in as they will stand. */
export function tally({ forms, articles }: Tally, rows: readonly QuoteRow[], by: 1 | -1): void {
  const spoken = rows.filter(row => row.speaker_id !== null)
  for (const { speaker_id, speaker_name, speaker_type, speaker_role } of spoken) {
    add(forms, JSON.stringify([speaker_id, speaker_name, speaker_type, speaker_role]), by)
  }
  for (const id of new Set(spoken.map(row => row.speaker_id!))) add(articles, id, by)
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/**
 * Brings the profiles in line with the quotes and tells by how many speakers there are more. A profile is made of the
 * counts of its forms alone, so that the order in which articles came does not matter.
 */
export function writeSpeakers(sql: Sql, { forms, articles }: Tally): number {
  const addForm = sql(
    `insert into speaker_form values (?, ?, ?, ?, ?) on conflict (speaker_id, name, type, ifnull(role, ''))
     do update set quote_count = quote_count + excluded.quote_count`,
  )
  for (const [form, by] of forms) addForm.run(...JSON.parse(form), by)
  const count = sql<number>('select count(*) from speaker where id = ?').pluck()
  let more = 0
  for (const [id, by] of articles) {
    sql('delete from speaker_form where speaker_id = ? and quote_count = 0').run(id)
    more -= count.get(id)!
    sql(PROFILE).run({ id, by })
    sql('delete from speaker where id = ? and article_count = 0').run(id)
    more += count.get(id)!
  }
  return more
}

/** The most frequent name and type; of equally frequent ones the first by name. */
const PROFILE = `
  insert into speaker (id, name, type, roles, quote_count, article_count) values (
    @id,
    ifnull((select name from speaker_form where speaker_id = @id group by name order by sum(quote_count) desc, name limit 1), ''),
    ifnull((select type from speaker_form where speaker_id = @id group by type order by sum(quote_count) desc, type limit 1), ''),
    (select json_group_array(role order by role) from (select distinct role from speaker_form where speaker_id = @id and role is not null)),
    (select ifnull(sum(quote_count), 0) from speaker_form where speaker_id = @id),
    @by
  )
  on conflict (id) do update set name = excluded.name, type = excluded.type, roles = excluded.roles,
    quote_count = excluded.quote_count, article_count = article_count + excluded.article_count`
