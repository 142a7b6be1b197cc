import { z } from 'zod'
import type { Findings } from '../findings.ts'
import { CONTEXT, lengthOf } from '../passages.ts'
import type { Selector } from '../selector.ts'

/** What extraction leaves open: it is made of the address of the article. */
export const SourceFragment = z
  .string()
  .nullable()
  .default(null)
  .describe('Address of the words in the article: a browser scrolls to them and marks them; null without `url`')

interface Linked {
  readonly url: string | null
  readonly text: string
}

/** Findings with the links to their words in the source: its address and its text are known only with the article. */
export function withFragments(article: Linked, { quotes, figures }: Findings): Findings {
  const fragment = sourceFragments(article)
  return {
    quotes: quotes.map(quote => ({ ...quote, source_fragment: fragment(quote.segments) })),
    figures: figures.map(figure => ({ ...figure, source_fragment: fragment([figure.selector]) })),
  }
}

/**
 * Links that scroll to passages of an article and mark them (URL Fragment Text Directives): a directive for each passage,
 * the words before and behind it too where the article has the same words elsewhere. null without an address. What the
 * article holds is read once.
 */
export function sourceFragments(article: Linked): (passages: Selector[]) => string | null {
  const { url } = article
  if (url === null) return () => null
  const page = url.split(':~:', 1)[0]!
  const text = likened(article.text)
  return passages =>
    `${page}${page.includes('#') ? '' : '#'}:~:${passages.map(passage => `text=${directive(text, passage)}`).join('&')}`
}

/** Longer passages are named by their first and last words. */
const LONGEST = 300
const ENDS = 80

function directive(text: string, { exact, prefix, suffix }: Selector): string {
  const long = exact.length > LONGEST
  const start = long ? firstWords(exact) : exact
  const words = encoded(start) + (long ? `,${encoded(lastWords(exact))}` : '')
  if (!repeats(text, likened(start))) return words
  const [before, behind] = [encoded(wordsBefore(prefix)), encoded(wordsBehind(suffix))]
  return `${before && `${before}-,`}${words}${behind && `,-${behind}`}`
}

function repeats(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + 1) > -1
}

/** As browsers compare: neither case nor accents make a difference, “İSTANBUL” is “istanbul”. */
function likened(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase()
}

function firstWords(passage: string): string {
  return [...passage.slice(0, 2 * ENDS)]
    .slice(0, ENDS)
    .join('')
    .replace(/\s+\S*$/, '')
}

function lastWords(passage: string): string {
  return [...passage.slice(-2 * ENDS)]
    .slice(-ENDS)
    .join('')
    .replace(/^\S*\s+/, '')
}

/** The whole words of a context, as far as they stand in one block: a browser does not match across blocks. */
function wordsBefore(prefix: string): string {
  const block = blocksOf(prefix).at(-1) ?? ''
  return prefix.startsWith(block) && isFull(prefix) ? block.replace(/^\S*(?:\s|$)/, '') : block
}

function wordsBehind(suffix: string): string {
  const block = blocksOf(suffix)[0] ?? ''
  return suffix.endsWith(block) && isFull(suffix) ? block.replace(/(?:\s|^)\S*$/, '') : block
}

function blocksOf(context: string): string[] {
  return context.split('\n').filter(block => block.trim() !== '')
}

/** A context of full length may begin or end within a word. */
function isFull(context: string): boolean {
  return lengthOf(context) === CONTEXT
}

/** A hyphen marks a context in a directive, and commas its parts. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D')
}
