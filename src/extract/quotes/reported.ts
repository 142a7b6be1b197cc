import type { CueWord } from '../data/cues.ts'
import { SILENT } from '../data/cues_of_marks.ts'
import type { Kind } from '../lexicon.ts'
import { type How, nounPhraseAt, nounPhraseEnding, type Phrase, type Subject } from '../subjects.ts'
import { type Token, tokenAt } from '../tokens.ts'
import { asidesOf, firstWord, isClause } from './asides.ts'
import { complementOf, type Opening } from './complement.ts'
import { lastWord } from './ending.ts'
import { HELPERS, isFiniteVerb, isFiniteVerbAt } from './finite.ts'
import type { Clause } from './scene.ts'

/** A clause that may be somebody's reported speech, by the tokens of its sentence. */
export interface Report {
  /** How the clause is joined to its cue. */
  readonly form: Form
  readonly opening: Opening
  readonly cue: number
  readonly subject: Subject
  /** One and the same for the reports of a cue that differ by their subjects alone. */
  readonly clause: Phrase
}

export type Form =
  | 'complement' // Ren said he would come
  | 'final' // He would come, Ren said.
  | 'inside' // He would, Ren said, come.
  | 'source_first' // According to Ren, he would come.
  | 'source_last' // He would come, according to Ren.
  | 'as' // As Ren said, he would come.

/** Every report that a cue of the sentence may make, several for one cue. */
export function reportsIn(clause: Clause): Report[] {
  const { tokens } = clause
  const found: Report[] = []
  tokens.forEach((token, at) => {
    if (token.word === 'according' && tokens[at + 1]?.word === 'to') found.push(...sourced(tokens, at))
    else if (token.cue && token.kind !== 'name' && !SILENT.has(token.cue.lemma) && !speaksNot(tokens, at))
      found.push(...verbal(clause, at))
  })
  return found
}

/** “the claims”, “in answer”, “Ren's remark”, “a price list”; and “was told”, which has no speaker. */
function speaksNot(tokens: readonly Token[], cue: number): boolean {
  const before = tokenAt(tokens, cue - 1)
  if (!before) return false
  if (before.genitive || NOUN_FOLLOWS.has(before.kind) || PASSIVE.has(before.word)) return true
  const phrase = tokens[cue]!.cue!.form === 'base' && before.kind === 'word' ? nounPhraseEnding(tokens, cue - 1) : null
  return phrase !== null && SINGULAR.has(tokens[phrase.first]!.word)
}

const SINGULAR: ReadonlySet<string> = new Set(['a', 'an'])

const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'be'])

const NOUN_FOLLOWS: ReadonlySet<Kind> = new Set<Kind>(['determiner', 'possessive', 'preposition'])

function verbal(sentence: Clause, cue: number): Report[] {
  const { tokens } = sentence
  const found: Report[] = []
  const complement = complementOf(tokens, cue)
  const said = tokens[0]!.word === 'as' ? asSaid(tokens, cue) : null
  if (said) found.push(said)
  const subjects = subjectsFor(sentence, cue)
  for (let next = 0; next < subjects.length; next++) {
    const subject = subjects[next]!
    const asides = asidesOf(tokens, cue, subject)
    for (let i = 0; i < asides.length; i++) {
      const { form, clause } = asides[i]!
      found.push({ form, opening: 'clause', cue, subject, clause })
    }
    if (!complement || subject.how === 'inverted') continue
    const { opening, first, last } = complement
    const clause = subject.how === 'relative' ? { first, last: firstComma(tokens, first, last) } : complement
    found.push({ form: 'complement', opening, cue, subject, clause })
  }
  return isNegated(tokens, cue) ? found.filter(({ opening }) => !isDenied(tokens[cue]!.cue!, opening)) : found
}

/** “never said”, “did not say” */
function isNegated(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && HELPERS.has(tokens[at]!.kind); at--) {
    const { word } = tokens[at]!
    if (NEGATIONS.has(word) || word.endsWith("n't")) return true
  }
  return false
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never'])

/** What somebody is said not to have said is not theirs: “never said that he would”; a question left open is, and a stance. */
function isDenied({ class: kind }: CueWord, opening: Opening): boolean {
  return kind === 'speech' ? opening !== 'question' : opening === 'that' || opening === 'clause'
}

/** “Ren, who said he would call, left”. */
function firstComma(tokens: readonly Token[], first: number, last: number): number {
  const comma = commaFrom(tokens, first + 1)
  return comma > 0 && comma < last ? comma - 1 : last
}

const MOST_BACK = 40

/** The subjects a cue may have: those of its own syntax, and the one of the verb before: “Ren left, and said”. */
function subjectsFor({ tokens, subjects: subjectsOf }: Clause, cue: number): Subject[] {
  const subjects = subjectsOf(cue).map(subject =>
    subject.how === 'relative' ? relativeOf(tokens, cue, subject) : subject,
  )
  const add = (phrase: Phrase | null, how: How) => {
    if (phrase && !subjects.some(({ first }) => first === phrase.first)) subjects.push({ ...phrase, how })
  }
  if (tokenAt(tokens, cue - 1)?.kind === 'comma') add(nounPhraseEnding(tokens, cue - 2), 'apposition')
  for (let at = cue - 2; at > 0 && at > cue - MOST_BACK; at--) {
    const { kind } = tokens[at]!
    if (kind !== 'verb' && kind !== 'auxiliary') continue
    const phrase = nounPhraseEnding(tokens, tokens[at - 1]!.kind === 'adverb' ? at - 2 : at - 1)
    if (!phrase) continue
    add(phrase, 'coordinate')
    break
  }
  return subjects
}

/** The mention of “Ren, who said” is “who”. */
function relativeOf(tokens: readonly Token[], cue: number, { how }: Subject): Subject {
  const at = tokens.findLastIndex(({ kind }, i) => i < cue && kind === 'relative')
  return { first: at, last: at, how }
}

function sourced(tokens: readonly Token[], cue: number): Report[] {
  const phrase = sourceAt(tokens, cue + 2)
  if (!phrase || NO_SOURCES.has(tokens[phrase.last]!.word)) return []
  const report = { opening: 'clause', cue, subject: { ...phrase, how: 'source' } } as const
  const last = lastWord(tokens)
  if (cue > 1) {
    const behind = phrase.last + 1
    const inside = tokens[behind]?.kind === 'comma' && isFiniteVerbAt(tokens, pastTellingMore(tokens, behind) + 1)
    const before = tokens[cue - 1]!.kind === 'comma' ? cue - 2 : cue - 1
    const clause = { first: firstWord(tokens), last: inside ? last : before }
    return [{ ...report, form: 'source_last', clause }]
  }
  if (cue === 1 && tokens[0]!.kind === 'quotation') return []
  const comma = pastTellingMore(tokens, commaFrom(tokens, phrase.last + 1))
  return comma > 0 && isClause(tokens, comma + 1, last)
    ? [{ ...report, form: 'source_first', clause: { first: comma + 1, last } }]
    : []
}

function commaFrom(tokens: readonly Token[], from: number): number {
  return tokens.findIndex(({ kind }, at) => at >= from && kind === 'comma')
}

/** Past “, who teaches law,” or “, a lawyer,” behind a source, to the comma before what it says. */
function pastTellingMore(tokens: readonly Token[], comma: number): number {
  const first = tokenAt(tokens, comma + 1)
  if (first?.kind === 'relative') return commaFrom(tokens, comma + 2)
  if (first?.kind !== 'determiner') return comma
  const next = commaFrom(tokens, comma + 2)
  const verb = tokens.findIndex((token, at) => at > comma && isFiniteVerb(token))
  if (next < 0 || verb < next) return comma
  // “…, the port, the town and the bank would pay”: a list, and all of it is said.
  for (let at = next + 1; at < verb; at++) if (tokens[at]!.kind === 'comma' || tokens[at]!.word === 'and') return comma
  return next
}

/** “As Ren said on Monday, he would come”, “As reported by Ren, …” */
function asSaid(tokens: readonly Token[], cue: number): Report | null {
  const by = cue === 1 && tokens[2]?.word === 'by'
  const phrase = by ? nounPhraseAt(tokens, 3) : nounPhraseEnding(tokens, cue - 1)
  if (!phrase || (!by && phrase.first > 2)) return null
  const last = lastWord(tokens)
  const from = Math.max(cue, phrase.last) + 1
  for (let at = from; at < from + 5 && at < last; at++) {
    if (tokens[at]!.kind !== 'comma') continue
    return {
      form: 'as',
      opening: 'clause',
      cue,
      subject: { ...phrase, how: by ? 'agent' : 'before' },
      clause: { first: at + 1, last },
    }
  }
  return null
}

/** What something goes by and nobody says: “according to plan”, “according to the rules”. */
const NO_SOURCES: ReadonlySet<string> = new Set(
  'plan plans rule rules law laws size age means need needs taste custom tradition legend schedule order'.split(' '),
)

/** “Ren”, “him”, “a March report” */
function sourceAt(tokens: readonly Token[], first: number): Phrase | null {
  if (tokens[first]?.kind === 'object') return { first, last: first }
  const phrase = nounPhraseAt(tokens, first) ?? nounPhraseAt(tokens, pastTime(tokens, first))
  return phrase && { first, last: phrase.last }
}

function pastTime(tokens: readonly Token[], from: number): number {
  let at = tokens[from]?.kind === 'determiner' ? from + 1 : from
  while (tokens[at]?.kind === 'time') at++
  return at
}
