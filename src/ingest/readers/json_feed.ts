import { z } from 'zod'
import { blocksOf, lineOf } from '../reading/blocks.ts'
import { exactTime } from '../reading/dates.ts'
import { draftOf } from '../reading/draft.ts'
import { refusal } from '../reading/refusal.ts'
import { textBlocks } from '../reading/text.ts'
import type { Reader } from './reader.ts'

/** JSON Feed 1.0 and 1.1 (jsonfeed.org): an article per item. */
export const jsonFeed: Reader = {
  format: 'JSON Feed',
  extensions: ['.json'],
  media_types: { 'application/feed+json': '.json' },
  recognizes: ({ opening, json }) => opening.startsWith('{') && Recognized.safeParse(json()).success,
  read(given) {
    const feed = Feed.safeParse(given.json())
    if (feed.error) throw refusal(feed.error)
    return feed.data.items.map((item, index) => ({
      place: `item ${index + 1}`,
      draft: () => draftFrom(item, feed.data),
    }))
  },
}

const Recognized = z.looseObject({ version: z.string().regex(/^https?:\/\/jsonfeed\.org\/version\//) })

const Author = z.looseObject({ name: z.string().optional() })
const Signed = z.looseObject({ author: Author.optional(), authors: z.array(Author).optional() })
const Feed = Signed.extend({
  title: z.string().optional(),
  language: z.string().optional(),
  items: z.array(z.unknown()),
})
const Entry = Signed.extend({
  id: z.coerce.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  date_published: z.string().optional(),
  language: z.string().optional(),
})

function draftFrom(item: unknown, feed: z.infer<typeof Feed>) {
  const result = Entry.safeParse(item)
  if (result.error) throw refusal(result.error)
  const entry = result.data
  const { content_html, content_text, summary = '' } = entry
  return draftOf({
    id: entry.id,
    headline: lineOf(entry.title),
    paragraphs: content_html === undefined ? textBlocks(content_text ?? summary) : blocksOf(content_html),
    language: entry.language ?? feed.language,
    url: entry.url,
    publisher: feed.title,
    byline: byline(entry) ?? byline(feed),
    published_at: exactTime('date_published', entry.date_published),
  })
}

/** Version 1.1 has several authors, 1.0 one. */
function byline({ authors, author }: z.infer<typeof Signed>): string | null {
  const names = (authors ?? [author]).map(one => one?.name?.trim()).filter(name => name)
  return names.join(', ') || null
}
