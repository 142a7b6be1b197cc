import { z } from 'zod'
import { SpeakerPage, SpeakerShown } from '../../domain/shown.ts'
import { FILTERS, filterOf } from '../filters.ts'
import { answered, type Listing, listParameters, shapeParameters, shownAs } from '../listing.ts'
import { operation } from '../operation.ts'
import { id, none } from '../parameters.ts'
import { existing } from '../problems.ts'
import { showings } from '../showing.ts'

const listing = {
  list: 'speakers',
  filters: FILTERS.speakers,
  filter: filterOf.speakers,
  shown: showings.speaker,
} satisfies Listing<'speakers'>

export const speakerRoutes = [
  operation({
    path: '/v1/speakers',
    operation_id: 'listSpeakers',
    summary: 'List speakers',
    description: 'Everybody who is quoted, in the order of their ids, with how often and in how many articles.',
    tag: 'speakers',
    params: none,
    query: z.strictObject(listParameters(listing)),
    answer: SpeakerPage,
    problems: [],
    example: '/v1/speakers?limit=1',
    handle: input => answered(listing, input),
  }),
  operation({
    path: '/v1/speakers/{speaker_id}',
    operation_id: 'getSpeaker',
    summary: 'Get a speaker',
    description: 'One speaker over all articles. Their quotes are at `/v1/quotes?speaker=…`.',
    tag: 'speakers',
    params: z.strictObject({ speaker_id: id.describe('Id of a speaker') }),
    query: z.strictObject(shapeParameters(showings.speaker)),
    answer: SpeakerShown,
    problems: ['not-found'],
    example: '/v1/speakers/ren-zhengfei',
    handle: async ({ store, params: { speaker_id }, query }) => ({
      body: await shownAs(
        showings.speaker,
        store,
        existing('speaker', speaker_id, await store.speaker(speaker_id)),
        query,
      ),
    }),
  }),
]
