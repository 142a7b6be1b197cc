import type { Span } from '../../domain/passages.ts'
import { beginsName, CODES, type Currency, currencyNamed, minorPower } from './currencies.ts'
import {
  AFTER,
  AFTER_PAYING,
  BEFORE,
  BEFORE_RICH,
  COMMON_CODES,
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

/** What stands directly before or behind a numeral and gives it a unit. `before` patterns end at the numeral. */
interface Recognizer {
  readonly side: 'before' | 'after'
  /** What stands beside the numeral, or behind the spaces and hyphens beside it, where the pattern can match at all. */
  readonly near: RegExp
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
export function amountsIn(text: string, home: Home): Amount[] {
  let free = 0
  return numeralsIn(text).map(numeral => {
    const amount = amountOf(text, numeral, free, home)
    free = amount.end
    return amount
  })
}

function amountOf(text: string, numeral: Numeral, free: number, home: Home): Amount {
  const lead = text.slice(Math.max(free, numeral.start - REACH), numeral.start)
  const beside = { before: characterBefore(lead), after: characterAfter(text, numeral.end) }
  for (const { side, near, pattern, read } of recognizers) {
    if (!near.test(beside[side])) continue
    pattern.lastIndex = side === 'before' ? 0 : numeral.end
    const match = pattern.exec(side === 'before' ? lead : text)
    const unit = match && read(match, numeral, home)
    if (!unit) continue
    const before = side === 'before' ? match[0].length - (unit.spare ?? 0) : 0
    const after = side === 'after' ? match[0].length - (unit.spare ?? 0) : 0
    const sign = side === 'before' ? /[-−(] ?$/.exec(lead)?.[0] : undefined
    const bracket = sign?.startsWith('(') ? bracketed(text, numeral.end) : null
    const value = numeral.value && shifted(numeral.value, (unit.power ?? 0) + (bracket?.scale ?? 0))
    const minus = bracket !== null || (sign !== undefined && !sign.startsWith('('))
    return {
      start: numeral.start - before,
      end: (bracket?.end ?? numeral.end) + after,
      value: value && minus ? negative(value) : value,
      power: unit.power ?? 0,
      bound: null,
      value_to: null,
      unit: unit.unit,
      unit_basis: unit.basis ?? 'stated',
      minor: unit.minor ?? false,
      leading: side === 'before',
      numeral,
    }
  }
  const { start, end, value } = numeral
  return {
    start,
    end,
    value,
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

function characterBefore(lead: string): string {
  return lead.charAt(lead.length - (lead.endsWith(' ') ? 2 : 1))
}

function characterAfter(text: string, end: number): string {
  let at = end
  while (at < end + 2 && (text[at] === ' ' || text[at] === '-')) at++
  return text.charAt(at)
}

/** “$(69) million”: the bracket of a negative number, and the scale behind it. */
function bracketed(text: string, end: number): { readonly scale: number; readonly end: number } | null {
  const close = /^ ?\)/.exec(text.slice(end, end + 2))
  if (!close) return null
  const behind = scaleBehind(text.slice(end, end + 24).toLowerCase(), close[0].length)
  return { scale: behind.scale, end: end + behind.end }
}

/** How far before a numeral its unit may begin: “Malaysian ringgit ”. */
const REACH = 24

const signs = `[${Object.keys(SIGNS).join('')}]`
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
    pattern: /[ -]?(?:(%)|(per ?cent(?:age)?[ -]points?|pp)|(basis[ -]points?|bps)|(per ?cent|pct|pc))(?![\p{L}\d])/iuy,
    read: ([, , point, basis]) => ({ unit: point ? 'percentage_point' : basis ? 'basis_point' : 'percent' }),
  },
  {
    /** “$5”, “US$ 5”, “C $6”, “$A82”, “$-50”, “$( 28 )”, “U.S. $”. */
    side: 'before',
    near: new RegExp(`[-−(A-Z]|${signs}`, 'u'),
    pattern: new RegExp(
      `(?:(?<![\\p{L}\\d'’])([A-Za-z][A-Za-z.]{0,4}?)( ?))?(${signs}) ?(?:([A-Z]{1,3}) ?)?(?:[-−] ?|\\( ?)?$`,
      'u',
    ),
    read: ([all, letters = '', space, sign, inner = ''], _numeral, home) => {
      const known = SIGN_LETTERS[sign!] ?? {}
      const outer = known[letters] ?? (CODES.has(letters) ? letters : undefined)
      const bare = outer === undefined || (space === ' ' && LOOSE.has(letters))
      const spare = bare ? letters.length + (space?.length ?? 0) : 0
      const unit = (bare ? undefined : outer) ?? known[inner]
      if (inner && known[inner] === undefined) return null
      return unit === undefined ? { ...home.sign(sign!), spare } : { unit, spare: all.length && spare }
    },
  },
  {
    /** “EUR 50m”, “Rs 500 crore”, “USD1,700”, “MAUD 60”, “aud 15”. */
    side: 'before',
    near: /[A-Za-z=.−-]/,
    pattern: /(?<![\p{L}\d])([A-Za-z]{1,4}=?)(\.?)( ?)[-−]?$/u,
    read: ([, letters, , space], numeral) => {
      const unit =
        BEFORE[letters!] ?? (numeral.rich && (space === '' || letters!.length > 1) ? BEFORE_RICH[letters!] : undefined)
      if (unit !== undefined) return { unit }
      if (SMALL_CODES.includes(letters!)) return codeUnit(letters!.toUpperCase(), numeral)
      if (letters!.length === 4 && letters!.startsWith('M')) return multiple(letters!)
      return WORD_CODES.includes(letters!) ? null : codeUnit(letters!, numeral)
    },
  },
  {
    /** “10$”, “50 million €”, “76 R$”; not where the sign belongs to the next number. */
    side: 'after',
    near: new RegExp(`[UCAHNSR]|${signs}`, 'u'),
    pattern: new RegExp(` ?(?:(US|C|A|HK|NZ|S|R)(?=\\$))?(${signs})(?! ?\\d(?![\\d.,]{0,12} ?${signs}))`, 'uy'),
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
      `[ -]?([MTK]?)([A-Z]{3}|${SMALL_CODES.join('|')})(?: (${Object.keys(SCALE_WORDS).join('|')}))?(?![\\p{L}\\d])`,
      'uy',
    ),
    read: ([, multiple, code, scale = ''], numeral) => {
      const unit = codeUnit(code!.toUpperCase(), numeral)
      return unit && { ...unit, power: (SCALE_WORDS[scale] ?? 0) + (multiple === '' ? 0 : multiple === 'M' ? 6 : 3) }
    },
  },
  {
    /** “100元”, “42 RM”, “42 L.E”. */
    side: 'after',
    near: /[^\s\d]/,
    pattern: new RegExp(` ?(${anyOf(Object.keys(AFTER))})(?![\\p{L}\\d])`, 'uy'),
    read: ([, letters]) => ({ unit: AFTER[letters!]! }),
  },
  {
    /** “cost me 150 kn”, “the price is 18 R”. */
    side: 'after',
    near: /[^\s\d]/,
    pattern: new RegExp(` ?(${anyOf(Object.keys(AFTER_PAYING))})(?![\\p{L}\\d])`, 'uy'),
    read: ([, letters], { start }, home) => (home.paid(start) ? { unit: AFTER_PAYING[letters!]! } : null),
  },
  {
    /** “10 cents”, “197 pence”, “10¢”, “50p”, “3 Australian cents”. */
    side: 'after',
    near: /\p{L}|¢/u,
    pattern: new RegExp(
      `(?:[ -](?!p[^\\p{L}]))?(?:(\\p{L}{2,12}) )?(${anyOf(Object.keys(MINOR_UNITS))})(?![\\p{L}\\d])`,
      'uy',
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
    near: /\p{L}/u,
    pattern: /[ -]{1,2}(?:of )?(?:the )?(\p{L}[\p{L}.'’]{0,20}(?:[ -](?:& )?\p{L}[\p{L}.'’]{0,20}){0,3})/uy,
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
    near: /[tsaeh]/i,
    pattern: /(?<!\w)((?:malaysian? |indian |nigerian |indonesian )?(?:ringgits?|rupees|naira|rupiah)) $/i,
    read: ([, name], _numeral, home) => home.name(currencyNamed(name!)!),
  },
]

/** “A $5 fine”, “S $5”: with a space the letter is a word of its own. */
const LOOSE = new Set(['A', 'B', 'J', 'N', 'R', 'S', 'Z', 'us', 'Can', 'MX'])

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
  if (value === null) return !currency.word && !/^(?:dollar|euro|peso|rupee|franc)$/i.test(name)
  return !currency.word || rich || home.names(currency)
}
