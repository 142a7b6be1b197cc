import { searchText } from '../../domain/search/words.ts'
import { profileOf, type SpeakerForm, type SpeakerProfile } from '../../domain/speaker.ts'
import type { PageRequest, Rows, SpeakerFilter } from '../store.ts'
import type { Limits } from './pages.ts'
import { among, type List } from './plan.ts'
import type { Profiles } from './profiles.ts'
import type { QuoteRow } from './quotes.ts'
import { holdsWords, needles } from './search.ts'
import type { Sql } from './sql.ts'
import { standingPage, UNMOVED } from './standings.ts'

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
  const { items, next } = standingPage<SpeakerRow>(sql, speakerList, filter, request, limits)
  return { items: items.map(speakerOf), next }
}

type SpeakerRow = Omit<SpeakerProfile, 'roles'> & { roles: string }

const columns = ['id', 'name', 'type', 'roles', 'quote_count', 'article_count'] as const

export const speakerList: List = {
  table: 'speaker',
  counted: 'speakers',
  columns,
  sorts: {
    id: { key: ['id'], index: 'sqlite_autoindex_speaker_1' },
    name: { key: ['id'], index: 'sqlite_autoindex_speaker_1' },
    quote_count: { key: ['quote_count', 'id'], index: 'speaker_quote_count', counts: 'findings' },
    article_count: { key: ['article_count', 'id'], index: 'speaker_article_count', counts: 'articles' },
  },
  filters: [
    { names: ['q'], test: holdsWords('speaker.words'), bind: needles },
    among('type', 'speaker', 'type', { id: 'speaker_type', name: 'speaker_type' }),
    UNMOVED,
  ],
  facets: { type: { value: 'type', kept: 'select type as value, count(*) as count from speaker group by type' } },
}

function speakerOf(row: SpeakerRow): SpeakerProfile {
  return { ...row, roles: JSON.parse(row.roles) }
}

export const speakerProfiles: Profiles<QuoteRow, SpeakerForm> = {
  table: 'speaker',
  counter: 'quote_count',
  form: ['name', 'type', 'role'],
  of: ({ speaker_id: id, speaker_name, speaker_type, speaker_role }) =>
    id === null ? null : { id, form: [speaker_name, speaker_type, speaker_role] },
  row: (id, forms, article_count) => {
    const profile = profileOf(id, forms, article_count)
    return {
      ...profile,
      roles: JSON.stringify(profile.roles),
      words: searchText([profile.name, ...profile.roles]),
    }
  },
}
