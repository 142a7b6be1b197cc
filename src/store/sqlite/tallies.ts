import { articleList } from './articles.ts'
import { figureList } from './figures.ts'
import type { List } from './plan.ts'
import { quoteList } from './quotes.ts'
import type { Sql } from './sql.ts'

/** What the facets of whole lists come to is kept at hand: counts what a list holds of one article out of it or into it. */
export function tallyFacets(sql: Sql, article_id: string, by: 1 | -1): void {
  for (const text of STATEMENTS) sql(text).run({ article_id, by })
}

/** A value that no row has any more is nowhere any more. */
export function forgetEmptyTallies(sql: Sql): void {
  sql('delete from tally where count = 0').run()
}

const STATEMENTS = [articleList, quoteList, figureList].flatMap(statementsOf)

function statementsOf({ table, facets }: List): string[] {
  const article = table === 'article' ? 'id' : 'article_id'
  const tallied = Object.entries(facets).filter(([, { kept }]) => kept === 'tally')
  return tallied.map(
    ([name, { value }]) =>
      `insert into tally (list, facet, value, count)
       select '${table}', '${name}', ${value}, @by * count(*) from ${table}
       where ${article} = @article_id and ${value} is not null group by 3
       on conflict (list, facet, value) do update set count = count + excluded.count`,
  )
}
