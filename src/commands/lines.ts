import { extractAll, type Source } from '../extract/index.ts'
import './engine.ts'

/** What lines of JSON get: a line each, in UTF-8, and whether one of them says that its line could not be read. */
export interface Answers {
  /** In a buffer of its own, which can be given to another thread. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly failed: boolean
}

/** The findings of `{"id","text"}` as a line each, in order; of a line that is none, what is wrong with it. */
export function answersTo(lines: readonly string[]): Answers {
  const asked = lines.filter(line => line.trim() !== '').map(sourceOf)
  const findings = extractAll(asked.filter(isSource)).values()
  const answers = asked.map(one => (isSource(one) ? { id: one.id, ...findings.next().value } : one))
  return { bytes: encoded(answers.map(answer => JSON.stringify(answer))), failed: !asked.every(isSource) }
}

/** The lines in UTF-8, each with its end, in a buffer of their own. */
function encoded(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const most = lines.reduce((sum, { length }) => sum + MOST_BYTES * length + 1, 0)
  const bytes = most > ROOM.length ? new Uint8Array(most) : ROOM
  let end = 0
  for (const line of lines) {
    end += UTF_8.encodeInto(line, bytes.subarray(end)).written
    bytes[end++] = NEW_LINE
  }
  return bytes.slice(0, end)
}

const UTF_8 = new TextEncoder()
/** Of a UTF-16 code unit. */
const MOST_BYTES = 3
const NEW_LINE = 0x0a
/** Where answers are put together: none of them has to be measured first where all surely find room. */
const ROOM = new Uint8Array(2 ** 20)

/** A line that is no source. */
interface Wrong {
  readonly id: string | null
  readonly error: string
}

function isSource(asked: Source | Wrong): asked is Source {
  return !('error' in asked)
}

function sourceOf(line: string): Source | Wrong {
  const { id, text, published_at = null } = parsed(line)
  const wrong: string[] = []
  if (typeof id !== 'string') wrong.push('"id" is no string')
  if (typeof text !== 'string') wrong.push('"text" is no string')
  if (published_at !== null && typeof published_at !== 'string')
    wrong.push('"published_at" is neither a string nor null')
  if (wrong.length === 0) return { id, text, published_at } as Source
  return {
    id: typeof id === 'string' ? id : null,
    error: `the line is no JSON object with "id" and "text": ${wrong.join('; ')}`,
  }
}

function parsed(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line))
  } catch {
    return {}
  }
}
