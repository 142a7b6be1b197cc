import type { Kind } from '../lexicon.ts'
import type { How, Phrase, Subject } from '../subjects.ts'
import type { Token } from '../tokens.ts'
import { lastWord } from './ending.ts'
import { isFiniteVerb } from './finite.ts'

/** What a cue between commas reports: all before it, or the whole sentence around it. */
export interface Aside {
  readonly form: 'final' | 'inside'
  readonly clause: Phrase
}

/** “…, Ren said” and “…, said Ren”, at the end of what is reported or inside it, or both where “because” follows. */
export function asidesOf(tokens: readonly Token[], cue: number, subject: Subject): Aside[] {
  if (!ASIDES.has(subject.how)) return []
  const comma = Math.min(cue, subject.first) - 1
  if (comma < 1 || tokens[comma]!.kind !== 'comma') return []
  const behind = Math.max(cue, subject.last) + 1
  const after = pastTold(tokens, behind)
  if (behind === after && behind < tokens.length && !BEHIND.has(tokens[behind]!.kind)) return []
  const beyond = tokens[after]?.kind === 'comma' ? tokens[after + 1] : undefined
  const first = firstWord(tokens)
  const found: Aside[] = []
  const add = (form: Aside['form'], last: number) => {
    if (isClause(tokens, first, last)) found.push({ form, clause: { first, last } })
  }
  const inverted = subject.how === 'inverted'
  if (beyond && !inverted && !tellsMore(beyond) && beyond.kind !== 'conjunction') add('inside', lastWord(tokens))
  if (!beyond || inverted || tellsMore(beyond) || PARTS.has(beyond.kind)) add('final', comma - 1)
  return found
}

/** What may follow an aside, or what belongs to it: “he told reporters”, “he said on Monday”. */
const BEHIND: ReadonlySet<Kind> = new Set<Kind>(['stop', 'comma', 'time', 'preposition'])

/** So many words are a clause also where its verb is not known. */
const ENOUGH = 5

export function isClause(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first + 1 >= ENOUGH) return true
  for (let at = first; at <= last; at++) if (isFiniteVerb(tokens[at]!)) return true
  return false
}

/** What hangs on the cue and not on the clause: “Ren said, adding …”, “Ren said, who …”. */
function tellsMore({ kind, word, cue }: Token): boolean {
  return cue?.form === 'ing' || (kind === 'relative' && word !== 'that')
}

/** What may hang on either: “It will fail, Ren said, because …”. */
const PARTS: ReadonlySet<Kind> = new Set<Kind>(['relative', 'conjunction', 'subordinator'])

/** A comma is so near, in words. */
const FARTHEST = 6

/** Past who is told and when, in front of a comma: “he told reporters on Monday,”. */
function pastTold(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + FARTHEST && at < tokens.length; at++) {
    if (tokens[at]!.kind === 'comma') return at
    if (!OF_A_TELLING.has(tokens[at]!.kind)) break
  }
  return from
}

const OF_A_TELLING: ReadonlySet<Kind> = new Set<Kind>([
  'word',
  'name',
  'determiner',
  'object',
  'time',
  'preposition',
  'number',
  'possessive',
])

const ASIDES: ReadonlySet<How> = new Set<How>(['inverted', 'before', 'head', 'parenthesis', 'apposition'])

/** Past “And,” and the like. */
export function firstWord(tokens: readonly Token[]): number {
  let first = 0
  while (first < tokens.length - 1 && LEADS.has(tokens[first]!.kind)) first++
  return first
}

const LEADS: ReadonlySet<Kind> = new Set<Kind>(['conjunction', 'comma'])
