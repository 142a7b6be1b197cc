import type { Kind } from '../lexicon.ts'
import { nounPhraseAt, type Phrase } from '../subjects.ts'
import type { Token } from '../tokens.ts'
import { endOf, lastWord, type Opened, SUBJECTS } from './ending.ts'
import { isFiniteVerb, isFiniteVerbAt } from './finite.ts'

/** What reported words begin with; “object_to” is “wants Ren to call”, “predicate” is “a letter that he said was late”. */
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
  | 'predicate'

export interface Complement extends Phrase {
  readonly opening: Opening
}

/** What the verb at `cue` reports: after “told reporters on Monday”, from “that”, a question word, “to” or a noun phrase. */
export function complementOf(tokens: readonly Token[], cue: number): Complement | null {
  const found = openingAfter(tokens, cue)
  if (!found || found.first > lastWord(tokens)) return null
  return { ...found, last: endOf(tokens, cue, found) }
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
    } else if (
      token.kind === 'auxiliary' &&
      at > cue + 1 &&
      tokens[cue + 1]!.kind === 'adverb' &&
      isClausal(tokens, cue)
    )
      return { opening: 'clause', first: cue + 1 }
    else if (token.kind === 'comma' || token.kind === 'dash') {
      const that = overAside(tokens, at)
      return that > 0 ? { opening: 'that', first: that } : null
    } else return null
  }
  return null
}

const LONGEST_ASIDE = 14

/** The “that” behind an aside: “said on Monday, when asked, that”; 0 when there is none. */
function overAside(tokens: readonly Token[], from: number): number {
  const { kind } = tokens[from]!
  for (let at = from + 2; at <= from + LONGEST_ASIDE && at < tokens.length; at++) {
    if (tokens[at]!.kind === 'quotation') return 0
    if (tokens[at]!.kind === kind && tokens[at + 1]?.word === 'that' && at + 2 < lastWord(tokens)) return at + 1
  }
  return 0
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
  if (at === cue + 1 && kind === 'auxiliary' && isClausal(tokens, cue))
    return word === 'having' ? 'clause' : 'predicate'
  if (word === 'there' && isFiniteVerbAt(tokens, overAdverbs(tokens, at + 1))) return 'clause'
  if (at === cue + 1 && word.endsWith('ing') && kind !== 'name') return isClausal(tokens, cue) ? 'clause' : 'ing'
  return null
}

function overAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.kind === 'adverb') at++
  return at
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
  if ((tells || OPENERS.has(next)) && lemma !== 'say') return tells ? afterTold(tokens, at, last) : last + 1
  const clause = hasFiniteVerb(tokens, at) || (isClausal(tokens, cue) && lastWord(tokens) - at > 2)
  return { opening: clause ? 'clause' : 'phrase', first: at }
}

/** After who is told: “told Ren he would”, “told that Ren is ahead”, or on to whatever opens a clause. */
function afterTold(tokens: readonly Token[], at: number, last: number): Opened | number {
  const next = tokens[last + 1]
  if (!next || OPENERS.has(next.word)) return last + 1
  if (isFiniteVerb(next)) return { opening: 'clause', first: at }
  const subject = SUBJECTS.has(next.kind) ? nounPhraseAt(tokens, last + 1, 0) : null
  return subject && isFiniteVerbAt(tokens, subject.last + 1) ? { opening: 'clause', first: subject.first } : last + 1
}

const OPENERS: ReadonlySet<string> = new Set(['that', 'how', 'whether', 'if', 'what', 'why', 'to'])
const ADDRESSING: ReadonlySet<string> = new Set(
  `tell ask remind inform warn assure urge advise notify convince persuade order instruct beg implore encourage teach reassure
   promise invite challenge text email`.split(/\s+/),
)
/** Verbs that report whole clauses, so that what follows is one also where its verb is not known. */
const CLAUSAL: ReadonlySet<string> = new Set(
  'say think believe argue insist predict assert contend suspect guess reckon hope fear claim'.split(' '),
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
  const phrase = nounPhraseAt(tokens, at + 1)
  const aside =
    kind === 'speech' && phrase && tokens[phrase.last + 1]?.kind === 'comma' ? overAside(tokens, phrase.last + 1) : 0
  if (aside > 0) return { opening: 'that', first: aside }
  const timed = tokens[at + 1]?.kind === 'time'
  if (opening && !timed && (kind !== 'speech' || at === cue + 1)) return { opening, first: at + 1 }
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

/** Whether a clause begins here, as far as words without a comma tell. */
function hasFiniteVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (isFiniteVerb(tokens[at]!)) return true
    if (BREAKS.has(tokens[at]!.kind)) return false
  }
  return false
}

const BREAKS: ReadonlySet<Kind> = new Set<Kind>(['comma', 'relative', 'subordinator', 'conjunction'])
