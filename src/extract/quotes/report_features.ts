import type { Token } from '../tokens.ts'
import { kindOfSubject } from './features.ts'
import type { Report } from './reported.ts'

/** What may be said for or against a report, by name; the weights of the names are data. */
export function reportFeatures(
  tokens: readonly Token[],
  report: Report,
  others: readonly Report[],
  headline: boolean,
): string[] {
  const features = [
    'report',
    ...cueFeatures(tokens, report),
    ...subjectFeatures(tokens, report),
    ...clauseFeatures(tokens, report),
  ]
  if (headline) features.push('headline')
  if (tokens.at(-1)!.word === '?') features.push('asked')
  if (tokens.some(({ kind }) => kind === 'quotation')) features.push('beside.quotation')
  if (tokens[0]!.kind === 'subordinator') features.push(`sentence.${tokens[0]!.word}.${report.form}`)
  if (others.some(other => within(other, report, tokens))) features.push('inside.report')
  return features
}

/** How the clause hangs on its cue: “complement.that”, “final”. */
function joint({ form, opening }: Report): string {
  return form === 'complement' ? `complement.${opening}` : form
}

function cueFeatures(tokens: readonly Token[], report: Report): string[] {
  const { cue: at, clause, opening } = report
  const { cue, kind } = tokens[at]!
  const joined = joint(report)
  const features = [`joint.${joined}`, `cue.before.${tokens[at - 1]?.kind ?? 'edge'}`]
  if (kind !== 'verb') features.push(`cue.kind.${kind}`)
  if (report.form === 'complement') features.push(`cue.gap.${Math.min(4, clause.first - at)}`)
  if (!cue) return features
  features.push(
    `lemma.${cue.lemma}`,
    `lemma.${cue.lemma}.${opening}`,
    `class.${cue.class}.${joined}`,
    `cue.form.${cue.form}`,
  )
  const auxiliaries: string[] = []
  let negated = false
  for (let i = at - 1; i >= 0 && (tokens[i]!.kind === 'auxiliary' || tokens[i]!.kind === 'adverb'); i--) {
    const { word } = tokens[i]!
    if (tokens[i]!.kind === 'auxiliary') auxiliaries.push(word)
    if (word === 'not' || word === 'never' || word.endsWith("n't")) negated = true
  }
  if (auxiliaries.length > 0) features.push(`auxiliary.${auxiliaries[0]}`)
  if (negated) features.push('negated')
  if (auxiliaries.some(word => PASSIVE.has(word)) && (cue.form === 'past' || cue.form === 'participle'))
    features.push('passive')
  if (auxiliaries.length === 0 && (cue.form === 'base' || cue.form === 'third'))
    features.push(`${cue.form}.${numberOf(tokens, report)}`)
  return features
}

const PASSIVE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Whether a present tense goes with its subject: “officials say”, not “a swing state”. */
function numberOf(tokens: readonly Token[], { cue, subject }: Report): string {
  const { kind, word } = tokens[subject.last]!
  if (tokens[cue - 1]?.word === 'to') return 'to'
  if (kind === 'pronoun' || kind === 'relative' || kind === 'name') return kind
  return /[^s]s$/.test(word) ? 'plural' : 'singular'
}

function subjectFeatures(tokens: readonly Token[], report: Report): string[] {
  const { cue: at, subject, form } = report
  const { cue } = tokens[at]!
  const first = tokens[subject.first]!
  const last = tokens[subject.last]!
  const who = kindOfSubject(tokens, subject)
  const distance = subject.last < at ? at - subject.last : subject.first - at
  const features = [
    `subject.${subject.how}`,
    `subject.${subject.how}.${form}`,
    `subject.last.${last.kind}`,
    `subject.far.${distance > 12 ? 'most' : distance > 6 ? 'more' : distance > 3 ? 'some' : 'none'}`,
    `subject.after.${leadOf(tokens[subject.first - 1])}`,
    `who.${who}`,
    `who.${who}.${joint(report)}`,
  ]
  if (cue) features.push(`who.${who}.${cue.class}`)
  if (last.genitive) features.push('subject.genitive')
  if (/^(?:it|that|there|what|here)'s$/.test(first.word)) features.push('subject.impersonal')
  if (form === 'final' || form === 'inside') {
    const next = tokens[Math.max(at, subject.last) + 1]?.kind ?? 'stop'
    features.push(
      `${form}.before.${next}`,
      `${form}.cue.${cue!.form}`,
      `${form}.${subject.how}.${cue!.class}.${next === 'stop' || next === 'comma' ? next : 'more'}`,
    )
  }
  return features
}

function leadOf(token: Token | undefined): string {
  if (!token) return 'edge'
  return token.kind === 'subordinator' || token.kind === 'relative' ? token.word : token.kind
}

function clauseFeatures(tokens: readonly Token[], report: Report): string[] {
  const { clause, form, opening } = report
  const first = tokens[clause.first]!
  const length = clause.last - clause.first + 1
  const closed = endOf(tokens, clause.last)
  const features = [
    `clause.words.${LENGTHS.find(most => length <= most) ?? 'more'}`,
    `clause.opens.${first.kind}`,
    `clause.closes.${closed.split('.')[0]}`,
    `clause.verb.${hasVerb(tokens, report)}.${form === 'complement' ? opening : form}`,
  ]
  if (first.kind === 'pronoun' || first.kind === 'object') features.push(`clause.opens.with.${first.word}`)
  if (opening === 'question') features.push(`question.${first.word}`)
  if (form !== 'complement') return features
  const loose = LOOSE.has(opening) ? 'loose' : 'tight'
  const left = tokens.length - 2 - clause.last
  const commas = tokens.slice(clause.first, clause.last + 1).filter(({ kind }) => kind === 'comma').length
  features.push(
    `end.${closed}.${loose}`,
    `end.${closed}.${opening}`,
    `left.${REST.find(most => left <= most) ?? 'more'}.${loose}`,
    `commas.${Math.min(3, commas)}.${loose}`,
  )
  if (loose === 'tight' && opening !== 'to' && opening !== 'ing') {
    const object = kindOfSubject(tokens, { first: clause.first, last: Math.min(clause.last, clause.first + 5) })
    features.push(`object.${object}`, `object.${object}.${opening}`)
  }
  return features
}

const LENGTHS = [1, 2, 4, 8, 15, 29]
const REST = [0, 3, 7, 14]
const LOOSE: ReadonlySet<string> = new Set(['that', 'clause', 'colon', 'question'])

/** What stands after the clause. */
function endOf(tokens: readonly Token[], last: number): string {
  const next = tokens[last + 1]
  const after = tokens[last + 2]
  if (!after || !next) return 'edge'
  if (next.kind === 'conjunction') return `and.${after.kind}`
  if (next.kind !== 'comma') return next.kind
  if (after.cue?.form === 'ing') return 'comma.ing'
  if (after.kind === 'conjunction') return `comma.and.${tokens[last + 3]?.kind ?? 'edge'}`
  return `comma.${after.kind}`
}

function hasVerb(tokens: readonly Token[], { clause }: Report): boolean {
  for (let at = clause.first; at <= clause.last; at++) {
    const { kind, cue } = tokens[at]!
    if (kind === 'auxiliary' || (kind === 'verb' && cue?.form !== 'ing')) return true
  }
  return false
}

/** Whether a cue stands inside what another speech cue reports: the outer source is meant. */
function within(outer: Report, { cue }: Report, tokens: readonly Token[]): boolean {
  return (
    outer.cue < cue &&
    outer.form === 'complement' &&
    LOOSE.has(outer.opening) &&
    outer.clause.first <= cue &&
    outer.clause.last >= cue &&
    tokens[outer.cue]!.cue?.class === 'speech' &&
    (outer.subject.how === 'before' || outer.subject.how === 'head')
  )
}
