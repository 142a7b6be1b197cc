import { needleOf, type Query } from './query.ts'
import { BREAK } from './words.ts'

/**
 * How well a text answers a query: every term counts the more often it stands there, less and less each time, most of
 * all in the first passage (the headline), and less in a long text. It depends on the text and the query alone, so that
 * an order stays as it is while other texts come and go, and backends agree.
 */
export function relevance(text: string, query: Query): number {
  const length = 1 - LENGTH_COUNTS + (LENGTH_COUNTS * text.length) / ORDINARY_LENGTH
  const opening = text.indexOf(` ${BREAK} `) + 1
  let sum = 0
  for (const needle of query.with.map(needleOf)) {
    const first = text.indexOf(needle)
    const times = occurrences(text, needle, first) + (first >= 0 && first < opening ? HEADLINE : 0)
    sum += times / (times + SATURATION * length)
  }
  return sum
}

/** As in BM25 (Robertson and Zaragoza 2009), with lengths in characters. */
const SATURATION = 1.2
const LENGTH_COUNTS = 0.75
const ORDINARY_LENGTH = 3_000
/** A term in the headline counts as so many in the text. */
const HEADLINE = 5
/** More often than this makes no difference that can be seen. */
const MOST = 20

function occurrences(text: string, needle: string, first: number): number {
  let times = 0
  for (let at = first; at >= 0 && times < MOST; at = text.indexOf(needle, at + needle.length - 1)) times++
  return times
}
