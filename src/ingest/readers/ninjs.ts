import { z } from 'zod'
import { blocksOf, lineOf } from '../reading/blocks.ts'
import { exactTime } from '../reading/dates.ts'
import { draftOf } from '../reading/draft.ts'
import { refusal } from '../reading/refusal.ts'
import { textBlocks } from '../reading/text.ts'
import { type Reader, Unreadable } from './reader.ts'

/** IPTC ninjs 2 and 3, one item or an array of them: 2 writes `versioncreated`, 3 `versionCreated`. */
export const ninjs: Reader = {
  format: 'ninjs',
  extensions: ['.json'],
  media_types: { 'application/json': '.json' },
  recognizes: ({ opening, json }) =>
    /^[[{]/.test(opening) && itemsOf(json()).some(item => Shape.safeParse(item).success),
  read: given =>
    itemsOf(given.json()).map((item, index, all) => ({
      place: all.length > 1 ? `item ${index + 1}` : null,
      draft: () => draftFrom(item),
    })),
}

function itemsOf(json: unknown): unknown[] {
  return Array.isArray(json) ? json : [json]
}

const Shape = z.union([
  z.looseObject({ uri: z.string(), headlines: z.array(z.unknown()) }),
  z.looseObject({ uri: z.string(), bodies: z.array(z.unknown()) }),
])

const Part = z.object({ role: z.string().optional(), contenttype: z.string().optional(), value: z.string().optional() })
const News = z.object({
  uri: z.string(),
  type: z.string().optional(),
  language: z.string().optional(),
  firstcreated: z.string().optional(),
  versioncreated: z.string().optional(),
  contentcreated: z.string().optional(),
  by: z.string().optional(),
  usageterms: z.string().optional(),
  copyrightholder: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  headlines: z.array(Part).default([]),
  bodies: z.array(Part).default([]),
})

function draftFrom(item: unknown) {
  const result = News.safeParse(inSmallLetters(item))
  if (result.error) throw refusal(result.error)
  const { data: news } = result
  if (!['text', 'composite'].includes(news.type ?? 'text')) throw new Unreadable(`type: it is ${news.type}, not text`)
  const [field, time] = CREATED.map(name => [name, news[name]] as const).find(([, time]) => time) ?? []
  return draftOf({
    id: news.uri,
    headline: lineOf(news.headlines.toSorted(byRole)[0]?.value ?? news.title),
    paragraphs: paragraphs(news.bodies),
    language: news.language,
    url: news.url ?? news.uri,
    publisher: news.copyrightholder,
    byline: news.by,
    published_at: exactTime(field ?? '', time),
    license: news.usageterms,
  })
}

/** The first version of an item is when it was published; the others are when it was changed. */
const CREATED = ['firstcreated', 'contentcreated', 'versioncreated'] as const

/** The keys of version 3 as those of version 2. */
function inSmallLetters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSmallLetters)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.toLowerCase(), inSmallLetters(part)]))
}

type NewsPart = z.infer<typeof Part>

/** The main one first. */
function byRole(a: NewsPart, b: NewsPart): number {
  return Number(b.role === 'main') - Number(a.role === 'main')
}

/** One text in several forms: the one with markup knows its paragraphs. */
function paragraphs(bodies: NewsPart[]): string[] {
  const markup = bodies.find(isMarkup)
  if (markup) return blocksOf(markup.value!)
  return textBlocks(bodies.toSorted(byRole)[0]?.value ?? '')
}

function isMarkup({ contenttype = '', value = '' }: NewsPart): boolean {
  return value !== '' && (/html/i.test(contenttype) || /^\s*<\w/.test(value))
}
