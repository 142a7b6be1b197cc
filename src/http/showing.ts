import { type Article, paragraphsOf } from '../domain/article.ts'
import type { EntityProfile } from '../domain/entity.ts'
import type { Figure } from '../domain/figure.ts'
import type { Quote } from '../domain/quote.ts'
import { ArticleShown, EntityShown, FigureShown, MOST_EMBEDDED, QuoteShown, SpeakerShown } from '../domain/shown.ts'
import type { SpeakerProfile } from '../domain/speaker.ts'
import type { Store } from '../store/store.ts'
import type { Showing } from './listing.ts'
import { existing } from './problems.ts'

const FIRST = { limit: MOST_EMBEDDED, after: null }

/** What can be embedded in an item, by resource. */
export const showings = {
  article: {
    schema: ArticleShown,
    embeds: {
      paragraphs: async (store, { id }) => ({ paragraphs: paragraphsOf(await textOf(store, id)) }),
      quotes: async (store, { id }) => ({ quotes: (await store.quotes({ article_id: [id] }, FIRST)).items }),
      figures: async (store, { id }) => ({ figures: (await store.figures({ article_id: [id] }, FIRST)).items }),
    },
  } satisfies Showing<Article>,
  quote: {
    schema: QuoteShown,
    embeds: {
      article: async (store, { article_id }) => ({ article: await store.article(article_id) }),
      occurrences: async (store, { id }) => ({ occurrences: await store.occurrences(id) }),
      speaker: async (store, { speaker }) => ({ speaker_profile: speaker && (await store.speaker(speaker.id)) }),
    },
  } satisfies Showing<Quote>,
  figure: {
    schema: FigureShown,
    embeds: { article: async (store, { article_id }) => ({ article: await store.article(article_id) }) },
  } satisfies Showing<Figure>,
  speaker: {
    schema: SpeakerShown,
    embeds: { quotes: async (store, { id }) => ({ quotes: (await store.quotes({ speaker: [id] }, FIRST)).items }) },
  } satisfies Showing<SpeakerProfile>,
  entity: {
    schema: EntityShown,
    embeds: { figures: async (store, { id }) => ({ figures: (await store.figures({ entity: [id] }, FIRST)).items }) },
  } satisfies Showing<EntityProfile>,
}

export async function textOf(store: Store, article_id: string): Promise<string> {
  return existing('article', article_id, await store.article_text(article_id)).text
}
