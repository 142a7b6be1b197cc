import { blocksOf } from '../reading/blocks.ts'
import { exactTime } from '../reading/dates.ts'
import { draftOf } from '../reading/draft.ts'
import { textBlocks } from '../reading/text.ts'
import { child, type Element, textOf, xmlRoot } from '../reading/xml.ts'
import type { Reader } from './reader.ts'

/** Atom (RFC 4287), a feed or a single entry: an article per entry. */
export const atom: Reader = {
  format: 'Atom',
  extensions: ['.atom', '.xml'],
  media_types: { 'application/atom+xml': '.atom' },
  recognizes: ({ opening }) => opening.startsWith('<') && ROOT.test(opening),
  read(given) {
    const root = xmlRoot(given.bytes)
    if (root.name === 'entry') return [{ place: null, draft: () => draftFrom(root, houseOf(root)) }]
    const entries = root.children.filter(element => element.name === 'entry')
    const house = houseOf(root)
    return entries.map((entry, index) => ({ place: `entry ${index + 1}`, draft: () => draftFrom(entry, house) }))
  },
}

const ROOT = /<(?:feed|entry)\s[^>]{0,2000}xmlns\s?=\s?["']http:\/\/www\.w3\.org\/2005\/Atom["']/

/** What a feed says of all its entries. */
function houseOf(feed: Element) {
  return {
    title: child(feed, 'title'),
    language: feed.attributes['xml:lang'],
    byline: authors(feed),
    rights: textOf(feed, 'rights'),
  }
}

function draftFrom(entry: Element, house: ReturnType<typeof houseOf>) {
  const source = child(entry, 'source')
  const content = child(entry, 'content') ?? child(entry, 'summary')
  return draftOf({
    id: textOf(entry, 'id'),
    headline: construct(child(entry, 'title')).join(' '),
    paragraphs: construct(content),
    language: entry.attributes['xml:lang'] ?? house.language,
    url: link(entry, 'alternate'),
    publisher: construct(source ? child(source, 'title') : house.title).join(' '),
    byline: authors(entry) ?? house.byline,
    published_at: exactTime('published', textOf(entry, 'published')) ?? exactTime('updated', textOf(entry, 'updated')),
    license: link(entry, 'license') ?? textOf(entry, 'rights') ?? house.rights,
  })
}

/** Text is written as text, as escaped HTML or as XHTML (RFC 4287, 3.1). */
function construct(element: Element | undefined): string[] {
  if (!element) return []
  const type = element.attributes['type'] ?? 'text'
  if (/xhtml|xml/.test(type)) return blocksOf(element.markup)
  return type.includes('html') ? blocksOf(element.text) : textBlocks(element.text)
}

function link(entry: Element, rel: string): string | null {
  const links = entry.children.filter(element => element.name === 'link')
  return links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel)?.attributes['href'] ?? null
}

function authors(element: Element): string | null {
  const names = element.children.filter(one => one.name === 'author').map(one => textOf(one, 'name'))
  return names.filter(name => name !== null).join(', ') || null
}
