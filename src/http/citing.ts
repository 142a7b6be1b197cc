import type { Article } from '../domain/article.ts'
import type { Citation, CitationFormat } from '../domain/citations/citation.ts'
import { formats } from '../domain/citations/formats.ts'
import type { Figure } from '../domain/figure.ts'
import type { Quote } from '../domain/quote.ts'
import type { Store } from '../store/store.ts'
import type { Operation } from './operation.ts'
import { oneOf } from './parameters.ts'

/** For the operations that are citable. */
export const formatParameter = {
  format: oneOf(['json', ...formats.map(({ name }) => name)])
    .optional()
    .describe(
      `The form of the answer, for those who cannot send \`Accept\`: \`json\`, ${formats.map(({ name, media_type }) => `\`${name}\` (${media_type})`).join(', ')}`,
    ),
}

/** The format of citations that has a media type; null for the answer as it is. */
export function formatOf({ citable }: Operation, media_type: string): CitationFormat | null {
  return (citable && formats.find(format => format.media_type === media_type)) ?? null
}

type Citable = Article | Quote | Figure

/** What would be the JSON answer, in a format of citations. */
export async function inFormat(
  format: CitationFormat,
  body: Citable | { items: Citable[] },
  { store, origin, url }: { store: Store; origin: string; url: string },
): Promise<string> {
  const articles = new Map<string, Article>()
  const cited = async (item: Citable): Promise<Citation> => {
    const id = 'article_id' in item ? item.article_id : item.id
    const article = 'article_id' in item ? (articles.get(id) ?? (await store.article(id))!) : item
    articles.set(id, article)
    const at = (kind: string, id: string) => `${origin}/v1/${kind}/${encodeURIComponent(id)}`
    const common = { article, text_address: `${at('articles', id)}/text` }
    if ('segments' in item) return { ...common, address: at('quotes', item.id), quote: item }
    if ('metric' in item) return { ...common, address: at('figures', item.id), figure: item }
    return { ...common, address: at('articles', id) }
  }
  if (!('items' in body)) return format.one(await cited(body))
  const citations: Citation[] = []
  for (const item of body.items) citations.push(await cited(item))
  return format.list(citations, origin + url)
}
