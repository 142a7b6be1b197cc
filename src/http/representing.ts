import type { FastifyRequest } from 'fastify'
import { formats } from '../domain/citations/formats.ts'
import { accepted } from './accept.ts'
import type { Operation } from './operation.ts'
import { Refusal } from './problems.ts'

const JSON_TYPE = 'application/json'

/** The media types that an operation answers in, the first of equals first. */
export function offersOf({ media_type = JSON_TYPE, streams, elsewhere = [], citable }: Operation): string[] {
  const citations = citable ? formats.map(format => format.media_type) : []
  return [media_type, ...Object.keys(streams?.media_types ?? {}), ...elsewhere, ...citations]
}

/** The one of them that a request asks for. `?format=` goes before `Accept`; what has no content comes in any. */
export function mediaTypeFor(its: Operation, { headers, query }: FastifyRequest): string {
  const offers = offersOf(its)
  const { format } = query as { format?: unknown }
  if (its.citable && format !== undefined) return formats.find(({ name }) => name === format)?.media_type ?? offers[0]!
  const { accept = '*/*' } = headers
  const chosen = accept === '*/*' || its.statuses?.includes(204) ? offers[0]! : accepted(accept, offers)
  if (chosen !== null) return chosen
  throw new Refusal('not-acceptable', `This address has ${offers.join(', ')}.`, { headers: varying(its) })
}

/** What of a request decides which of the representations of an address is answered: caches hold them apart by it. */
export function varying(its: Operation): { readonly vary: string } {
  return { vary: offersOf(its).length > 1 ? 'Accept, Accept-Encoding' : 'Accept-Encoding' }
}
