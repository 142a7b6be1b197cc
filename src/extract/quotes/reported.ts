import { SILENT } from '../data/cues_of_marks.ts'
import type { Kind } from '../lexicon.ts'
import { type How, nounPhraseAt, nounPhraseEnding, type Phrase, type Subject } from '../subjects.ts'
import { type Token, tokenAt } from '../tokens.ts'
import { complementOf, isFiniteVerb, lastWord, type Opening } from './complement.ts'
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

/** Every report that a cue of the sentence may make, several for one cue. */
export function reportsIn(clause: Clause): Report[] {
  const { tokens } = clause
  const found: Report[] = []
  tokens.forEach((token, at) => {
    if (token.word === 'according' && tokens[at + 1]?.word === 'to') found.push(...sourced(tokens, at))
    else if (token.cue && token.kind !== 'name' && !SILENT.has(token.cue.lemma) && !speaksNot(tokenAt(tokens, at - 1)))
      found.push(...verbal(clause, at))
  })
  return found
}

/** “the claims”, “in answer”, “Ren's remark”; and “was told”, which has no speaker. */
function speaksNot(before: Token | undefined): boolean {
  return before !== undefined && (before.genitive || NOUN_FOLLOWS.has(before.kind) || PASSIVE.has(before.word))
}

const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'be'])

const NOUN_FOLLOWS: ReadonlySet<Kind> = new Set<Kind>(['determiner', 'possessive', 'preposition'])

function verbal(sentence: Clause, cue: number): Report[] {
  const { tokens } = sentence
  const found: Report[] = []
  const complement = complementOf(tokens, cue)
  for (const subject of subjectsFor(sentence, cue)) {
    const aside = asideOf(tokens, cue, subject)
    if (aside) found.push({ opening: 'clause', cue, subject, ...aside })
    if (!complement || subject.how === 'inverted') continue
    const { opening, first, last } = complement
    const clause = subject.how === 'relative' ? { first, last: firstComma(tokens, first, last) } : complement
    found.push({ form: 'complement', opening, cue, subject, clause })
  }
  return found
}

/** “Ren, who said he would call, left”. */
function firstComma(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (tokens[at]!.kind === 'comma') return at - 1
  return last
}

/** “…, Ren said” and “…, said Ren”, at the end of what is reported or inside it. */
function asideOf(tokens: readonly Token[], cue: number, subject: Subject): Pick<Report, 'form' | 'clause'> | null {
  const comma = Math.min(cue, subject.first) - 1
  if (comma < 2 || tokens[comma]!.kind !== 'comma' || !ASIDES.has(subject.how)) return null
  const after = Math.max(cue, subject.last) + 1
  const beyond = tokens[after]?.kind === 'comma' ? tokens[after + 1] : undefined
  const inside = subject.how !== 'inverted' && beyond !== undefined && !goesOn(beyond)
  const first = firstWord(tokens)
  const last = inside ? lastWord(tokens) : comma - 1
  for (let at = first; at <= last; at++) {
    if (isFiniteVerb(tokens[at]!)) return { form: inside ? 'inside' : 'final', clause: { first, last } }
  }
  return null
}

const ASIDES: ReadonlySet<How> = new Set<How>(['inverted', 'before', 'head', 'parenthesis', 'apposition'])

/** What hangs on the cue and not on the clause: “Ren said, adding …”. */
function goesOn({ kind, cue }: Token): boolean {
  return PARTS.has(kind) || cue?.form === 'ing'
}

const PARTS: ReadonlySet<Kind> = new Set<Kind>(['relative', 'conjunction', 'subordinator'])

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
    const phrase = VERBAL.has(tokens[at]!.kind) ? nounPhraseEnding(tokens, at - 1) : null
    if (!phrase) continue
    add(phrase, 'coordinate')
    break
  }
  return subjects
}

const VERBAL: ReadonlySet<Kind> = new Set<Kind>(['verb', 'auxiliary'])

/** The mention of “Ren, who said” is “who”. */
function relativeOf(tokens: readonly Token[], cue: number, { how }: Subject): Subject {
  const at = tokens.findLastIndex(({ kind }, i) => i < cue && kind === 'relative')
  return { first: at, last: at, how }
}

function sourced(tokens: readonly Token[], cue: number): Report[] {
  const phrase = nounPhraseAt(tokens, cue + 2)
  if (!phrase) return []
  const report = { opening: 'clause', cue, subject: { ...phrase, how: 'source' } } as const
  const last = lastWord(tokens)
  if (cue > 1) {
    const end = tokens[cue - 1]!.kind === 'comma' ? cue - 2 : cue - 1
    return [{ ...report, form: 'source_last', clause: { first: firstWord(tokens), last: end } }]
  }
  const comma = tokens.findIndex(({ kind }, at) => at > phrase.last && kind === 'comma')
  return comma > 0 && comma < last ? [{ ...report, form: 'source_first', clause: { first: comma + 1, last } }] : []
}

function firstWord(tokens: readonly Token[]): number {
  let first = 0
  while (first < tokens.length - 1 && LEADS.has(tokens[first]!.kind)) first++
  return first
}

const LEADS: ReadonlySet<Kind> = new Set<Kind>(['conjunction', 'comma'])
