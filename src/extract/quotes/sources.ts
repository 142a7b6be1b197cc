import { DOCUMENTS, SPEAKERS, THINGS } from '../data/sources.ts'
import type { Phrase } from '../subjects.ts'
import type { Token } from '../tokens.ts'

/** What kind of speaker a noun phrase names, by its head. */
export function kindOfSource(tokens: readonly Token[], { first, last }: Phrase): string {
  const head = tokens[first]!
  if (head.kind === 'pronoun') return PRONOUNS.has(head.word) ? head.word : 'pronoun'
  if (head.kind === 'possessive' && first === last) return 'possessive'
  let kind = 'common'
  for (let at = first; at <= last && at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === 'name') return 'name'
    if (token.kind === 'preposition') break
    kind = KINDS.get(token.word) ?? (AGENT.test(token.word) ? 'agent' : kind)
  }
  return kind
}

/** Of a word in several lists the last of them counts. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...[...THINGS].map(word => [word, 'thing'] as const),
  ...[...DOCUMENTS].map(word => [word, 'document'] as const),
  ...[...SPEAKERS].map(word => [word, 'speaker'] as const),
])

/** Nouns for those who do something: “programmer”, “activists”. */
const AGENT = /(?:er|or|ist|ian)s?$/
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you'])
