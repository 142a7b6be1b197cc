import { Readability } from '@mozilla/readability'
import { ASIDES } from '../reading/asides.ts'
import { blocksOf } from '../reading/blocks.ts'
import { boilerplate } from '../reading/boilerplate.ts'
import { declaredText } from '../reading/charset.ts'
import { clear } from '../reading/cleared.ts'
import { type Element, type Page, pageOf } from '../reading/dom.ts'
import { draftOf } from '../reading/draft.ts'
import { assertFlat } from '../reading/effort.ts'
import { pageFacts } from '../reading/page_facts.ts'
import { tidied } from '../reading/tidied.ts'
import { type Reader, Unreadable } from './reader.ts'

/** A page of the web: the text of its article, by Mozilla's Readability, and what the page states about it. */
export const html: Reader = {
  format: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  media_types: { 'text/html': '.html', 'application/xhtml+xml': '.xhtml' },
  by_name: true,
  recognizes: ({ opening }) => START.test(opening),
  read: ({ bytes }) => [{ place: null, draft: () => draftFrom(declaredText(bytes, CHARSET)) }],
}

/** A tag that pages begin with, after comments and what XHTML has before it. */
const START =
  /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99}){0,5}<(?:!doctype html|html|head|body|article)\b/i

/** `<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`, and in XHTML `encoding`. */
const CHARSET = /<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i

function draftFrom(source: string) {
  const page = pageOf(tidied(source))
  const facts = pageFacts(page)
  clear(page, facts.headline)
  assertFlat(page.body)
  const found = articleBlocks(page)
  const headline = facts.headline ?? found[0]
  const blocks = found.map((block, index) => (index === 0 ? behind(headline, block) : block))
  const own = blocks.filter(block => block !== headline && !surrounding(block))
  if (headline === undefined || own.length === 0) throw new Unreadable('no article is found in the page')
  return draftOf({ ...facts, headline, paragraphs: own, removed: blocks.filter(surrounding) })
}

function articleBlocks(page: Page): string[] {
  const found = new Readability<string>(page as never, {
    charThreshold: 250,
    serializer: node => (node as unknown as Element).outerHTML,
  }).parse()
  return blocksOf(found?.content ?? '')
}

/** Without the headline, where it stands in one line with what follows it. */
function behind(headline: string | undefined, block: string): string {
  return headline !== undefined && block.startsWith(`${headline} `) ? block.slice(headline.length + 1) : block
}

function surrounding(block: string): boolean {
  return boilerplate(block) || ASIDES.some(pattern => pattern.test(block))
}
