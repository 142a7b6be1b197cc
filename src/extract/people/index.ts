import type { Span } from '../../domain/passages.ts'
import type { Speaker, SpeakerType } from '../../domain/speaker.ts'
import { lazily } from '../lazily.ts'
import type { Reading } from '../reading.ts'
import { type Word, wordAt } from '../words.ts'
import type { Entry } from './book.ts'
import { namesIn } from './names.ts'
import { type Register, registerOf } from './register.ts'
import { type Speakers, speakersIn } from './speakers.ts'

/** A name, where it stands, that means somebody. */
export interface Mention extends Span {
  /** Index of the person or organization meant in the order of first appearance; null when unsure. */
  readonly who: number | null
  readonly type: SpeakerType
}

/** People and organizations in order of appearance. */
export interface Named {
  /** Every mention recognised, in text order, without overlaps. */
  readonly mentions: readonly Mention[]
  /** The people and organizations, by `Mention.who`, under the fullest name the article prints. */
  readonly register: readonly { readonly name: string; readonly type: SpeakerType; readonly role: string | null }[]
}

/** Who appears in an article, and what their mentions mean. */
export interface People {
  /** Made when it is first asked for. */
  named(): Named
  /** Who a mention means; when unsure the mention itself, unnamed. */
  speaker(mention: Span, article_id: string): Speaker
}

/** `amounts` are of money and the like, in text order: what their units are written with names nobody. */
export function peopleIn({ text, words: printed, paragraphs }: Reading, amounts: readonly Span[] = []): People {
  const words = withoutUnits(printed, amounts)
  const title = titleWords(words, paragraphs[0]?.end ?? 0)
  const register = registerOf(text, words, namesIn(words, title), title)
  const { known, speaker } = speakersIn(text, words, register)
  return {
    named: lazily(() => inOrderOfAppearance(register, known)),
    speaker,
  }
}

/** The words with no capitals in the units of amounts, which would be read as acronyms: “EUR 50m”, “HK$5m”, “30 MUSD”. */
function withoutUnits(words: readonly Word[], amounts: readonly Span[]): readonly Word[] {
  if (amounts.length === 0) return words
  const found = [...words]
  for (const { start, end } of amounts) {
    for (let at = wordAt(words, start); at < words.length && words[at]!.start < end; at++) {
      if (words[at]!.lexeme.upper) found[at] = { ...words[at]!, capital: false }
    }
  }
  return found
}

function inOrderOfAppearance({ sightings }: Register, known: Speakers['known']): Named {
  const order = new Map<Entry, number>()
  for (const { entry } of sightings) if (entry && !order.has(entry)) order.set(entry, order.size)
  return {
    mentions: sightings.map(({ start, end, type, entry }) => ({ start, end, type, who: entry && order.get(entry)! })),
    register: [...order.keys()].map(known),
  }
}

/** How many words the headline has, when it capitalises them all; else 0, for it is read like any sentence. */
function titleWords(words: readonly Word[], end: number): number {
  const length = wordAt(words, end)
  const long = words.slice(0, length).filter(({ start, end }) => end - start > 3)
  return long.length > 2 && long.filter(({ capital }) => capital).length > 0.7 * long.length ? length : 0
}
