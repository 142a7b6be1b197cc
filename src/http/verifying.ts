import { nameKey } from '../domain/names.ts'
import { selectors } from '../domain/passages.ts'
import type { Quote } from '../domain/quote.ts'
import { queryOf } from '../domain/search/query.ts'
import type { Selector } from '../domain/selector.ts'
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
  const article = article_id === undefined ? null : await store.article(article_id)
  const articles = article_id === undefined ? (await store.counts()).articles : Number(article !== null)
  const searched = { articles, revision }
  const among = found.flat()
  const ruling = verdictOf(among, speaker)
  if (ruling.verdict === 'not_found') {
    const ids = article_id === undefined ? await articlesHolding(store, given) : article ? [article.id] : []
    const elsewhere = await Promise.all(ids.map(id => textMatch(store, id, given)))
    const known = new Set(among.map(({ quote }) => quote?.id))
    const more = elsewhere.flat().filter(({ quote }) => !quote || !known.has(quote.id))
    const { verdict, matches } = verdictOf([...more, ...among], speaker)
    return { verdict, matches: matches.slice(0, MOST_MATCHES), searched }
  }
  return { ...ruling, matches: ruling.matches.slice(0, MOST_MATCHES), searched }
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

/** With how many of its words a text is looked for in articles: a single one says nothing. */
const SOUGHT = { least: 2, most: 8 }

/** The articles that have the words anywhere in their texts, some of them where there are many. */
async function articlesHolding(store: Store, { text, words }: Given): Promise<string[]> {
  const sought = words.filter(word => word.isWord).slice(0, SOUGHT.most)
  if (sought.length < SOUGHT.least) return []
  const q = queryOf(`"${text.slice(sought[0]!.start, sought.at(-1)!.end).replace(/["“”„‟]/g, ' ')}"`)
  if (!q) return []
  const { items } = await store.articles({ q }, { limit: MOST_MATCHES, after: null, sort: 'relevance' })
  return items.map(({ id }) => id)
}

/** The words in the text of an article: outside of its quotes, or cut out of one. */
async function textMatch(store: Store, article_id: string, given: Given): Promise<QuoteMatch[]> {
  const { text } = (await store.article_text(article_id))!
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
  }))
  const match = foundIn(blocks.map(selectors(text)), given)
  if (!match) return []
  const [{ start, end }] = match.selectors as [Selector]
  const { items } = await store.quotes({ article_id: [article_id] }, { limit: MOST_QUOTES, after: null })
  const quote = items.find(({ segments }) => segments.some(segment => segment.start <= start && end <= segment.end))
  return [await quoteMatch(store, quote ? { ...match, agreement: 'partial' } : match, article_id, quote ?? null)]
}

/** How many quotes of an article are looked at for words that were cut out of one. */
const MOST_QUOTES = 1000
