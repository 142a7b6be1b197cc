import { blocksOf, lineOf } from '../reading/blocks.ts'
import { looseTime } from '../reading/dates.ts'
import { draftOf, type Stated } from '../reading/draft.ts'
import { textBlocks } from '../reading/text.ts'
import { child, type Element, textOf, xmlRoot } from '../reading/xml.ts'
import { type Reader, Unreadable } from './reader.ts'

/** RSS 2.0: an article per item, with the full content where the feed has it. */
export const rss: Reader = {
  format: 'RSS 2.0',
  extensions: ['.rss', '.xml'],
  media_types: { 'application/rss+xml': '.rss', 'application/xml': '.xml', 'text/xml': '.xml' },
  recognizes: ({ opening }) => opening.startsWith('<') && /<rss[\s>]/.test(opening),
  read(given) {
    const channel = child(xmlRoot(given.bytes), 'channel')
    if (!channel) throw new Unreadable('it has no channel')
    const items = channel.children.filter(element => element.name === 'item' && isPublished(element))
    const house = {
      language: textOf(channel, 'language', 'dc:language'),
      publisher: textOf(channel, 'dc:publisher', 'title'),
      license: textOf(channel, 'creativeCommons:license'),
    }
    return items.map((item, index) => ({ place: `item ${index + 1}`, draft: () => draftFrom(item, house) }))
  },
}

/** What the channel says of all its items. */
type House = Pick<Stated, 'language' | 'publisher' | 'license'>

function draftFrom(item: Element, house: House) {
  return draftOf({
    id: textOf(item, 'guid'),
    headline: lineOf(textOf(item, 'title')),
    paragraphs: paragraphsIn(textOf(item, 'content:encoded', 'description') ?? ''),
    language: textOf(item, 'dc:language') ?? house.language,
    url: textOf(item, 'link') ?? permalink(item),
    publisher: house.publisher,
    byline: textOf(item, 'dc:creator') ?? author(textOf(item, 'author')),
    published_at: looseTime('pubDate', textOf(item, 'pubDate', 'dc:date')),
    license: textOf(item, 'creativeCommons:license', 'cc:license') ?? house.license,
  })
}

/** An export of WordPress is RSS, and has pictures, pages and drafts among its items. */
function isPublished(item: Element): boolean {
  const [type, status] = [textOf(item, 'wp:post_type') ?? 'post', textOf(item, 'wp:status') ?? 'publish']
  return status === 'publish' && !/^(?:attachment|page|revision|nav_menu_item|wp_.*)$/.test(type)
}

/** Without tags for paragraphs, blank lines part them. */
function paragraphsIn(html: string): string[] {
  return /<(?:p|div|br)\b/i.test(html) ? blocksOf(html) : textBlocks(html).flatMap(blocksOf)
}

function permalink(item: Element): string | null {
  const guid = child(item, 'guid')
  return guid && guid.attributes['isPermaLink'] !== 'false' ? guid.text.trim() : null
}

/** “desk@example.org (Ana Ruiz)”: who reads the article need not have the address. */
function author(text: string | null): string | null {
  const [, name] = /^[^\s@]{1,64}@[^\s@]{1,255}(?: \(([^()]{1,200})\))?$/.exec(text ?? '') ?? [null, text]
  return name ?? null
}
