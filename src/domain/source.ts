import { z } from 'zod'

/** Where an article came from: a file or a request, in the state of its bytes that gave the article as it is. */
export const Source = z
  .object({
    format: z.string().describe('What it was read as: `RSS 2.0`, `HTML, gzip`'),
    file_name: z.string().nullable().describe('Without its folders; null for what was written over HTTP'),
    sha256: z.string().describe('Of the bytes of the file, or of the body of the request'),
    loaded_at: z.string().describe('When these bytes gave the article something new, RFC 3339'),
  })
  .meta({ id: 'Source', description: 'Where an article came from' })
export type Source = z.infer<typeof Source>

/** The most sources that an article shows, the first ones. */
export const MOST_SOURCES = 100
