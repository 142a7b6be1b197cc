import type { CueWord } from '../data/cues.ts'
import type { Token } from '../tokens.ts'
import { isFiniteVerb, LOOSE } from './complement.ts'
import type { Report } from './reported.ts'
import { kindOfSource } from './sources.ts'

/** What is said of a whole sentence by its name, once for all its reports. */
export function sentenceFeatures(tokens: readonly Token[], headline: boolean): string[] {
  const features = ['report']
  if (headline) features.push('headline')
  if (tokens.at(-1)!.word === '?') features.push('asked')
  if (tokens.some(({ kind }) => kind === 'quotation')) features.push('beside.quotation')
  return features
}

/** What may be said for or against a report, by name; the weights of the names are data. */
export function reportFeatures(tokens: readonly Token[], report: Report): string[] {
  const { cue } = tokens[report.cue]!
  return [
    ...placeFeatures(tokens, report),
    ...subjectFeatures(tokens, report),
    ...clauseFeatures(tokens, report),
    ...(cue ? verbFeatures(tokens, report, cue) : []),
  ]
}

function placeFeatures(tokens: readonly Token[], { form, opening, cue, clause }: Report): string[] {
  const { kind } = tokens[cue]!
  const features = [`cue.before.${tokens[cue - 1]?.kind ?? 'edge'}`, `cue.kind.${kind}`]
  if (form === 'complement') features.push(`joint.${opening}`, `cue.gap.${Math.min(4, clause.first - cue)}`)
  else features.push(`joint.${form}`)
  return features
}

function verbFeatures(tokens: readonly Token[], report: Report, cue: CueWord): string[] {
  const { cue: at, opening, subject } = report
  const features = [
    `lemma.${cue.lemma}`,
    `lemma.${cue.lemma}.${opening}`,
    `cue.form.${cue.form}`,
    `who.${kindOfSource(tokens, subject)}.${cue.class}`,
  ]
  let helped = false
  for (let i = at - 1; i >= 0 && HELPERS.has(tokens[i]!.kind); i--) {
    const { kind, word } = tokens[i]!
    helped ||= kind === 'auxiliary'
    if (NEGATIONS.has(word) || word.endsWith("n't")) features.push('negated')
    if (PASSIVE.has(word) && (cue.form === 'past' || cue.form === 'participle')) features.push('passive')
  }
  if (!helped && (cue.form === 'base' || cue.form === 'third')) features.push(`${cue.form}.${numberOf(tokens, report)}`)
  return features
}

const HELPERS: ReadonlySet<string> = new Set(['auxiliary', 'adverb'])
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never'])
const PASSIVE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Whether a present tense goes with its subject: “officials say”, not “a swing state”. */
function numberOf(tokens: readonly Token[], { subject }: Report): string {
  const { kind, word } = tokens[subject.last]!
  if (kind !== 'word') return kind
  return /[^s]s$/.test(word) ? 'plural' : 'singular'
}

function subjectFeatures(tokens: readonly Token[], report: Report): string[] {
  const { cue, subject, form } = report
  const first = tokens[subject.first]!
  const last = tokens[subject.last]!
  const features = [
    `subject.${subject.how}.${form}`,
    `subject.last.${last.kind}`,
    `subject.${subject.how}.cue.${tokens[cue - 1]?.kind ?? 'edge'}`,
    `who.${kindOfSource(tokens, subject)}`,
  ]
  if (subject.how !== 'inverted') features.push(`subject.after.${wordBefore(tokens[subject.first - 1])}`)
  if (last.genitive) features.push('subject.genitive')
  if (/^(?:it|that|there|what|here)'s$/.test(first.word)) features.push('subject.impersonal')
  if (form === 'final' || form === 'inside') {
    const next = tokens[Math.max(cue, subject.last) + 1]?.kind ?? 'stop'
    features.push(
      `${form}.before.${next}`,
      `${form}.${subject.how}.${tokens[cue]!.cue!.class}`,
      `${form}.${subject.how}.${next === 'stop' || next === 'comma' ? next : 'more'}`,
    )
  }
  return features
}

function wordBefore(token: Token | undefined): string {
  if (!token) return 'edge'
  return token.kind === 'subordinator' || token.kind === 'relative' ? token.word : token.kind
}

function clauseFeatures(tokens: readonly Token[], { clause, form, opening }: Report): string[] {
  const first = tokens[clause.first]!
  const length = clause.last - clause.first + 1
  const inside = tokens.slice(clause.first, clause.last + 1)
  const features = [
    `clause.words.${LENGTHS.find(most => length <= most) ?? 'more'}`,
    `clause.opens.${first.kind}`,
    `clause.verb.${inside.some(isFiniteVerb)}.${form === 'complement' ? opening : form}`,
  ]
  if (form !== 'complement') return features
  if (opening === 'question') features.push(`question.${first.word}`)
  const loose = LOOSE.has(opening) ? 'loose' : 'tight'
  const left = tokens.length - 2 - clause.last
  const commas = inside.filter(({ kind }) => kind === 'comma').length
  const end = endOf(tokens, clause.last)
  features.push(
    `end.${end}.${loose}`,
    `end.${end}.${opening}`,
    `left.${REST.find(most => left <= most) ?? 'more'}.${loose}`,
    `commas.${Math.min(3, commas)}.${loose}`,
  )
  if (loose === 'tight')
    features.push(
      `object.${kindOfSource(tokens, { first: clause.first, last: Math.min(clause.last, clause.first + 5) })}.${opening}`,
    )
  return features
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
