import { readFileSync } from 'node:fs'
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { z } from 'zod'
import type { CitationFormat } from '../domain/citations/citation.ts'
import { formats } from '../domain/citations/formats.ts'
import { type Operation, TAGS } from './operation.ts'
import { PROBLEM_MEDIA_TYPE, PROBLEMS, Problem, type ProblemName, problemBody } from './problems.ts'
import { RELEASE } from './release.ts'

type Json = Record<string, unknown>

/** The answers of the operations' example addresses, made by `onrecord openapi --examples`. */
const examples = JSON.parse(readFileSync(new URL('../../openapi/examples.json', import.meta.url), 'utf8')) as Json

/** What every operation can answer besides its own problems. */
const ALWAYS: readonly ProblemName[] = ['invalid-request', 'not-acceptable', 'too-many-requests', 'unavailable']

/**
 * The OpenAPI document, out of the operations' zod schemas. @fastify/swagger walks the routes; this says what it makes of
 * one. Schemas with an id become components, each once.
 */
export function documentation(): FastifyDynamicSwaggerOptions {
  const components: Json = {}
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Onrecord',
        summary: 'News articles in, citable quotes and figures out.',
        description: [
          'Every quote and every figure points at the exact characters of the text that prove it: a selector counts Unicode code points in the text of its article, which `/v1/articles/{article_id}/text` serves.',
          'What a source does not state is null: nothing is invented.',
          'Lists are pages: follow `next`. Answers carry an ETag and can be asked for with `If-None-Match`; they come in Brotli, Zstandard or gzip by `Accept-Encoding`. `HEAD` answers as `GET` does, without the body. Any page may read what is here (CORS).',
          'Errors are `application/problem+json`, and `/v1/problems/{problem}` says what each kind means. Any address answers another method with 405 and `Allow`, an address that is too long with 414, and headers that are too large with 431.',
        ].join('\n\n'),
        version: RELEASE,
        license: { name: 'MIT', identifier: 'MIT' },
        contact: { name: 'The people who run this server' },
      },
      servers: [{ url: '/', description: 'This server' }],
      security: [],
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'A token made by `onrecord token create`' },
        },
      },
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    },
    transform: ({ schema, url, route }) => ({
      schema: schema?.hide
        ? schema
        : (described((route.config as { operation: Operation }).operation, components) as typeof schema),
      url,
    }),
    transformObject: document => {
      const { openapiObject } = document as { openapiObject: Json }
      openapiObject['components'] = {
        ...(openapiObject['components'] as Json),
        schemas: Object.fromEntries(Object.entries(components).sort(byName)),
      }
      return openapiObject
    },
  }
}

function described(its: Operation, components: Json): Json {
  return {
    operationId: its.operation_id,
    summary: its.summary,
    description: its.description,
    ...(its.deprecated && { deprecated: true }),
    tags: [its.tag],
    params: parametersOf(its.params, components),
    querystring: parametersOf(its.query, components),
    ...(its.scope && { security: [{ token: [] }] }),
    ...(its.body && { body: bodyOf(its.body, components) }),
    response: {
      ...Object.fromEntries((its.statuses ?? [200]).map(status => [status, answered(its, status, components)])),
      ...(its.fresh !== true && { 304: { description: 'Not modified: `If-None-Match` holds' } }),
      ...Object.fromEntries(
        [...its.problems, ...ALWAYS].map(name => [PROBLEMS[name].status, problemResponse(name, components)]),
      ),
    },
  }
}

function answered(its: Operation, status: number, components: Json): Json {
  if (status === 202 || status === 204) return { description: 'Done', type: 'null' }
  return {
    description: status === 201 ? 'Created' : 'OK',
    ...headersOf({
      ...(its.fresh !== true && STATE_HEADERS),
      ...('cursor' in its.query.shape && { Link: 'With `rel="next"`, the address of the next page' }),
    }),
    content: {
      [its.media_type ?? 'application/json']: {
        schema: jsonSchema(its.answer, components),
        examples: { example: { value: examples[its.operation_id] } },
      },
      ...streamedContent(its.streams?.media_types ?? {}),
      ...(its.citable && Object.fromEntries(formats.map(format => [format.media_type, citationOf(its, format)]))),
    },
  }
}

/** Answers in pieces: a text, shown by its beginning. */
function streamedContent(media_types: Record<string, string>): Json {
  const text = (value: string) => ({ schema: { type: 'string' }, examples: { example: { value } } })
  return Object.fromEntries(Object.entries(media_types).map(([name, beginning]) => [name, text(beginning)]))
}

/** One thing cited has an example in every format; a list is several of them. */
function citationOf({ operation_id }: Operation, { name, media_type }: CitationFormat): Json {
  const value = examples[`${operation_id} as ${name}`]
  return {
    schema: media_type.includes('json') ? { type: ['object', 'array'], items: { type: 'object' } } : { type: 'string' },
    ...(value !== undefined && { examples: { example: { value } } }),
  }
}

function bodyOf({ schema, example }: NonNullable<Operation['body']>, components: Json): Json {
  return {
    content: {
      'application/json': { schema: jsonSchema(schema, components), examples: { example: { value: example } } },
    },
  }
}

function problemResponse(name: ProblemName, components: Json): Json {
  const { title, description } = PROBLEMS[name]
  return {
    description: `${title}. ${description}`,
    ...headersOf(PROBLEM_HEADERS[name] ?? {}),
    content: {
      [PROBLEM_MEDIA_TYPE]: {
        schema: jsonSchema(Problem, components),
        examples: { example: { value: problemBody(name, `${title}.`, 'req-1') } },
      },
    },
  }
}

/** A parameter that may be left out is not required, whatever comes of it. */
export function parametersOf(schema: z.ZodObject, components: Json): Json | undefined {
  const names = Object.keys(schema.shape)
  if (!names.length) return undefined
  return {
    type: 'object',
    properties: Object.fromEntries(names.map(name => [name, jsonSchema(schema.shape[name] as z.ZodType, components)])),
    required: names.filter(name => !(schema.shape[name] as z.ZodType).safeParse(undefined).success),
  }
}

/** The JSON Schema of what comes out of a zod schema; its parts that have an id go to the components. */
function jsonSchema(schema: z.ZodType, components: Json): Json {
  const written = JSON.stringify(z.toJSONSchema(schema, { io: 'output', override: tidy }))
  const { $schema, $defs, ...rest } = JSON.parse(written.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
  Object.assign(components, $defs)
  return rest
}

/** Leaves out what zod adds and nobody reads, and says “or null” the short way. */
export function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  const [value, none] = jsonSchema.anyOf ?? []
  if (typeof value?.type === 'string' && none?.type === 'null') {
    delete jsonSchema.anyOf
    Object.assign(jsonSchema, { ...value, type: [value.type, 'null'] }, value.enum && { enum: [...value.enum, null] })
  }
}

/** What a client may do with an answer that is good until the store changes. */
const STATE_HEADERS = {
  ETag: 'Strong, of this form and coding; good for `If-None-Match`',
  'Last-Modified': 'When the store last changed',
  'Cache-Control': 'How long a cache may go on with it',
  Vary: 'Which header fields of the request the form depends on',
}

const RETRY_AFTER = { 'Retry-After': 'In how many seconds to ask again' }
const PROBLEM_HEADERS: Partial<Record<ProblemName, Record<string, string>>> = {
  'too-many-requests': {
    ...RETRY_AFTER,
    RateLimit: 'How many requests are left, and for how many seconds: `"default";r=0;t=42`',
    'RateLimit-Policy': 'How many there are in how many seconds: `"default";q=600;w=60`',
  },
  unauthorized: { 'WWW-Authenticate': 'What token is wanted' },
  duplicate: { Location: 'The address of the article that has this text' },
  unavailable: RETRY_AFTER,
}

function headersOf(headers: Record<string, string>): Json {
  const described = Object.entries(headers).map(([name, description]) => [name, { description, type: 'string' }])
  return described.length > 0 ? { headers: Object.fromEntries(described) } : {}
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}
