import { z } from 'zod'
import { type Input, operation, type Reply } from '../operation.ts'
import { id, none } from '../parameters.ts'
import { existing, ProblemDocumentation, problemDocumentation } from '../problems.ts'
import { RELEASE } from '../release.ts'
import { discovery } from './discovery.ts'

const links = {
  articles: '/v1/articles',
  quotes: '/v1/quotes',
  random_quote: '/v1/quotes/random',
  verify: '/v1/quotes/verify',
  speakers: '/v1/speakers',
  entities: '/v1/entities',
  figures: '/v1/figures',
  changes: '/v1/changes',
  exports: '/v1/exports/datapackage.json',
  export_articles: '/v1/exports/articles.ndjson',
  export_quotes: '/v1/exports/quotes.ndjson',
  export_figures: '/v1/exports/figures.ndjson',
  export_sqlite: '/v1/exports/onrecord.sqlite',
  extract: '/v1/extract',
  mcp: '/mcp',
  documentation: '/docs',
  openapi: '/openapi.json',
  api_catalog: '/.well-known/api-catalog',
  llms: '/llms.txt',
  ready: '/health/ready',
}

const Start = z
  .object({
    name: z.literal('Onrecord'),
    release: z.string().describe('Version of the software'),
    license: z.literal('MIT').describe('Of the software; an article states its own'),
    revision: z.int().min(0).describe('Number of the last change in the store'),
    changed_at: z.string().describe('When that was, RFC 3339'),
    counts: z.object({
      articles: z.int().min(0),
      quotes: z.int().min(0),
      figures: z.int().min(0),
      speakers: z.int().min(0),
    }),
    links: z.object(
      Object.fromEntries(Object.keys(links).map(name => [name, z.url()])) as Record<keyof typeof links, z.ZodURL>,
    ),
  })
  .meta({ id: 'Start', description: 'Where to begin' })
type Start = z.infer<typeof Start>

const PAGE = 'text/html'

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health', description: 'The server is well' })

const start = {
  summary: 'Where to begin',
  tag: 'service',
  params: none,
  query: none,
  answer: Start,
  problems: [],
} as const

export const serviceRoutes = [
  operation({
    ...start,
    path: '/',
    operation_id: 'getRoot',
    description: 'Sends a browser to `/docs`; any other client gets what `/v1` gives.',
    fresh: true,
    elsewhere: [PAGE],
    example: '/',
    async handle(input) {
      return input.media_type === PAGE ? { status: 303, body: '', headers: { location: '/docs' } } : startOf(input)
    },
  }),
  operation({
    ...start,
    path: '/v1',
    operation_id: 'getStart',
    description: 'Links to everything, how much there is, and the revision of the store.',
    example: '/v1',
    handle: startOf,
  }),
  operation({
    path: '/v1/problems/{problem}',
    operation_id: 'getProblem',
    summary: 'Get the documentation of a problem',
    description: 'What an error answer means whose `type` is this address.',
    tag: 'service',
    params: z.strictObject({ problem: id.describe('Name of a kind of problem') }),
    query: none,
    answer: ProblemDocumentation,
    problems: ['not-found'],
    example: '/v1/problems/invalid-request',
    handle: async ({ params: { problem } }) => ({ body: existing('problem', problem, problemDocumentation(problem)) }),
  }),
  operation({
    path: '/health/live',
    operation_id: 'getLive',
    summary: 'Is the process alive?',
    description: 'Answers as long as the process does.',
    tag: 'service',
    params: none,
    query: none,
    answer: Health,
    problems: [],
    fresh: true,
    example: '/health/live',
    handle: async () => ({ body: { status: 'ok' } }),
  }),
  operation({
    path: '/health/ready',
    operation_id: 'getReady',
    summary: 'Can it answer?',
    description: 'Answers 200 when the store answers, else 503.',
    tag: 'service',
    params: none,
    query: none,
    answer: Health,
    problems: [],
    fresh: true,
    example: '/health/ready',
    async handle({ store }) {
      await store.counts()
      return { body: { status: 'ok' } }
    },
  }),
]

async function startOf({ store, origin }: Pick<Input<unknown, unknown>, 'store' | 'origin'>): Promise<Reply> {
  const [{ revision, changed_at }, counts] = await Promise.all([store.state(), store.counts()])
  const body: Start = {
    name: 'Onrecord',
    release: RELEASE,
    license: 'MIT',
    revision,
    changed_at,
    counts,
    links: Object.fromEntries(Object.entries(links).map(([name, path]) => [name, origin + path])) as Start['links'],
  }
  return { body, headers: { link: discovery(origin) } }
}

/** `/openapi.json`: the document is complete only when all routes are there. */
export function documentRoute(document: () => object) {
  return operation({
    path: '/openapi.json',
    operation_id: 'getOpenapi',
    summary: 'Get the OpenAPI document',
    description: 'This document, OpenAPI 3.1.',
    tag: 'service',
    params: none,
    query: none,
    answer: z.record(z.string(), z.unknown()),
    problems: [],
    example: '/openapi.json',
    handle: async () => ({ body: document() }),
  })
}
