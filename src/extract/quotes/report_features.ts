import type { CueWord } from '../data/cues.ts'
import { REPORT_WEIGHTS } from '../data/report_weights.ts'
import { type Token, tokenAt } from '../tokens.ts'
import { LOOSE } from './ending.ts'
import { and, count, type Feature, features, type Part, part } from './features.ts'
import { HELPERS } from './finite.ts'
import type { Report } from './reported.ts'
import { kindOfSource } from './sources.ts'

const MODEL = features(REPORT_WEIGHTS)

function feature(name: string): Feature {
  return and(MODEL, part(name))
}

const REPORT = feature('report')
const BESIDE_QUOTATION = feature('beside.quotation')
const CUE = feature('cue')
const CUE_GAP = feature('cue.gap')
const LEMMA = feature('lemma')
const CUE_FORM = feature('cue.form')
const WHO = feature('who')
const PASSIVE = feature('passive')
const SUBJECT = feature('subject')
const SENTENCE_WORDS = feature('sentence.words')
const SUBJECT_AFTER = feature('subject.after')
const SUBJECT_BEHIND = feature('subject.behind')
const SUBJECT_OPENS = feature('subject.opens')
const SUBJECT_WITHIN = feature('subject.within')
const CLAUSE_WORDS = feature('clause.words')
const CLAUSE_OPENS = feature('clause.opens')
const THAT = feature('that')
const END = feature('end')
const COMMAS = feature('commas')
const OBJECT = feature('object')

const AND = part('and')
const BEFORE = part('before')
const BEHIND = part('behind')
const OF_CUE = part('cue')
const EDGE = part('edge')
const ING = part('ing')
const LOOSELY = part('loose')
const MORE = part('more')
const PLURALLY = part('plural')
const SINGLY = part('singular')
const TIGHTLY = part('tight')
const END_COMMA = and(END, part('comma'))

/** What is said of a whole sentence by its name, once for all its reports. */
export function sentenceFeatures(tokens: readonly Token[]): Feature[] {
  const found = [REPORT, and(SENTENCE_WORDS, stepOf(SENTENCES, tokens.length))]
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
  addSubject(tokens, report, found)
  found.push(who)
  if (cue) addVerb(tokens, report, cue, who, found)
  return found
}

function addPlace(tokens: readonly Token[], { form, opening, cue, clause }: Report, found: Feature[]): void {
  const tense = tokens[cue]!.cue?.form
  // No report is proposed of a verb that opens its sentence.
  if (tense === 'base' || tense === 'third') found.push(and(and(CUE, part(tense)), numberOf(tokens[cue - 1]!)))
  if (opening === 'that') found.push(and(THAT, part(tokens[clause.first + 1]?.kind ?? 'edge')))
  if (form === 'complement') found.push(and(CUE_GAP, count(Math.min(4, clause.first - cue))))
}

/** What a present tense goes with or does not: “officials say”, but “a price list”. */
function numberOf({ kind, word }: Token): Part {
  if (kind !== 'word') return part(kind)
  return PLURAL.test(word) ? PLURALLY : SINGLY
}

const PLURAL = /[^s]s$/

function addVerb(tokens: readonly Token[], report: Report, cue: CueWord, who: Feature, found: Feature[]): void {
  const { cue: at, opening } = report
  const lemma = and(LEMMA, part(cue.lemma))
  found.push(lemma, and(lemma, part(opening)), and(CUE_FORM, part(cue.form)), and(who, part(cue.class)))
  for (let i = at - 1; i >= 0 && HELPERS.has(tokens[i]!.kind); i--) {
    const { word } = tokens[i]!
    if (BE.has(word) && (cue.form === 'past' || cue.form === 'participle')) found.push(PASSIVE)
  }
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

function addSubject(tokens: readonly Token[], { cue, subject, form }: Report, found: Feature[]): void {
  const first = tokens[subject.first]!
  const how = part(subject.how)
  const asSubject = and(SUBJECT, how)
  found.push(
    and(asSubject, part(form)),
    and(and(asSubject, OF_CUE), part(tokenAt(tokens, cue - 1)?.kind ?? 'edge')),
    and(SUBJECT_OPENS, part(ARTICLES.has(first.kind) ? first.word : first.kind)),
  )
  if (subject.how !== 'inverted') {
    const before = tokenAt(tokens, subject.first - 1)
    const kind = part(before?.kind ?? 'edge')
    found.push(
      and(SUBJECT_AFTER, part(wordBefore(before))),
      and(and(SUBJECT_BEHIND, kind), part(tokenAt(tokens, subject.first - 2)?.kind ?? 'edge')),
      and(and(asSubject, BEHIND), kind),
      and(SUBJECT_WITHIN, part(opensClause(tokens, subject.first - 1))),
    )
  }
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

const ARTICLES: ReadonlySet<string> = new Set(['determiner', 'pronoun', 'possessive'])

/** What a subject depends on: a verb or an opener of its clause before it and behind the last mark, if any. */
function opensClause(tokens: readonly Token[], from: number): string {
  for (let at = from; at >= 0; at--) {
    const { kind } = tokens[at]!
    if (MARKS.has(kind)) break
    if (kind === 'auxiliary') return 'verb'
    if (OPENERS.has(kind)) return kind
  }
  return 'none'
}

const MARKS: ReadonlySet<string> = new Set(['comma', 'dash', 'semicolon', 'colon'])
const OPENERS: ReadonlySet<string> = new Set(['verb', 'subordinator', 'relative'])

function wordBefore(token: Token | undefined): string {
  if (!token) return 'edge'
  return token.kind === 'subordinator' || token.kind === 'relative' ? token.word : token.kind
}

function addClause(tokens: readonly Token[], { clause, form, opening }: Report, found: Feature[]): void {
  found.push(and(CLAUSE_OPENS, part(tokens[clause.first]!.kind)))
  if (!SOURCED.has(form)) found.push(and(CLAUSE_WORDS, stepOf(LENGTHS, clause.last - clause.first + 1)))
  if (form !== 'complement') return
  let commas = 0
  for (let at = clause.first; at <= clause.last; at++) if (tokens[at]!.kind === 'comma') commas++
  const opened = part(opening)
  const loose = LOOSE.has(opening) ? LOOSELY : TIGHTLY
  const end = endOf(tokens, clause.last)
  found.push(and(end, loose), and(end, opened), and(and(COMMAS, count(Math.min(3, commas))), loose))
  if (loose === LOOSELY) return
  const object = kindOfSource(tokens, { first: clause.first, last: Math.min(clause.last, clause.first + 5) })
  found.push(and(and(OBJECT, part(object)), opened))
}

const SOURCED: ReadonlySet<string> = new Set(['source_first', 'source_last'])

/** The first step that a count does not go beyond. */
function stepOf(steps: readonly number[], times: number): Part {
  const step = steps.find(most => times <= most)
  return step === undefined ? MORE : count(step)
}

const SENTENCES = [7, 24]
const LENGTHS = [1, 2, 4, 8, 15, 29]

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
