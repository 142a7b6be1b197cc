import { ArticleDraft } from '../../domain/article.ts'
import { statedTime } from '../reading/dates.ts'
import { draftOf } from '../reading/draft.ts'
import { parsedJson } from '../reading/json.ts'
import { refusal } from '../reading/refusal.ts'
import type { Reader } from './reader.ts'

/** A draft in JSON on every line: what another program writes for us, in bulk. A field that is not stated may be absent. */
export const ndjson: Reader = {
  format: 'NDJSON',
  extensions: ['.ndjson', '.jsonl'],
  media_types: { 'application/x-ndjson': '.ndjson' },
  by_name: true,
  recognizes: ({ opening }) => opening.startsWith('{') && FIELDS.test(opening),
  *read(given) {
    const lines = given.text().split('\n')
    let number = 0
    for (const line of lines) {
      number++
      if (line.trim() !== '')
        yield { place: `line ${number}`, share: number / lines.length, draft: () => draftFrom(line) }
    }
  },
}

/** A headline among the first things of a line, and paragraphs that are strings: no other JSON of news has both so. */
const FIELDS = /^\{[^\n]{0,2000}"paragraphs" ?: ?\[ ?"/

const Line = ArticleDraft.partial()
  .required({ headline: true, paragraphs: true })
  .extend({ published_at: statedTime('published_at').nullish() })
  .strict()

function draftFrom(line: string) {
  const result = Line.safeParse(parsedJson(line))
  if (result.error) throw refusal(result.error)
  return draftOf(result.data)
}
