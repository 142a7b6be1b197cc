import type { Kind } from '../lexicon.ts'
import { type Token, tokenAt } from '../tokens.ts'

/** What stands between a subject and its verb: “has never”. */
export const HELPERS: ReadonlySet<Kind> = new Set<Kind>(['auxiliary', 'adverb'])

/** “has”, “went”, “it's”, “won't”: a word that makes a clause of a phrase. */
export function isFiniteVerb({ kind, cue, word }: Token): boolean {
  return (
    kind === 'auxiliary' || (kind === 'verb' && cue?.form !== 'ing') || (word.includes("'") && CONTRACTED.test(word))
  )
}

const CONTRACTED = /^(?:(?:it|he|she|that|there|what|who|here)'s|[a-z]{1,6}'(?:re|ve|ll|m|d)|[a-z]{2,6}n't)$/

export function isFiniteVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  return token !== undefined && isFiniteVerb(token)
}
