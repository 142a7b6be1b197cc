import createFetchClient, { type Client, type FetchOptions } from 'openapi-fetch'
import { conditional, type Fetch } from './conditional.ts'
import type { components, paths } from './schema.ts'

export type { components, paths } from './schema.ts'
export type Schemas = components['schemas']
export type Article = Schemas['Article']
export type Quote = Schemas['Quote']
export type Figure = Schemas['Figure']
export type Problem = Schemas['Problem']

/**
 * Every address of the API as `GET` and `POST` of openapi-fetch, which give back `{ data }` or `{ error }`; and the lists,
 * page by page or item by item, which throw a `ProblemError`.
 */
export interface OnrecordClient extends Client<paths, Media> {
  pages<Path extends ListPath>(path: Path, init?: ListInit<Path>): AsyncGenerator<Page<Path>, void>
  items<Path extends ListPath>(path: Path, init?: ListInit<Path>): AsyncGenerator<Page<Path>['items'][number], void>
}

/** `data` and `error` have the types of JSON; with `parseAs: 'text'`, for citations, `data` is a string. */
type Media = 'application/json' | 'application/problem+json'

export interface ClientOptions {
  /** Where the server is: `https://quotes.example`. */
  readonly baseUrl: string
  readonly headers?: Record<string, string>
  /** Instead of the platform's `fetch`. */
  readonly fetch?: Fetch
  /** How many answers are kept with their ETags; 0 keeps none. */
  readonly keep?: number
}

export function createClient({ baseUrl, headers = {}, fetch, keep = 100 }: ClientOptions): OnrecordClient {
  const send: Fetch = fetch ?? (request => globalThis.fetch(request))
  const client = createFetchClient<paths, Media>({ baseUrl, headers, fetch: conditional(send, keep) })
  async function* pages<Path extends ListPath>(
    path: Path,
    init: ListInit<Path> = {},
  ): AsyncGenerator<Page<Path>, void> {
    const get = client.GET as unknown as (path: Path, init: object) => Promise<Fetched<Page<Path>>>
    let cursor: string | null | undefined
    while (cursor !== null) {
      const query = { ...init.params?.query, ...(cursor !== undefined && { cursor }) }
      const { data, error } = await get(path, { ...init, params: { ...init.params, query } })
      if (!data) throw new ProblemError(error!)
      yield data
      // Its address may be one that only the server knows, behind a proxy: what is needed is the place.
      cursor = data.next === null ? null : new URL(data.next).searchParams.get('cursor')
    }
  }
  return Object.assign(client, {
    pages,
    async *items<Path extends ListPath>(path: Path, init?: ListInit<Path>) {
      for await (const { items } of pages(path, init)) yield* items as Page<Path>['items'][number][]
    },
  })
}

/** What the server answered instead of a page. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

interface List {
  items: unknown[]
  next: string | null
}

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Json } } } }
}
  ? Json
  : never

/** The addresses that answer in pages. */
export type ListPath = {
  [Path in keyof paths]: [Answer<Path>] extends [never] ? never : Answer<Path> extends List ? Path : never
}[keyof paths]
export type Page<Path extends ListPath> = Answer<Path> & List
export type ListInit<Path extends ListPath> = Partial<FetchOptions<paths[Path]['get']>> & {
  params?: { query?: object }
}

/** One of the two is there. */
interface Fetched<Data> {
  data?: Data
  error?: Problem
}
