import { sha256, slug } from '../../domain/ids.ts'
import type { Span } from '../../domain/selector.ts'
import type { Speaker, SpeakerType } from '../../domain/speaker.ts'
import type { Reading } from '../reading.ts'
import { ORDINARY } from './data/ordinary.ts'
import { ORGANIZATION_NOUNS } from './data/organizations.ts'
import { PLACES } from './data/places.ts'
import { CROWDS, ROLES } from './data/roles.ts'
import { namesIn } from './names.ts'
import { referencesIn } from './references.ts'
import { type Entry, registerOf } from './register.ts'
import { phrase, type Word, wordAt, wordsOf } from './words.ts'

/** A name, where it stands, that means somebody. */
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

export function peopleIn({ text, paragraphs }: Reading): People {
  const words = wordsOf(text)
  const title = titleWords(words, paragraphs[0]?.end ?? 0)
  const register = registerOf(text, words, namesIn(words, title), title)
  const { sightings } = register
  const references = referencesIn(text, words, register)
  const order = new Map<Entry, number>()
  for (const { entry } of sightings) if (entry && !order.has(entry)) order.set(entry, order.size)

  const shown = (span: Span) => text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const known = (entry: Entry) => ({ name: shown(entry.name), type: entry.type, role: entry.role && shown(entry.role) })
  const named = (name: string, type: SpeakerType, role: string | null = null): Speaker => ({
    id: slug(name),
    name,
    type,
    role,
  })

  function speaker(mention: Span, article_id: string): Speaker {
    const entry = meant(mention)
    if (entry) {
      const { name, type, role } = known(entry)
      return named(name, type, role)
    }
    return ownName(mention) ?? unnamed(shown(mention).trim(), article_id)
  }

  /** The first noun phrase of a mention: before “of Acme”, “, 43,” and “who”. */
  function head({ start, end }: Span): { from: number; to: number; end: number } {
    let from = wordAt(words, start)
    let last = from
    while (last < words.length && words[last]!.start < end) last++
    while (from < last - 1 && DETERMINERS.has(words[from]!.key)) from++
    let to = from
    while (to < last && (to === from || (near(to) && (!STOPS.has(words[to]!.key) || twoRoles(to))))) to++
    return { from, to, end: last }
  }
  /** “academic and professor” Jane Roe. */
  const twoRoles = (at: number) =>
    words[at]!.key === 'and' &&
    ROLES.has(words[at - 1]!.key) &&
    !words[at - 1]!.capital &&
    ROLES.has(words[at + 1]?.key ?? '')
  const near = (at: number) =>
    words[at]!.start - words[at - 1]!.end < 4 && !/[,;()—–"“”]/.test(text.slice(words[at - 1]!.end, words[at]!.start))

  function meant(mention: Span): Entry | null {
    const { from, to, end } = head(mention)
    if (from >= to) return null
    const { key } = words[to - 1]!
    const start = words[from]!.start
    const sighting = sightings[wordAt(sightings, words[to - 1]!.start)]
    if (sighting && sighting.start < words[to - 1]!.end) return sighting.entry
    if (to - from === 1) {
      const pronoun = references.pronoun(key, start)
      if (pronoun) return pronoun
    }
    const role = ROLES.has(key)
    if (role) {
      const beside = sightings[wordAt(sightings, words[to - 1]!.end)]
      if (beside?.type === 'person' && words[beside.from]!.comma && beside.from <= end) return beside.entry
    }
    const determiner = words[from - 1]
    if (determiner && determiner.start >= mention.start && INDEFINITE.has(determiner.key)) return null
    if (role)
      return references.office(
        words.slice(from, end).map(word => word.key),
        start,
      )
    return key in ORGANIZATION_NOUNS && to - from === 1 ? references.organization(key, start) : null
  }

  /** A name the register does not have: a place that speaks for its government, or capitalised words. */
  function ownName(mention: Span): Speaker | null {
    const { from, to } = head(mention)
    if (from >= to) return null
    const name = shown({ start: words[from]!.start, end: words[to - 1]!.end })
    if (PLACES.has(phrase(words, from, to))) return named(name, 'organization')
    const sighting = sightings[wordAt(sightings, words[to - 1]!.start)]
    if (sighting && sighting.start < words[to - 1]!.end) return named(shown(sighting), sighting.type)
    const { key } = words[to - 1]!
    if (ROLES.has(key) || CROWDS.has(key) || ROLES.has(key.replace(/s$/, ''))) return null
    for (let at = from; at < to; at++) if (!words[at]!.capital) return null
    return to - from === 1 && (words[from]!.first || ORDINARY.has(key)) ? null : named(name, 'organization')
  }

  return {
    mentions: sightings.map(({ start, end, type, entry }) => ({ start, end, type, who: entry && order.get(entry)! })),
    register: [...order.keys()].map(known),
    speaker,
  }
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'another',
  'one',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'mr',
  'mrs',
  'ms',
  'dr',
  'miss',
])
const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'his', 'her', 'its', 'their', 'our', 'my'])
const STOPS = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'on',
  'with',
  'who',
  'whose',
  'which',
  'that',
  'to',
  'and',
  'by',
  'told',
  'said',
])

/** How many words the headline has, when it capitalises them all; else 0, for it is read like any sentence. */
function titleWords(words: readonly Word[], end: number): number {
  const length = wordAt(words, end)
  const long = words.slice(0, length).filter(({ start, end }) => end - start > 3)
  return long.length > 2 && long.filter(({ capital }) => capital).length > 0.7 * long.length ? length : 0
}

function unnamed(name: string, article_id: string): Speaker {
  return { id: `${slug(name)}-${sha256(article_id).slice(0, 8)}`, name, type: 'unnamed', role: null }
}
