import { part, type Span } from '../passages.ts'
import type { Selector } from '../selector.ts'
import { type Word, wordsOf } from '../words.ts'
import { aligned, type Difference, differences, type Pair } from './differences.ts'
import {
  isSoft,
  neighboursOf,
  type Printed,
  type PrintedWord,
  printed,
  standsAlone,
  withoutSoftEnds,
} from './pieces.ts'
import type { Agreement } from './verification.ts'

/** The words asked about. */
export interface Given {
  readonly text: string
  readonly words: readonly Word[]
}

export interface Match {
  readonly agreement: Agreement
  readonly selectors: Selector[]
  readonly differences: Difference[]
}

/** Takes off what people put around a quote: white space, quotation marks, “…”, a full stop. */
export function givenOf(asked: string): Given {
  const trimmed = asked.trim()
  const text = AROUND.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed
  return { text, words: withoutSoftEnds(wordsOf(text)) }
}
const AROUND = /^["“„«‘'‹].*["”“»’'›]$/s

/** Fewer words than these are the whole of a quote or nothing. */
const SHORTEST = 3

/** How a quote, or any passages, hold the words; null when they do not. `whole` is the text that reads them as one. */
export function matchIn(passages: readonly Selector[], whole: string, given: Given): Match | null {
  const quote = printed(passages.map(passage => passage.exact))
  const places = occurrences(given.words, quote.words)
  const place = places.find(pairs => standsAlone(quote, spanOf(pairs, quote.words)))
  if (place) return agreeing(passages, whole, given, place)
  if (Math.min(given.words.length, quote.words.length) < SHORTEST) return null
  const parts = places.length === 0 && partsIn(given.words, quote.words)
  if (parts) return matchOf('partial', passages, given, parts)
  const pairs = alignedWith(given.words, quote, places[0])
  return resembles(given.words, pairs) ? matchOf('partial', passages, given, pairs) : null
}

/** The words in a row anywhere in the passages, cut out of their sentences or not. */
export function foundIn(passages: readonly Selector[], given: Given): Match | null {
  const { words } = printed(passages.map(passage => passage.exact))
  const [place] = occurrences(given.words, words)
  return place ? agreeing(passages, '', given, place) : null
}

type Same = readonly [given: Word, printed: PrintedWord]
type Row = readonly PrintedWord[]

function agreeing(passages: readonly Selector[], whole: string, given: Given, place: readonly Same[]): Match {
  const [[first, at]] = place as [Same]
  const verbatim = passages[at.segment]!.exact.startsWith(given.text, at.start - first.start)
  return matchOf(verbatim || given.text === whole ? 'exact' : 'normalized', passages, given, place)
}

function occurrences(given: readonly Word[], row: Row): Same[][] {
  const [first] = given
  return row.flatMap((word, at) => {
    const pairs = first && word.key === first.key ? sameFrom(given, row, at) : null
    return pairs ? [pairs] : []
  })
}

/** Where one passage of the quote ends, the words asked about may have a mark that it does not, and the other way round. */
function sameFrom(given: readonly Word[], row: Row, from: number): Same[] | null {
  const pairs: Same[] = []
  for (const word of given) {
    const [before, next] = [row[from + pairs.length - 1], row[from + pairs.length]]
    if (word.key === next?.key) pairs.push([word, next])
    else if (!(isSoft(word) && next && pairs.length > 0 && before!.segment !== next.segment)) return null
  }
  return pairs
}

/** How many words “…” may stand for. */
const MOST_LEFT_OUT = 120

/** The words on both sides of each “…”, with what the quote has between them; null when they are not there in this order. */
function partsIn(given: readonly Word[], row: Row): Pair<Word, PrintedWord>[] | null {
  const pairs: Pair<Word, PrintedWord>[] = []
  let from = -1
  for (const part of partsOf(given)) {
    const place = occurrences(part, row).find(([first]) => row.indexOf(first![1]) >= from)
    if (!place) return null
    const { start, end } = spanOf(place, row)
    if (from >= 0 && start - from > MOST_LEFT_OUT) return null
    const leftOut = from < 0 ? [] : row.slice(from, start)
    pairs.push(...leftOut.map((word): Pair<Word, PrintedWord> => [null, word]), ...place)
    from = end
  }
  return pairs
}

/** “One … two”, “one [...] two”. */
function partsOf(given: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]]
  for (const word of given) {
    if (word.key === '…') parts.push([])
    else parts.at(-1)!.push(word)
  }
  return parts.map(withoutBrackets).filter(part => part.length > 0)
}

function withoutBrackets(part: readonly Word[]): Word[] {
  const opened = part.filter(({ key }, i) => i > 0 || !/^[\])]$/.test(key))
  return opened.filter(({ key }, i) => i < opened.length - 1 || !/^[[(]$/.test(key))
}

function spanOf(pairs: readonly Same[], row: Row): Span {
  const start = row.indexOf(pairs[0]![1])
  return { start, end: start + pairs.length }
}

/** How far a sentence is shown around the words that resemble those asked about. */
const MARGIN = 60

/** The words beside the sentences that they touch, and beside the neighbours that keep them from standing alone. */
function alignedWith(given: readonly Word[], quote: Printed, place: readonly Same[] | undefined) {
  const { words, pieces } = quote
  const core = place ? spanOf(place, words) : likest(given, words)
  const neighbours = (place && neighboursOf(quote, core)) ?? []
  const touched = pieces.filter(
    piece => (piece.end > core.start && piece.start < core.end) || neighbours.includes(piece),
  )
  const start = Math.max(touched[0]!.start, core.start - MARGIN)
  const end = Math.min(touched.at(-1)!.end, core.end + MARGIN)
  return aligned(given, words.slice(start, end))
}

/** As many neighbouring words as were given, of those the ones that share most with them. */
function likest(given: readonly Word[], row: Row): Span {
  const left = new Map<string, number>()
  for (const { key } of given) left.set(key, (left.get(key) ?? 0) + 1)
  let [shared, most, best] = [0, -1, 0]
  row.forEach(({ key }, end) => {
    left.set(key, (left.get(key) ?? 0) - 1)
    if (left.get(key)! >= 0) shared++
    const out = row[end - given.length]
    if (out) {
      left.set(out.key, left.get(out.key)! + 1)
      if (left.get(out.key)! > 0) shared--
    }
    if (shared > most) [most, best] = [shared, end]
  })
  return { start: Math.max(0, best + 1 - given.length), end: best + 1 }
}

/** Three words, and three fifths of them all. */
function resembles(given: readonly Word[], pairs: readonly Pair<Word, PrintedWord>[]): boolean {
  const same = pairs.filter(([left, right]) => left?.isWord && right).length
  return same >= SHORTEST && same >= 0.6 * given.filter(word => word.isWord).length
}

function matchOf(
  agreement: Agreement,
  passages: readonly Selector[],
  given: Given,
  pairs: readonly Pair<Word, PrintedWord>[],
): Match {
  const same = pairs.flatMap(([left, right]) => (left && right ? [right] : []))
  const segments = [...new Set(same.map(word => word.segment))]
  return {
    agreement,
    selectors: segments.map(segment => {
      const words = same.filter(word => word.segment === segment)
      return part(passages[segment]!, { start: words[0]!.start, end: words.at(-1)!.end })
    }),
    differences: differences(
      pairs,
      ({ start, end }) => given.text.slice(start, end),
      ({ segment, start, end }) => passages[segment]!.exact.slice(start, end),
    ),
  }
}
