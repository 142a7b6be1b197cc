import type { Span } from '../../domain/passages.ts'
import { lazily } from '../lazily.ts'
import type { Quoted } from '../marks.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentences.ts'
import { type Phrase, type Subject, subjectsOf } from '../subjects.ts'
import { mayAttribute, type Token, tokenAt, tokensIn } from '../tokens.ts'
import { type Surroundings, surroundings } from './surroundings.ts'

/** A sentence with its words; the subjects of a verb are looked for when first asked for. */
export interface Clause {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Nothing but quotations and marks. */
  readonly bare: boolean
  /** Whether it ends with a colon, else whether it has quotations. */
  readonly holds: 'colon' | 'quoted' | 'plain'
  /** Index of its first verb of speaking; Infinity without one. */
  readonly speech: number
  subjects(verb: number): readonly Subject[]
  /** The tokens that may attribute, by their indices. */
  anchorable(): readonly number[]
}

/** A passage in marks where it stands. */
export interface Passage extends Surroundings {
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
  let sentence = 0
  let at = 0
  const passages = reading.quoted.map((quoted, index) => {
    for (; reading.sentences[sentence]!.end <= quoted.open; sentence++) at = 0
    const { tokens } = clause(sentence)!
    while (tokens[at]!.start < quoted.open) at++
    return { quoted, index, sentence, at, ...surroundings(reading.text, tokens, at, quoted) }
  })
  return { reading, passages, clause }
}

function clauseOf(reading: Reading, sentence: Sentence): Clause {
  const tokens = tokensIn(reading.outer, reading.words, sentence)
  const subjects: (readonly Subject[])[] = []
  let speech = Number.POSITIVE_INFINITY
  let quoted = false
  let bare = true
  for (let at = 0; at < tokens.length; at++) {
    const { kind, cue } = tokens[at]!
    if (speech > at && cue?.class === 'speech') speech = at
    quoted ||= kind === 'quotation'
    bare &&= BARE.has(kind)
  }
  return {
    sentence,
    tokens,
    holds: tokenAt(tokens, tokens.length - 1)?.kind === 'colon' ? 'colon' : quoted ? 'quoted' : 'plain',
    bare,
    speech,
    subjects: verb => {
      subjects[verb] ??= subjectsOf(tokens, verb)
      return subjects[verb]
    },
    anchorable: lazily(() => attributing(tokens)),
  }
}

function attributing(tokens: readonly Token[]): number[] {
  const found: number[] = []
  for (let at = 0; at < tokens.length; at++) if (mayAttribute(tokens[at]!)) found.push(at)
  return found
}

const BARE: ReadonlySet<string> = new Set('quotation comma stop colon dash opening closing semicolon'.split(' '))

/** Where a phrase stands in the text. */
export function spanOf(tokens: readonly Token[], { first, last }: Phrase): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
