import { DOCUMENTS, SPEAKERS, THINGS } from '../data/sources.ts'
import type { Phrase } from '../subjects.ts'
import type { Token } from '../tokens.ts'

/** What kind of speaker a noun phrase names, by its head. */
export function kindOfSource(tokens: readonly Token[], { first, last }: Phrase): string {
  const head = tokens[first]!
  if (head.kind === 'pronoun') return PRONOUNS.has(head.word) ? head.word : 'pronoun'
  if (head.kind === 'possessive' && first === last) return 'possessive'
  let kind = 'common'
  for (const token of tokens.slice(first, last + 1)) {
    if (token.kind === 'name') return 'name'
    if (token.kind === 'preposition') break
    kind = KINDS.find(([, words]) => words.has(token.word))?.[0] ?? (AGENT.test(token.word) ? 'agent' : kind)
  }
  return kind
}

const KINDS = [
  ['speaker', SPEAKERS],
  ['document', DOCUMENTS],
  ['thing', THINGS],
] as const

/** Nouns for those who do something: “programmer”, “activists”. */
const AGENT = /(?:er|or|ist|ian)s?$/
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you'])
