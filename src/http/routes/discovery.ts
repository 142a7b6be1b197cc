import { z } from 'zod'
import { type Operation, operation, TAGS } from '../operation.ts'
import { none } from '../parameters.ts'

const CATALOG = '/.well-known/api-catalog'
const PROFILE = 'https://www.rfc-editor.org/info/rfc9727'

/** What describes the API, by the relations of RFC 8631. */
const DESCRIPTIONS = [
  { rel: 'service-desc', path: '/openapi.json', type: 'application/json' },
  { rel: 'service-doc', path: '/docs', type: 'text/html' },
  { rel: 'service-doc', path: '/llms.txt', type: 'text/plain' },
  { rel: 'status', path: '/health/ready', type: 'application/json' },
]

const Target = z.object({ href: z.url(), type: z.string().optional() })
const Linkset = z
  .object({
    linkset: z.array(z.object({ anchor: z.url() }).catchall(z.array(Target))),
  })
  .meta({ id: 'Linkset', description: 'Links as RFC 9264 has them: by anchor and relation' })
type Linkset = z.infer<typeof Linkset>

/** A `Link` header that leads to all that describes the API. */
export function discovery(origin: string): string {
  const described = DESCRIPTIONS.map(({ rel, path, type }) => `<${origin}${path}>; rel="${rel}"; type="${type}"`)
  return [`<${origin}${CATALOG}>; rel="api-catalog"`, ...described].join(', ')
}

export const catalogRoute = operation({
  path: CATALOG,
  operation_id: 'getApiCatalog',
  summary: 'Which APIs are here',
  description: 'A linkset as RFC 9727 has it: the API, its OpenAPI document, its documentation and its status.',
  tag: 'service',
  params: none,
  query: none,
  answer: Linkset,
  media_type: `application/linkset+json; profile="${PROFILE}"`,
  problems: [],
  example: CATALOG,
  async handle({ origin }) {
    const api = `${origin}/v1`
    const descriptions = Object.entries(Object.groupBy(DESCRIPTIONS, ({ rel }) => rel)).map(([rel, links]) => [
      rel,
      links!.map(({ path, type }) => ({ href: origin + path, type })),
    ])
    const body: Linkset = {
      linkset: [
        { anchor: origin + CATALOG, item: [{ href: api, type: 'application/json' }] },
        { anchor: api, ...Object.fromEntries(descriptions) },
      ],
    }
    return { body, headers: { link: `<${origin}${CATALOG}>; rel="api-catalog", <${api}>; rel="item"` } }
  },
})

/** `/llms.txt`: the operations in a few lines each, for a language model to begin with. */
export function llmsRoute(operations: () => readonly Operation[]) {
  return operation({
    path: '/llms.txt',
    operation_id: 'getLlms',
    summary: 'Get a guide for language models',
    description: 'What the API is and what it can be asked, in Markdown, as llmstxt.org has it.',
    tag: 'service',
    params: none,
    query: none,
    answer: z.string(),
    media_type: 'text/plain; charset=utf-8',
    problems: [],
    example: '/llms.txt',
    handle: async ({ origin }) => ({ body: guide(operations(), origin) }),
  })
}

const INTRODUCTION = `# Onrecord

> News articles in, citable quotes and figures out. Every quote and every figure points at the exact characters of the text that prove it.

- Ask with GET and get JSON. Lists are pages: follow \`next\` until it is null; \`limit\` is at most 100. A wrong parameter is a 400 that names it and what is allowed.
- \`start\` and \`end\` of a selector count Unicode code points of the text of the article; \`exact\` is what stands there. Cite \`exact\`.
- What a source does not state is null. Nothing is invented, and neither should you: a quote that is \`not_found\` is not in this store, which does not make it false.
- Articles, quotes and figures come as citations too: \`?format=bibtex\`, \`csl\`, \`ris\`, \`jsonld\`, \`annotation\`, \`markdown\`, \`text\`.
`

/** Parts by tag; what is on its way out is not recommended any more. */
function guide(operations: readonly Operation[], origin: string): string {
  const parts = Object.entries(TAGS).map(([tag, about]) => {
    const its = operations.filter(operation => operation.tag === tag && !operation.deprecated)
    return `## ${tag}\n\n${about}\n\n${its.map(operation => line(operation, origin)).join('\n')}\n`
  })
  return [INTRODUCTION, ...parts].join('\n')
}

/** A sentence of each. */
function line({ method, path, summary, description }: Operation, origin: string): string {
  const [sentence] = description.split(/(?<=[.?]) /, 1)
  return `- [${summary}](${origin}${path}): \`${method ?? 'GET'}\`. ${sentence}`
}
