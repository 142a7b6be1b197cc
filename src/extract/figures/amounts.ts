import type { Span } from '../../domain/passages.ts'
import { LETTERS } from '../characters.ts'
import type { Word } from '../words.ts'
import { beginsName, CODES, type Currency, currencyNamed, mayBeginName, minorPower } from './currencies.ts'
import {
  AFTER,
  AFTER_PAYING,
  BEFORE,
  BEFORE_RICH,
  COMMON_CODES,
  LETTER_SIGNS,
  MINOR_UNITS,
  SIGN_LETTERS,
  SIGNS,
  SMALL_CODES,
  WORD_CODES,
} from './data/currencies.ts'
import { SCALE_WORDS } from './data/numbers.ts'
import { type Decimal, negative, shifted } from './decimal.ts'
import type { Home } from './home.ts'
import { type Numeral, numeralsIn, scaleBehind } from './numerals.ts'

/** A numeral with its unit; a bare numeral has none yet. */
export interface Amount extends Span {
  readonly value: Decimal | null
  readonly value_to: Decimal | null
  readonly unit: string | null
  readonly unit_basis: 'stated' | 'context' | 'convention'
  /** Cents and pence. */
  readonly minor: boolean
  /** Its unit stands before it, so that a bare number behind may belong to it: “$5-6 million”. */
  readonly leading: boolean
  /** Power of ten the unit adds: -2 for cents. */
  readonly power: number
  /** Set on the ends of a range that are amounts of their own: “between $5 million and $6 million”. */
  readonly bound: 'at_least' | 'at_most' | null
  readonly numeral: Numeral
}

export type WithUnit = Amount & { readonly unit: string }

export function hasUnit(amount: Amount): amount is WithUnit {
  return amount.unit !== null
}

/** What stands directly before or behind a numeral and gives it a unit. */
interface Recognizer {
  readonly side: 'before' | 'after'
  /** What stands beside the numeral, or behind the spaces and hyphens beside it, where the pattern can match at all. */
  readonly near: RegExp
  /** Reads words that begin as the name of a currency or of its minor unit does. */
  readonly named?: true
  /** Asked at the end of the numeral, or at its start: then it looks behind, and its first group is all that it reads. */
  readonly pattern: RegExp
  read(match: RegExpExecArray, numeral: Numeral, home: Home): Unit | null
}

interface Unit {
  readonly unit: string
  readonly basis?: Amount['unit_basis']
  /** Of cents: -2. Of a scale behind the unit, “75 USD million”: 6. */
  readonly power?: number
  readonly minor?: boolean
  /** Characters of the match that are no part of the amount. */
  readonly spare?: number
}

/** Every numeral of the text, with its unit where one stands beside it. */
export function amountsIn(text: string, words: readonly Word[], home: Home): Amount[] {
  let free = 0
  return numeralsIn(text, words).map(numeral => {
    const amount = amountOf(text, numeral, free, home)
    free = amount.end
    return amount
  })
}

function amountOf(text: string, numeral: Numeral, free: number, home: Home): Amount {
  for (const { side, pattern, read } of asked(text, numeral, free)) {
    const place = side === 'before' ? text.slice(Math.max(free, numeral.start - REACH), numeral.start) : text
    pattern.lastIndex = side === 'before' ? place.length : numeral.end
    const match = pattern.exec(place)
    const unit = match && read(match, numeral, home)
    if (!unit) continue
    const length = match[side === 'before' ? 1 : 0]!.length - (unit.spare ?? 0)
    const sign = side === 'before' ? /[-−(] ?$/.exec(place)?.[0] : undefined
    const bracket = sign?.startsWith('(') ? bracketed(text, numeral.end) : null
    const value = numeral.value && shifted(numeral.value, (unit.power ?? 0) + (bracket?.scale ?? 0))
    const minus = bracket !== null || (sign !== undefined && !sign.startsWith('('))
    return {
      ...bare(numeral),
      start: side === 'before' ? numeral.start - length : numeral.start,
      end: (bracket?.end ?? numeral.end) + (side === 'after' ? length : 0),
      value: value && minus ? negative(value) : value,
      unit: unit.unit,
      unit_basis: unit.basis ?? 'stated',
      power: unit.power ?? 0,
      minor: unit.minor ?? false,
      leading: side === 'before',
    }
  }
  return bare(numeral)
}

function bare(numeral: Numeral): Amount {
  return {
    start: numeral.start,
    end: numeral.end,
    value: numeral.value,
    value_to: null,
    unit: null,
    unit_basis: 'stated',
    minor: false,
    leading: false,
    power: 0,
    bound: null,
    numeral,
  }
}

/** The recognizers that can read what stands beside a numeral, in order. */
function asked(text: string, { start, end }: Numeral, free: number): readonly Recognizer[] {
  const before = text[start - 1] === ' ' ? start - 2 : start - 1
  let behind = end
  while (behind < end + 2 && (text[behind] === ' ' || text[behind] === '-')) behind++
  const near = (before < free ? 0 : nearTo('before', text, before)) | nearTo('after', text, behind)
  const able = mayBeginName(text, behind) ? near : near & ~NAMED
  ABLE[able] ??= recognizers.filter((_, i) => able & (1 << i))
  return ABLE[able]
}

/** Lists of recognizers by the bits that stand for them. */
const ABLE: (readonly Recognizer[])[] = []

/** A bit for each recognizer that can match where a character stands. */
function nearTo(side: Recognizer['side'], text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128 && NEAR[side][code] !== UNASKED) return NEAR[side][code]!
  const near = bits(recognizer => recognizer.side === side && recognizer.near.test(text.charAt(at)))
  if (code < 128) NEAR[side][code] = near
  return near
}

function bits(holds: (recognizer: Recognizer) => boolean): number {
  return recognizers.reduce((all, recognizer, i) => (holds(recognizer) ? all | (1 << i) : all), 0)
}

/** “$(69) million”: the bracket of a negative number, and the scale behind it. */
function bracketed(text: string, end: number): { readonly scale: number; readonly end: number } | null {
  const close = /^ ?\)/.exec(text.slice(end, end + 2))
  if (!close) return null
  return scaleBehind(text, end + close[0].length)
}

/** How far before a numeral its unit may begin: “Malaysian ringgit ”. */
const REACH = 24

const signs = `[${Object.keys(SIGNS).join('')}]`
const wordEnd = `(?![${LETTERS}\\d])`
const word = `[${LETTERS}][${LETTERS}.'’]{0,20}`
const initials = (words: readonly string[]) => new RegExp(`[${words.map(word => word[0]).join('')}]`)
const finals = (words: readonly string[]) => `[${words.map(word => word.at(-1)).join('')}]`
const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.$]/g, '\\$&'))
    .join('|')

/** Order matters: the first that reads wins. */
const recognizers: readonly Recognizer[] = [
  {
    /** “4.5%”, “4.5 per cent”, “5pc”, “two percentage points”, “25 basis points”. */
    side: 'after',
    near: /[%pb]/i,
    pattern: new RegExp(
      `[ -]?(?:(%)|(per ?cent(?:age)?[ -]points?|pp)|(basis[ -]points?|bps)|(per ?cent|pct|pc))${wordEnd}`,
      'iy',
    ),
    read: ([, , point, basis]) => ({ unit: point ? 'percentage_point' : basis ? 'basis_point' : 'percent' }),
  },
  {
    /** “$5”, “US$ 5”, “C $6”, “$A82”, “$-50”, “$( 28 )”, “U.S. $”. */
    side: 'before',
    near: new RegExp(`[-−(A-Z]|${signs}`),
    pattern: new RegExp(
      `(?<=((?:(?<![${LETTERS}\\d'’])([A-Za-z][A-Za-z.]{0,4})( ?))?(${signs}) ?(?:([A-Z]{1,3}) ?)?(?:[-−] ?|\\( ?)?))`,
      'y',
    ),
    read: ([, , letters = '', space, sign, inner = ''], _numeral, home) => {
      const known = SIGN_LETTERS[sign!] ?? {}
      const outer = known[letters] ?? (CODES.has(letters) ? letters : undefined)
      const bare = outer === undefined || (space === ' ' && LOOSE.has(letters))
      const spare = bare ? letters.length + (space?.length ?? 0) : 0
      const unit = (bare ? undefined : outer) ?? known[inner]
      if (inner && known[inner] === undefined) return null
      return unit === undefined ? { ...home.sign(sign!), spare } : { unit, spare }
    },
  },
  {
    /** “EUR 50m”, “Rs 500 crore”, “USD1,700”, “MAUD 60”, “aud 15”. */
    side: 'before',
    near: new RegExp(`[A-Z.−-]|${finals([...Object.keys({ ...BEFORE, ...BEFORE_RICH }), ...SMALL_CODES])}`),
    pattern: new RegExp(`(?<=((?<![${LETTERS}\\d])([A-Za-z]{1,4}[=¢]?)\\.?( ?)[-−]?))`, 'y'),
    read: ([, , letters, space], numeral, home) => {
      const short = BEFORE[letters!] ?? (numeral.rich ? BEFORE_RICH[letters!] : undefined)
      if (short !== undefined) return shortFor(short, home)
      const sign = numeral.rich && space === '' ? LETTER_SIGNS[letters!] : undefined
      if (sign !== undefined) return { unit: sign, basis: 'convention' }
      if (SMALL_CODES.includes(letters!)) return codeUnit(letters!.toUpperCase(), numeral)
      if (letters!.length === 4 && letters!.startsWith('M')) return multiple(letters!)
      return WORD_CODES.includes(letters!) ? null : codeUnit(letters!, numeral)
    },
  },
  {
    /** “10$”, “50 million €”, “76 R$”; not where the sign belongs to the next number. */
    side: 'after',
    near: new RegExp(`[UCAHNSR]|${signs}`),
    pattern: new RegExp(` ?(?:(US|C|A|HK|NZ|S|R)(?=\\$))?(${signs})(?! ?\\d(?![\\d.,]{0,12} ?${signs}))`, 'y'),
    read: ([, letters = '', sign], _numeral, home) => {
      const unit = SIGN_LETTERS[sign!]?.[letters]
      return unit === undefined ? home.sign(sign!) : { unit }
    },
  },
  {
    /** “5 million USD”, “10MNT”, “30 MUSD”, “75 USD million”. */
    side: 'after',
    near: /[A-Z]|[acegijnru]/,
    pattern: new RegExp(
      `[ -]?([MTK]?)([A-Z]{3}|${SMALL_CODES.join('|')})(?: (${Object.keys(SCALE_WORDS).join('|')}))?${wordEnd}`,
      'y',
    ),
    read: ([, multiple, code, scale = ''], numeral) => {
      const unit = codeUnit(code!.toUpperCase(), numeral)
      return unit && { ...unit, power: (SCALE_WORDS[scale] ?? 0) + (multiple === '' ? 0 : multiple === 'M' ? 6 : 3) }
    },
  },
  {
    /** “100元”, “42 RM”, “42 L.E”. */
    side: 'after',
    near: initials(Object.keys(AFTER)),
    pattern: new RegExp(` ?(${anyOf(Object.keys(AFTER))})${wordEnd}`, 'y'),
    read: ([, letters], _numeral, home) => shortFor(AFTER[letters!]!, home),
  },
  {
    /** “cost me 150 kn”, “the price is 18 R”. */
    side: 'after',
    near: initials(Object.keys(AFTER_PAYING)),
    pattern: new RegExp(` ?(${anyOf(Object.keys(AFTER_PAYING))})${wordEnd}`, 'y'),
    read: ([, letters], { start }, home) => (home.paid(start) ? shortFor(AFTER_PAYING[letters!]!, home) : null),
  },
  {
    /** “10 cents”, “197 pence”, “10¢”, “50p”, “3 Australian cents”. */
    side: 'after',
    near: new RegExp(`[${LETTERS}¢]`),
    named: true,
    pattern: new RegExp(
      `(?:[ -](?!p[^${LETTERS}]))?(?:([${LETTERS}]{2,12}) )?(${anyOf(Object.keys(MINOR_UNITS))})${wordEnd}`,
      'y',
    ),
    read: ([, owner, name], _numeral, home) => {
      const minor = MINOR_UNITS[name!]!
      const owned = owner === undefined ? undefined : (currencyNamed(`${owner} dollar`) ?? currencyNamed(owner))?.code
      if (owner !== undefined && owned === undefined) return null
      const { unit, basis } = owned === undefined ? home.minor(minor) : { unit: owned, basis: 'stated' as const }
      return { unit, basis, power: minor.power ?? minorPower(unit), minor: true }
    },
  },
  {
    /** “858.8 billion yuan”, “10.5 million Australian dollars”, “5-million-dollar”, “tens of millions of dollars”. */
    side: 'after',
    near: new RegExp(`[${LETTERS}]`),
    named: true,
    pattern: new RegExp(`[ -]{1,2}(?:of )?(?:the )?(${word}(?:[ -](?:& )?${word}){0,3})`, 'y'),
    read: ([, words], numeral, home) => {
      if (!beginsName(words!)) return null
      for (let name = words!; name; name = name.slice(0, Math.max(0, name.search(/[ -][^ -]*$/)))) {
        const currency = currencyNamed(name.replace(/\.$/, ''))
        if (!currency) continue
        const spare = words!.length - name.replace(/[.'’]+$/, '').length
        return sure(name, currency, numeral, home) ? { ...home.name(currency), spare } : null
      }
      return null
    },
  },
  {
    /** “ringgit 42”, “malaysian ringgit 42”. */
    side: 'before',
    near: /[tsah]/i,
    pattern: /(?<=((?<!\w)((?:malaysian? |indian |nigerian |indonesian )?(?:ringgits?|rupees|naira|rupiah)) ))/iy,
    read: ([, , name], _numeral, home) => home.name(currencyNamed(name!)!),
  },
]

const NAMED = bits(({ named }) => named === true)
/** What is known of ASCII, by code: most of it never stands beside a numeral. */
const UNASKED = -1
const NEAR = { before: new Int16Array(128).fill(UNASKED), after: new Int16Array(128).fill(UNASKED) }

/** “A $5 fine”, “S $5”: with a space the letter is a word of its own. */
const LOOSE = new Set(['A', 'B', 'J', 'N', 'R', 'S', 'Z', 'us', 'Can', 'MX'])

/** What an abbreviation is short for: a code, or the noun of several currencies. */
function shortFor(unit: string, home: Home): Unit {
  return CODES.has(unit) ? { unit } : home.name(currencyNamed(unit)!)
}

function codeUnit(code: string, { rich }: Numeral): Unit | null {
  const unit = code === 'RMB' ? 'CNY' : code
  return CODES.has(unit) && (rich || COMMON_CODES.includes(unit)) ? { unit } : null
}

function multiple(letters: string): Unit | null {
  const unit = letters.slice(1)
  return CODES.has(unit) ? { unit, power: 6 } : null
}

/** Plain words are money only behind what looks like an amount, and only “several euros” are, not “several euro zone states”. */
function sure(name: string, currency: Currency, { rich, value }: Numeral, home: Home): boolean {
  if (value === null && /^(?:dollar|euro|peso|rupee|franc)$/i.test(name)) return false
  return !currency.word || rich || home.names(currency)
}
