import { TRAILING_BOILERPLATE } from './boilerplate.ts'
import { type Reader, Unreadable } from './reader.ts'

/** Plain text in UTF-8: the first block is the headline, the others, parted by blank lines, are the paragraphs. */
export const plainText: Reader = {
  format: 'plain text',
  extensions: ['.txt'],
  read(bytes) {
    const blocks = decoded(bytes)
      .split(/\n[ \t]*\n/)
      .map(block => block.trim())
      .filter(block => block !== '')
    const [headline, ...paragraphs] = blocks
    if (headline === undefined) throw new Unreadable('it is empty')
    const removed: string[] = []
    while (paragraphs.length && TRAILING_BOILERPLATE.some(pattern => pattern.test(paragraphs.at(-1)!))) {
      removed.unshift(paragraphs.pop()!)
    }
    return [{ ...UNSTATED, headline, paragraphs, removed }]
  },
}

/** Plain text states nothing besides its words. */
const UNSTATED = {
  id: null,
  language: null,
  url: null,
  publisher: null,
  byline: null,
  published_at: null,
  license: null,
}

/** Text with one kind of line end, and without a byte order mark. */
function decoded(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Unreadable('it has NUL bytes: it is not plain text in UTF-8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    throw new Unreadable('it is not UTF-8')
  }
}
