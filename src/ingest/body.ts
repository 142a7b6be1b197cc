import type { NewArticle } from '../domain/article.ts'
import { contentsOf } from './articles.ts'
import { Unreadable } from './readers/reader.ts'

/** The ending that a file of a media type would have. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'application/json': '.json',
  'application/ld+json': '.jsonld',
  'application/feed+json': '.json',
  'application/x-ndjson': '.ndjson',
  'application/rss+xml': '.rss',
  'application/atom+xml': '.atom',
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'text/markdown': '.md',
  'text/plain': '.txt',
}

/** The article in the body of a request, or why there is none to be had. Null for a media type that no reader has. */
export function articleIn(
  bytes: Uint8Array,
  media_type: string,
  limit: number,
): { article: NewArticle; format: string } | { reason: string } | null {
  const ending = MEDIA_TYPES[media_type]
  if (ending === undefined) return null
  try {
    const draft = ending === '.json' ? onOneLine(bytes) : null
    const contents = contentsOf(draft ?? bytes, `body${draft ? '.ndjson' : ending}`, limit)
    const [article, another] = contents!.articles
    if (another) return { reason: 'it holds several articles: send one at a time, or load them with “onrecord load”' }
    if ('reason' in article!) return { reason: article.reason }
    return { article: article!, format: draft ? 'JSON' : contents!.format }
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message }
    throw error
  }
}

/** A draft as JSON is a line of NDJSON, however it is broken into lines. */
function onOneLine(bytes: Uint8Array): Uint8Array | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' &&
      value !== null &&
      'headline' in value &&
      !('@type' in value) &&
      !('uri' in value)
      ? Buffer.from(JSON.stringify(value))
      : null
  } catch {
    return null
  }
}
