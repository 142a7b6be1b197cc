import { nameKey } from '../domain/names.ts'
import { selectors } from '../domain/passages.ts'
import type { Quote } from '../domain/quote.ts'
import { foundIn, type Given, givenOf, type Match, matchIn } from '../domain/verification/matching.ts'
import { verdictOf } from '../domain/verification/verdict.ts'
import { MOST_MATCHES, type Question, type QuoteMatch, type Verification } from '../domain/verification/verification.ts'
import { runsOf } from '../domain/words.ts'
import type { Store } from '../store/store.ts'

/** Asks the store for quotes that share words with those asked about, and compares. */
export async function verification(store: Store, { text, speaker, article_id }: Question): Promise<Verification> {
  const given = givenOf(text)
  const { revision } = await store.state()
  const search = { runs: runsOf(given.words), ...(article_id !== undefined && { article_id }) }
  const theirs = speaker === undefined ? [] : [speaker, nameKey(speaker)]
  const candidates = [
    ...(theirs.length > 0 ? await store.quotes_sharing({ ...search, speaker: theirs }, MOST_MATCHES) : []),
    ...(await store.quotes_sharing(search, MOST_MATCHES)),
  ]
  const quotes = [...new Map(candidates.map(quote => [quote.id, quote])).values()]
  const found = await Promise.all(
    quotes.map(async quote => {
      const match = matchIn(quote.segments, quote.text, given)
      return match ? [await quoteMatch(store, match, quote.article_id, quote)] : []
    }),
  )
  const { verdict, matches } = verdictOf(found.flat(), speaker)
  const article = article_id === undefined ? null : await store.article(article_id)
  const articles = article_id === undefined ? (await store.counts()).articles : Number(article !== null)
  const searched = { articles, revision }
  if (verdict === 'not_found' && article) {
    const outside = await textMatch(store, article.id, given)
    return { ...verdictOf(outside, speaker), searched }
  }
  return { verdict, matches: matches.slice(0, MOST_MATCHES), searched }
}

async function quoteMatch(store: Store, match: Match, article_id: string, quote: Quote | null): Promise<QuoteMatch> {
  const article = await store.article(article_id)
  return {
    agreement: match.agreement,
    quote,
    article: article!,
    selectors: match.selectors,
    differences: match.differences,
  }
}

/** The words in the text of an article, outside of its quotes. */
async function textMatch(store: Store, article_id: string, given: Given): Promise<QuoteMatch[]> {
  const text = await store.article_text(article_id)
  const { text: whole } = text!
  const blocks = [...whole.matchAll(/[^\n]+/g)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
  }))
  const match = foundIn(blocks.map(selectors(whole)), given)
  return match ? [await quoteMatch(store, match, article_id, null)] : []
}
