import type { FacetValue } from '../store.ts'
import { articleList } from './articles.ts'
import { figureList } from './figures.ts'
import type { List } from './plan.ts'
import { quoteList } from './quotes.ts'
import type { Sql } from './sql.ts'

/** What the facets of whole lists come to is kept at hand, in line with what a unit of work writes of its articles. */
export interface Tallies {
  /** An article is about to be written for the first time: what the lists hold of one that is there is counted out. */
  touch(article_id: string, is_there: boolean): void
  /** Everything is written: what the lists hold of all these articles is counted in. */
  write(): void
}

export function talliesOf(sql: Sql): Tallies {
  const touched = new Set<string>()
  const sums = new Map(FACETS.map(facet => [facet, new Map<string, number>()]))
  const count = (article_ids: readonly string[], by: 1 | -1) => {
    const ids = JSON.stringify(article_ids)
    for (const [{ text }, sum] of sums) {
      for (const { value, count } of sql<FacetValue>(text).all(ids)) sum.set(value, (sum.get(value) ?? 0) + by * count)
    }
  }
  return {
    touch(article_id, is_there) {
      if (is_there && !touched.has(article_id)) count([article_id], -1)
      touched.add(article_id)
    },
    write() {
      count([...touched], 1)
      const add = sql(
        `insert into tally (list, facet, value, count) values (?, ?, ?, ?)
         on conflict do update set count = count + excluded.count`,
      )
      for (const [{ list, facet }, sum] of sums) {
        for (const [value, by] of sum) if (by !== 0) add.run(list, facet, value, by)
      }
      // A value that no row has any more is nowhere any more.
      sql('delete from tally where count = 0').run()
    },
  }
}

const FACETS = [articleList, quoteList, figureList].flatMap(facetsOf)

/** With SQL that counts the rows of some articles by their values. */
function facetsOf({ table, facets }: List): { list: string; facet: string; text: string }[] {
  const article = table === 'article' ? 'id' : 'article_id'
  return Object.entries(facets)
    .filter(([, { kept }]) => kept === 'tally')
    .map(([facet, { value }]) => ({
      list: table,
      facet,
      text: `select ${value} as value, count(*) as count from ${table}
        where ${article} in (select value from json_each(?)) and ${value} is not null group by 1`,
    }))
}
