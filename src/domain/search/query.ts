import { lengthOf } from '../passages.ts'
import { searchWords } from './words.ts'

/** One thing to look for: neighbouring words. */
export interface Term {
  readonly words: readonly string[]
  /** The last word may go on. */
  readonly prefix: boolean
}

/** What is looked for: all of `with`, and nothing of `without`. */
export interface Query {
  readonly with: readonly Term[]
  readonly without: readonly Term[]
}

/** What a query may ask of a store: terms in all, words of a term, and letters before a star. */
export const QUERY = { terms: 10, words: 20, prefix: 3, length: 300 }

/**
 * Reads what somebody typed: words, “a phrase” in any double quotation marks, -without, and prefix* of three letters or
 * more (of fewer it is the word itself). It is never syntax: whatever else stands there only parts words. The first ten
 * terms count. Null when no word is asked for.
 */
export function queryOf(typed: string): Query | null {
  const terms: { without: boolean; term: Term }[] = []
  for (const { groups } of typed.matchAll(TERM)) {
    const { minus, phrase, word, star } = groups as Record<string, string | undefined>
    const words = searchWords(phrase ?? word!).map(found => found.word)
    if (words.length === 0) continue
    const prefix = star !== undefined && lengthOf(words.at(-1)!) >= QUERY.prefix
    terms.push({ without: minus !== undefined, term: { words: words.slice(0, QUERY.words), prefix } })
  }
  const used = terms.slice(0, QUERY.terms)
  const asked = { with: used.filter(({ without }) => !without), without: used.filter(({ without }) => without) }
  if (asked.with.length === 0) return null
  return { with: asked.with.map(({ term }) => term), without: asked.without.map(({ term }) => term) }
}

/** “word”, “word*”, “"a phrase"”, “-” before any of them; the last phrase may be left open. */
const TERM =
  /(?:(?<!\S)(?<minus>[-−–]))?(?:["“”„«»](?<phrase>[^"“”„«»]{0,300})["“”„«»]?|(?<word>[^\s"“”„«»*]{1,300})(?<star>\*)?)/g

/** What a text of `searchText` contains when it has the term. */
export function needleOf({ words, prefix }: Term): string {
  return ` ${words.join(' ')}${prefix ? '' : ' '}`
}
