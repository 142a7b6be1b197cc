import { LETTERS } from '../characters.ts'
import { lazily } from '../lazily.ts'
import { matchesIn } from '../matches.ts'
import { type Currency, currencyNamed, homeOf } from './currencies.ts'
import { SIGNS } from './data/currencies.ts'

type Resolved = { readonly unit: string; readonly basis: 'stated' | 'context' | 'convention' }

/** What an article says about currencies that share a name or a sign. */
export interface Home {
  sign(sign: string): Resolved
  name(currency: Currency): Resolved
  minor(minor: { readonly code: string; readonly shared?: true }): Resolved
  /** Whether the article shows that a plain word, “pounds”, is money here. */
  names(currency: Currency): boolean
  /** Whether a word of paying stands before a place. */
  paid(at: number): boolean
}

export function homeIn(text: string): Home {
  const lower = lazily(() => text.toLowerCase())
  const declared = lazily(() => declaredDollar(text))
  const inEuros = lazily(() => !/[$]|dollar/.test(text) && /€|\beuros?\b/.test(text))
  const inPounds = lazily(() => /£|sterling|\bpence\b|\bGBP\b/.test(text))
  const local = new Map<string, string | undefined>()
  const localOf = (candidates: readonly string[]) => {
    const key = candidates.join()
    if (!local.has(key)) local.set(key, onlyOneAtHome(lower(), candidates))
    return local.get(key)
  }
  return {
    sign(sign) {
      const unit = SIGNS[sign]!
      const other = unit === 'USD' ? declared() : unit === 'JPY' ? localOf(['JPY', 'CNY']) : undefined
      if (unit !== 'USD' && unit !== 'JPY') return { unit, basis: 'stated' }
      return other === undefined ? { unit, basis: 'convention' } : { unit: other, basis: 'context' }
    },
    name({ code, candidates }) {
      if (candidates.length === 1) return { unit: code, basis: 'stated' }
      const other = code === 'USD' ? declared() : code === 'GBP' ? undefined : localOf(candidates)
      return other === undefined ? { unit: code, basis: 'convention' } : { unit: other, basis: 'context' }
    },
    minor({ code, shared }) {
      if (!shared) return { unit: code, basis: 'stated' }
      const other = declared() ?? (inEuros() ? 'EUR' : undefined)
      return other === undefined ? { unit: code, basis: 'convention' } : { unit: other, basis: 'context' }
    },
    paid: at =>
      /\b(?:costs?|prices?|priced|paid|pays?|worth|fees?|rent|bill|fined?|salary|wage|spent)\b[^.\n]{0,40}$/i.test(
        text.slice(Math.max(0, at - 60), at),
      ),
    names: ({ code }) => (code === 'GBP' ? inPounds() : localOf([code]) !== undefined),
  }
}

/** “All figures in Canadian dollars.” */
function declaredDollar(text: string): string | undefined {
  for (const { 0: dollars, index } of matchesIn(text, DOLLARS)) {
    const lead = text.slice(Math.max(0, index - 48), index)
    const said = IN_THEM.exec(lead)
    if (!said) continue
    const at = index - lead.length + said.index
    if (OF_MONEY.test(text.slice(Math.max(0, at - 48), at))) return currencyNamed(said[1]! + dollars)?.code
  }
  return undefined
}

const DOLLARS = /dollars?\b/gi
const IN_THEM = new RegExp(`\\b[iI][nN] ((?:[${LETTERS}]+ ){1,2})$`)
const OF_MONEY = /\b(?:figure|amount|price|value|sum)s?\b[^.\n]*$/i

/** The one candidate whose country or demonym the article names. */
function onlyOneAtHome(lower: string, candidates: readonly string[]): string | undefined {
  const named = candidates.filter(code => homeOf(code).some(word => lower.includes(word)))
  return named.length === 1 ? named[0] : undefined
}
