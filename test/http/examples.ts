import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/domain/article.ts'
import { formats } from '../../src/domain/citations/formats.ts'
import { newToken } from '../../src/domain/token.ts'
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts'
import { buildApp, OPERATIONS } from '../../src/http/app.ts'
import type { Operation } from '../../src/http/operation.ts'
import type { BodyReader } from '../../src/http/writing.ts'
import { articleIn } from '../../src/ingest/body.ts'
import { load } from '../../src/ingest/index.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'

const DATA = fileURLToPath(new URL('../../data', import.meta.url))
/** Every store has another. */
const STORE_ID = '5ca1ab1e0ddba115'
/** Other rules find the same here, most of the time. */
const RULES = '0a1b2c3d4e5f'
const TIME = '2026-11-22T12:00:00.000Z'
const HOST = '127.0.0.1:3000'

/** What the server answers at the example address of every operation, on the articles that come with it. */
export async function documentedAnswers(): Promise<Record<string, unknown>> {
  const store = openSqliteStore(':memory:')
  await load([DATA], store, TIME)
  const app = await buildApp(store, { read })
  const ask = async (url: string, { method, body }: Partial<Operation> = {}) => {
    const payload = body && { payload: body.example as object }
    const { body: answer } = await app.inject({ method: method ?? 'GET', url, headers: { host: HOST }, ...payload })
    return answer.replaceAll(EXTRACTOR_VERSION, RULES)
  }
  const first = async (url: string) =>
    (JSON.parse(await ask(url)) as { items: { id: string }[] }).items[0]?.id ?? 'none'
  const ids: Record<string, string> = {
    '{article_id}': await first('/v1/articles?limit=1'),
    '{quote_id}': await first('/v1/quotes?kind=direct&limit=1'),
    '{entity_id}': await first('/v1/entities?limit=1'),
    '{figure_id}': await first('/v1/figures?metric=revenue&limit=1'),
  }
  const { store_id: storeId } = await store.state()
  const examples: Record<string, unknown> = {}
  for (const its of OPERATIONS.filter(({ scope }) => !scope)) {
    const { operation_id, example, media_type } = its
    const answer = await ask(
      example.replace(/\{\w+\}/, name => ids[name]!),
      its,
    )
    examples[operation_id] = isJson(media_type)
      ? JSON.parse(answer)
      : answer.split('\0', 1)[0]!.replace(storeId, STORE_ID)
  }
  Object.assign(examples, await writtenAnswers())
  examples['listChanges'] = { ...(examples['listChanges'] as object), store_id: STORE_ID }
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

const read: BodyReader = articleIn

/** On a store of their own, at a time that does not matter. */
async function writtenAnswers(): Promise<Record<string, unknown>> {
  const store = openSqliteStore(':memory:')
  const { secret, token } = newToken('write', TIME, null)
  await store.add_token(token)
  const app = await buildApp(store, { read })
  const headers = { host: HOST, authorization: `Bearer ${secret}` }
  const examples: Record<string, unknown> = {}
  for (const { operation_id, method, example: url, body, scope } of OPERATIONS) {
    if (!scope || !body) continue
    const answer = await app.inject({ method: method!, url, headers, payload: body.example as object })
    const article: Article = answer.json()
    const source = { ...article.source!, loaded_at: TIME }
    const times = { created_at: TIME, updated_at: TIME, extractor_version: RULES }
    examples[operation_id] = { ...article, source, sources: [source], ...times }
  }
  await app.close()
  await store.close()
  return examples
}

/** Whether what an operation answers is JSON, and not text that only has JSON in it. */
export function isJson(media_type: string | undefined): boolean {
  return media_type === undefined || media_type.includes('+json')
}
