import { sha256 } from './ids.ts'
import type { Quote } from './quote.ts'
import type { Speaker } from './speaker.ts'
import { isSoft, wordsOfSegments } from './verification/pieces.ts'

/** What decides of a quote whose words which ones are. */
type Worded = Pick<Quote, 'id' | 'segments'> & { readonly speaker: Pick<Speaker, 'id'> | null }

/**
 * The same for quotes that are the same words of the same speaker: in whatever case and marks, cut into passages or not.
 * A speaker who is not known is not known to be the same, so such a quote has one of its own.
 */
export function wordingOf({ id, segments, speaker }: Worded, words = wordsOfSegments(segments)): string {
  if (!speaker) return sha256(id).slice(0, 20)
  // Commas and the like differ from newspaper to newspaper; before a digit they are of its number: “.5”, “3-4”, “10:30”.
  const keys = words.filter((word, i) => {
    const next = words[i + 1]
    return !isSoft(word) || (next?.start === word.end && /^\p{N}/u.test(next.key))
  })
  return sha256(JSON.stringify([speaker.id, ...keys.map(({ key }) => key)])).slice(0, 20)
}
