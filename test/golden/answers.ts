import { readdirSync, readFileSync } from 'node:fs'
import { articleOf, type NewArticle } from '../../src/domain/article.ts'
import type { Findings } from '../../src/domain/findings.ts'
import { extract } from '../../src/extract/index.ts'
import { plainText } from '../../src/ingest/readers/plain_text.ts'

const data = new URL('../../data/', import.meta.url)

/** Every article that comes with Onrecord, by the name of its file, with what is found in it. */
export function* answers(): Generator<[name: string, answer: { article: NewArticle } & Findings]> {
  for (const file of readdirSync(data).filter(name => name.endsWith('.txt'))) {
    for (const article of plainText.read(readFileSync(new URL(file, data))).map(articleOf)) {
      yield [file.replace(/\.txt$/, ''), { article, ...extract(article) }]
    }
  }
}
