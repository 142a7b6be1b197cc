/** One media type of an `Accept` header, and how much it is liked. */
interface Range {
  readonly type: string
  readonly parameters: readonly string[]
  readonly q: number
}

/**
 * The one of the media types on offer that an `Accept` header likes best, the first of equals (RFC 9110, 12.5.1); null
 * when it leaves none. A parameter that the header names, `profile`, must be the offer's; `charset` is always UTF-8.
 */
export function accepted(header: string, offers: readonly string[]): string | null {
  const ranges = rangesOf(header)
  if (ranges.length === 0) return offers[0]!
  const liked = offers.map(offer => ({ offer, q: liking(ranges, offer) })).filter(({ q }) => q > 0)
  return liked.toSorted((a, b) => b.q - a.q)[0]?.offer ?? null
}

/** The most specific range that fits decides. */
function liking(ranges: readonly Range[], offer: string): number {
  const [type, ...parameters] = partsOf(offer)
  const fitting = ranges.flatMap(range => {
    const specific = ['*/*', `${type!.split('/', 1)[0]}/*`, type].indexOf(range.type)
    const fits = specific >= 0 && range.parameters.every(parameter => parameters.includes(parameter))
    return fits ? [{ q: range.q, specific: specific + range.parameters.length }] : []
  })
  return fitting.toSorted((a, b) => b.specific - a.specific)[0]?.q ?? 0
}

function rangesOf(header: string): Range[] {
  const parts = header.match(/(?:[^,"]|"[^"]*")+/g) ?? []
  return parts.map(partsOf).flatMap(([type, ...parameters]) => {
    const quality = parameters.find(parameter => parameter.startsWith('q='))
    const q = quality === undefined ? 1 : Number(quality.slice(2))
    const named = parameters.filter(parameter => !/^(?:q|charset)=/.test(parameter))
    return type!.includes('/') && q >= 0 && q <= 1 ? [{ type: type!, parameters: named, q }] : []
  })
}

/** `application/ld+json;profile="…"`: the type and its parameters, in small letters, without quotation marks. */
function partsOf(mediaType: string): string[] {
  return mediaType.split(';').map(part =>
    part
      .trim()
      .toLowerCase()
      .replace(/\s*=\s*/, '=')
      .replaceAll('"', ''),
  )
}
