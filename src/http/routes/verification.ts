import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { Question, QuestionBatch, Verification, VerificationBatch } from '../../domain/verification/verification.ts'
import { operation } from '../operation.ts'
import { none } from '../parameters.ts'
import { verification } from '../verifying.ts'

const example: Question = { text: 'I would welcome such phone calls', speaker: 'Ren Zhengfei' }

export const verificationRoutes = [
  operation({
    method: 'POST',
    path: '/v1/quotes/verify',
    operation_id: 'verifyQuotes',
    summary: 'Did they really say it?',
    description:
      'Compares words with the quotes of the store, or of one article, word by word and without a model: the same question has the same answer in the same revision. Case, white space and the forms of quote marks, dashes and ellipses do not count; a different number, name or negation always does. Words that were cut out of a sentence are `partial`; whole sentences may stand alone. Words without a quote of three words in a row are found as whole quotes only. One question, or up to 100 as `items`, answered in their order.',
    tag: 'quotes',
    params: none,
    query: none,
    body: { schema: z.union([Question, QuestionBatch]), example },
    answer: z.union([Verification, VerificationBatch]),
    problems: ['payload-too-large', 'unsupported-media-type'],
    fresh: true,
    example: '/v1/quotes/verify',
    async handle({ store, body }) {
      if (!('items' in body)) return { body: await verification(store, body) }
      const items: Verification[] = []
      for (const question of body.items) {
        items.push(await verification(store, question))
        await setImmediate() // lets other requests in
      }
      return { body: { items } satisfies VerificationBatch }
    },
  }),
]
