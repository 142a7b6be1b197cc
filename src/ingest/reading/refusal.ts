import type { z } from 'zod'

/** The first thing that is wrong, in one line that names the field. */
export function refusal({ issues }: z.ZodError): string {
  const { path, message } = issues[0]!
  return path.length > 0 ? `${path.join('.')}: ${message}` : message
}
