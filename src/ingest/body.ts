import type { NewArticle } from '../domain/article.ts'
import { contentsOf, type Fault, isPacked, unpacked } from './articles.ts'
import { READERS } from './readers/index.ts'
import { TooLong, Unreadable } from './readers/reader.ts'

/** The ending that a file of a media type would have. What is in one of gzip shows in the content. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = Object.assign(
  { 'application/gzip': '.txt' },
  ...READERS.map(({ media_types }) => media_types),
)

/** Why there is no article in a body. */
export type NoArticle = Omit<Fault, 'place'> & { readonly limit?: number }

/** The article in a body, and what it was read as. */
interface BodyRead {
  readonly article: NewArticle
  readonly format: string
}

/** The article in the body of a request, which may be packed. Null for a media type that no reader has. */
export function articleIn(bytes: Uint8Array, media_type: string, limit: number): BodyRead | NoArticle | null {
  const ending = MEDIA_TYPES[media_type]
  if (ending === undefined) return null
  try {
    const packed = isPacked(bytes)
    const inner = packed ? unpacked(bytes, limit) : bytes
    const draft = onOneLine(inner)
    const contents = contentsOf(draft ?? inner, `body${draft ? '.ndjson' : ending}`, limit)
    const [article, another] = contents!.articles
    if (another) return { reason: 'it holds several articles: send one at a time, or load them with “onrecord load”' }
    if (!('id' in article!)) return article!
    const format = draft ? 'JSON' : contents!.format
    return { article, format: packed ? `${format}, gzip` : format }
  } catch (error) {
    if (error instanceof TooLong) return { reason: error.message, limit: error.limit }
    if (error instanceof Unreadable) return { reason: error.message }
    throw error
  }
}

/** A draft as JSON is a line of NDJSON, however it is broken into lines. */
function onOneLine(bytes: Uint8Array): Uint8Array | null {
  if (!/^\s*\{/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) return null
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as object
    const draft = 'headline' in value && !('@type' in value) && !('uri' in value)
    return draft ? Buffer.from(JSON.stringify(value)) : null
  } catch {
    return null
  }
}
