import type { IncomingHttpHeaders } from 'node:http'
import type { z } from 'zod'
import type { Scope } from '../domain/token.ts'
import type { Store } from '../store/store.ts'
import type { ProblemName } from './problems.ts'
import type { Streamed } from './streams.ts'
import type { BodyReader } from './writing.ts'

/**
 * One thing that clients can ask for: a method, `GET` unless it says otherwise, on a path. What stands here is the route, the check of its input, its types
 * and its documentation; app.ts serves it, openapi.ts documents it.
 */
export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
> {
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  /** Who may: whoever has a token of this scope; without one, everybody. */
  readonly scope?: Scope
  /** `own`: of web pages, only those of this server and of the machine that looks at them may ask; without it, any. */
  readonly pages?: 'own'
  /** What it answers when all is well, 200 unless it says otherwise. */
  readonly statuses?: readonly (200 | 201 | 202 | 204)[]
  /** As in OpenAPI: `/v1/quotes/{quote_id}`. */
  readonly path: string
  readonly operation_id: string
  readonly summary: string
  readonly description: string
  readonly tag: Tag
  readonly params: Params
  readonly query: Query
  /** What a `POST` brings: JSON, strict, nothing of it converted; and an example. */
  readonly body?: {
    readonly schema: Body
    readonly example: z.input<Body>
    /** Any media type that a reader has, and so many bytes, but not more than an article may have: handed over as they came. */
    readonly bytes?: number
  }
  readonly answer: z.ZodType
  /** `application/json` unless it says otherwise. */
  readonly media_type?: string
  /** The answer, or each of its items, can be cited: it is served in the media types of citations too. */
  readonly citable?: true
  /** What can go wrong besides what can always go wrong. */
  readonly problems: readonly ProblemName[]
  /** Not kept until the revision changes, because every answer is another: chance, health. Some addresses of one path may be. */
  readonly fresh?: true | ((url: string) => boolean)
  /** The answer comes in pieces, which are not kept: always, or in these media types only, each with a beginning to show. */
  readonly streams?: { readonly media_types?: Record<string, string> }
  /** Media types for which the client is sent elsewhere. */
  readonly elsewhere?: readonly string[]
  /** Asked for what is new: no cache may go on with what was. */
  readonly in_step?: true
  /** Since which day it is better not used, from which day it may be gone, and the address that says what to use. */
  readonly deprecated?: { readonly since: string; readonly sunset: string; readonly link: string }
  /** The address whose answer is the example of the documentation, on the articles that come with Onrecord. */
  readonly example: string
  handle(input: Input<z.output<Params>, z.output<Query>, z.output<Body>>): Promise<Reply | Streamed>
}

export type Tag = keyof typeof TAGS

export const TAGS = {
  articles: 'News articles, as they were loaded, and their texts: the coordinate systems of all selectors.',
  quotes: 'Who said what, with the exact characters that prove it.',
  speakers: 'The people and organizations that are quoted.',
  entities: 'Whom the figures are about.',
  figures: 'Financial figures as they were reported, with the exact characters that prove them.',
  changes: 'What came, changed and went: for those who keep a copy.',
  exports: 'Everything at once: for tables, notebooks and databases.',
  agents: 'The same for language models, as tools.',
  writing: 'Articles in, over HTTP.',
  service: 'The server itself: where to begin, whether it is well, and its documentation.',
}

export interface Input<Params, Query, Body = unknown> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly store: Store
  /** Where the client reaches the server: `https://quotes.example`. */
  readonly origin: string
  /** Path and query as the client sent them. */
  readonly url: string
  /** What the answer comes in, of all that the operation has. */
  readonly media_type: string
  readonly headers: IncomingHttpHeaders
  /** Makes an article of the bytes of a body. */
  read(bytes: Uint8Array, media_type: string): ReturnType<BodyReader>
  /** Ends when the answer has come too late or nobody waits for it any more: long work stops. */
  readonly signal: AbortSignal
  /** Tells the log what is not the client's to know. */
  report(error: Error): void
}

/** What a handler gives back: a value to be sent as JSON, or a text with a media type and an ETag of its own. */
export interface Reply {
  readonly body: unknown
  readonly etag?: string
  readonly status?: number
  readonly headers?: Record<string, string>
}

/** Keeps the types of one operation together while the list of all of them has one type. */
export function operation<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType = z.ZodUndefined,
>(its: Operation<Params, Query, Body>): Operation {
  return its as unknown as Operation
}
