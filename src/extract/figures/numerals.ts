import type { Span } from '../../domain/passages.ts'
import { LETTERS } from '../characters.ts'
import type { Word } from '../words.ts'
import {
  NUMBER_WORDS,
  SCALE_LETTERS,
  SCALE_WORDS,
  SINGLE_NAMES,
  VAGUE_NUMBERS,
  VULGAR_FRACTIONS,
} from './data/numbers.ts'
import { type Decimal, decimal, shifted, sum } from './decimal.ts'

/** A number as printed, before it is known what it counts. */
export interface Numeral extends Span {
  /** null where only a size is stated: “tens of millions”. */
  readonly value: Decimal | null
  /** The power of ten of the scale printed behind it: 6 in “5 million”. */
  readonly scale: number
  /** Written like an amount, with a scale, separators or decimals: “5m”, “1,200”, “3.50”. */
  readonly rich: boolean
}

/** The numerals of a text, in text order, without overlaps; the text is searched from its words that a numeral may begin in. */
export function numeralsIn(text: string, words: readonly Pick<Word, 'start' | 'close' | 'lexeme'>[]): Numeral[] {
  const numerals: Numeral[] = []
  let free = 0
  let at = 0
  for (let next = 0; next < words.length; next++) {
    const { start, close, lexeme } = words[next]!
    while (lexeme.counts && at < close) {
      NUMERAL.lastIndex = at < start ? start : at
      const match = NUMERAL.exec(text)
      if (!match) return numerals
      at = NUMERAL.lastIndex
      const numeral = match[1] === undefined ? inWords(text, match) : inDigits(text, match)
      if (!numeral || numeral.start < free) continue
      numerals.push(numeral)
      free = numeral.end
    }
  }
  return numerals
}

const SCALE_NAMES = Object.keys(SCALE_WORDS).join('|')
const NAMES = Object.keys(NUMBER_WORDS).join('|')
const VAGUE = VAGUE_NUMBERS.join('|')

const VULGAR = Object.keys(VULGAR_FRACTIONS).join('')

/** Forms of a number in digits; the first that is followed by no more of a number counts. */
const FORMS = [
  // “1,200”, “12,34,567”, and tokenised “1 , 200”; “1,200.50”, “1 , 200 . 50”
  String.raw`(?:\d{1,3}(?:,\d{2,3}){0,5},\d{3}|\d{1,3}(?: , \d{3}){1,4})(?:\.\d{1,8}| \. \d{1,4})?`,
  // “1 200 000”, “1’200”; not “200 500-euro notes”
  String.raw`\d{1,3}(?:(?: \d{3}){1,4}(?!-)|(?:['’]\d{3}){1,4})(?:[.,]\d{1,2})?`,
  // “1.200.000”, “1.200.000,50”
  String.raw`\d{1,3}(?:\.\d{3}){2,4}(?:,\d{1,2})?`,
  // “2½”, “½”, “2 1/2”, “5-1/2”, “3/4”
  `\\d{0,4} ?[${VULGAR}]`,
  String.raw`(?:\d{1,4}[ -])?[1357]/[248](?!/)`,
  // “1200”, “1.6”, “1 . 6”
  String.raw`\d{1,15}(?:\.\d{1,8}| \. \d{1,4})?`,
  // “1,5”, “0,125”
  String.raw`\d{1,9},\d{1,2}|0,\d{3,4}`,
]

/** A number in digits, whole: never the “1” of “1/3”, of “1,5” or of “1’200”. */
const DIGITS = String.raw`(?=[\d${VULGAR}])(?<!\d|\d[.,/])(${FORMS.join('|')})(?!\d|[.,'’]\d|[ -]?\d/\d|[${VULGAR}])`

/**
 * “three hundred and fifty thousand”, “twenty-five”, “million”, “one point three billion”, “two and a half million”;
 * “half a million”, “quarter of a billion”; “tens of millions”, “several hundred thousand”; “dollar.” for “a dollar.”
 */
const WORDS = String.raw`\b(?:((?:${NAMES}|${SCALE_NAMES})(?:[ -](?:and[ -])?(?:${NAMES}|(?:${SCALE_NAMES})s?|point(?= (?:${NAMES})\b)|a[ -]half)\b){0,12})|(half|quarter)[ -](?:of[ -])?(?:an?[ -])?(${SCALE_NAMES})|((?:${VAGUE})(?: (?:${SCALE_NAMES})s?){0,2})|(${SINGLE_NAMES.join('|')})(?=$|[.,;]))\b`

/** Both in one, because a text is long and its numerals are few. */
const NUMERAL = new RegExp(`${DIGITS}|${WORDS}`, 'gi')

function inDigits(text: string, { 0: printed, index }: RegExpExecArray): Numeral {
  const point = printed.includes('.') || text[index - 1] !== '.' ? '' : '.'
  const { scale, end } = scaleBehind(text, index + printed.length)
  const value = shifted(valueIn(point + printed), scale)
  return { start: index - point.length, end, value, scale, rich: scale > 0 || SEPARATED.test(point + printed) }
}

const SEPARATED = /[.,'’]|\d \d{3}/
/** Of what the forms allow: a comma before the decimals, and points between thousands. */
const DECIMAL_COMMA = /,\d{1,2}$|^0,|\.\d+\./
const FRACTION = /^(?:(\d+)[ -]+)?([1357])\/([248])$/

function valueIn(printed: string): Decimal {
  if (!/\D/.test(printed)) return decimal(printed)
  if (DECIMAL_COMMA.test(printed)) return decimal(printed.replaceAll('.', '').replace(',', '.'))
  const sign = VULGAR_FRACTIONS[printed.at(-1)!]
  const [, whole = '0', over, under] =
    FRACTION.exec(sign === undefined ? printed : `${printed.slice(0, -1)} ${sign}`.trim()) ?? []
  if (over === undefined) return decimal(printed)
  const places = Math.log2(Number(under))
  return sum(decimal(whole), { digits: BigInt((Number(over) * 10 ** places) / Number(under)), exponent: -places })
}

/** “a ” and “an ” before a numeral. */
const ARTICLE = /(?<=\b(an? ))/iy

/** Of money, even without a number: “millions of pounds” are not those of a scale. */
const HUGE = /illion|crore|lakh/i
/** The scale of a number that cannot be read: “2⅓ million”. */
const SCALE_OF_DIGITS = new RegExp(`(?<=[\\d\u00bc-\u00be\u2150-\u215e][ -]?)(?:${SCALE_NAMES})`, 'iy')

function inWords(text: string, match: RegExpExecArray): Numeral | null {
  const { 0: printed, 2: words, 3: part, 4: whole, 5: size, 6: single, index } = match
  ARTICLE.lastIndex = index
  const article = ARTICLE.exec(text)?.[1]?.length ?? 0
  const end = index + printed.length
  if (single !== undefined)
    return article ? { start: index - article, end: index - 1, value: ONE, scale: 0, rich: false } : null
  SCALE_OF_DIGITS.lastIndex = index
  if (SCALE_OF_DIGITS.test(text)) return null
  if (size !== undefined) return { start: index - article, end, value: null, scale: 0, rich: HUGE.test(size) }
  const half = part?.toLowerCase() === 'half'
  const value = words === undefined ? partOf(half, SCALE_WORDS[whole!.toLowerCase()]!) : spelled(words.toLowerCase())
  const scale = Math.max(0, value.exponent)
  return { start: half ? index : index - article, end, value, scale, rich: scale > 2 }
}

const ONE: Decimal = { digits: 1n, exponent: 0 }

function partOf(half: boolean, power: number): Decimal {
  return half ? { digits: 5n, exponent: power - 1 } : { digits: 25n, exponent: power - 2 }
}

const SCALES: Readonly<Record<string, number>> = { ...SCALE_WORDS, ...SCALE_LETTERS }
const SCALE = new RegExp(
  `^[ -]?(?:(${SCALE_NAMES})s?(?:[ -](${SCALE_NAMES})s?)?|(${Object.keys(SCALE_LETTERS).join('|')}))(?![${LETTERS}\\d])`,
)
const MAY_SCALE = new RegExp(
  `[ -]?[${Object.keys(SCALES)
    .map(name => name[0])
    .join('')}]`,
  'iy',
)

/** “ million” → 6. */
export function scaleBehind(text: string, end: number): { readonly scale: number; readonly end: number } {
  MAY_SCALE.lastIndex = end
  if (!MAY_SCALE.test(text)) return { scale: 0, end }
  const [all = '', ...names] = SCALE.exec(text.slice(end, end + 32).toLowerCase()) ?? []
  const scale = names.reduce((sum, name) => sum + (name === undefined ? 0 : SCALES[name]!), 0)
  return { scale, end: end + all.length }
}

/** “three hundred and fifty thousand” → 350 × 10^3. */
function spelled(words: string): Decimal {
  let [total, current, fraction] = [0n, 0n, 0]
  let [pointed, last] = [false, 0]
  for (const name of words.replaceAll('-', ' ').split(' ')) {
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
