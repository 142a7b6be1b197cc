import t from 'tap'
import { newToken } from '../../src/domain/token.ts'
import { buildApp } from '../../src/http/app.ts'
import { articleIn } from '../../src/ingest/body.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { AT, sampleEntries } from '../store/fixtures.ts'

t.setTimeout(180_000)

/** What a parameter takes at its bounds, and what lies just beyond them: each a list of values, given one after the other. */
interface Bounds {
  readonly taken: readonly string[][]
  readonly refused: readonly string[][]
}

interface Schema {
  readonly type?: string
  readonly enum?: string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly items?: Schema
}

interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly schema: Schema
}

/** What has a form, and no bounds that its schema could say. */
const day = form(
  ['0001-01-01', '9999-12-31', '2020-02-29', '2020-01-31T00:00:00Z', '2020-01-31T23:59:59.999+14:00'],
  ['2021-02-29', '2020-00-01', '2020-13-01', '2020-01-00', '2020-01-32', '2020-1-1', '2020', 'now', ''].concat([
    '2020-01-31T12:00:00',
    '2020-01-31T24:00:00Z',
    '2020-01-31T12:60:00Z',
    `2020-01-31T12:00:00.${'0'.repeat(20)}Z`,
  ]),
)
const period = form(
  ['0000', '9999', '2019-H1', '2019-H2', '2019-Q1', '2019-Q4', '2019-01', '2019-12', '2019-02-28', '2020-02-29'],
  [
    '999',
    '10000',
    '2019-H0',
    '2019-H3',
    '2019-Q0',
    '2019-Q5',
    '2019-00',
    '2019-13',
    '2019-02-29',
    '2019-01-32',
    'x',
    '',
  ],
)
const [nines, too_many] = ['9'.repeat(30), '9'.repeat(31)]
const decimal = form(
  ['0', '-0', '-1.5', `${nines}.${nines}`, `-${nines}.${nines}`],
  [too_many, `0.${too_many}`, `-${too_many}`, '1e3', '.5', '1.', '+1', '1,5', 'NaN', ''],
)
const FORMS: Readonly<Record<string, Bounds>> = {
  published_from: day,
  published_to: day,
  period,
  period_from: period,
  period_to: period,
  min_value: decimal,
  max_value: decimal,
  since: form(['0', '1', '1.1.1'], ['', '-1', '1.5', '1.1.1.1', '9'.repeat(16), 'x']),
  cursor: form([], ['', 'x', 'a'.repeat(6000), 'a'.repeat(6001)]),
}
/** An id of an article that is written is stricter than one that is asked for. */
const WRITTEN_ID = form(
  ['a', '0', 'é', 'a._~-', 'a'.repeat(200)],
  ['a'.repeat(201), '-a', '.a', 'a b', 'a:b', 'a\n', '%00'],
)

const store = openSqliteStore(':memory:')
await store.put(sampleEntries(9), AT)
const { secret, token } = newToken('write', AT, null)
await store.add_token(token)
const app = await buildApp(store, { read: (bytes, media_type) => articleIn(bytes, media_type, 2 ** 20) })
const origin = await app.listen({ host: '127.0.0.1', port: 0 })
t.teardown(async () => {
  await app.close()
  await store.close()
})

const ids: Record<string, string> = {
  article_id: 'garden-0',
  quote_id: (await store.quotes({}, { limit: 1, after: null })).items[0]!.id,
  figure_id: (await store.figures({}, { limit: 1, after: null })).items[0]!.id,
  speaker_id: 'ana-ruiz',
  entity_id: 'northwind',
  problem: 'not-found',
}
const DRAFT = { headline: 'Harbour reopens', paragraphs: ['The harbour reopened on Monday.'] }
const QUESTION = { text: 'We planted ten' }

interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
}

const { paths } = (await (await fetch(`${origin}/openapi.json`)).json()) as {
  paths: Record<string, Record<string, { parameters?: Parameter[] }>>
}
const operations: Operation[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [] }]) => ({ method: method.toUpperCase(), path, parameters })),
)

t.test('every parameter takes what is at its bounds and refuses what is beyond them, by name', async t => {
  t.ok(operations.length > 35, `${operations.length} operations`)
  let asked = 0
  for (const operation of operations) {
    for (const parameter of operation.parameters) {
      const { taken, refused } = boundsOf(operation, parameter)
      const label = `${operation.method} ${operation.path} ${parameter.name}=`
      for (const values of taken) {
        const { status, text } = await ask(operation, parameter, values)
        if (status === 400 || status >= 500) t.fail(`${label}${values} is taken`, { status, text })
      }
      for (const values of refused) {
        const { status, text } = await ask(operation, parameter, values)
        const { errors = [] } = JSON.parse(text) as { errors?: { in: string; parameter: string; detail: string }[] }
        const [named] = errors
        const said = [status, errors.length, named?.in, named?.parameter, (named?.detail.length ?? 0) > 10]
        const wanted = [400, 1, parameter.in, parameter.name, true]
        if (JSON.stringify(said) !== JSON.stringify(wanted)) t.strictSame(said, wanted, `${label}${values}: ${text}`)
      }
      t.ok(refused.length > 0, `${label} has bounds`)
      asked += taken.length + refused.length
    }
  }
  t.ok(asked > 2000, `${asked} requests`)
})

t.test('no operation takes a parameter that it does not know, and the nearest one is named', async t => {
  for (const operation of operations) {
    const known = operation.parameters.filter(parameter => parameter.in === 'query').map(({ name }) => name)
    for (const name of known.length > 0 ? known : ['']) {
      const wrong = `${name}x`
      const { status, text } = await ask(operation, { name: wrong, in: 'query', schema: {} }, ['1'])
      const { errors } = JSON.parse(text)
      const nearest = name === '' ? 'This address takes no parameters.' : `The nearest one is “${name}”; `
      const detail = `There is no parameter “${wrong}”. ${nearest}`
      t.strictSame(
        [status, errors.length, errors[0].parameter, errors[0].detail.startsWith(detail)],
        [400, 1, wrong, true],
        `${operation.method} ${operation.path}?${wrong}: ${text}`,
      )
    }
  }
})

function form(taken: string[], refused: string[]): Bounds {
  return { taken: taken.map(value => [value]), refused: refused.map(value => [value]) }
}

function boundsOf({ method }: Operation, { name, in: place, schema }: Parameter): Bounds {
  if (place === 'path') return method === 'GET' ? lengths(schema) : WRITTEN_ID
  const { taken, refused } = FORMS[name] ?? (schema.type === 'array' ? several(schema) : single(schema))
  // Only what is a filter may be given twice.
  return schema.type === 'array' ? { taken, refused } : { taken, refused: [...refused, ['1', '1']] }
}

function several({ items, maxItems }: Schema): Bounds {
  const { taken, refused } = single(items!)
  const [one] = taken[0]!
  return {
    taken: [...taken, Array<string>(maxItems!).fill(one!)],
    refused: [...refused, Array<string>(maxItems! + 1).fill(one!), [one!, ...refused[0]!]],
  }
}

function single(schema: Schema): Bounds {
  if (schema.enum) return form(schema.enum, ['', 'nonsense', schema.enum[0]!.toUpperCase(), `${schema.enum[0]} `])
  if (schema.type === 'boolean') return form(['true', 'false'], ['', '1', 'True', 'yes'])
  if (schema.type === 'string') return lengths(schema)
  const { minimum, maximum } = schema as { minimum: number; maximum: number }
  const step = schema.type === 'integer' ? 1 : 0.01
  return form(
    [String(minimum), String(maximum)],
    [String(minimum - step), String(maximum + step), '', 'x', '1e0', '+1', `${minimum}.`, ' 1', '1'.repeat(400)],
  )
}

function lengths({ minLength = 0, maxLength }: Schema): Bounds {
  const [shortest, longest] = ['a'.repeat(minLength), 'a'.repeat(maxLength!)]
  return form([shortest, longest], [`${longest}a`, ...(minLength > 0 ? [shortest.slice(1)] : [])])
}

async function ask({ method, path }: Operation, { name, in: place }: Parameter, values: readonly string[]) {
  const value = (of: string) => encodeURIComponent(place === 'path' && of === name ? values[0]! : ids[of]!)
  const url = new URL(
    path.replace(/\{(\w+)\}/g, (_, of) => value(of)),
    origin,
  )
  if (place === 'query') for (const given of values) url.searchParams.append(name, given)
  if (values[0] === 'relevance') url.searchParams.append('q', 'garden')
  const body = method === 'GET' || method === 'DELETE' ? null : path.endsWith('/verify') ? QUESTION : DRAFT
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${secret}`, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  })
  // An export says what it has to say at once; the events of /v1/changes are not asked for.
  return { status: response.status, text: await response.text() }
}
