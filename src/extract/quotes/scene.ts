import type { Quoted } from '../marks.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentences.ts'
import { type Phrase, type Subject, subjectsOf } from '../subjects.ts'
import { type Token, tokensIn } from '../tokens.ts'

/** A sentence with its words; the words are read when first asked for, the subjects of a verb too. */
export interface Clause {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  subjects(verb: number): readonly Subject[]
}

/** A passage in marks where it stands. */
export interface Passage {
  readonly quoted: Quoted
  readonly index: number
  /** Index of its sentence, and of its token in that sentence. */
  readonly sentence: number
  readonly at: number
}

export interface Scene {
  readonly reading: Reading
  readonly passages: readonly Passage[]
  /** The sentence at an index; null outside the article. */
  clause(index: number): Clause | null
}

export function sceneOf(reading: Reading): Scene {
  const clauses: Clause[] = []
  const clause = (index: number): Clause | null => {
    const sentence = reading.sentences[index]
    if (!sentence) return null
    clauses[index] ??= clauseOf(reading, sentence)
    return clauses[index]
  }
  let at = 0
  const passages = reading.quoted.map((quoted, index) => {
    while (reading.sentences[at]!.end <= quoted.open) at++
    return { quoted, index, sentence: at, at: clause(at)!.tokens.findIndex(token => token.start >= quoted.open) }
  })
  return { reading, passages, clause }
}

function clauseOf(reading: Reading, sentence: Sentence): Clause {
  const tokens = tokensIn(reading.outer, sentence)
  const subjects: (readonly Subject[])[] = []
  return {
    sentence,
    tokens,
    subjects: verb => {
      subjects[verb] ??= subjectsOf(tokens, verb)
      return subjects[verb]
    },
  }
}

/** Where a phrase stands in the text. */
export function spanOf(tokens: readonly Token[], { first, last }: Phrase): { start: number; end: number } {
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
