import type { Span } from '../../domain/passages.ts'
import { NUMBER_WORDS, SCALE_LETTERS, SCALE_WORDS, VAGUE_NUMBERS } from './data/numbers.ts'
import { type Decimal, decimal, shifted } from './decimal.ts'

/** A number as printed, before it is known what it counts. */
export interface Numeral extends Span {
  /** null where only a size is stated: “tens of millions”. */
  readonly value: Decimal | null
  /** The power of ten of the scale printed behind it: 6 in “5 million”. */
  readonly scale: number
  /** Written like an amount, with a scale, separators or a fraction: “5m”, “1,200”, “3.50”. */
  readonly rich: boolean
}

/** The numerals of a text, in text order, without overlaps. */
export function numeralsIn(text: string): Numeral[] {
  const lower = text.replaceAll('İ', 'i').toLowerCase()
  const numerals: Numeral[] = []
  for (const numeral of [...digitsIn(lower), ...wordsIn(lower)].sort((a, b) => a.start - b.start)) {
    if (numeral.start >= (numerals.at(-1)?.end ?? 0)) numerals.push(numeral)
  }
  return numerals
}

/** At most 15 digits, in groups or not, tokenised or not: “1,200”, “12,34,567”, “1 , 200”, “1.6”, “1 . 6”, “.5”. */
const DIGITS =
  /(?=\d)(?<!\d|\d[.,])(?:\d{1,3}(?:,\d{2,3}){1,6}|\d{1,3}(?: , \d{3}){1,4}|\d{1,15})(?:\.\d{1,8}| \. \d{1,4})?(?!\d)/g

function digitsIn(text: string): Numeral[] {
  return Array.from(text.matchAll(DIGITS), ({ 0: printed, index }) => {
    const point = printed.includes('.') || text[index - 1] !== '.' ? '' : '.'
    const { scale, end } = scaleBehind(text, index + printed.length)
    const value = shifted(decimal(point + printed), scale)
    return { start: index - point.length, end, value, scale, rich: scale > 0 || /[.,]/.test(point + printed) }
  })
}

const SCALE_NAMES = Object.keys(SCALE_WORDS).join('|')
const NAMES = Object.keys(NUMBER_WORDS).join('|')
const VAGUE = VAGUE_NUMBERS.join('|')

/**
 * “three hundred and fifty thousand”, “twenty-five”, “million”, “one point three billion”, “two and a half million”;
 * “half a million”, “quarter of a billion”; “tens of millions”, “several hundred thousand”; “dollar.” for “a dollar.”
 */
const WORDS = new RegExp(
  String.raw`\b(?:(?<words>(?:${NAMES}|${SCALE_NAMES})(?:[ -](?:and[ -])?(?:${NAMES}|(?:${SCALE_NAMES})s?|point(?= (?:${NAMES})\b)|a[ -]half(?=[ -](?:${SCALE_NAMES})))\b){0,12})|(?<part>half|quarter)[ -](?:of[ -])?(?:an?[ -])?(?<whole>${SCALE_NAMES})|(?<size>(?:${VAGUE})(?: (?:${SCALE_NAMES})s?){0,2})|(?<single>dollar|euro)(?=$|[.,;]))\b`,
  'g',
)
const ARTICLE = /\ban? $/

function wordsIn(text: string): Numeral[] {
  const numerals: Numeral[] = []
  for (const { 0: printed, index, groups } of text.matchAll(WORDS)) {
    const { words, part, whole, size, single } = groups!
    const article = ARTICLE.exec(text.slice(Math.max(0, index - 4), index))?.[0].length ?? 0
    const end = index + printed.length
    if (single !== undefined) {
      if (article) numerals.push({ start: index - article, end: index - 1, value: ONE, scale: 0, rich: false })
    } else if (size !== undefined) numerals.push({ start: index - article, end, value: null, scale: 0, rich: true })
    else {
      const value = words === undefined ? partOf(part!, SCALE_WORDS[whole!]!) : spelled(words)
      const start = index - (part === 'half' ? 0 : article)
      const scale = Math.max(0, value.exponent)
      numerals.push({ start, end, value, scale, rich: scale > 2 })
    }
  }
  return numerals
}

const ONE: Decimal = { digits: 1n, exponent: 0 }

function partOf(part: string, power: number): Decimal {
  return part === 'half' ? { digits: 5n, exponent: power - 1 } : { digits: 25n, exponent: power - 2 }
}

const SCALE = new RegExp(
  `[ -]?(?:(${SCALE_NAMES})s?(?:[ -](${SCALE_NAMES})s?)?|(${Object.keys(SCALE_LETTERS).join('|')}))(?![\\p{L}\\d])`,
  'uy',
)

/** “ million” → 6. */
export function scaleBehind(text: string, end: number): { readonly scale: number; readonly end: number } {
  SCALE.lastIndex = end
  const [all = '', ...names] = SCALE.exec(text) ?? []
  return { scale: names.reduce((sum, name) => sum + scaleOf(name), 0), end: end + all.length }
}

function scaleOf(name: string | undefined): number {
  return name === undefined ? 0 : (SCALE_WORDS[name] ?? SCALE_LETTERS[name]!)
}

/** “three hundred and fifty thousand” → 350 × 10^3. */
function spelled(words: string): Decimal {
  let [total, current, fraction] = [0n, 0n, 0]
  let [pointed, last] = [false, 0]
  for (const name of words.split(/[ -]/)) {
    const one = NUMBER_WORDS[name]
    const power = SCALE_WORDS[name.replace(/s$/, '')]
    last = power !== undefined && power > 2 ? power : 0
    if (one !== undefined) {
      current = pointed ? current * 10n + BigInt(one) : current + BigInt(one)
      if (pointed) fraction++
    } else if (name === 'half') {
      current = current * 10n + 5n
      fraction++
    } else if (name === 'point') pointed = true
    else if (power === 2) current = (current || 1n) * 100n
    else if (power !== undefined) {
      total += (current || 1n) * 10n ** BigInt(power)
      current = 0n
    }
  }
  const digits = total + current
  return last ? { digits: digits / 10n ** BigInt(last), exponent: last - fraction } : { digits, exponent: 0 - fraction }
}
