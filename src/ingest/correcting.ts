import type { NewArticle } from '../domain/article.ts'
import { articleId } from '../domain/ids.ts'
import { isSameStory } from '../domain/story.ts'
import type { Fault } from './articles.ts'

/** An article as it is before a correction. */
export interface Corrected {
  readonly id: string
  readonly text: string
}

/**
 * The articles of a file that was edited. Where it holds one, as before, which states no id and tells the same story, that
 * is a correction of the article it gave, whose id was made of the words it had then.
 */
export function* correcting(
  articles: Iterable<NewArticle | Fault>,
  before: Corrected | null,
): Generator<NewArticle | Fault> {
  const held: (NewArticle | Fault)[] = []
  let several = false
  for (const article of articles) {
    several ||= held.length > 0
    held.push(article)
    if (several) yield* held.splice(0)
  }
  yield* held.map(only => (before && 'id' in only ? corrected(only, before) : only))
}

function corrected(article: NewArticle, { id, text }: Corrected): NewArticle {
  const stated = article.id !== articleId(article.headline, article.text_sha256)
  return stated || !isSameStory(text, article.text) ? article : { ...article, id }
}
