import { z } from 'zod'
import { SpeakerPage, SpeakerProfile } from '../../domain/speaker.ts'
import { after, articleKey, page } from '../cursor.ts'
import { operation } from '../operation.ts'
import { id, none, pageParameters } from '../parameters.ts'
import { existing } from '../problems.ts'

export const speakerRoutes = [
  operation({
    path: '/v1/speakers',
    operation_id: 'listSpeakers',
    summary: 'List speakers',
    description: 'Everybody who is quoted, in the order of their ids, with how often and in how many articles.',
    tag: 'speakers',
    params: none,
    query: z.strictObject(pageParameters),
    answer: SpeakerPage,
    problems: [],
    example: '/v1/speakers?limit=1',
    handle: async input =>
      page(input, await input.store.speakers({ limit: input.query.limit, after: after(input, articleKey) })),
  }),
  operation({
    path: '/v1/speakers/{speaker_id}',
    operation_id: 'getSpeaker',
    summary: 'Get a speaker',
    description: 'One speaker over all articles. Their quotes are at `/v1/quotes?speaker=…`.',
    tag: 'speakers',
    params: z.strictObject({ speaker_id: id.describe('Id of a speaker') }),
    query: none,
    answer: SpeakerProfile,
    problems: ['not-found'],
    example: '/v1/speakers/ren-zhengfei',
    handle: async ({ store, params: { speaker_id } }) => ({
      body: existing('speaker', speaker_id, await store.speaker(speaker_id)),
    }),
  }),
]
