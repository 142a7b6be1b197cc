import type { Operation } from './operation.ts'

/** The headers that tell of the end of an operation (RFC 9745, RFC 8594): none for one that stays. */
export function deprecationHeaders({ deprecated }: Pick<Operation, 'deprecated'>): Record<string, string> {
  if (!deprecated) return {}
  const { since, sunset, link } = deprecated
  return {
    deprecation: `@${Date.parse(since) / 1000}`,
    sunset: new Date(sunset).toUTCString(),
    link: `<${link}>; rel="deprecation sunset"`,
  }
}
