import { type Condition, ConditionFailed } from '../store.ts'
import type { Sql } from './sql.ts'

/** Throws a `ConditionFailed` unless the article is as whoever writes believes it to be. */
export function assertHolds(sql: Sql, { article_id, since }: Condition): void {
  const changed = sql<number>(
    "select revision from change where resource = 'article' and id = ? and action <> 'deleted'",
  )
    .pluck()
    .get(article_id)
  if (since === null ? changed !== undefined : changed === undefined || changed > since) {
    throw new ConditionFailed(
      `article "${article_id}" is ${changed === undefined ? 'not there' : `of revision ${changed}`}`,
    )
  }
}
