import { sha256, slug } from '../../domain/ids.ts'
import type { Span } from '../../domain/passages.ts'
import type { Speaker } from '../../domain/speaker.ts'
import { is, type Word, wordAt } from '../words.ts'
import type { Entry } from './book.ts'
import { CROWDS, ROLES } from './data/roles.ts'
import { isPlace } from './names.ts'
import { referencesIn } from './references.ts'
import type { Register } from './register.ts'
import { ORDINARY, ORGANIZATION_NOUN, ROLE } from './traits.ts'

export interface Speakers {
  /** Somebody of the register. */
  known(entry: Entry): Omit<Speaker, 'id'>
  /** Whoever a mention means: somebody of the register, a name of its own, or the mention itself, unnamed. */
  speaker(mention: Span, article_id: string): Speaker
}

export function speakersIn(text: string, words: readonly Word[], register: Register): Speakers {
  const { sightings } = register
  const references = referencesIn(words, register)
  const shown = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ')
  const known = ({ name, type, role }: Entry) => ({ name: shown(name), type, role: role && shown(role) })

  const hashes = new Map<string, string>()
  function hashOf(article_id: string): string {
    const hash = hashes.get(article_id) ?? sha256(article_id).slice(0, 8)
    hashes.set(article_id, hash)
    return hash
  }

  const speakers = new Map<Entry, Speaker>()
  function registered(entry: Entry): Speaker {
    const speaker = speakers.get(entry) ?? { id: slug(known(entry).name), ...known(entry) }
    speakers.set(entry, speaker)
    return speaker
  }

  /** Whose name, or office behind a name, the last word of a phrase belongs to, or follows as a title: “Secretary of State” Olaf Berg. */
  function named({ from, to, end }: Head) {
    const last = words[to - 1]!
    for (let at = wordAt(sightings, words[from]!.start); at < sightings.length && sightings[at]!.from < end; at++) {
      const { role, start, to } = sightings[at]!
      if (role && role.start <= words[from]!.start && start - role.end < 3 && !words[to - 1]!.possessive)
        return sightings[at]!
    }
    const at = wordAt(sightings, last.start)
    const sighting = sightings[at]
    if (!sighting || sighting.start >= last.end) return null
    const holder = at > 0 ? sightings[at - 1] : undefined
    return holder?.role && holder.end < holder.role.start && holder.role.end >= sighting.end ? holder : sighting
  }

  /** “the president”, “the company”, “he”. */
  function referred(head: Head): Entry | null {
    const { from, to, end, definite } = head
    const { key, start } = words[to - 1]!
    if (is(words[to - 1]!, ROLE)) {
      const beside = sightings[wordAt(sightings, words[to - 1]!.end)]
      if (beside?.type === 'person' && beside.from <= end && words[beside.from]!.comma) return beside.entry
      return definite
        ? references.office(
            words.slice(from, end).map(({ key }) => key),
            start,
          )
        : null
    }
    if (to - from > 1 || !definite) return null
    return is(words[to - 1]!, ORGANIZATION_NOUN) ? references.organization(key, start) : references.pronoun(key, start)
  }

  /** A name the register does not have: a place that speaks for its government, or capitalised words. */
  function ownName({ from, to }: Head): Speaker | null {
    if (!isPlace(words, from, to)) {
      if (to - from === 1 && (words[from]!.first || is(words[from]!, ORDINARY))) return null
      const noun = words[to - 1]!.key
      if (ROLES.has(noun.replace(/s$/, '')) || CROWDS.has(noun)) return null
      for (let at = from; at < to; at++) if (!words[at]!.capital) return null
    }
    const name = shown({ start: words[from]!.start, end: words[to - 1]!.end })
    return { id: slug(name), name, type: 'organization', role: null }
  }

  return {
    known,
    speaker: (mention, article_id) => {
      const head = headOf(text, words, mention)
      const sighting = head && named(head)
      const entry = sighting ? sighting.entry : head && referred(head)
      if (entry) return registered(entry)
      if (sighting) return { id: slug(shown(sighting)), name: shown(sighting), type: sighting.type, role: null }
      // Of “the union’s answer” the union.
      const name = shown(mention)
        .trim()
        .replace(/(?<=\S)['’]s$|(?<=s)['’]$/, '')
      return (
        (head && ownName(head)) ?? {
          id: `${slug(name)}-${hashOf(article_id)}`,
          name,
          type: 'unnamed',
          role: null,
        }
      )
    },
  }
}

/** The first noun phrase of a mention, before “of Acme”, “, 43,” and “who”; `end` is past the last word of the mention. */
interface Head {
  readonly from: number
  readonly to: number
  readonly end: number
  /** Not “a”, “his”: it may mean somebody who was named. */
  readonly definite: boolean
}

/** In words; the rest of a longer mention says nothing about who it is. */
const LONGEST = 60

function headOf(text: string, words: readonly Word[], mention: Span): Head | null {
  let from = wordAt(words, mention.start)
  let end = from
  while (end < words.length && end < from + LONGEST && words[end]!.start < mention.end) end++
  if (from === end) return null
  let definite = true
  for (; from < end - 1 && DETERMINERS.has(words[from]!.key); from++) definite &&= !INDEFINITE.has(words[from]!.key)
  let to = from + 1
  while (to < end && continues(text, words, to)) to++
  return { from, to, end, definite }
}

function continues(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!
  const { key, start } = words[at]!
  if (/[,;:()—–“”"\n]/.test(text.slice(before.end, start))) return false
  if (!STOPS.has(key)) return true
  return key === 'and' && is(before, ROLE) && !before.capital && at + 1 < words.length && is(words[at + 1]!, ROLE)
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the another one this that his her its their our my mr mrs ms dr miss'.split(' '),
)
const INDEFINITE: ReadonlySet<string> = new Set('a an another one his her its their our my'.split(' '))
const STOPS: ReadonlySet<string> = new Set(
  'of for from at in on with who whose which that to and by told said'.split(' '),
)
