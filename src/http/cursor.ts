import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Key, Rows } from '../store/store.ts'
import type { Input, Reply } from './operation.ts'
import { refusal } from './parameters.ts'

/**
 * The key of the row that a page starts behind, out of the opaque cursor of a `next` link. A cursor belongs to the list,
 * the filters and the sort it was made for; with others it is refused. `shape` says what a key of that sort is made of.
 */
export function after(
  input: Input<unknown, { cursor?: string | undefined }>,
  shape: readonly ('text' | 'number')[],
): Key | null {
  const { cursor } = input.query
  if (cursor === undefined) return null
  const [list, ...key] = decoded(cursor)
  const fits = key.length === shape.length && shape.every((part, i) => PARTS[part].safeParse(key[i]).success)
  if (!fits || list !== fingerprint(input.url)) {
    const detail = '“cursor” is the one of a `next` link, with the same filters and sort.'
    throw refusal([{ in: 'query', parameter: 'cursor', detail }])
  }
  return key as Key
}

const PARTS = { text: z.string(), number: z.number() }

/** The address of the page that goes on behind a key, and its `Link` header. */
export function linked(
  input: Input<unknown, unknown>,
  next: Key | null,
): Pick<Reply, 'headers'> & { next: string | null } {
  if (!next) return { next }
  const url = new URL(input.url, input.origin)
  url.searchParams.set('cursor', encoded([fingerprint(input.url), ...next]))
  return { next: url.href, headers: { link: `<${url.href}>; rel="next"` } }
}

/** A page of a list that has no filters and no sorts. */
export function page<Row>(input: Input<unknown, unknown>, rows: Rows<Row>): Reply {
  const { next, headers } = linked(input, rows.next)
  return { body: { items: rows.items, next }, ...(headers && { headers }) }
}

/** What may change from page to page. */
const NOT_THE_LIST = ['cursor', 'limit', 'fields', 'embed', 'count', 'facet']

function encoded(value: Key): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decoded(cursor: string): unknown[] {
  try {
    return z.array(z.unknown()).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    return []
  }
}

/** Which list, filters and sort: everything that decides which rows come and in which order. */
function fingerprint(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://list')
  for (const name of NOT_THE_LIST) searchParams.delete(name)
  searchParams.sort()
  return createHash('sha256').update(`${pathname}?${searchParams}`).digest('base64url').slice(0, 8)
}
