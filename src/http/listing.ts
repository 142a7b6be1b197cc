import type { z } from 'zod'
import { FACETS, type ListName, SORTS, type Sort } from '../domain/lists.ts'
import { type Query, queryOf } from '../domain/search/query.ts'
import type { Snippet } from '../domain/search/snippets.ts'
import { type Filters, type PageRequest, type Rows, type Store, TooMany, WalkForgotten } from '../store/store.ts'
import { after, linked } from './cursor.ts'
import type { Input, Reply } from './operation.ts'
import { oneOf, pageParameters, refusal, someOf } from './parameters.ts'

type Json = Record<string, unknown>

/** What a route says of a list: its parameters, their meaning and their documentation come out of this. */
export interface Listing<Name extends ListName> {
  readonly list: Name
  readonly filters: z.ZodRawShape
  /** The filters as the store takes them, out of the parameters; null when no row can pass. */
  filter(query: never): Filters[Name] | null
  readonly shown: Showing<Item<Name>>
  /** The passages of an item that answer a search. */
  snippets?(store: Store, item: Item<Name>, query: Query): Promise<Snippet[]>
}

/** An item of a list. */
type Item<Name extends ListName> = Awaited<ReturnType<Store[Name]>>['items'][number]

/** How items are shown: their names, and what can be embedded in them. */
export interface Showing<Row extends object> {
  readonly schema: z.ZodObject
  readonly embeds: Readonly<Record<string, (store: Store, row: Row) => Promise<Json>>>
}

/** `embed` and `fields` of items of one kind. */
export function shapeParameters<Row extends object>({ schema, embeds }: Showing<Row>) {
  const names = Object.keys(embeds)
  return {
    embed: someOf(names).describe(`What to include in each item: ${code(names)}; several with commas between`),
    fields: someOf(Object.keys(schema.shape)).describe(
      'Names of the properties to answer with, with commas between; without it all of them',
    ),
  }
}

/** All parameters of a list. */
export function listParameters<Name extends ListName, Shape extends z.ZodRawShape>({
  list,
  filters,
  shown,
}: Listing<Name> & { readonly filters: Shape }) {
  return {
    ...filters,
    sort: oneOf(sortsOf(list))
      .optional()
      .describe(`The order: ${code(sortsOf(list))}; the minus turns it round. ${DEFAULT_SORTS[list]}`),
    ...pageParameters,
    ...shapeParameters(shown),
    count: oneOf(['exact']).optional().describe('`exact`: tells how many rows the whole list has'),
    facet: someOf<string>(FACETS[list]).describe(
      `Counts the rows of the whole list by ${code(FACETS[list])}; several with commas between`,
    ),
  }
}

const BY_COUNTS = 'By counts, a walk along `next` goes on in the order in which it began'
const DEFAULT_SORTS: Record<ListName, string> = {
  articles: 'Without it `id`, and `relevance` with `q`',
  quotes: 'Without it `article_id`, which is by article and in text order, and `relevance` with `q`',
  figures: 'Without it `article_id`, which is by article and in text order',
  speakers: `Without it \`id\`. ${BY_COUNTS}`,
  entities: `Without it \`id\`. ${BY_COUNTS}`,
}

function sortsOf(list: ListName): string[] {
  return Object.keys(SORTS[list]).flatMap(name => (name === RELEVANCE ? [name] : [name, `-${name}`]))
}
const RELEVANCE = 'relevance'

interface ListQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly sort?: string | undefined
  readonly embed?: string[] | undefined
  readonly fields?: string[] | undefined
  readonly count?: 'exact' | undefined
  readonly facet?: string[] | undefined
  readonly q?: string | undefined
  readonly unique?: boolean | undefined
}

/** Answers a list; `more` narrows it besides. */
export async function answered<Name extends ListName>(
  listing: Listing<Name>,
  input: Input<unknown, unknown>,
  more: Partial<Filters[Name]> = {},
): Promise<Reply> {
  const { list } = listing
  const { store } = input
  const query = input.query as ListQuery
  const sort = sortFor(list, query)
  const place = after({ ...input, query }, shapeOf(list, sort))
  const asked = listing.filter(input.query as never)
  const filter = asked && { ...asked, ...more }
  const read = store[list] as (filter: Filters[Name], page: PageRequest<Name>) => Promise<Rows<Item<Name>>>
  const request = { limit: query.limit, after: place, sort: sort as Sort<Name> | undefined }
  const rows = filter ? await read(filter, request).catch(forgotten) : { items: [], next: null }
  const items = await Promise.all(rows.items.map(item => itemOf(listing, store, item, query)))
  const { next, headers } = linked(input, rows.next)
  return { body: { items, next, ...(await totalOf(input, list, filter, query)) }, ...(headers && { headers }) }
}

async function itemOf<Name extends ListName>(
  { shown, snippets }: Listing<Name>,
  store: Store,
  item: Item<Name>,
  query: ListQuery,
): Promise<Json> {
  const whole = await withEmbeds(shown, store, item, { embed: embedsOf(query) })
  if (query.q !== undefined && snippets) whole['snippets'] = await snippets(store, item, queryOf(query.q)!)
  return fieldsOf(whole, query)
}

/** What is asked to be embedded; of quotes that stand for others, where these are. */
export function embedsOf({ embed, unique }: Pick<ListQuery, 'embed' | 'unique'>): string[] | undefined {
  return unique ? ['occurrences', ...(embed ?? [])] : embed
}

/** What a place in a list is made of. */
function shapeOf(list: ListName, sort: string | undefined): readonly ('text' | 'number')[] {
  const shapes: Readonly<Record<string, readonly ('text' | 'number')[]>> = SORTS[list]
  return shapes[sort?.replace('-', '') ?? first(list)]!
}

function first(list: ListName): string {
  return Object.keys(SORTS[list])[0]!
}

function sortFor(list: ListName, { sort, q }: ListQuery): string | undefined {
  if (!(RELEVANCE in SORTS[list])) return sort
  if (sort === RELEVANCE && q === undefined) {
    const detail = '“sort” is “relevance” only together with “q”.'
    throw refusal([{ in: 'query', parameter: 'sort', detail }])
  }
  return sort ?? (q === undefined ? undefined : RELEVANCE)
}

async function totalOf<Name extends ListName>(
  { store, signal }: Input<unknown, unknown>,
  list: Name,
  filter: Filters[Name] | null,
  { count, facet }: ListQuery,
): Promise<Json> {
  if (!count && !facet) return {}
  const facets = (facet ?? []) as never[]
  const total = filter
    ? await store.total(list, filter, facets, signal).catch(refused(count ? 'count' : 'facet'))
    : { count: 0, facets: Object.fromEntries(facets.map(name => [name, []])) }
  return { ...(count && { count: total.count }), ...(facet && { facets: total.facets }) }
}

/** More rows than one answer may look through are for the client to narrow. */
export function refused(parameter: string) {
  return (error: unknown): never => {
    if (!(error instanceof TooMany)) throw error
    const detail = `“${parameter}” would look through too many rows. Filters that leave fewer help.`
    throw refusal([{ in: 'query', parameter, detail }])
  }
}

function forgotten(error: unknown): never {
  if (!(error instanceof WalkForgotten)) throw error
  const detail = '“cursor” is of a walk that began too many changes ago. Begin again without it.'
  throw refusal([{ in: 'query', parameter: 'cursor', detail }])
}

/** One item as it is shown. */
export async function shownAs<Row extends object>(
  showing: Showing<Row>,
  store: Store,
  row: Row,
  query: Pick<ListQuery, 'embed' | 'fields'>,
): Promise<Json> {
  return fieldsOf(await withEmbeds(showing, store, row, query), query)
}

async function withEmbeds<Row extends object>(
  { embeds }: Showing<Row>,
  store: Store,
  row: Row,
  { embed = [] }: Pick<ListQuery, 'embed'>,
): Promise<Json> {
  const parts = await Promise.all([...new Set(embed)].map(name => embeds[name]!(store, row)))
  return Object.assign({}, row, ...parts)
}

function fieldsOf(item: Json, { fields }: Pick<ListQuery, 'fields'>): Json {
  if (!fields) return item
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)))
}

function code(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}
