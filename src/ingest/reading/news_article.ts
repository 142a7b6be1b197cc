import { z } from 'zod'
import { blocksOf, lineOf } from './blocks.ts'
import { looseTime } from './dates.ts'
import type { Stated } from './draft.ts'
import { lineBlocks } from './text.ts'

/** What is used of schema.org's NewsArticle; each value comes in the forms that JSON-LD allows, and others are passed over. */
export type NewsArticle = Record<string, unknown>

/** The articles in JSON-LD: the value itself, in an array or in its `@graph`. Who is only named by an `@id` there is told in full. */
export function newsArticles(json: unknown): NewsArticle[] {
  const nodes = nodesIn(json)
  const named = new Map(
    nodes.flatMap(node => (typeof node['@id'] === 'string' && node['name'] ? [[node['@id'], node]] : [])),
  )
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told)
    const id = Node.safeParse(value).data?.['@id']
    return (typeof id === 'string' && named.get(id)) || value
  }
  return nodes.filter(isArticle).map(article => ({
    ...article,
    author: told(article['author']),
    publisher: told(article['publisher']),
  }))
}

function nodesIn(json: unknown): NewsArticle[] {
  if (Array.isArray(json)) return json.flatMap(nodesIn)
  const node = Node.safeParse(json).data
  if (!node) return []
  const within = isArticle(node) ? [] : [node['@graph'], node['mainEntity']]
  return [node, ...within.flatMap(nodesIn)]
}

function isArticle(node: NewsArticle): boolean {
  const types = [node['@type']].flat().filter(type => typeof type === 'string')
  return types.some(type => ARTICLE.test(type))
}

const Node = z.record(z.string(), z.unknown())

/** NewsArticle, its kinds, and what papers write instead of it. */
const ARTICLE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w{0,30}Article|(?:Live)?BlogPosting|Report)$/

/** What it states of the article. Its time is refused where it does not exist. */
export function statedBy(article: NewsArticle): Stated {
  return {
    id: text(article['@id']) ?? text(article['identifier']),
    headline: lineOf(text(article['headline']) ?? text(article['name'])),
    paragraphs: bodyBlocks(text(article['articleBody']) ?? ''),
    language: text(article['inLanguage'], 'alternateName'),
    url: text(article['url']) ?? text(article['mainEntityOfPage']),
    publisher: namesIn(article['publisher'])[0],
    byline: namesIn(article['author']).join(', '),
    published_at: looseTime('datePublished', text(article['datePublished'])),
    license: text(article['license'], 'url'),
  }
}

function bodyBlocks(body: string): string[] {
  return /<\/?(?:p|br|div)\b/i.test(body) ? blocksOf(body) : lineBlocks(body)
}

/** The value, or what names the node it is: `"X"`, `{"@value": "X"}`, `{"name": "X"}`, `{"@id": "X"}`, or the first of several. */
function text(value: unknown, first = 'name'): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return value.map(one => text(one, first)).find(one => one !== null) ?? null
  const node = Node.safeParse(value).data
  if (!node) return null
  return [first, 'name', '@value', 'value', '@id'].map(key => text(node[key])).find(one => one !== null) ?? null
}

function namesIn(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap(one => text(one) ?? [])
    .filter(name => !/^https?:/.test(name))
}
