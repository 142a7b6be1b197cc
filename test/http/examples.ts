import { fileURLToPath } from 'node:url'
import { formats } from '../../src/domain/citations/formats.ts'
import { buildApp, OPERATIONS } from '../../src/http/app.ts'
import { load } from '../../src/ingest/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'

const DATA = fileURLToPath(new URL('../../data', import.meta.url))
const HOST = '127.0.0.1:3000'

/** What the server answers at the example address of every operation, on the articles that come with it. */
export async function documentedAnswers(): Promise<Record<string, unknown>> {
  const store = openSqliteStore(':memory:')
  await load([DATA], store, '2026-11-22T12:00:00.000Z')
  const app = await buildApp(store)
  const ask = async (url: string, body?: unknown) =>
    (
      await app.inject({
        url,
        headers: { host: HOST },
        ...(body !== undefined && { method: 'POST', body: body as object }),
      })
    ).body
  const first = async (url: string) =>
    (JSON.parse(await ask(url)) as { items: { id: string }[] }).items[0]?.id ?? 'none'
  const ids: Record<string, string> = {
    '{article_id}': await first('/v1/articles?limit=1'),
    '{quote_id}': await first('/v1/quotes?kind=direct&limit=1'),
    '{entity_id}': await first('/v1/entities?limit=1'),
    '{figure_id}': await first('/v1/figures?metric=revenue&limit=1'),
  }
  const examples: Record<string, unknown> = {}
  for (const { operation_id, example, media_type, body } of OPERATIONS) {
    const answer = await ask(
      example.replace(/\{\w+\}/, name => ids[name]!),
      body?.example,
    )
    examples[operation_id] = media_type === undefined ? JSON.parse(answer) : answer
  }
  for (const { operation_id, path, example, citable } of OPERATIONS) {
    if (!citable || !path.endsWith('}')) continue
    for (const { name, media_type } of formats) {
      const answer = await ask(`${example.replace(/\{\w+\}/, name => ids[name]!)}?format=${name}`)
      examples[`${operation_id} as ${name}`] = media_type.includes('json') ? JSON.parse(answer) : answer
    }
  }
  const { openapi, info } = app.swagger() as { openapi: string; info: object }
  examples['getOpenapi'] = { openapi, info, paths: {} }
  await app.close()
  await store.close()
  return examples
}
