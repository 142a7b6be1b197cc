import type { Span } from '../../domain/selector.ts'
import { type How, nounPhraseAt, nounPhraseEnding, type Phrase, type Subject, subjectsOf } from '../subjects.ts'
import type { Kind, Token } from '../tokens.ts'

/** A clause that may be somebody's reported speech, by the tokens of its sentence; `last` is included. */
export interface Report {
  /** How the clause is joined to its cue. */
  readonly form: Form
  /** What the clause begins with. */
  readonly opening: Opening
  readonly cue: number
  readonly subject: { readonly first: number; readonly last: number; readonly how: How }
  readonly clause: { readonly first: number; readonly last: number }
}

export type Form =
  | 'complement' // Ren said he would come
  | 'final' // He would come, Ren said.
  | 'inside' // He would, Ren said, come.
  | 'source_first' // According to Ren, he would come
  | 'source_last' // He would come, according to Ren

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

/** Every report a cue of the sentence may make, several for one cue. */
export function reportsIn(tokens: readonly Token[]): Report[] {
  const found: Report[] = []
  tokens.forEach((token, at) => {
    if (token.word === 'according' && tokens[at + 1]?.word === 'to') found.push(...sourced(tokens, at))
    else if (
      token.cue &&
      token.kind !== 'name' &&
      !NOUN_BEFORE.has(tokens[at - 1]?.kind as Kind) &&
      !tokens[at - 1]?.genitive
    )
      found.push(...verbal(tokens, at))
  })
  return found
}

const NOUN_BEFORE: ReadonlySet<Kind> = new Set<Kind>(['determiner', 'possessive', 'preposition'])

function verbal(tokens: readonly Token[], cue: number): Report[] {
  const subjects = subjectsFor(tokens, cue)
  const found: Report[] = []
  const last = lastWord(tokens)
  for (const subject of subjects) {
    const comma = commaBefore(tokens, cue, subject)
    if (comma < 2) continue
    const after = Math.max(cue, subject.last)
    const inside =
      subject.how !== 'inverted' &&
      tokens[after + 1]?.kind === 'comma' &&
      !PARTS.has(tokens[after + 2]?.kind as Kind) &&
      tokens[after + 2]?.cue?.form !== 'ing'
    const first = firstWord(tokens)
    if (!verbIn(tokens, first, inside ? last : comma)) continue
    found.push({
      form: inside ? 'inside' : 'final',
      opening: 'clause',
      cue,
      subject,
      clause: { first, last: inside ? last : comma - 1 },
    })
  }
  const complement = complementOf(tokens, cue)
  if (complement) {
    const clause = { first: complement.first, last: endOf(tokens, complement.first, complement.opening) }
    for (const subject of subjects)
      if (subject.how !== 'inverted')
        found.push({ form: 'complement', cue, subject, opening: complement.opening, clause })
  }
  return found
}

const PARTS: ReadonlySet<Kind> = new Set<Kind>(['relative', 'conjunction', 'subordinator'])

/** The comma right before “Ren said” or “said Ren”; 0 where something else stands between. */
function commaBefore(tokens: readonly Token[], cue: number, subject: Subject): number {
  const at = Math.min(cue, subject.first) - 1
  return tokens[at]?.kind === 'comma' &&
    (subject.how === 'inverted' ||
      subject.how === 'before' ||
      subject.how === 'head' ||
      subject.how === 'parenthesis' ||
      subject.how === 'apposition')
    ? at
    : 0
}

function verbIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'verb' || tokens[at]!.kind === 'auxiliary') return true
  return false
}

/** The subjects a cue may have: those of the sentence's syntax, and the one of the verb before. */
function subjectsFor(tokens: readonly Token[], cue: number): Subject[] {
  const subjects = subjectsOf(tokens, cue).map(subject =>
    subject.how === 'relative' ? relativeOf(tokens, cue, subject) : subject,
  )
  const add = (phrase: Phrase | null, how: How) => {
    if (phrase && !subjects.some(({ first }) => first === phrase.first)) subjects.push({ ...phrase, how })
  }
  if (tokens[cue - 1]?.kind === 'comma') add(nounPhraseEnding(tokens, cue - 2), 'apposition')
  for (let at = cue - 2; at > 0 && at > cue - 40; at--) {
    if (tokens[at]!.kind !== 'verb' && tokens[at]!.kind !== 'auxiliary') continue
    const phrase = nounPhraseEnding(tokens, at - 1)
    if (!phrase) continue
    add(phrase, 'coordinate')
    break
  }
  return subjects
}

function relativeOf(tokens: readonly Token[], cue: number, subject: Subject): Subject {
  const at = tokens.findLastIndex((token, i) => i < cue && token.kind === 'relative')
  return { first: at, last: at, how: subject.how }
}

/** What a verb reports: after “told reporters on Monday”, from “that”, a question word, “to”, or the next clause. */
function complementOf(tokens: readonly Token[], cue: number): { opening: Opening; first: number } | null {
  let at = cue + 1
  for (let hops = 0; hops < 14; hops++) {
    const token = tokens[at]
    if (!token) return null
    const opening = openingAt(tokens, at, cue)
    if (opening) return ended(tokens, at, opening)
    const addressee =
      token.kind === 'object' ||
      token.kind === 'name' ||
      token.kind === 'determiner' ||
      token.kind === 'word' ||
      token.kind === 'possessive' ||
      token.kind === 'number' ||
      token.kind === 'pronoun'
    if (addressee) {
      const phrase = token.kind === 'object' ? { last: at } : nounPhraseAt(tokens, at)
      const next = phrase ? tokens[phrase.last + 1] : undefined
      const teller = ADDRESSING.has(tokens[cue]!.cue!.lemma)
      if (
        phrase &&
        next &&
        next.word === 'to' &&
        at === cue + 1 &&
        (teller || tokens[cue]!.cue!.class !== 'speech') &&
        tokens[phrase.last + 2]?.kind !== 'determiner'
      ) {
        const end = ended(tokens, teller ? phrase.last + 1 : at, teller ? 'to' : 'object_to')
        if (end) return end
      }
      if (phrase && next && (THAT.has(next.word) || (teller && hops < 3)) && tokens[cue]!.cue!.lemma !== 'say') {
        at = phrase.last + 1
        continue
      }
      return ended(
        tokens,
        at,
        finite(tokens, at) || (CLAUSAL.has(tokens[cue]!.cue!.lemma) && lastWord(tokens) - at > 2) ? 'clause' : 'phrase',
      )
    }
    if (token.kind === 'time' || token.kind === 'adverb') at++
    else if (token.kind === 'preposition') {
      const opening = PREPOSITIONS[token.word]
      const phrase = nounPhraseAt(tokens, at + 1)
      const last = phrase
        ? phrase.last
        : tokens[at + 1]?.kind === 'time' || tokens[at + 1]?.kind === 'object'
          ? at + 1
          : -1
      const that = tokens.findIndex((other, i) => i > at && i < at + 14 && other.word === 'that')
      const comma = tokens.findIndex((other, i) => i > at && (other.kind === 'comma' || other.kind === 'verb'))
      if (
        that > 0 &&
        (comma < 0 || that < comma || that < at + 6) &&
        (tokens[cue]!.cue!.class !== 'report' || !opening)
      )
        return ended(tokens, that, 'that')
      if (opening && tokens[cue]!.cue!.class !== 'speech') return ended(tokens, at + 1, opening)
      if (opening && at === cue + 1) return ended(tokens, at + 1, opening)
      if (last < 0) return null
      at = last + 1
    } else return null
  }
  return null
}

const THAT = new Set(['that', 'how', 'whether', 'if', 'what', 'why', 'to'])
const PREPOSITIONS: Readonly<Record<string, Opening>> = {
  of: 'of',
  for: 'for',
  about: 'about',
  against: 'about',
  on: 'about',
  to: 'about',
  with: 'about',
}
const ADDRESSING = new Set(
  'tell ask remind inform warn assure urge advise notify convince persuade order instruct beg implore encourage teach reassure promise invite challenge show text email'.split(
    ' ',
  ),
)

function openingAt(tokens: readonly Token[], at: number, cue: number): Opening | null {
  const { word, kind } = tokens[at]!
  if (word === 'that') return tokens[at + 1]?.kind === 'verb' && at > cue + 1 ? null : 'that'
  if (QUESTIONS.has(word)) return 'question'
  if (word === 'to' && BASE(tokens[at + 1])) return 'to'
  if (kind === 'colon') return 'colon'
  if (at === cue + 1 && word.endsWith('ing') && kind !== 'name')
    return CLAUSAL.has(tokens[cue]!.cue!.lemma) ? 'clause' : 'ing'
  return null
}

/** Verbs that report whole clauses, so that what follows is one also where its verb is not known. */
const CLAUSAL = new Set(
  'say think believe argue insist predict assert contend suspect guess reckon hope fear'.split(' '),
)
const QUESTIONS = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])

/** Whether a word may be the verb after “to”: not an article, a name or a number. */
function BASE(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'word' || token.kind === 'verb' || token.kind === 'auxiliary' || token.kind === 'adverb')
  )
}

function ended(tokens: readonly Token[], opening: number, kind: Opening): { opening: Opening; first: number } | null {
  const first = kind === 'colon' ? opening + 1 : opening
  return lastWord(tokens) >= first ? { opening: kind, first } : null
}

const LOOSE = new Set<Opening>(['that', 'clause', 'colon', 'question'])
const CONTRASTS = new Set(['while', 'though', 'although', 'whereas', 'who', 'which', 'as'])

function endOf(tokens: readonly Token[], first: number, opening: Opening): number {
  const last = lastWord(tokens)
  const dashes = tokens.filter(({ kind }, at) => at >= first && kind === 'dash').length
  for (let at = first + 1; at < last; at++) if (closes(tokens, at, opening, dashes)) return at - 1
  return last
}

/** Where reported words end before their sentence does. */
function closes(tokens: readonly Token[], at: number, opening: Opening, dashes: number): boolean {
  const { kind, word } = tokens[at]!
  const next = tokens[at + 1]!
  if (kind === 'semicolon') return true
  if (kind === 'dash') return dashes === 1
  const loose = LOOSE.has(opening)
  if (kind === 'conjunction') {
    const verb = next.kind === 'adverb' ? tokens[at + 2] : next
    if (tokens[at - 1]!.kind === 'comma' || loose) return false
    return (
      verb?.kind === 'auxiliary' ||
      (verb?.kind === 'verb' && verb.cue?.form !== 'ing' && (opening !== 'to' || verb.cue?.form === 'past'))
    )
  }
  if (!loose && ADJUNCTS.has(word)) return true
  if (kind !== 'comma') return false
  if (!loose) return true
  const after = tokens[at + 2]
  if (next.kind === 'conjunction')
    return (
      after?.kind === 'pronoun' ||
      after?.cue?.form === 'past' ||
      (after?.kind === 'adverb' && tokens[at + 3]?.cue?.form === 'past')
    )
  return (
    CONTRASTS.has(next.word) ||
    (next.word === 'even' && after?.word === 'as') ||
    next.cue?.form === 'ing' ||
    next.word === 'according'
  )
}

const ADJUNCTS = new Set([
  'because',
  'after',
  'before',
  'when',
  'while',
  'as',
  'since',
  'although',
  'though',
  'during',
  'if',
  'unless',
])

function finite(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 25; at++) {
    const { kind, cue } = tokens[at]!
    if (kind === 'comma' || kind === 'relative' || kind === 'subordinator') return false
    if (kind === 'auxiliary') return true
    if (kind === 'verb' && cue?.form !== 'ing') return true
  }
  return false
}

function sourced(tokens: readonly Token[], at: number): Report[] {
  const phrase = nounPhraseAt(tokens, at + 2)
  if (!phrase) return []
  const subject = { ...phrase, how: 'source' as const }
  const last = lastWord(tokens)
  if (at <= 1) {
    const comma = tokens.findIndex((token, i) => i > phrase.last && token.kind === 'comma')
    if (comma < 0 || comma >= last) return []
    return [{ form: 'source_first', opening: 'clause', cue: at, subject, clause: { first: comma + 1, last } }]
  }
  const end = tokens[at - 1]!.kind === 'comma' ? at - 2 : at - 1
  return end > 0
    ? [{ form: 'source_last', opening: 'clause', cue: at, subject, clause: { first: firstWord(tokens), last: end } }]
    : []
}

function lastWord(tokens: readonly Token[]): number {
  let last = tokens.length - 1
  while (last > 0 && tokens[last]!.kind === 'stop') last--
  return last
}

function firstWord(tokens: readonly Token[]): number {
  let first = 0
  while (first < tokens.length - 1 && (tokens[first]!.kind === 'conjunction' || tokens[first]!.kind === 'comma'))
    first++
  return first
}

export function spanOf(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
