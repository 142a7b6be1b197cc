import { draftOf } from '../reading/draft.ts'
import { newsArticles, statedBy } from '../reading/news_article.ts'
import { type Reader, Unreadable } from './reader.ts'

/** JSON-LD with the NewsArticle of schema.org, or several. */
export const jsonLd: Reader = {
  format: 'JSON-LD NewsArticle',
  extensions: ['.jsonld', '.json'],
  media_types: { 'application/ld+json': '.jsonld' },
  recognizes: ({ opening, json }) => /^[[{]/.test(opening) && newsArticles(json()).length > 0,
  read: given =>
    newsArticles(given.json()).map((article, index, all) => ({
      place: all.length > 1 ? `article ${index + 1}` : null,
      draft: () => {
        const stated = statedBy(article)
        if (stated.paragraphs.length === 0) throw new Unreadable('articleBody: there is none')
        return draftOf(stated)
      },
    })),
}
