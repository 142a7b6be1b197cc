/**
 * What lists can be sorted by, and of what a place in such a list is made: the last part is an id or a number that no
 * two rows share. The first sort is the one when nothing is asked; `relevance` is the one of a search.
 */
export const SORTS = {
  articles: {
    id: ['text'],
    published_at: ['number', 'text'],
    updated_at: ['text', 'text'],
    word_count: ['number', 'text'],
    quote_count: ['number', 'text'],
    figure_count: ['number', 'text'],
    relevance: ['number', 'number', 'text'],
  },
  quotes: {
    article_id: ['text', 'text'],
    id: ['text'],
    published_at: ['number', 'text'],
    confidence: ['number', 'text'],
    length: ['number', 'text'],
    relevance: ['number', 'number', 'text'],
  },
  figures: {
    article_id: ['text', 'text'],
    id: ['text'],
    published_at: ['number', 'text'],
    value: ['text', 'text'],
    period: ['text', 'text'],
  },
  speakers: {
    id: ['text'],
    name: ['text'],
    quote_count: ['number', 'number', 'text'],
    article_count: ['number', 'number', 'text'],
  },
  entities: {
    id: ['text'],
    name: ['text'],
    figure_count: ['number', 'number', 'text'],
    article_count: ['number', 'number', 'text'],
  },
} as const satisfies Record<string, Record<string, readonly ('text' | 'number')[]>>

export type ListName = keyof typeof SORTS

/** A sort of a list; with a minus, the other way round. What is ranked has one direction. */
export type Sort<List extends ListName> = SortName<List> | `-${Exclude<SortName<List>, 'relevance'>}`
type SortName<List extends ListName> = keyof (typeof SORTS)[List] & string

/** What the rows of a list can be counted by. */
export const FACETS = {
  articles: ['speaker', 'entity', 'publisher', 'language', 'year'],
  quotes: ['speaker', 'kind', 'publisher', 'year'],
  figures: ['metric', 'entity', 'unit', 'publisher', 'year'],
  speakers: ['type'],
  entities: ['type'],
} as const satisfies Record<ListName, readonly string[]>

export type Facet<List extends ListName> = (typeof FACETS)[List][number]

/** The most values of one facet, those with most rows. */
export const MOST_FACET_VALUES = 50
