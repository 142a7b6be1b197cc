import { hash } from 'node:crypto'
import { isPlain } from './plain.ts'

/** Hexadecimal sha256 of the UTF-8 bytes of a text. */
export function sha256(text: string): string {
  return hash('sha256', text)
}

/**
 * A readable name for a URL path: “Señor Ren's” → `senor-rens`. Letters of every script stay; a name without letters
 * or digits gets `unnamed`.
 */
export function slug(name: string): string {
  const plain = isPlain(name)
  const words = (plain ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase().replace(/['’]/g, '')
  return words.match(plain ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu)?.join('-') ?? 'unnamed'
}

/** The id of an article that states none: its headline and the start of its text's sha256. */
export function articleId(headline: string, textSha256: string): string {
  const words = slug(headline).split('-')
  let readable = ''
  for (const word of words) {
    if (readable.length + word.length > 60) break
    readable += `${word}-`
  }
  return `${readable}${textSha256.slice(0, 8)}`
}

/**
 * Content hashes for the findings of one article: the article's id, the exact words, and which occurrence of them.
 * The same on every run and machine; unchanged by a correction elsewhere in the article.
 */
export function findingIds(prefix: 'q' | 'f', article_id: string): (exact: string) => string {
  const seen = new Map<string, number>()
  return words => {
    // Half a surrogate pair is hashed as U+FFFD: what has one hash is one wording.
    const exact = words.toWellFormed()
    const occurrence = seen.get(exact) ?? 0
    seen.set(exact, occurrence + 1)
    return `${prefix}_${sha256(`${article_id}\n${occurrence}\n${exact}`).slice(0, 20)}`
  }
}
