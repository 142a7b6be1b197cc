import type { CueWord } from '../data/cues.ts'
import { REPORT_WEIGHTS } from '../data/report_weights.ts'
import { type Token, tokenAt } from '../tokens.ts'
import { isFiniteVerb, LOOSE } from './complement.ts'
import { and, count, type Feature, features, type Part, part } from './features.ts'
import type { Report } from './reported.ts'
import { kindOfSource } from './sources.ts'

const MODEL = features(REPORT_WEIGHTS)

function feature(name: string): Feature {
  return and(MODEL, part(name))
}

const REPORT = feature('report')
const HEADLINE = feature('headline')
const ASKED = feature('asked')
const BESIDE_QUOTATION = feature('beside.quotation')
const CUE_BEFORE = feature('cue.before')
const CUE_KIND = feature('cue.kind')
const JOINT = feature('joint')
const CUE_GAP = feature('cue.gap')
const LEMMA = feature('lemma')
const CUE_FORM = feature('cue.form')
const WHO = feature('who')
const NEGATED = feature('negated')
const PASSIVE = feature('passive')
const SUBJECT = feature('subject')
const SUBJECT_LAST = feature('subject.last')
const SUBJECT_AFTER = feature('subject.after')
const SUBJECT_GENITIVE = feature('subject.genitive')
const SUBJECT_IMPERSONAL = feature('subject.impersonal')
const CLAUSE_WORDS = feature('clause.words')
const CLAUSE_OPENS = feature('clause.opens')
const CLAUSE_VERB = feature('clause.verb')
const QUESTION = feature('question')
const END = feature('end')
const LEFT = feature('left')
const COMMAS = feature('commas')
const OBJECT = feature('object')

const AND = part('and')
const BEFORE = part('before')
const CUE = part('cue')
const EDGE = part('edge')
const FALSE = part('false')
const ING = part('ing')
const LOOSELY = part('loose')
const MORE = part('more')
const TIGHTLY = part('tight')
const TRUE = part('true')
const END_COMMA = and(END, part('comma'))

/** What is said of a whole sentence by its name, once for all its reports. */
export function sentenceFeatures(tokens: readonly Token[], headline: boolean): Feature[] {
  const found = [REPORT]
  if (headline) found.push(HEADLINE)
  if (tokens[tokens.length - 1]!.word === '?') found.push(ASKED)
  if (tokens.some(({ kind }) => kind === 'quotation')) found.push(BESIDE_QUOTATION)
  return found
}

/** What speaks for or against a report, by name, in its cue and the clause that it reports, whoever its subject is. */
export function clauseFeatures(tokens: readonly Token[], report: Report): Feature[] {
  const found: Feature[] = []
  addPlace(tokens, report, found)
  addClause(tokens, report, found)
  return found
}

/** What the subject of a report says for or against it, and the verb beside it. */
export function subjectFeatures(tokens: readonly Token[], report: Report): Feature[] {
  const { cue } = tokens[report.cue]!
  const found: Feature[] = []
  const who = and(WHO, part(kindOfSource(tokens, report.subject)))
  addSubject(tokens, report, who, found)
  if (cue) addVerb(tokens, report, cue, who, found)
  return found
}

function addPlace(tokens: readonly Token[], { form, opening, cue, clause }: Report, found: Feature[]): void {
  const { kind } = tokens[cue]!
  found.push(and(CUE_BEFORE, part(tokenAt(tokens, cue - 1)?.kind ?? 'edge')), and(CUE_KIND, part(kind)))
  if (form === 'complement') found.push(and(JOINT, part(opening)), and(CUE_GAP, count(Math.min(4, clause.first - cue))))
  else found.push(and(JOINT, part(form)))
}

function addVerb(tokens: readonly Token[], report: Report, cue: CueWord, who: Feature, found: Feature[]): void {
  const { cue: at, opening } = report
  const lemma = and(LEMMA, part(cue.lemma))
  found.push(lemma, and(lemma, part(opening)), and(CUE_FORM, part(cue.form)), and(who, part(cue.class)))
  let helped = false
  for (let i = at - 1; i >= 0 && HELPERS.has(tokens[i]!.kind); i--) {
    const { kind, word } = tokens[i]!
    helped ||= kind === 'auxiliary'
    if (NEGATIONS.has(word) || word.endsWith("n't")) found.push(NEGATED)
    if (BE.has(word) && (cue.form === 'past' || cue.form === 'participle')) found.push(PASSIVE)
  }
  if (!helped && (cue.form === 'base' || cue.form === 'third'))
    found.push(and(feature(cue.form), part(numberOf(tokens, report))))
}

const HELPERS: ReadonlySet<string> = new Set(['auxiliary', 'adverb'])
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never'])
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Whether a present tense goes with its subject: “officials say”, not “a swing state”. */
function numberOf(tokens: readonly Token[], { subject }: Report): string {
  const { kind, word } = tokens[subject.last]!
  if (kind !== 'word') return kind
  return /[^s]s$/.test(word) ? 'plural' : 'singular'
}

function addSubject(tokens: readonly Token[], report: Report, who: Feature, found: Feature[]): void {
  const { cue, subject, form } = report
  const first = tokens[subject.first]!
  const last = tokens[subject.last]!
  const how = part(subject.how)
  const asSubject = and(SUBJECT, how)
  found.push(
    and(asSubject, part(form)),
    and(SUBJECT_LAST, part(last.kind)),
    and(and(asSubject, CUE), part(tokenAt(tokens, cue - 1)?.kind ?? 'edge')),
    who,
  )
  if (subject.how !== 'inverted') found.push(and(SUBJECT_AFTER, part(wordBefore(tokenAt(tokens, subject.first - 1)))))
  if (last.genitive) found.push(SUBJECT_GENITIVE)
  if (IMPERSONAL.has(first.word)) found.push(SUBJECT_IMPERSONAL)
  if (form === 'final' || form === 'inside') {
    const next = tokens[Math.max(cue, subject.last) + 1]?.kind ?? 'stop'
    const where = feature(form)
    const aside = and(where, how)
    found.push(
      and(and(where, BEFORE), part(next)),
      and(aside, part(tokens[cue]!.cue!.class)),
      and(aside, next === 'stop' || next === 'comma' ? part(next) : MORE),
    )
  }
}

const IMPERSONAL: ReadonlySet<string> = new Set(["it's", "that's", "there's", "what's", "here's"])

function wordBefore(token: Token | undefined): string {
  if (!token) return 'edge'
  return token.kind === 'subordinator' || token.kind === 'relative' ? token.word : token.kind
}

function addClause(tokens: readonly Token[], { clause, form, opening }: Report, found: Feature[]): void {
  const first = tokens[clause.first]!
  const length = clause.last - clause.first + 1
  const complement = form === 'complement'
  let finite = false
  let commas = 0
  for (let at = clause.first; at <= clause.last; at++) {
    const token = tokens[at]!
    if (token.kind === 'comma') commas++
    finite ||= isFiniteVerb(token)
  }
  found.push(
    and(CLAUSE_WORDS, stepOf(LENGTHS, length)),
    and(CLAUSE_OPENS, part(first.kind)),
    and(and(CLAUSE_VERB, finite ? TRUE : FALSE), part(complement ? opening : form)),
  )
  if (!complement) return
  if (opening === 'question') found.push(and(QUESTION, part(first.word)))
  const opened = part(opening)
  const loose = LOOSE.has(opening) ? LOOSELY : TIGHTLY
  const end = endOf(tokens, clause.last)
  found.push(
    and(end, loose),
    and(end, opened),
    and(and(LEFT, stepOf(REST, tokens.length - 2 - clause.last)), loose),
    and(and(COMMAS, count(Math.min(3, commas))), loose),
  )
  if (loose === LOOSELY) return
  const object = kindOfSource(tokens, { first: clause.first, last: Math.min(clause.last, clause.first + 5) })
  found.push(and(and(OBJECT, part(object)), opened))
}

/** The first step that a count does not go beyond. */
function stepOf(steps: readonly number[], times: number): Part {
  const step = steps.find(most => times <= most)
  return step === undefined ? MORE : count(step)
}

const LENGTHS = [1, 2, 4, 8, 15, 29]
const REST = [0, 3, 7, 14]

/** What stands after the clause. */
function endOf(tokens: readonly Token[], last: number): Feature {
  const next = tokens[last + 1]
  const after = tokens[last + 2]
  if (!after || !next) return and(END, EDGE)
  if (next.kind === 'conjunction') return and(and(END, AND), part(after.kind))
  if (next.kind !== 'comma') return and(END, part(next.kind))
  if (after.cue?.form === 'ing') return and(END_COMMA, ING)
  return after.kind === 'conjunction'
    ? and(and(END_COMMA, AND), part(tokens[last + 3]?.kind ?? 'edge'))
    : and(END_COMMA, part(after.kind))
}
