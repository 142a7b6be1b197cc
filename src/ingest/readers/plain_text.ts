import { draftOf } from '../reading/draft.ts'
import { textBlocks } from '../reading/text.ts'
import { type Reader, Unreadable } from './reader.ts'

/** Plain text in UTF-8: the first block is the headline, the others, parted by blank lines, are the paragraphs. */
export const plainText: Reader = {
  format: 'plain text',
  extensions: ['.txt', '.text'],
  media_types: { 'text/plain': '.txt' },
  by_name: true,
  recognizes: () => false,
  read(given) {
    const [headline, ...paragraphs] = textBlocks(given.text())
    if (headline === undefined) throw new Unreadable('it is empty')
    return [{ place: null, draft: () => draftOf({ headline, paragraphs }) }]
  },
}
