import { type Preference, partsOf, preferencesIn } from './preferences.ts'

/**
 * The one of the media types on offer that an `Accept` header likes best, the first of equals (RFC 9110, 12.5.1); null
 * when it leaves none. A parameter that the header names, `profile`, must be the offer's; `charset` is always UTF-8.
 */
export function accepted(header: string, offers: readonly string[]): string | null {
  const ranges = preferencesIn(header).filter(({ name }) => name.includes('/'))
  if (ranges.length === 0) return offers[0]!
  const liked = offers.map(offer => ({ offer, q: liking(ranges, offer) })).filter(({ q }) => q > 0)
  return liked.toSorted((a, b) => b.q - a.q)[0]?.offer ?? null
}

/** The most specific range that fits decides. */
function liking(ranges: readonly Preference[], offer: string): number {
  const [type, ...its] = partsOf(offer)
  const fitting = ranges.flatMap(({ name, parameters, q }) => {
    const named = parameters.filter(parameter => !parameter.startsWith('charset='))
    const specific = ['*/*', `${type!.split('/', 1)[0]}/*`, type].indexOf(name)
    const fits = specific >= 0 && named.every(parameter => its.includes(parameter))
    return fits ? [{ q, specific: specific + named.length }] : []
  })
  return fitting.toSorted((a, b) => b.specific - a.specific)[0]?.q ?? 0
}
