import type { CueWord } from '../data/cues.ts'
import { REPORT_WEIGHTS } from '../data/report_weights.ts'
import { type Token, tokenAt } from '../tokens.ts'
import { isFiniteVerb, LOOSE } from './complement.ts'
import { and, type Feature, features } from './features.ts'
import type { Report } from './reported.ts'
import { kindOfSource } from './sources.ts'

const MODEL = features(REPORT_WEIGHTS)

const REPORT = and(MODEL, 'report')
const HEADLINE = and(MODEL, 'headline')
const ASKED = and(MODEL, 'asked')
const BESIDE_QUOTATION = and(MODEL, 'beside.quotation')
const CUE_BEFORE = and(MODEL, 'cue.before')
const CUE_KIND = and(MODEL, 'cue.kind')
const JOINT = and(MODEL, 'joint')
const CUE_GAP = and(MODEL, 'cue.gap')
const LEMMA = and(MODEL, 'lemma')
const CUE_FORM = and(MODEL, 'cue.form')
const WHO = and(MODEL, 'who')
const NEGATED = and(MODEL, 'negated')
const PASSIVE = and(MODEL, 'passive')
const SUBJECT = and(MODEL, 'subject')
const SUBJECT_LAST = and(MODEL, 'subject.last')
const SUBJECT_AFTER = and(MODEL, 'subject.after')
const SUBJECT_GENITIVE = and(MODEL, 'subject.genitive')
const SUBJECT_IMPERSONAL = and(MODEL, 'subject.impersonal')
const CLAUSE_WORDS = and(MODEL, 'clause.words')
const CLAUSE_OPENS = and(MODEL, 'clause.opens')
const CLAUSE_VERB = and(MODEL, 'clause.verb')
const QUESTION = and(MODEL, 'question')
const END = and(MODEL, 'end')
const LEFT = and(MODEL, 'left')
const COMMAS = and(MODEL, 'commas')
const OBJECT = and(MODEL, 'object')

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
  const who = and(WHO, kindOfSource(tokens, report.subject))
  addSubject(tokens, report, who, found)
  if (cue) addVerb(tokens, report, cue, who, found)
  return found
}

function addPlace(tokens: readonly Token[], { form, opening, cue, clause }: Report, found: Feature[]): void {
  const { kind } = tokens[cue]!
  found.push(and(CUE_BEFORE, tokenAt(tokens, cue - 1)?.kind ?? 'edge'), and(CUE_KIND, kind))
  if (form === 'complement') found.push(and(JOINT, opening), and(CUE_GAP, Math.min(4, clause.first - cue)))
  else found.push(and(JOINT, form))
}

function addVerb(tokens: readonly Token[], report: Report, cue: CueWord, who: Feature, found: Feature[]): void {
  const { cue: at, opening } = report
  const lemma = and(LEMMA, cue.lemma)
  found.push(lemma, and(lemma, opening), and(CUE_FORM, cue.form), and(who, cue.class))
  let helped = false
  for (let i = at - 1; i >= 0 && HELPERS.has(tokens[i]!.kind); i--) {
    const { kind, word } = tokens[i]!
    helped ||= kind === 'auxiliary'
    if (NEGATIONS.has(word) || word.endsWith("n't")) found.push(NEGATED)
    if (BE.has(word) && (cue.form === 'past' || cue.form === 'participle')) found.push(PASSIVE)
  }
  if (!helped && (cue.form === 'base' || cue.form === 'third'))
    found.push(and(and(MODEL, cue.form), numberOf(tokens, report)))
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
  const how = and(SUBJECT, subject.how)
  found.push(
    and(how, form),
    and(SUBJECT_LAST, last.kind),
    and(and(how, 'cue'), tokenAt(tokens, cue - 1)?.kind ?? 'edge'),
    who,
  )
  if (subject.how !== 'inverted') found.push(and(SUBJECT_AFTER, wordBefore(tokenAt(tokens, subject.first - 1))))
  if (last.genitive) found.push(SUBJECT_GENITIVE)
  if (IMPERSONAL.has(first.word)) found.push(SUBJECT_IMPERSONAL)
  if (form === 'final' || form === 'inside') {
    const next = tokens[Math.max(cue, subject.last) + 1]?.kind ?? 'stop'
    const aside = and(and(MODEL, form), subject.how)
    found.push(
      and(and(and(MODEL, form), 'before'), next),
      and(aside, tokens[cue]!.cue!.class),
      and(aside, next === 'stop' || next === 'comma' ? next : 'more'),
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
    and(CLAUSE_WORDS, LENGTHS.find(most => length <= most) ?? 'more'),
    and(CLAUSE_OPENS, first.kind),
    and(and(CLAUSE_VERB, finite ? 'true' : 'false'), complement ? opening : form),
  )
  if (!complement) return
  if (opening === 'question') found.push(and(QUESTION, first.word))
  const loose = LOOSE.has(opening) ? 'loose' : 'tight'
  const left = tokens.length - 2 - clause.last
  const end = and(END, endOf(tokens, clause.last))
  found.push(
    and(end, loose),
    and(end, opening),
    and(and(LEFT, REST.find(most => left <= most) ?? 'more'), loose),
    and(and(COMMAS, Math.min(3, commas)), loose),
  )
  if (loose === 'loose') return
  const object = kindOfSource(tokens, { first: clause.first, last: Math.min(clause.last, clause.first + 5) })
  found.push(and(and(OBJECT, object), opening))
}

const LENGTHS = [1, 2, 4, 8, 15, 29]
const REST = [0, 3, 7, 14]

/** What stands after the clause. */
function endOf(tokens: readonly Token[], last: number): string {
  const next = tokens[last + 1]
  const after = tokens[last + 2]
  if (!after || !next) return 'edge'
  if (next.kind === 'conjunction') return `and.${after.kind}`
  if (next.kind !== 'comma') return next.kind
  if (after.cue?.form === 'ing') return 'comma.ing'
  return after.kind === 'conjunction' ? `comma.and.${tokens[last + 3]?.kind ?? 'edge'}` : `comma.${after.kind}`
}
