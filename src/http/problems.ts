import { z } from 'zod'

interface ProblemType {
  readonly status: number
  readonly title: string
  /** For the documentation: when it comes and what to do. */
  readonly description: string
}

/** Every kind of error answer there is (RFC 9457). `type` is the address of its documentation. */
export const PROBLEMS = {
  'invalid-request': {
    status: 400,
    title: 'The request is not allowed as it stands',
    description:
      'A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed.',
  },
  'bad-message': {
    status: 400,
    title: 'The request is not proper HTTP',
    description: 'The message cannot be read: two Host headers, a malformed header or a malformed URL.',
  },
  unauthorized: {
    status: 401,
    title: 'This wants a bearer token',
    description: 'Send `Authorization: Bearer …` with a token that the operator made by `onrecord token create`.',
  },
  forbidden: {
    status: 403,
    title: 'This is not allowed',
    description:
      'The token is for something else, writing is off because no token was ever made, or a web page of elsewhere asks what only programs may.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    description: 'The path is unknown, or nothing with this id is in the store.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take this method',
    description: 'The `Allow` header lists the methods that the address takes.',
  },
  duplicate: {
    status: 409,
    title: 'Another article has this very text',
    description:
      'The same text is one article, under the id that it had first; `detail` and `Location` name it. Write to that address, or send what is not the same.',
  },
  gone: {
    status: 410,
    title: 'What happened since then is not known any more',
    description:
      'Deletions after the place you name have been forgotten, or the place is not one of this store. Begin again: throw away what you hold and take everything from `/v1/changes` without `since`, or from `/v1/exports`.',
  },
  'not-acceptable': {
    status: 406,
    title: 'There is no representation that the client accepts',
    description:
      'The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    description: 'Headers must arrive within 5 seconds and the whole request within 10.',
  },
  'precondition-failed': {
    status: 412,
    title: 'The article is not as you know it',
    description:
      '`If-Match` or `If-None-Match` does not hold: the article changed, came or went meanwhile. Get it and decide again.',
  },
  'payload-too-large': {
    status: 413,
    title: 'The body of the request is too large',
    description:
      'An article may have as many bytes as `MAX_ARTICLE_BYTES` allows, 8 MiB unless the operator says otherwise; a text to look into 256 KiB; any other body 1 MiB. `detail` names the limit.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body of the request has a media type that is not read',
    description:
      'Bodies are `application/json`, in UTF-8. An article may also come in the media type of any format that is read, and be packed with gzip.',
  },
  unprocessable: {
    status: 422,
    title: 'The body is no article',
    description:
      'It has the right media type, but an article cannot be made of it. `errors` names each field that is wrong.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The address is too long',
    description: 'Path and query together may have 8,000 characters.',
  },
  'too-many-requests': {
    status: 429,
    title: 'There were too many requests',
    description: 'The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers of the request are too large',
    description: 'URL and headers together may have 16 KiB.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong in the server',
    description: 'The log of the server says more, under the request id of `instance`.',
  },
  unavailable: {
    status: 503,
    title: 'The server cannot answer now',
    description: 'The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again.',
  },
} as const satisfies Record<string, ProblemType>

export type ProblemName = keyof typeof PROBLEMS

export const PROBLEM_MEDIA_TYPE = 'application/problem+json'

const ParameterError = z
  .object({
    in: z.enum(['query', 'path', 'header', 'body']),
    parameter: z.string().describe('Its name; in a body its place: `items[3].text`'),
    detail: z.string().describe('What is wrong and what is allowed'),
  })
  .meta({ id: 'ParameterError', description: 'What is wrong with one parameter' })
export type ParameterError = z.infer<typeof ParameterError>

export const Problem = z
  .object({
    type: z.string().describe('Address of the documentation of this kind of problem'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What happened this time'),
    instance: z.string().describe('The id of the request, as in the log of the server'),
    errors: z.array(ParameterError).optional(),
  })
  .meta({ id: 'Problem', description: 'An error, as RFC 9457 has it' })
export type Problem = z.infer<typeof Problem>

export const ProblemDocumentation = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    description: z.string(),
  })
  .meta({ id: 'ProblemDocumentation', description: 'What a kind of problem means' })
export type ProblemDocumentation = z.infer<typeof ProblemDocumentation>

/** Thrown by handlers and hooks; the error handler makes the answer of it. */
export class Refusal extends Error {
  readonly problem: ProblemName
  readonly errors: ParameterError[] | undefined
  readonly headers: Record<string, string>

  constructor(
    problem: ProblemName,
    detail: string,
    extra: { errors?: ParameterError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.problem = problem
    this.errors = extra.errors
    this.headers = extra.headers ?? {}
  }
}

/** What the store answered, when it has it. */
export function existing<Found>(what: string, id: string, found: Found | null): Found {
  if (found === null) throw new Refusal('not-found', `There is no ${what} “${id}” in this store.`)
  return found
}

export function problemType(name: ProblemName): string {
  return `/v1/problems/${name}`
}

/** The body of an error answer. */
export function problemBody(name: ProblemName, detail: string, instance: string, errors?: ParameterError[]): Problem {
  const { title, status } = PROBLEMS[name]
  return { type: problemType(name), title, status, detail, instance, ...(errors && { errors }) }
}

export function problemDocumentation(name: string): ProblemDocumentation | null {
  const found = Object.entries(PROBLEMS).find(([known]) => known === name)
  return found ? { type: problemType(found[0] as ProblemName), ...found[1] } : null
}
