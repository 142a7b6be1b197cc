import type { Kind } from '../lexicon.ts'
import { nounPhraseAt, type Phrase } from '../subjects.ts'
import type { Token } from '../tokens.ts'

/** What reported words begin with; “object_to” is “wants Ren to call”. */
export type Opening =
  | 'that'
  | 'question'
  | 'to'
  | 'ing'
  | 'of'
  | 'about'
  | 'for'
  | 'clause'
  | 'phrase'
  | 'colon'
  | 'object_to'

export interface Complement extends Phrase {
  readonly opening: Opening
}

/** What the verb at `cue` reports: after “told reporters on Monday”, from “that”, a question word, “to” or a noun phrase. */
export function complementOf(tokens: readonly Token[], cue: number): Complement | null {
  const found = openingAfter(tokens, cue)
  if (!found || found.first > lastWord(tokens)) return null
  return { ...found, last: endOf(tokens, found.first, found.opening) }
}

interface Opened {
  readonly opening: Opening
  readonly first: number
}

const MOST_STEPS = 14

function openingAfter(tokens: readonly Token[], cue: number): Opened | null {
  let at = cue + 1
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = tokens[at]
    if (!token) return null
    const opening = wordOpening(tokens, at, cue)
    if (opening) return { opening, first: opening === 'colon' ? at + 1 : at }
    if (SKIPPED.has(token.kind)) at++
    else if (PHRASAL.has(token.kind)) {
      const next = afterAddressee(tokens, at, cue)
      if (typeof next !== 'number') return next
      at = next
    } else if (token.kind === 'preposition') {
      const next = afterPreposition(tokens, at, cue)
      if (typeof next !== 'number') return next
      at = next
    } else return null
  }
  return null
}

const SKIPPED: ReadonlySet<Kind> = new Set<Kind>(['time', 'adverb'])
const PHRASAL: ReadonlySet<Kind> = new Set<Kind>([
  'object',
  'name',
  'determiner',
  'word',
  'possessive',
  'number',
  'pronoun',
])

/** “that”, “whether”, “to call”, a colon, “saying”: what one word opens. */
function wordOpening(tokens: readonly Token[], at: number, cue: number): Opening | null {
  const { word, kind } = tokens[at]!
  if (word === 'that') return 'that'
  if (QUESTIONS.has(word)) return 'question'
  if (word === 'to' && BASES.has(tokens[at + 1]?.kind as Kind)) return 'to'
  if (kind === 'colon') return 'colon'
  if (at === cue + 1 && word.endsWith('ing') && kind !== 'name') return isClausal(tokens, cue) ? 'clause' : 'ing'
  return null
}

const QUESTIONS: ReadonlySet<string> = new Set('whether if how why what who where when which'.split(' '))
/** What the verb after “to” may be read as: no article, name or number. */
const BASES: ReadonlySet<Kind> = new Set<Kind>(['word', 'verb', 'auxiliary', 'adverb'])

/** Over the one who is told, or from the noun phrase itself: “told reporters that”, “said the firm would”. */
function afterAddressee(tokens: readonly Token[], at: number, cue: number): Opened | number {
  const { lemma, class: kind } = tokens[cue]!.cue!
  const last = tokens[at]!.kind === 'object' ? at : (nounPhraseAt(tokens, at)?.last ?? at)
  const next = tokens[last + 1]?.word ?? ''
  const tells = ADDRESSING.has(lemma)
  if (next === 'to' && at === cue + 1 && (tells || kind !== 'speech') && tokens[last + 2]?.kind !== 'determiner')
    return tells ? { opening: 'to', first: last + 1 } : { opening: 'object_to', first: at }
  if ((tells || OPENERS.has(next)) && lemma !== 'say') return last + 1
  const clause = hasFiniteVerb(tokens, at) || (isClausal(tokens, cue) && lastWord(tokens) - at > 2)
  return { opening: clause ? 'clause' : 'phrase', first: at }
}

const OPENERS: ReadonlySet<string> = new Set(['that', 'how', 'whether', 'if', 'what', 'why', 'to'])
const ADDRESSING: ReadonlySet<string> = new Set(
  `tell ask remind inform warn assure urge advise notify convince persuade order instruct beg implore encourage teach reassure
   promise invite challenge show text email`.split(/\s+/),
)
/** Verbs that report whole clauses, so that what follows is one also where its verb is not known. */
const CLAUSAL: ReadonlySet<string> = new Set(
  'say think believe argue insist predict assert contend suspect guess reckon hope fear'.split(' '),
)

function isClausal(tokens: readonly Token[], cue: number): boolean {
  return CLAUSAL.has(tokens[cue]!.cue!.lemma)
}

/** Over “in a statement” to the “that” after it, or from the object of the preposition: “accused Ren of”, “called for”. */
function afterPreposition(tokens: readonly Token[], at: number, cue: number): Opened | number | null {
  const opening = PREPOSITIONS.get(tokens[at]!.word)
  const { class: kind } = tokens[cue]!.cue!
  const that = thatAfter(tokens, at)
  if (that > 0 && (kind !== 'report' || !opening)) return { opening: 'that', first: that }
  if (opening && (kind !== 'speech' || at === cue + 1)) return { opening, first: at + 1 }
  const phrase = nounPhraseAt(tokens, at + 1)
  if (phrase) return phrase.last + 1
  return OBJECTS.has(tokens[at + 1]?.kind as Kind) ? at + 2 : null
}

const OBJECTS: ReadonlySet<Kind> = new Set<Kind>(['time', 'object'])
const PREPOSITIONS: ReadonlyMap<string, Opening> = new Map(
  Object.entries({
    of: 'of',
    for: 'for',
    about: 'about',
    against: 'about',
    on: 'about',
    to: 'about',
    with: 'about',
  } as const),
)
const NEAR_THAT = 6
const FAR_THAT = 13

/** The “that” after a preposition, near, or farther on in the same clause; 0 when there is none. */
function thatAfter(tokens: readonly Token[], from: number): number {
  let broken = false
  for (let at = from + 1; at <= from + FAR_THAT && at < tokens.length; at++) {
    const { word, kind } = tokens[at]!
    if (word === 'that') return broken && at >= from + NEAR_THAT ? 0 : at
    if (kind === 'comma' || kind === 'verb') broken = true
  }
  return 0
}

/** Openings whose words may go on over commas. */
export const LOOSE: ReadonlySet<Opening> = new Set<Opening>(['that', 'clause', 'colon', 'question'])

function endOf(tokens: readonly Token[], first: number, opening: Opening): number {
  const last = lastWord(tokens)
  const closes = LOOSE.has(opening) ? closesClause : closesPhrase
  const paired = tokens.filter(({ kind }, at) => at >= first && kind === 'dash').length > 1
  for (let at = first + 1; at < last; at++) {
    const { kind } = tokens[at]!
    if (kind === 'semicolon' || (kind === 'dash' ? !paired : closes(tokens, at, opening))) return at - 1
  }
  return last
}

/** A comma after which the article speaks again: “, while”, “, adding”, “, but”, “, and he”, “, according to”. */
function closesClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind !== 'comma') return false
  const next = tokens[at + 1]!
  const after = tokens[at + 2]
  if (next.kind === 'conjunction')
    return after?.kind === 'pronoun' || (LEADS.has(after?.kind as Kind) ? tokens[at + 3] : after)?.cue?.form === 'past'
  return TURNS.has(next.word) || (next.word === 'even' && after?.word === 'as') || next.cue?.form === 'ing'
}

const LEADS: ReadonlySet<Kind> = new Set<Kind>(['adverb', 'name'])
const TURNS: ReadonlySet<string> = new Set('while though although whereas who which as according'.split(' '))

/** A comma, “because”, “and has”: what no longer belongs to the object of a verb. */
function closesPhrase(tokens: readonly Token[], at: number, opening: Opening): boolean {
  const { kind, word } = tokens[at]!
  if (kind === 'comma' || ADJUNCTS.has(word)) return true
  if (kind !== 'conjunction') return false
  const verb = tokens[at + 1]!.kind === 'adverb' ? tokens[at + 2] : tokens[at + 1]
  if (verb?.kind === 'auxiliary') return true
  return verb?.kind === 'verb' && (opening === 'to' ? verb.cue?.form === 'past' : verb.cue?.form !== 'ing')
}

const ADJUNCTS: ReadonlySet<string> = new Set(
  'because after before when while as since although though during if unless'.split(' '),
)

/** Whether a clause begins here, as far as words without a comma tell. */
function hasFiniteVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (isFiniteVerb(tokens[at]!)) return true
    if (BREAKS.has(tokens[at]!.kind)) return false
  }
  return false
}

const BREAKS: ReadonlySet<Kind> = new Set<Kind>(['comma', 'relative', 'subordinator', 'conjunction'])

/** “has”, “went”, “it's”, “won't”: a word that makes a clause of a phrase. */
export function isFiniteVerb({ kind, cue, word }: Token): boolean {
  return (
    kind === 'auxiliary' || (kind === 'verb' && cue?.form !== 'ing') || (word.includes("'") && CONTRACTED.test(word))
  )
}

const CONTRACTED = /^(?:(?:it|he|she|that|there|what|who|here)'s|[a-z]{1,6}'(?:re|ve|ll|m|d)|[a-z]{2,6}n't)$/

export function lastWord(tokens: readonly Token[]): number {
  let last = tokens.length - 1
  while (last > 0 && tokens[last]!.kind === 'stop') last--
  return last
}
