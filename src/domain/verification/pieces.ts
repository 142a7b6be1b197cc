import type { Span } from '../passages.ts'
import type { Selector } from '../selector.ts'
import { type Word, wordsOf } from '../words.ts'
import { ABBREVIATIONS, NEGATED, NEGATIONS } from './english.ts'

/** The words of a quote in one row, and where it may be cut without changing what it says. */
export interface Printed {
  readonly words: readonly PrintedWord[]
  /** The sentences, and what an interruption by the reporter cuts off; positions are those of words. */
  readonly pieces: readonly Span[]
}

export interface PrintedWord extends Word {
  /** Which passage of the quote it stands in. */
  readonly segment: number
}

/** The words of the passages of a quote in one row. */
export function wordsOfSegments(segments: readonly Pick<Selector, 'exact'>[]): Word[] {
  return segments.flatMap(({ exact }) => withoutSoftEnds(wordsOf(exact)))
}

export function printed(passages: readonly string[]): Printed {
  const words = passages.flatMap((exact, segment) =>
    withoutSoftEnds(wordsOf(exact)).map(word => ({ ...word, segment, ending: endsSentence(exact, word) })),
  )
  const cuts = words.flatMap((word, i) => {
    const next = words[i + 1]
    return next && (next.segment !== word.segment || word.ending) ? [i + 1] : []
  })
  const bounds = [0, ...cuts, words.length]
  return { words, pieces: cuts.concat(words.length).map((end, i) => ({ start: bounds[i]!, end })) }
}

/** What newspapers put at the end of words they cite, whatever stood there: “…,” said Kim. */
const SOFT = new Set([',', '.', ';', ':', '…', '-'])

export function isSoft({ key }: Word): boolean {
  return SOFT.has(key)
}

/** A point in front belongs to a number: “.5”. */
export function withoutSoftEnds(words: readonly Word[]): Word[] {
  const kept = words.slice(0, words.findLastIndex(word => !isSoft(word)) + 1)
  return kept.slice(kept.findIndex(word => !isSoft(word) || word.key === '.'))
}

/** Is this mark the end of a sentence, the next beginning with a capital? When in doubt it is not. */
function endsSentence(text: string, { key, start, end }: Word): boolean {
  if (!/^[.?!]$/.test(key) || !NEXT.test(text.slice(end, end + 8))) return false
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, start - 24), start))![0]
  return key !== '.' || (before.length !== 1 && !ABBREVIATIONS.has(before.toLowerCase()))
}
const NEXT = /^[^\p{L}\p{N}]{1,6}[\p{Lu}\p{Lt}\p{Lo}]/u

/** The pieces before and behind words that are whole pieces; null for words that are cut out of one. */
export function neighboursOf({ words, pieces }: Printed, { start, end }: Span): Span[] | null {
  const first = pieces.findIndex(piece => piece.start === start)
  const last = pieces.findIndex(piece => end === piece.end || (end === piece.end - 1 && words[end]!.key === '.'))
  return first < 0 || last < 0 ? null : [pieces[first - 1], pieces[last + 1]].filter(piece => piece !== undefined)
}

/**
 * May these words stand alone? They are all of the quote, or whole pieces of it whose neighbours neither are mere
 * remarks (“Never.”) nor turn anything round (“I do not think so.”).
 */
export function standsAlone(quote: Printed, span: Span): boolean {
  return neighboursOf(quote, span)?.every(({ start, end }) => isHarmless(quote.words.slice(start, end))) ?? false
}

const REMARK = 4

function isHarmless(piece: readonly Word[]): boolean {
  const keys = piece.filter(word => word.isWord).map(word => word.key)
  return keys.length >= REMARK && !keys.some(key => NEGATIONS.has(key) || NEGATED.test(key))
}
