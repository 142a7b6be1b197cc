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
      const other = declared() ?? (/[$]|dollar/.test(text) || !/€|\beuros?\b/.test(text) ? undefined : 'EUR')
      return other === undefined ? { unit: code, basis: 'convention' } : { unit: other, basis: 'context' }
    },
    paid: at =>
      /\b(?:costs?|prices?|priced|paid|pays?|worth|fees?|rent|bill|fined?|salary|wage|spent)\b[^.\n]{0,40}$/i.test(
        text.slice(Math.max(0, at - 60), at),
      ),
    names: ({ code }) => (code === 'GBP' ? /£|sterling|\bpence\b|\bGBP\b/.test(text) : localOf([code]) !== undefined),
  }
}

/** “All figures in Canadian dollars.” */
function declaredDollar(text: string): string | undefined {
  for (const said of text.matchAll(/\bin ((?:\p{L}+ ){1,2}dollars?)\b/giu)) {
    const before = text.slice(Math.max(0, said.index - 48), said.index)
    if (/\b(?:figure|amount|price|value|sum)s?\b[^.\n]*$/i.test(before)) return currencyNamed(said[1]!)?.code
  }
  return undefined
}

/** The one candidate whose country or demonym the article names. */
function onlyOneAtHome(lower: string, candidates: readonly string[]): string | undefined {
  const named = candidates.filter(code => homeOf(code).some(word => lower.includes(word)))
  return named.length === 1 ? named[0] : undefined
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
