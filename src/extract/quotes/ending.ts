import type { Kind } from '../lexicon.ts'
import { isNominal, isOpener, nounPhraseAt, nounPhraseEnding } from '../subjects.ts'
import { type Token, tokenAt } from '../tokens.ts'
import type { Opening } from './complement.ts'
import { isFiniteVerb } from './finite.ts'

/** Where reported words begin, and with what. */
export interface Opened {
  readonly opening: Opening
  readonly first: number
}

/** Openings whose words may go on over commas. */
export const LOOSE: ReadonlySet<Opening> = new Set<Opening>(['that', 'clause', 'colon', 'question'])

/** The last token of what a cue reports, from its first. */
export function endOf(tokens: readonly Token[], cue: number, { first, opening }: Opened): number {
  const last = goesOnTo(tokens, first, opening)
  return isSubordinate(tokens, cue) ? beforeMainClause(tokens, first, last) : last
}

function goesOnTo(tokens: readonly Token[], first: number, opening: Opening): number {
  const last = lastWord(tokens)
  const loose = LOOSE.has(opening)
  let verb = false
  let pause = last
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    if (at > first) {
      if (token.kind === 'semicolon' || (token.kind === 'dash' && isOnly(tokens, at, first))) return at - 1
      if (loose ? closesClause(tokens, at, verb) : closesPhrase(tokens, at, opening)) return at - 1
      if (token.kind === 'quotation') return pause
      if (isPause(token.kind)) pause = at - 1
    }
    verb ||= loose && isFiniteVerb(token)
  }
  return last
}

/** Whether a dash is the only one from a place on: two set an aside apart, which belongs to the words around it. */
function isOnly(tokens: readonly Token[], dash: number, from: number): boolean {
  for (let at = from; at < tokens.length; at++) if (at !== dash && tokens[at]!.kind === 'dash') return false
  return true
}

/** Whether a cue is in a clause that the main one follows: “While Ren said he would, …”. */
function isSubordinate(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - FARTHEST; at--) {
    const { kind } = tokens[at]!
    if (kind === 'subordinator') return at < 2 || tokens[at - 1]!.kind === 'comma'
    if (kind === 'comma' || kind === 'verb') return false
  }
  return false
}

/** So far in front of its verb a clause may begin, in words. */
const FARTHEST = 12

/** Where a clause ends in front of the main one: “…, he left”. */
function beforeMainClause(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    if (tokens[at]!.kind === 'comma' && SUBJECTS.has(tokens[at + 1]!.kind)) return at - 1
  }
  return last
}

/** What a clause begins with that has its subject first. */
export const SUBJECTS: ReadonlySet<Kind> = new Set<Kind>(['pronoun', 'determiner', 'possessive', 'name'])

/** Where words without marks may end when some in marks follow: “said he was busy: “…””. */
function isPause(kind: Kind): boolean {
  return kind === 'comma' || kind === 'colon' || kind === 'dash' || kind === 'conjunction'
}

/** A comma after which the article speaks again: “, while”, “, adding”, “, but”, “, and he”, “, according to”; “and said”. */
function closesClause(tokens: readonly Token[], at: number, verb: boolean): boolean {
  const { kind } = tokens[at]!
  const next = tokens[at + 1]!
  if (kind === 'conjunction') return saysMore(next)
  if (kind !== 'comma') return false
  const after = tokens[at + 2]
  if (next.kind === 'conjunction')
    return after?.kind === 'pronoun' || (LEADS.has(after?.kind as Kind) ? tokens[at + 3] : after)?.cue?.form === 'past'
  // “that the flag, which …, be removed”
  if (next.kind === 'relative' && !verb) return false
  return TURNS.has(next.word) || (next.word === 'even' && after?.word === 'as') || next.cue?.form === 'ing'
}

/** “and said”, “but added”: the same speaker goes on. */
function saysMore({ cue, kind }: Token): boolean {
  return kind === 'verb' && cue !== null && cue.class === 'speech' && (cue.form === 'past' || cue.form === 'third')
}

const LEADS: ReadonlySet<Kind> = new Set<Kind>(['adverb', 'name'])
const TURNS: ReadonlySet<string> = new Set('while though although whereas who which as according'.split(' '))

/** A comma, “because”, “and has”: what no longer belongs to the object of a verb. */
function closesPhrase(tokens: readonly Token[], at: number, opening: Opening): boolean {
  const { kind, word } = tokens[at]!
  if (kind === 'comma') return tokens[at + 1]!.word !== 'including' && !isListed(tokens, at)
  if (ADJUNCTS.has(word)) return true
  // “wants to go as”, not “described the plan as a mistake”
  if (word === 'as') return opening === 'to'
  if (kind !== 'conjunction') return false
  const verb = tokens[at + 1]!.kind === 'adverb' ? tokens[at + 2] : tokens[at + 1]
  if (verb?.kind === 'auxiliary') return true
  return verb?.kind === 'verb' && (opening === 'to' ? verb.cue?.form === 'past' : verb.cue?.form !== 'ing')
}

/** So many items of a list are looked at. */
const MOST_ITEMS = 6

/** “race, religion and age”: whether a comma is one of a list. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  let at = comma
  for (let items = 0; items < MOST_ITEMS && tokens[at]?.kind === 'comma'; items++) {
    if (tokens[at + 1]?.kind === 'conjunction')
      return isItem(tokens[at + 2]) && (at > comma || followsComma(tokens, at - 1))
    const phrase = nounPhraseAt(tokens, at + 1, 0)
    if (!phrase) return false
    at = phrase.last + 1
  }
  return tokens[at]?.kind === 'conjunction' && isItem(tokens[at + 1])
}

/** Whether the item that ends at a place has a comma before it. */
function followsComma(tokens: readonly Token[], last: number): boolean {
  const item = nounPhraseEnding(tokens, last)
  return item !== null && tokenAt(tokens, item.first - 1)?.kind === 'comma'
}

function isItem(token: Token | undefined): boolean {
  return isNominal(token?.kind) || isOpener(token?.kind)
}

const ADJUNCTS: ReadonlySet<string> = new Set(
  'because after before when while since although though during if unless'.split(' '),
)

export function lastWord(tokens: readonly Token[]): number {
  let last = tokens.length - 1
  while (last > 0 && tokens[last]!.kind === 'stop') last--
  return last
}
