import { z } from 'zod'
import { plainPageOf } from './page.ts'

const Passage = z
  .object({
    start: z.int().min(0).describe('In code points of its text'),
    end: z.int().min(0),
    exact: z.string(),
  })
  .meta({ id: 'Passage', description: 'A stretch of one version of a text; an empty one is a place between two words' })

/** Words that one text has in the place of another's. */
export const TextChange = z
  .object({
    before: Passage.describe('What stood in the version before; empty when words came in'),
    after: Passage.describe('What stands there now; empty when words were taken out'),
  })
  .meta({ id: 'TextChange', description: 'Words that one version has in the place of those of the version before' })
export type TextChange = z.infer<typeof TextChange>

/** A text that an article had or has. */
export const Version = z
  .object({
    version: z.int().min(1),
    text_sha256: z.string().describe('sha256 of its text, which `/v1/articles/{article_id}/text?version=` serves'),
    created_at: z.string().describe('When the store took it in, RFC 3339'),
    changes: z.array(TextChange).describe('Word by word, against the version before; none in the first'),
  })
  .meta({ id: 'Version', description: 'A text that an article had or has' })
export type Version = z.infer<typeof Version>
export const VersionPage = plainPageOf(Version, 'VersionPage', 'the versions of an article')
