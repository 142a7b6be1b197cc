/** One member of an `Accept` or `Accept-Encoding` header: what, with which parameters, and how much it is liked. */
export interface Preference {
  readonly name: string
  readonly parameters: readonly string[]
  readonly q: number
}

/** The members of such a header, in small letters, without quotation marks. One whose weight cannot be read is not there. */
export function preferencesIn(header: string): Preference[] {
  const members = header.match(/(?:[^,"]|"[^"]*")+/g) ?? []
  return members.flatMap(member => {
    const [name, ...parameters] = partsOf(member)
    const weight = parameters.find(parameter => parameter.startsWith('q='))?.slice(2) ?? '1'
    const others = parameters.filter(parameter => !parameter.startsWith('q='))
    return WEIGHT.test(weight) ? [{ name: name!, parameters: others, q: Number(weight) }] : []
  })
}

/** From 0 to 1 (RFC 9110, 12.4.2), whatever the number of digits. */
const WEIGHT = /^(?:0(?:\.\d{0,30})?|1(?:\.0{0,30})?)$/

/** `application/ld+json;profile="…"`: what it is, and its parameters. */
export function partsOf(member: string): string[] {
  return member.split(';').map(part =>
    part
      .trim()
      .toLowerCase()
      .replace(/\s*=\s*/, '=')
      .replaceAll('"', ''),
  )
}
