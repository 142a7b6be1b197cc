import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectralCore from '@stoplight/spectral-core'
import spectralRulesets from '@stoplight/spectral-rulesets'
import t from 'tap'
import { z } from 'zod'
import { buildApp, OPERATIONS } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { documentedAnswers } from './examples.ts'

t.setTimeout(180_000)

type Json = Record<string, unknown>

const committed = readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')
const examples = JSON.parse(readFileSync(new URL('../../openapi/examples.json', import.meta.url), 'utf8')) as Json
const document = JSON.parse(committed) as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Json> }>>
}

t.test('the committed document is the one that is served; npm run openapi writes it', async t => {
  const store = openSqliteStore(':memory:')
  const app = await buildApp(store)
  const served = await app.inject('/openapi.json')
  t.strictSame(served.json(), document)
  await app.close()
  await store.close()
})

t.test('the examples are what the server answers today', async t => t.strictSame(await documentedAnswers(), examples))

t.test('every example fits the schema of its answer', async t => {
  for (const { operation_id, answer } of OPERATIONS) {
    t.strictSame(answer.parse(examples[operation_id]), examples[operation_id], operation_id)
  }
})

t.test('every problem of every operation has a schema', async t => {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const { operationId, responses } of Object.values(operations)) {
      for (const [status, response] of Object.entries(responses).filter(([status]) => Number(status) >= 400)) {
        const content = response['content'] as Record<string, { schema: Json }>
        t.strictSame(
          content['application/problem+json']?.schema,
          { $ref: '#/components/schemas/Problem' },
          `${operationId} ${path} ${status}`,
        )
      }
    }
  }
})

t.test('Redocly has nothing to say, by its strictest rules', async t => {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const problems = await lintFromString({ source: committed, absoluteRef: 'openapi.json', config })
  t.strictSame(
    problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
    [],
  )
})

t.test('Spectral has nothing to say', async t => {
  const spectral = new spectralCore.Spectral()
  spectral.setRuleset({ extends: [[spectralRulesets.oas as never, 'recommended']] } as never)
  const problems = await spectral.run(committed)
  t.strictSame(
    problems.map(({ code, message, path }) => [code, message, path.join('.')]),
    [],
  )
})

t.test('the documentation of every address is reached by its path', async t => {
  const paths = OPERATIONS.map(({ path }) => path)
  t.strictSame(Object.keys(document.paths).sort(), [...new Set(paths), '/openapi.json'].sort())
  t.ok(z.array(z.string()).parse(paths).length > 10)
})
