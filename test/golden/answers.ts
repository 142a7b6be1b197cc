import { readdirSync, readFileSync } from 'node:fs'
import type { NewArticle } from '../../src/domain/article.ts'
import type { Findings } from '../../src/domain/findings.ts'
import { extract } from '../../src/extract/index.ts'
import { contentsOf } from '../../src/ingest/articles.ts'

const data = new URL('../../data/', import.meta.url)

/** Every article that comes with Onrecord, by the name of its file, with what is found in it. */
export function* answers(): Generator<[name: string, answer: { article: NewArticle } & Findings]> {
  for (const file of readdirSync(data).filter(name => name.endsWith('.txt'))) {
    for (const article of contentsOf(readFileSync(new URL(file, data)), file, 2 ** 23)!.articles) {
      if ('id' in article) yield [file.replace(/\.txt$/, ''), { article, ...extract(article) }]
    }
  }
}
