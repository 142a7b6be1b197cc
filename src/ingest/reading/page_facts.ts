import { looseTime } from './dates.ts'
import { type Element, headingsOf, type Page } from './dom.ts'
import type { Stated } from './draft.ts'
import { jsonOrNothing } from './json.ts'
import { newsArticles, statedBy } from './news_article.ts'

/** What a page states about its article: in JSON-LD before OpenGraph before `<meta>`, and its headline. */
export function pageFacts(
  page: Page,
): Omit<Stated, 'paragraphs' | 'id' | 'headline'> & { headline: string | undefined } {
  const meta = metaOf(page)
  const first = (...names: string[]) => names.map(name => meta.get(name)).find(value => value !== undefined)
  const stated = articleInJsonLd(page)
  return {
    headline: (stated?.headline || undefined) ?? headlineOf(page, first('og:title', 'twitter:title', 'title')),
    language: page.documentElement.getAttribute('lang') ?? stated?.language ?? languageOf(first('og:locale')),
    url: linked(page, 'canonical') ?? first('og:url') ?? stated?.url,
    publisher: stated?.publisher ?? first('og:site_name', 'application-name', 'dc.publisher', 'citation_publisher'),
    byline: stated?.byline ?? nameIn(first('author', 'article:author', 'dc.creator', 'parsely-author', 'byl')),
    published_at: stated?.published_at ?? publishedAt(meta, page),
    license: stated?.license ?? linked(page, 'license'),
  }
}

/** The first value of each `<meta>`, by its name in small letters. */
function metaOf(page: Page): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map(attribute => element.getAttribute(attribute)).find(Boolean)
    const content = element.getAttribute('content')!.trim()
    if (name && content !== '' && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
  }
  return meta
}

/** A page often has several scripts of it, and one that is broken does not spoil the page. */
function articleInJsonLd(page: Page): Stated | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const [article] = newsArticles(scripts.map(script => jsonOrNothing(() => script.textContent)))
  return article && statedBy(article)
}

/** The heading of the page. Where it has several or none: its title for others, without the name of the house behind it. */
function headlineOf(page: Page, title: string | undefined): string | undefined {
  const [first, second, third] = headingsOf(page).map(textsOf) as [string[], string[], string[]]
  const titles = [title, page.title.trim()].filter(text => text !== undefined && text !== '')
  // The name of the house may be a heading, too.
  const longest = [...first, ...second, ...third].sort((a, b) => b.length - a.length)
  const repeated = longest.find(heading => titles.some(text => text?.includes(heading)))
  if (repeated !== undefined) return repeated
  const [only, another] = first
  if (only !== undefined && another === undefined && title === undefined) return only
  const [whole] = titles
  const parts = whole?.split(/\s+[|–—»-]\s+/) ?? []
  const { textContent } = page.body
  const printed = parts.filter(part => part !== '' && textContent.includes(part)).sort((a, b) => b.length - a.length)
  return printed[0] ?? whole?.replace(/\s+[|–—»-]\s+[^|–—»-]{1,60}$/, '')
}

function textsOf(headings: readonly Element[]): string[] {
  const texts = headings.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
  return texts.filter(text => text !== '')
}

const TIMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
]

/** In the first place that states it wholly; the `<time>` of the page comes last. */
function publishedAt(meta: Map<string, string>, page: Page): string | null {
  for (const name of TIMES) {
    const time = looseTime(name, meta.get(name))
    if (time !== null) return time
  }
  const element = page.querySelector('time[itemprop="datePublished"], time[pubdate], article time[datetime]')
  return looseTime('time', element?.getAttribute('datetime'))
}

function linked(page: Page, rel: string): string | undefined {
  return page.querySelector(`link[rel="${rel}"][href], a[rel="${rel}"][href]`)?.getAttribute('href') ?? undefined
}

/** OpenGraph writes `en_GB` for the language tag `en-GB`. */
function languageOf(locale: string | undefined): string | undefined {
  return locale?.replace('_', '-')
}

/** `article:author` may be the URL of a profile, which is no name. */
function nameIn(author: string | undefined): string | undefined {
  return author && !/^https?:/.test(author) ? author.replace(/^by /i, '') : undefined
}
