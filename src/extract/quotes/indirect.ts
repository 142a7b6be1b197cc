import type { Span } from '../../domain/passages.ts'
import { SILENT } from '../data/cues_of_marks.ts'
import { REPORT_CONFIDENCE } from '../data/report_confidence.ts'
import type { Token } from '../tokens.ts'
import { type Word, wordAt } from '../words.ts'
import { score } from './features.ts'
import type { QuoteDraft } from './index.ts'
import { clauseFeatures, sentenceFeatures, subjectFeatures } from './report_features.ts'
import { type Report, reportsIn } from './reported.ts'
import { type Clause, type Scene, spanOf } from './scene.ts'

/** Reported speech without marks, in text order: “Ren said he would call”, “Sales fell, according to the ministry.” */
export function indirectIn(scene: Scene): QuoteDraft[] {
  return scene.reading.sentences.flatMap((sentence, index) => {
    if (sentence.end - sentence.start > LONGEST || !mayReport(scene.reading.words, sentence)) return []
    const clause = scene.clause(index)!
    return likely(clause).map(scored => draftOf(clause.tokens, scored))
  })
}

/** In UTF-16 units; what is longer is a list or a transcript, and no sentence. */
const LONGEST = 1500

/** Whether a sentence has a cue at all; without one it need not be taken apart. */
function mayReport(words: readonly Word[], { start, end }: Span): boolean {
  for (let at = wordAt(words, start); at < words.length && words[at]!.start < end; at++) {
    const { cue, key } = words[at]!.lexeme
    if (cue ? !SILENT.has(cue.lemma) : key === 'according') return true
  }
  return false
}

export interface Scored {
  readonly report: Report
  readonly share: number
}

/** The reports that enough speaks for, in text order; of two that overlap the outer or else the likelier one. */
function likely(sentence: Clause): Scored[] {
  const enough = scoredIn(sentence).filter(({ share }) => share >= ENOUGH)
  const chosen: Scored[] = []
  for (const scored of enough.sort((a, b) => b.share - a.share)) {
    const { report } = scored
    if (enough.some(other => isInside(report, other.report))) continue
    if (!chosen.some(other => overlap(report.clause, other.report.clause))) chosen.push(scored)
  }
  return chosen.sort((a, b) => a.report.clause.first - b.report.clause.first)
}

function overlap(one: Report['clause'], other: Report['clause']): boolean {
  return one.first <= other.last && other.first <= one.last
}

/** “Ren confirmed that it would open, Voss said”: what Ren confirmed is in what Voss said, and would run on over her name. */
function isInside({ cue, clause }: Report, outer: Report): boolean {
  return outer.form === 'final' && outer.clause.first <= cue && cue < outer.cue && outer.cue <= clause.last
}

/** Every report of a sentence with its share: the logistic of the sum of the weights of what is said of it. */
export function scoredIn(sentence: Clause): Scored[] {
  const { tokens } = sentence
  const reports = reportsIn(sentence).filter(({ clause }) => !hasQuotation(tokens, clause))
  if (reports.length === 0) return []
  const base = score(sentenceFeatures(tokens))
  let told: Report['clause'] | null = null
  let weight = 0
  return reports.map(report => {
    if (report.clause !== told) weight = base + score(clauseFeatures(tokens, report))
    told = report.clause
    return { report, share: 1 / (1 + Math.exp(-weight - score(subjectFeatures(tokens, report)))) }
  })
}

/** Words in marks are a quote of their own. */
function hasQuotation(tokens: readonly Token[], { first, last }: Report['clause']): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.kind === 'quotation') return true
  return false
}

/** Set so that three of four reports are right in articles that the weights were not fitted on. */
const ENOUGH = 0.5

function draftOf(tokens: readonly Token[], { report, share }: Scored): QuoteDraft {
  const { cue, clause, subject } = report
  const last = tokens[cue]!.word === 'according' ? cue + 1 : cue
  return {
    kind: 'indirect',
    segments: [spanOf(tokens, clause)],
    basis: 'cue',
    confidence: REPORT_CONFIDENCE.find(([least]) => share >= least)![1],
    mention: spanOf(tokens, subject),
    cue: spanOf(tokens, { first: cue, last }),
    translated_from: null,
  }
}

/** Quotes of both sorts, by the beginnings of their first segments. */
export function inTextOrder(some: readonly QuoteDraft[], more: readonly QuoteDraft[]): QuoteDraft[] {
  const start = ({ segments }: { readonly segments: readonly Span[] }) => segments[0]!.start
  return [...some, ...more].sort((a, b) => start(a) - start(b))
}
