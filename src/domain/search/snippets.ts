import { z } from 'zod'
import { type Span, selectors } from '../passages.ts'
import { Selector } from '../selector.ts'
import type { Query, Term } from './query.ts'
import { type SearchWord, searchWords } from './words.ts'

export const Highlight = z
  .object({
    start: z.int().min(0).describe('In code points of the passage: 0 is its first character'),
    end: z.int().min(0),
  })
  .meta({ id: 'Highlight', description: 'A word that was looked for' })
export type Highlight = z.infer<typeof Highlight>

export const Snippet = z
  .object({
    selector: Selector,
    highlights: z.array(Highlight).describe('Where the words stand in `selector.exact`'),
  })
  .meta({ id: 'Snippet', description: 'A passage of the text that answers a search' })
export type Snippet = z.infer<typeof Snippet>

/** The most snippets of one text, and their length in UTF-16. */
const MOST = 3
const LENGTH = 240

/** The passages of a text in which most of the terms stand, in text order, each within one paragraph. */
export function snippetsOf(text: string, query: Query): Snippet[] {
  const select = selectors(text)
  return blocksOf(text)
    .map(block => bestPassage(block, query))
    .filter(passage => passage.terms > 0)
    .sort((a, b) => b.terms - a.terms)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, words }) => {
      const selector = select({ start, end })
      const highlights = words.map(select).map(word => ({
        start: word.start - selector.start,
        end: word.end - selector.start,
      }))
      return { selector, highlights }
    })
}

/** The segments of a quote in which words stand that were looked for. */
export function segmentSnippets(segments: readonly Selector[], query: Query): Snippet[] {
  const words = segments.flatMap((segment, of) => searchWords(segment.exact).map(word => ({ ...word, of })))
  const found = foundIn(words, query)
  return segments.flatMap((selector, of) => {
    const select = selectors(selector.exact)
    const highlights = found.words
      .filter(word => word.of === of)
      .map(select)
      .map(({ start, end }) => ({ start, end }))
    return highlights.length > 0 ? [{ selector, highlights }] : []
  })
}

interface Block extends Span {
  readonly words: readonly SearchWord[]
}

function blocksOf(text: string): Block[] {
  let start = 0
  return text.split('\n\n').map(block => {
    const from = start
    start += block.length + 2
    const words = searchWords(block).map(({ word, start, end }) => ({ word, start: from + start, end: from + end }))
    return { start: from, end: from + block.length, words }
  })
}

/** The words that were looked for, as many of them together as a snippet holds. */
function bestPassage(block: Block, query: Query): Span & { terms: number; words: SearchWord[] } {
  const { words, terms } = foundIn(block.words, query)
  if (words.length === 0) return { ...block, terms, words }
  let [from, most] = [0, 0]
  for (let first = 0, last = 0; first < words.length; first++) {
    while (last < words.length && words[last]!.end <= words[first]!.start + (LENGTH * 2) / 3) last++
    if (last - first > most) [from, most] = [first, last - first]
  }
  const lead = words[from]!.start - LENGTH / 4
  const start = lead <= block.start ? block.start : block.words.find(word => word.start >= lead)!.start
  const whole = start + LENGTH >= block.end
  const furthest = Math.max(start + LENGTH, words[from]!.end)
  const end = whole ? block.end : block.words.findLast(word => word.end <= furthest)!.end
  return { start, end, terms, words: words.filter(word => word.start >= start && word.end <= end) }
}

/** Which of the words a query looks for, and how many of its terms are among them. */
function foundIn<Word extends SearchWord>(words: readonly Word[], query: Query): { words: Word[]; terms: number } {
  const found = new Set<Word>()
  let terms = 0
  for (const term of query.with) {
    const before = found.size
    for (let at = 0; at + term.words.length <= words.length; at++) {
      if (standsAt(words, at, term)) for (const word of words.slice(at, at + term.words.length)) found.add(word)
    }
    terms += Number(found.size > before)
  }
  return { words: words.filter(word => found.has(word)), terms }
}

function standsAt(words: readonly SearchWord[], at: number, { words: wanted, prefix }: Term): boolean {
  return wanted.every((word, i) => {
    const here = words[at + i]!.word
    return here === word || (prefix && i === wanted.length - 1 && here.startsWith(word))
  })
}
