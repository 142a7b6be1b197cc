import { LETTERS } from '../characters.ts'
import type { Amount } from './amounts.ts'
import { minorPower } from './currencies.ts'
import { MOVEMENT } from './data/qualifiers.ts'
import { less, shifted, sum } from './decimal.ts'

/** Two neighbouring amounts that read as one, or that lend each other unit and scale. */
interface Joiner {
  /** What stands between them. */
  readonly gap: RegExp
  join(a: Amount, b: Amount, around: Around): readonly Amount[] | null
}

interface Around {
  readonly gap: string
  /** Up to 40 characters before the first. */
  readonly lead: string
  /** Up to 12 characters behind the second. */
  readonly tail: string
}

/** Joins compounds, ranges and “280 million of the 1.5 billion shekels”, from the right, so that ranges nest. */
export function joined(text: string, amounts: readonly Amount[]): Amount[] {
  const rest: Amount[] = []
  for (let i = amounts.length - 1; i >= 0; i--) {
    const a = amounts[i]!
    const b = rest.at(-1)
    const near = b && (a.unit ?? b.unit) !== null && b.start - a.end <= LONGEST
    const parts = near ? join(text, a, b) : null
    if (parts) rest.splice(-1, 1, ...parts.toReversed())
    else rest.push(a)
  }
  return rest.reverse()
}

function join(text: string, a: Amount, b: Amount): readonly Amount[] | null {
  const gap = text.slice(a.end, b.start)
  const around = { gap, lead: text.slice(Math.max(0, a.start - 40), a.start), tail: text.slice(b.end, b.end + 12) }
  for (const joiner of joiners) {
    const parts = joiner.gap.test(gap) ? joiner.join(a, b, around) : null
    if (parts) return parts
  }
  return null
}

/** The longest gap that any of the joiners reads. */
const LONGEST = 60

const joiners: readonly Joiner[] = [
  {
    /** “3 dollars 50 cents”, “3 GBP 1 pence”. */
    gap: /^ ?(?:and )?$/,
    join: (a, b) => {
      if (!whole(a) || !b.minor || (b.unit !== a.unit && b.unit_basis === 'stated')) return null
      return [
        {
          ...a,
          end: b.end,
          value: sum(a.value!, shifted(b.numeral.value!, b.unit === a.unit ? b.power : minorPower(a.unit!))),
        },
      ]
    },
  },
  {
    /** “thirteen dollars forty-five.”, “$20 43”: two digits that end the clause. */
    gap: /^ (?:and )?$/,
    join: (a, b, { lead, tail }) => {
      const cents =
        b.unit === null && b.numeral.scale === 0 && /^\d\d$/.test(String(b.value?.digits)) && b.value?.exponent === 0
      if (!whole(a) || !cents || !/^ ?(?:[.,;](?!\d)|$)/.test(tail) || BETWEEN_ONE.test(lead.toLowerCase())) return null
      return [{ ...a, end: b.end, value: sum(a.value!, shifted(b.value!, minorPower(a.unit!))) }]
    },
  },
  {
    /** “$5-6 million”, “from 10 to 20 dollars”, “between $5m and $6m”. */
    gap: /^(?: ?[-–—] ?| (?:to|and|or) )$/,
    join: (a, b, around) => {
      if (!a.numeral.value || !b.numeral.value || (a.unit !== null && b.unit !== null && a.unit !== b.unit)) return null
      if (/and|or/.test(around.gap) && !BETWEEN.test(around.lead.toLowerCase()) && !adjacentWords(a, b, around.gap))
        return null
      if (
        a.unit === null ? b.unit === null || b.leading || a.minor : b.unit === null && (!a.leading || !plausible(a, b))
      )
        return null
      return range(a, b, around)
    },
  },
  {
    /** “the highest forecast is 84.5 cents, while the lowest is 74.” */
    gap: /^,? (?:while|and|but|against|versus|compared (?:with|to)) (?:[a-z]+ ){0,4}(?:is|was|of|at|to|estimated|forecast|expected) $/i,
    join: (a, b, { tail }) => {
      const ends = /^ ?(?:[.,;](?!\d)|$)/.test(tail)
      if (a.unit?.length !== 3 || b.unit !== null || !(b.value && b.value.exponent < 0) || !ends) return null
      return [a, { ...b, unit: a.unit, unit_basis: a.unit_basis, power: a.power, value: shifted(b.value, a.power) }]
    },
  },
  {
    /** “280 million of the 1.5 billion shekels”. */
    gap: /^ (?:out )?of (?:the|its|their|a) (?:total )?$/,
    join: (a, b) =>
      a.unit === null && a.numeral.rich && b.unit !== null && !b.leading && b.unit.length === 3
        ? [{ ...a, unit: b.unit, unit_basis: b.unit_basis }, b]
        : null,
  },
]

/** “between ”, “between some ”, “between a very small ”. */
const BETWEEN = new RegExp(`\\bbetween (?:[${LETTERS}-]+ ){0,3}$`)
const BETWEEN_ONE = new RegExp(`\\bbetween (?:[${LETTERS}]+ )?$`)

/** A sum in major units to which cents may be added. */
function whole(a: Amount): boolean {
  return a.unit?.length === 3 && !a.minor && a.numeral.scale === 0 && a.numeral.value?.exponent === 0
}

/** “five or six million dollars”. */
function adjacentWords(a: Amount, b: Amount, gap: string): boolean {
  return gap === ' or ' && a.unit === null && !a.numeral.rich && b.unit !== null
}

/** “$5 to 6 million” is a range, “$5 to 2 people” is none. */
function plausible(a: Amount, b: Amount): boolean {
  return b.numeral.rich || less(a.numeral.value!, b.numeral.value!)
}

/** One figure when the ends share sign, name or scale; else two, because each can be cited alone. */
function range(a: Amount, b: Amount, { gap, lead }: Around): readonly Amount[] | null {
  const shares = a.numeral.scale === 0 && b.numeral.scale > 0 && less(printed(a), printed(b)) ? b.numeral.scale : 0
  const unit = (a.unit ?? b.unit)!
  const power = (a.unit === null ? b : a).power
  const from = {
    ...a,
    unit,
    unit_basis: a.unit === null ? b.unit_basis : a.unit_basis,
    power,
    value: shifted(a.numeral.value!, shares + power),
  }
  const to =
    b.unit === null ? { ...b, unit, unit_basis: a.unit_basis, power, value: shifted(b.numeral.value!, power) } : b
  const moves = MOVEMENT.test(lead)
  const one = /[-–—]/.test(gap) || ((a.unit === null || b.unit === null) && !moves && b.value_to === null)
  if (!less(from.value, to.value!) && (one || a.unit === null || b.unit === null)) return null
  if (one)
    return [
      {
        ...from,
        end: b.end,
        value_to: b.value_to ?? to.value,
        leading: a.leading,
        numeral: { ...b.numeral, value: shifted(a.numeral.value!, shares) },
      },
    ]
  return moves ? [from, to] : [{ ...from, bound: 'at_least' }, b.value_to === null ? { ...to, bound: 'at_most' } : to]
}

/** The number without its scale. */
function printed({ numeral }: Amount) {
  return shifted(numeral.value!, -numeral.scale)
}

/** “2.4 million yen ($22,480) and 2.3 million ($21,972)”: a bare amount takes the unit that was converted before it. */
export function lent(text: string, amounts: readonly Amount[]): Amount[] {
  let lender: { readonly amount: Amount; readonly to: string } | null = null
  return amounts.map((amount, i) => {
    const next = amounts[i + 1]
    if (!next?.unit || next.unit === amount.unit || next.start - amount.end > 2) return amount
    if (!/^ ?\($/.test(text.slice(amount.end, next.start))) return amount
    if (amount.unit) lender = { amount, to: next.unit }
    else if (amount.numeral.rich && lender?.to === next.unit && amount.start - lender.amount.end < FAR) {
      return { ...amount, unit: lender.amount.unit, unit_basis: 'context' }
    }
    return amount
  })
}

/** A currency is lent within about two sentences. */
const FAR = 240
