import type { Span } from '../../domain/selector.ts'
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
  const numerals: Numeral[] = []
  for (const match of text.matchAll(NUMERAL)) {
    const { digits, half, quarter, words, size } = match.groups as Groups
    const start = match.index
    if (start < (numerals.at(-1)?.end ?? 0)) continue
    const end = start + match[0].length
    if (digits !== undefined) numerals.push(scaledDigits(text, start, end))
    else if (size !== undefined) numerals.push({ start, end, value: null, scale: 0, rich: true })
    else {
      const value = half
        ? { digits: 5n, exponent: SCALE_WORDS[half.toLowerCase()]! - 1 }
        : quarter
          ? { digits: 25n, exponent: SCALE_WORDS[quarter.toLowerCase()]! - 2 }
          : spelled(words!)
      const scale = Math.max(0, value.exponent)
      numerals.push({ start, end, value, scale, rich: scale > 2 })
    }
  }
  return numerals
}

type Groups = Record<'digits' | 'half' | 'quarter' | 'words' | 'size', string | undefined>

const scale = Object.keys(SCALE_WORDS).join('|')
const word = Object.keys(NUMBER_WORDS).join('|')

/** At most 15 digits, in groups or not, tokenised or not: “1,200”, “12,34,567”, “1 , 200”, “1.6”, “1 . 6”, “.5”. */
const digits = String.raw`(?<!\d|\d[.,])(?:\d{1,3}(?:,\d{2,3}){1,6}|\d{1,3}(?: , \d{3}){1,4}|\d{1,15}|(?=\.\d))(?:\.\d{1,8}| \. \d{1,4})?(?!\d)`
/** “half a million”, “half billion”. */
const half = `half[ -](?:an?[ -])?(?<half>${scale})`
/** “a quarter million”, “a quarter of a billion”. */
const quarter = `(?:a )?quarter[ -](?:of an?[ -]|an?[ -])?(?<quarter>${scale})`
/** “three hundred and fifty thousand”, “twenty-five”, “a million”, “one point three billion”, “two and a half million”. */
const words = String.raw`(?:(?:an? )?(?:${scale})|(?:${word}))(?:[ -](?:and[ -])?(?:${word}|(?:${scale})s?|point(?= (?:${word})\b)|a[ -]half(?=[ -](?:${scale})))\b){0,12}|a(?= (?:dollar|euro)(?:$|[.,;]))`
/** “tens of millions of”, “several hundred thousand”, “millions of”. */
const size = `(?:${VAGUE_NUMBERS.join('|')})(?: (?:${scale})s?){0,2}`
const NUMERAL = new RegExp(
  `(?<digits>${digits})|\\b(?:(?<size>${size})|${half}|${quarter}|(?<words>${words}))\\b`,
  'gi',
)

const SCALE = new RegExp(
  `[ -]?(?:(${scale})s?(?:[ -](${scale})s?)?|(${Object.keys(SCALE_LETTERS).join('|')}))(?![\\p{L}\\d])`,
  'iuy',
)

/** Digits with the scale behind them. */
function scaledDigits(text: string, start: number, digitsEnd: number): Numeral {
  const { scale, end } = scaleBehind(text, digitsEnd)
  const printed = text.slice(start, digitsEnd)
  return { start, end, value: shifted(decimal(printed), scale), scale, rich: scale > 0 || /[.,]/.test(printed) }
}

/** “ million” → 6. */
export function scaleBehind(text: string, end: number): { readonly scale: number; readonly end: number } {
  SCALE.lastIndex = end
  const [all = '', ...names] = SCALE.exec(text) ?? []
  return { scale: names.reduce((sum, name) => sum + scaleOf(name), 0), end: end + all.length }
}

function scaleOf(name: string | undefined): number {
  const key = name?.toLowerCase() ?? ''
  return SCALE_WORDS[key] ?? SCALE_LETTERS[key] ?? 0
}

/** “three hundred and fifty thousand” → 350 × 10^3. */
function spelled(words: string): Decimal {
  let [total, current, fraction] = [0n, 0n, 0]
  let [pointed, last] = [false, 0]
  for (const name of words.toLowerCase().split(/[ -]/)) {
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
  return last
    ? { digits: digits / 10n ** BigInt(last), exponent: last - fraction }
    : { digits: digits || 1n, exponent: 0 - fraction }
}
