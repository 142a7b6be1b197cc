import type { Quote } from '../quote.ts'
import { wordsOfSegments } from '../verification/pieces.ts'
import { wordingOf } from '../wording.ts'
import { runsOf } from '../words.ts'
import { searchText } from './words.ts'

/** What is looked for in an article and in its quotes: all that a store makes of their words, made wherever there is time. */
export interface Searchable {
  /** The `searchText` of its paragraphs. */
  readonly words: string
  /** In the order of the quotes. */
  readonly quotes: readonly SearchableQuote[]
}

export interface SearchableQuote {
  /** The `searchText` of what was said. */
  readonly words: string
  /** `runsOf` its words. */
  readonly runs: readonly string[]
  /** `wordingOf` it. */
  readonly wording: string
}

export function searchableOf(text: string, quotes: readonly Quote[]): Searchable {
  return { words: searchText(text.split('\n\n')), quotes: quotes.map(searchableQuote) }
}

function searchableQuote({ id, text, segments, speaker }: Quote): SearchableQuote {
  const words = wordsOfSegments(segments)
  return { words: searchText([text]), runs: runsOf(words), wording: wordingOf({ id, segments, speaker }, words) }
}
