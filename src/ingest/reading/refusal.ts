import type { z } from 'zod'
import { Unreadable, type Wrong } from '../readers/reader.ts'

/** More is not worth reading. */
const MOST = 20

/** Everything that is wrong, each with the name of its field. */
export function refusal({ issues }: z.ZodError, where = ''): Unreadable {
  const wrong = issues.flatMap(wrongIn).slice(0, MOST)
  const told = wrong.map(({ field, reason }) => (field === '' ? reason : `${field}: ${reason}`))
  return new Unreadable(where + told.join('; '), wrong)
}

function wrongIn(issue: z.core.$ZodIssue): Wrong[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ field: placeOf([...issue.path, key]), reason: 'there is no such field' }))
  }
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
  return [{ field: placeOf(issue.path), reason: missing ? 'it is missing' : issue.message }]
}

/** `paragraphs[3]`. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return place.replace(/^\./, '')
}
