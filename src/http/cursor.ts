import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Key, Rows } from '../store/store.ts'
import type { Input, Reply } from './operation.ts'
import { Refusal } from './problems.ts'

/**
 * The key of the row that a page starts behind, out of the opaque cursor of a `next` link. A cursor belongs to the list
 * and the filters it was made for; with others it is refused.
 */
export function after(input: Input<unknown, { cursor?: string | undefined }>, shape: z.ZodType<Key>): Key | null {
  const { cursor } = input.query
  if (cursor === undefined) return null
  const [list, ...key] = decoded(cursor)
  const result = shape.safeParse(key)
  if (!result.success || list !== fingerprint(input.url)) {
    const detail = '“cursor” is the one of a `next` link, with the same filters.'
    throw new Refusal('invalid-request', detail, { errors: [{ in: 'query', parameter: 'cursor', detail }] })
  }
  return result.data
}

/** One page as an answer, with the address of the next. */
export function page<Row>(input: Input<unknown, unknown>, { items, next }: Rows<Row>): Reply {
  if (!next) return { body: { items, next } }
  const url = new URL(input.url, input.origin)
  url.searchParams.set('cursor', encoded([fingerprint(input.url), ...next]))
  return { body: { items, next: url.href }, headers: { link: `<${url.href}>; rel="next"` } }
}

export const articleKey = z.tuple([z.string()])
export const findingKey = z.tuple([z.string(), z.int(), z.string()])

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

/** Which list and filters: everything but the page itself. */
function fingerprint(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://list')
  searchParams.delete('cursor')
  searchParams.delete('limit')
  searchParams.sort()
  return createHash('sha256').update(`${pathname}?${searchParams}`).digest('base64url').slice(0, 8)
}
