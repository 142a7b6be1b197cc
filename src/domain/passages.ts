import type { Selector } from './selector.ts'

/** A passage in UTF-16 code units, half-open: what regular expressions give. It never leaves the extractor. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The code points of context on either side. */
export const CONTEXT = 32

/** Makes selectors of UTF-16 spans of one text. The conversion is prepared once, in linear time. */
export function selectors(text: string): (span: Span) => Selector {
  if (!SURROGATE.test(text)) {
    return ({ start, end }) => ({
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    })
  }
  const codePoint = codePoints(text)
  return ({ start, end }) => ({
    start: codePoint(start),
    end: codePoint(end),
    exact: text.slice(start, end),
    prefix: lastCodePoints(text.slice(Math.max(0, start - 2 * CONTEXT), start)),
    suffix: firstCodePoints(text.slice(end, end + 2 * CONTEXT)),
  })
}

/** The passage between two code point positions. */
export function slice(text: string, start: number, end: number): string {
  return slices(text)(start, end)
}

/** `slice` for many passages of one text, which is taken apart once. */
export function slices(text: string): (start: number, end: number) => string {
  if (!astral(text)) return (start, end) => text.slice(start, end)
  const characters = [...text]
  return (start, end) => characters.slice(start, end).join('')
}

/** A part of a passage, in UTF-16 of its `exact`, as a passage of the same text. */
export function part({ start, exact, prefix, suffix }: Selector, span: Span): Selector {
  const [before, words, after] = [exact.slice(0, span.start), exact.slice(span.start, span.end), exact.slice(span.end)]
  const from = start + lengthOf(before)
  return {
    start: from,
    end: from + lengthOf(words),
    exact: words,
    prefix: lastCodePoints(prefix + before),
    suffix: firstCodePoints(after + suffix),
  }
}

/** How many code points stand before each UTF-16 position. */
function codePoints(text: string): (position: number) => number {
  if (!astral(text)) return position => position
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let position = 0; position < text.length; position++) {
    before[position] = count
    if (!insidePair(text, position + 1)) count++
  }
  before[text.length] = count
  return position => before[position]!
}

/** How many code points a text has. */
export function lengthOf(text: string): number {
  return astral(text) ? [...text].length : text.length
}

function astral(text: string): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text)
}

function insidePair(text: string, position: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(position - 1, position + 1))
}

function lastCodePoints(context: string): string {
  return SURROGATE.test(context) ? [...context].slice(-CONTEXT).join('') : context.slice(-CONTEXT)
}

function firstCodePoints(context: string): string {
  return SURROGATE.test(context) ? [...context].slice(0, CONTEXT).join('') : context.slice(0, CONTEXT)
}

const SURROGATE = /[\ud800-\udfff]/
