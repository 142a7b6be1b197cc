import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { type Change, ChangePage } from '../../domain/change.ts'
import { LIMIT } from '../../domain/page.ts'
import type { Changes, Place, Store } from '../../store/store.ts'
import { after, page } from '../cursor.ts'
import { type Input, operation, type Reply } from '../operation.ts'
import { none, pageParameters, refusal } from '../parameters.ts'
import type { Streamed } from '../streams.ts'

const PLACE = /^\d{1,15}(?:\.\d{1,15}\.\d{1,15})?$/

const query = z.strictObject({
  since: z
    .string('is given once')
    .regex(PLACE, 'is a revision')
    .optional()
    .describe('The revision that you have everything of; without it, from the start'),
  ...pageParameters,
})

const MEDIA_TYPE = 'text/event-stream'

export const changeRoutes = [
  operation({
    path: '/v1/changes',
    operation_id: 'listChanges',
    summary: 'Keep in step',
    description: [
      'Articles, quotes and figures that came, changed or went, in the order in which they did. Each is there once, at its last change, as it stands now. Whoever takes in all of them has what the store has: put what is `created` or `updated`, drop what is `deleted` (you may never have had it). An article that other rules have read with the same result is not told again: its `extractor_version` alone may be newer.',
      'Follow `next` to its end, and ask with `since={revision}` the next time. A `since` from before deletions were forgotten is 410: begin again without it.',
      'The same as Server-Sent Events with `Accept: text/event-stream`: a message for each change, its `id` good for `Last-Event-ID`; an event `in_step` whenever there is no more for now; a comment now and then while nothing happens. A client that takes nothing for half a minute is dropped and may come again.',
    ].join('\n\n'),
    tag: 'changes',
    params: none,
    query,
    answer: ChangePage,
    streams: {
      media_types: {
        [MEDIA_TYPE]: 'id: 1.1.1\ndata: {"revision":1,"action":"deleted","resource":"quote","id":"q_1"}\n\n',
      },
    },
    in_step: true,
    problems: ['gone'],
    example: '/v1/changes?limit=1',
    handle: async input => (input.media_type === MEDIA_TYPE ? events(input) : changes(input)),
  }),
]

type Asked = Input<unknown, z.output<typeof query>>

async function changes(input: Asked): Promise<Reply> {
  const key = after(input, ['number', 'number', 'number'])
  const place = key ? placeOf(key as [number, number, number]) : since(input.query.since)
  const { items, next, state } = await input.store.changes({ limit: input.query.limit, after: place })
  const { body, headers } = page(input, {
    items: items.map(told),
    next: next && [next.revision, next.position, next.began],
  })
  const { store_id, revision } = state
  return { body: { ...(body as object), store_id, revision }, ...(headers && { headers }) }
}

async function events({ store, headers, query }: Asked): Promise<Streamed> {
  const last = headers['last-event-id'] as string | undefined
  if (last !== undefined && !PLACE.test(last)) {
    const detail = '“Last-Event-ID” is the `id` of an event.'
    throw refusal([{ in: 'header', parameter: 'Last-Event-ID', detail }])
  }
  const place = since(last ?? query.since)
  const first = await store.changes({ limit: LIMIT.most, after: place })
  return {
    live: true,
    headers: { 'content-type': MEDIA_TYPE, 'x-accel-buffering': 'no' },
    pieces: signal => eventsOf(store, first, signal, PACE),
    close: async () => {},
  }
}

/** In milliseconds: how often the store is asked for its revision, and how long nothing is said. */
const PACE = { look: 500, silence: 15_000 }

/** Page after page, and then what comes, until the signal is given. Nothing is read before the client took what was. */
export async function* eventsOf(
  store: Pick<Store, 'changes' | 'state'>,
  first: Changes,
  signal: AbortSignal,
  pace: typeof PACE,
): AsyncGenerator<string> {
  yield 'retry: 3000\n\n'
  for (let now = first; !signal.aborted; ) {
    yield now.items.map(event).join('')
    const { revision } = now.state
    if (!now.next) {
      yield `id: ${revision}\nevent: in_step\ndata: {"revision":${revision}}\n\n`
      yield* silenceUntil(async () => (await store.state()).revision !== revision, signal, pace)
    }
    now = await store.changes({ limit: LIMIT.most, after: now.next ?? behind(revision) })
  }
}

async function* silenceUntil(happened: () => Promise<boolean>, signal: AbortSignal, { look, silence }: typeof PACE) {
  for (let quiet = 0; !signal.aborted && !(await happened()); quiet += look) {
    if (quiet >= silence) {
      yield ': nothing new\n\n'
      quiet = 0
    }
    await setTimeout(look, undefined, { signal }).catch(() => undefined)
  }
}

function event(change: Changes['items'][number]): string {
  const { revision, position, began } = change.place
  return `id: ${revision}.${position}.${began}\ndata: ${JSON.stringify(told(change))}\n\n`
}

function told({ place, ...change }: Changes['items'][number]): Change {
  return change
}

/** A place in words: a revision, or the id of an event. */
function since(words: string | undefined): Place | null {
  if (words === undefined || words === '0') return null
  const [revision, ...within] = words.split('.').map(Number) as [number, number, number]
  return within.length ? placeOf([revision, ...within]) : behind(revision)
}

function placeOf([revision, position, began]: [number, number, number]): Place {
  return { revision, position, began }
}

function behind(revision: number): Place {
  return { revision, position: Number.MAX_SAFE_INTEGER, began: revision }
}
