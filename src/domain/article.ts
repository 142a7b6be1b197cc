import { z } from 'zod'
import { articleId, sha256 } from './ids.ts'
import { lengthOf } from './passages.ts'
import { isPlain } from './plain.ts'
import { MOST_SOURCES, Source } from './source.ts'

/** What a reader makes of one file: the facts the source states, and null for those it does not. */
export const ArticleDraft = z
  .object({
    id: z.string().nullable(),
    headline: z.string().min(1),
    paragraphs: z.array(z.string().min(1)),
    language: z.string().nullable(),
    url: z.url().nullable(),
    publisher: z.string().nullable(),
    byline: z.string().nullable(),
    published_at: z.iso.datetime({ offset: true }).nullable(),
    license: z.string().nullable(),
    removed: z.array(z.string()),
  })
  .meta({ id: 'ArticleDraft', description: 'An article as a source states it' })
export type ArticleDraft = z.infer<typeof ArticleDraft>

export const Paragraph = z
  .object({
    index: z.int().min(0).describe('0 is the headline'),
    start: z.int().min(0).describe('In code points of the text'),
    end: z.int().min(0),
    text: z.string(),
  })
  .meta({ id: 'Paragraph', description: 'One block of the text' })
export type Paragraph = z.infer<typeof Paragraph>

export const Article = z
  .object({
    id: z.string(),
    headline: z.string(),
    text_sha256: z.string().describe('sha256 of the text in UTF-8: the coordinate system of every selector'),
    version: z.int().min(1).describe('1, and one more for each correction of the text'),
    language: z.string().nullable().describe('BCP 47 tag, where the source states it'),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    byline: z.string().nullable(),
    published_at: z.string().nullable().describe('RFC 3339, where the source states it'),
    license: z.string().nullable(),
    word_count: z.int().min(0),
    quote_count: z.int().min(0),
    figure_count: z.int().min(0),
    removed: z.array(z.string()).describe('What the source held besides the article, left out of the text'),
    source: Source.nullable().describe(
      'The first source that gave this very text; null where it is gone, or was taken in before sources were kept',
    ),
    sources: z
      .array(Source)
      .max(MOST_SOURCES)
      .describe(`Everything that it came by, in the order in which it came; the first ${MOST_SOURCES}`),
    extractor_version: z
      .string()
      .nullable()
      .describe('The rules by which its quotes and figures were found; null for rules from before they had a version'),
    created_at: z.string().describe('When the store took it in, RFC 3339'),
    updated_at: z.string().describe('When the store last changed it'),
    paragraphs: z.array(Paragraph).optional().describe('With `embed=paragraphs`'),
  })
  .meta({ id: 'Article', description: 'One published text; what its source does not state is null' })
export type Article = z.infer<typeof Article>

/** An article ready to be stored: everything the draft states, its text and its id. */
export const NewArticle = ArticleDraft.omit({ id: true, paragraphs: true }).extend({
  id: z.string().min(1),
  text: z.string().min(1),
  text_sha256: z.string(),
  word_count: z.int().min(0),
})
export type NewArticle = z.infer<typeof NewArticle>

/** Gives a draft its text, its id and its counts. */
export function articleOf({ id, paragraphs, ...draft }: ArticleDraft): NewArticle {
  const blocks = [draft.headline, ...paragraphs]
  const text = blocks.join('\n\n')
  const text_sha256 = sha256(text)
  return {
    ...draft,
    id: id ?? articleId(draft.headline, text_sha256),
    text,
    text_sha256,
    word_count: wordCount(blocks),
  }
}

/** The blocks of a text with their places in code points; block 0 is the headline. */
export function paragraphsOf(text: string): Paragraph[] {
  let start = 0
  return text.split('\n\n').map((block, index) => {
    const end = start + lengthOf(block)
    const paragraph = { index, start, end, text: block }
    start = end + 2
    return paragraph
  })
}

function wordCount(blocks: readonly string[]): number {
  let count = 0
  for (const block of blocks) {
    const word = isPlain(block) ? PLAIN_WORD : WORD
    while (word.test(block)) count++
  }
  return count
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu
const PLAIN_WORD = /[A-Za-z0-9][A-Za-z0-9'’.,-]*/g
