import { z } from 'zod'
import { Article, ArticleDraft } from '../../domain/article.ts'
import { withFragments } from '../../domain/citations/fragment.ts'
import { Findings } from '../../domain/findings.ts'
import { extract } from '../../extract/index.ts'
import { EXTRACTOR_VERSION } from '../../extract/version.ts'
import { Duplicate, type Entry } from '../../store/store.ts'
import { etagOf } from '../conditional.ts'
import { type Input, operation, type Reply } from '../operation.ts'
import { none } from '../parameters.ts'
import { existing, Refusal } from '../problems.ts'
import { articleOfBody, conditionOf } from '../writing.ts'

const Draft = ArticleDraft.partial()
  .required({ headline: true, paragraphs: true })
  .meta({ id: 'ArticleInput', description: 'An article as you write it; what you do not state is null' })

const example = {
  id: 'harbour-reopens',
  headline: 'Harbour reopens after storm',
  paragraphs: ['The harbour reopened on Monday. “We are glad,” said harbour master Ida Lund.'],
}
const params = z.strictObject({
  article_id: z
    .string()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,199}$/u,
      'begins with a letter or digit and has at most 200 letters, digits, “.”, “_”, “~” or “-”',
    )
    .describe('Id of an article'),
})

const written = { tag: 'writing', scope: 'write', fresh: true } as const
const FORMATS =
  'The body is a draft as JSON, or an article in the media type of any format that is loaded, such as plain text, Markdown, HTML, JSON-LD, ninjs or a feed of one article; any of them may be packed with gzip.'

/** What creating and correcting an article share. */
const taken = {
  ...written,
  body: { schema: Draft, example, bytes: Number.MAX_SAFE_INTEGER },
  statuses: [200, 201],
  answer: Article,
  problems: [
    'unauthorized',
    'forbidden',
    'precondition-failed',
    'payload-too-large',
    'unsupported-media-type',
    'unprocessable',
  ],
} as const

export const writingRoutes = [
  operation({
    ...taken,
    method: 'PUT',
    path: '/v1/articles/{article_id}',
    operation_id: 'putArticle',
    summary: 'Create or correct an article',
    description: `${FORMATS} Another text is another version; the same again changes nothing. A new one with the very text of another article is a 409 that names it. With \`If-None-Match: *\` only a new one is made, with \`If-Match\` only the one you know is replaced. The answer comes when it is safely stored.`,
    params,
    query: none,
    problems: [...taken.problems, 'duplicate'],
    example: '/v1/articles/harbour-reopens',
    async handle(input) {
      const { article, source } = articleOfBody(input)
      return stored(input, { article: { ...article, id: input.params.article_id }, source, alone: true })
    },
  }),
  operation({
    ...taken,
    method: 'POST',
    path: '/v1/articles',
    operation_id: 'postArticle',
    summary: 'Take in an article',
    description: `${FORMATS} Its id is the one it states, else it is made of its headline and its words, so that the same article again is the same article. The very text of an article that is there is another source of that one, whatever id is stated; \`Location\` tells its address.`,
    params: none,
    query: none,
    example: '/v1/articles',
    handle: async input => stored(input, articleOfBody(input)),
  }),
  operation({
    ...written,
    method: 'DELETE',
    path: '/v1/articles/{article_id}',
    operation_id: 'deleteArticle',
    summary: 'Remove an article',
    description:
      'Its words are nowhere any more, neither in quotes and figures nor in old versions. `/v1/changes` tells that it went.',
    params,
    query: none,
    statuses: [204],
    answer: z.undefined(),
    problems: ['unauthorized', 'forbidden', 'not-found', 'precondition-failed'],
    example: '/v1/articles/harbour-reopens',
    async handle({ store, params: { article_id }, headers, origin, url }) {
      const condition = conditionOf(article_id, headers, await store.state(), origin + url)
      const removed = await store.remove([article_id], new Date().toISOString(), condition)
      existing('article', article_id, removed || null)
      return { status: 204, body: '' }
    },
  }),
  operation({
    method: 'POST',
    path: '/v1/extract',
    operation_id: 'extract',
    summary: 'Find quotes and figures in a text',
    description: `What would be found in an article. Nothing is stored. ${FORMATS}`,
    tag: 'writing',
    params: none,
    query: none,
    body: { schema: Draft, example, bytes: 2 ** 18 },
    answer: Findings.meta({ id: 'Findings', description: 'What is found in one article' }),
    problems: ['payload-too-large', 'unsupported-media-type', 'unprocessable'],
    fresh: true,
    example: '/v1/extract',
    async handle(input) {
      const { article } = articleOfBody(input)
      return { body: withFragments(article, extract(article)) }
    },
  }),
]

async function stored(
  { store, headers, origin }: Input<unknown, unknown>,
  given: Pick<Entry, 'article' | 'source' | 'alone'>,
): Promise<Reply> {
  const { id, text_sha256 } = given.article
  const condition = conditionOf(id, headers, await store.state(), origin + pathOf(id))
  const entry = { ...given, findings: extract(given.article), extractor_version: EXTRACTOR_VERSION }
  const [outcome] = await store.put([entry], new Date().toISOString(), [], condition).catch(refusedTwin)
  const article = (await store.article(id)) ?? (await store.article((await store.article_with(text_sha256))!))!
  const etag = etagOf(await store.state(), origin + pathOf(article.id))
  return {
    status: outcome === 'created' ? 201 : 200,
    body: article,
    headers: { location: pathOf(article.id), etag },
  }
}

function pathOf(article_id: string): string {
  return `/v1/articles/${encodeURIComponent(article_id)}`
}

function refusedTwin(error: unknown): never {
  if (!(error instanceof Duplicate)) throw error
  const { article_id } = error
  throw new Refusal('duplicate', `Article “${article_id}” has this very text. Write to ${pathOf(article_id)}.`, {
    headers: { location: pathOf(article_id) },
  })
}
