import type { Span } from '../../domain/selector.ts'
import type { Speaker, SpeakerType } from '../../domain/speaker.ts'
import type { Reading } from '../reading.ts'

/** A name, title, role or pronoun that means somebody, where it stands. */
export interface Mention extends Span {
  /** Index of the person or organization meant in the order of first appearance; null when unsure. */
  readonly who: number | null
  readonly type: SpeakerType
}

/** Who appears in an article: people and organizations in order of appearance, and what their mentions mean. */
export interface People {
  /** Every mention recognised, in text order, without overlaps. */
  readonly mentions: readonly Mention[]
  /** The people and organizations, by `Mention.who`, under the fullest name the article prints. */
  readonly register: readonly { readonly name: string; readonly type: SpeakerType; readonly role: string | null }[]
  /** Who a mention means; when unsure the mention itself, unnamed. */
  speaker(mention: Span, article_id: string): Speaker
}

export function peopleIn(reading: Reading): People {
  return {
    mentions: [],
    register: [],
    speaker: ({ start, end }, article_id) => {
      const name = reading.text.slice(start, end)
      return { id: `${name}-${article_id}`, name, type: 'unnamed', role: null }
    },
  }
}
