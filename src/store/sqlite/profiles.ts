import { type Sql, upsert } from './sql.ts'
import { forgetStandingsOf, keepStanding, type Standing } from './standings.ts'

/** Those whom findings are of, over all articles, as data: speakers, or entities. */
export interface Profiles<Finding, Form> {
  readonly table: 'speaker' | 'entity'
  /** The column that counts the findings of a form, in `speaker_form` or `entity_form`, and those that tell forms apart: the last may be null. */
  readonly counter: keyof Form & string
  readonly form: readonly (keyof Form & string)[]
  /** Whom a finding is of, and in which form it shows them; null for nobody. */
  of(finding: Finding): { readonly id: string; readonly form: readonly (string | null)[] } | null
  /** The row that the forms come to. */
  row(id: string, forms: readonly Form[], article_count: number): Readonly<Record<string, unknown>>
}

/** By how much a batch changes one profile: the articles, and the findings in each form. */
interface Delta {
  articles: number
  readonly forms: Map<string, number>
}

export type Tally = Map<string, Delta>

/** Counts the findings of one article out as they stood, or in as they will stand. */
export function tally<Finding, Form>(
  { of }: Profiles<Finding, Form>,
  deltas: Tally,
  findings: readonly Finding[],
  by: 1 | -1,
): void {
  const shown = findings.map(of).filter(one => one !== null)
  for (const id of new Set(shown.map(({ id }) => id))) {
    const delta = deltas.get(id) ?? { articles: 0, forms: new Map() }
    delta.articles += by
    deltas.set(id, delta)
  }
  for (const { id, form } of shown) {
    const { forms } = deltas.get(id)!
    const key = JSON.stringify(form)
    forms.set(key, (forms.get(key) ?? 0) + by)
  }
}

/**
 * Brings the profiles in line with the findings and tells by how many there are more. They are made of the counts of forms
 * alone, so that neither the order in which articles came nor the number of findings matters.
 */
export function writeProfiles<Finding, Form>(
  sql: Sql,
  profiles: Profiles<Finding, Form>,
  deltas: Tally,
  revision: number,
): number {
  let more = 0
  for (const [id, delta] of deltas) more += writeProfile(sql, profiles, id, delta, revision)
  return more
}

function writeProfile<Finding, Form>(
  sql: Sql,
  profiles: Profiles<Finding, Form>,
  id: string,
  { articles, forms }: Delta,
  revision: number,
): number {
  const { table, counter, form } = profiles
  const stood = sql<Standing>(
    `select moved as since, ${counter} as findings, article_count as articles from ${table} where id = ?`,
  ).get(id)
  for (const [key, by] of forms) if (by !== 0) writeForm(sql, profiles, id, JSON.parse(key), by)
  const article_count = (stood?.articles ?? 0) + articles
  if (article_count === 0) {
    sql(`delete from ${table} where id = ?`).run(id)
    forgetStandingsOf(sql, table, id)
    return stood ? -1 : 0
  }
  const read = sql<Form>(`select ${form.join(', ')}, ${counter} from ${table}_form where ${table}_id = ?`)
  const profile = profiles.row(id, read.all(id), article_count)
  const moves = stood?.articles !== article_count || stood.findings !== profile[counter]
  if (stood && moves) keepStanding(sql, table, id, stood, revision)
  upsert(sql, table, { ...profile, moved: moves ? revision : stood.since })
  return stood ? 0 : 1
}

function writeForm<Finding, Form>(
  sql: Sql,
  { table, counter, form }: Profiles<Finding, Form>,
  id: string,
  shown: readonly (string | null)[],
  by: number,
): void {
  sql(
    `insert into ${table}_form values (?, ${form.map(() => '?').join(', ')}, ?)
     on conflict (${table}_id, ${form.slice(0, -1).join(', ')}, ifnull(${form.at(-1)}, ''))
     do update set ${counter} = ${counter} + excluded.${counter}`,
  ).run(id, ...shown, by)
  if (by < 0) sql(`delete from ${table}_form where ${table}_id = ? and ${counter} = 0`).run(id)
}
