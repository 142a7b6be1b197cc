import type { CueWord } from '../data/cues.ts'
import { REPORT_WEIGHTS } from '../data/report_weights.ts'
import type { Token } from '../tokens.ts'
import { isFiniteVerb, LOOSE } from './complement.ts'
import { type Feature, features } from './features.ts'
import type { Report } from './reported.ts'
import { kindOfSource } from './sources.ts'

const feature = features(REPORT_WEIGHTS)

/** What is said of a whole sentence by its name, once for all its reports. */
export function sentenceFeatures(tokens: readonly Token[], headline: boolean): Feature[] {
  const found = [feature('report')]
  if (headline) found.push(feature('headline'))
  if (tokens.at(-1)!.word === '?') found.push(feature('asked'))
  if (tokens.some(({ kind }) => kind === 'quotation')) found.push(feature('beside.quotation'))
  return found
}

/** What may be said for or against a report, by name; the weights of the names are data. */
export function reportFeatures(tokens: readonly Token[], report: Report): Feature[] {
  const { cue } = tokens[report.cue]!
  return [
    ...placeFeatures(tokens, report),
    ...subjectFeatures(tokens, report),
    ...clauseFeatures(tokens, report),
    ...(cue ? verbFeatures(tokens, report, cue) : []),
  ]
}

function placeFeatures(tokens: readonly Token[], { form, opening, cue, clause }: Report): Feature[] {
  const { kind } = tokens[cue]!
  const found = [feature('cue.before', tokens[cue - 1]?.kind ?? 'edge'), feature('cue.kind', kind)]
  if (form === 'complement') found.push(feature('joint', opening), feature('cue.gap', Math.min(4, clause.first - cue)))
  else found.push(feature('joint', form))
  return found
}

function verbFeatures(tokens: readonly Token[], report: Report, cue: CueWord): Feature[] {
  const { cue: at, opening, subject } = report
  const found = [
    feature('lemma', cue.lemma),
    feature('lemma', cue.lemma, opening),
    feature('cue.form', cue.form),
    feature('who', kindOfSource(tokens, subject), cue.class),
  ]
  let helped = false
  for (let i = at - 1; i >= 0 && HELPERS.has(tokens[i]!.kind); i--) {
    const { kind, word } = tokens[i]!
    helped ||= kind === 'auxiliary'
    if (NEGATIONS.has(word) || word.endsWith("n't")) found.push(feature('negated'))
    if (PASSIVE.has(word) && (cue.form === 'past' || cue.form === 'participle')) found.push(feature('passive'))
  }
  if (!helped && (cue.form === 'base' || cue.form === 'third')) found.push(feature(cue.form, numberOf(tokens, report)))
  return found
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

function subjectFeatures(tokens: readonly Token[], report: Report): Feature[] {
  const { cue, subject, form } = report
  const first = tokens[subject.first]!
  const last = tokens[subject.last]!
  const found = [
    feature('subject', subject.how, form),
    feature('subject.last', last.kind),
    feature('subject', subject.how, 'cue', tokens[cue - 1]?.kind ?? 'edge'),
    feature('who', kindOfSource(tokens, subject)),
  ]
  if (subject.how !== 'inverted') found.push(feature('subject.after', wordBefore(tokens[subject.first - 1])))
  if (last.genitive) found.push(feature('subject.genitive'))
  if (/^(?:it|that|there|what|here)'s$/.test(first.word)) found.push(feature('subject.impersonal'))
  if (form === 'final' || form === 'inside') {
    const next = tokens[Math.max(cue, subject.last) + 1]?.kind ?? 'stop'
    found.push(
      feature(form, 'before', next),
      feature(form, subject.how, tokens[cue]!.cue!.class),
      feature(form, subject.how, next === 'stop' || next === 'comma' ? next : 'more'),
    )
  }
  return found
}

function wordBefore(token: Token | undefined): string {
  if (!token) return 'edge'
  return token.kind === 'subordinator' || token.kind === 'relative' ? token.word : token.kind
}

function clauseFeatures(tokens: readonly Token[], { clause, form, opening }: Report): Feature[] {
  const first = tokens[clause.first]!
  const length = clause.last - clause.first + 1
  const inside = tokens.slice(clause.first, clause.last + 1)
  const found = [
    feature('clause.words', LENGTHS.find(most => length <= most) ?? 'more'),
    feature('clause.opens', first.kind),
    feature('clause.verb', inside.some(isFiniteVerb) ? 'true' : 'false', form === 'complement' ? opening : form),
  ]
  if (form !== 'complement') return found
  if (opening === 'question') found.push(feature('question', first.word))
  const loose = LOOSE.has(opening) ? 'loose' : 'tight'
  const left = tokens.length - 2 - clause.last
  const commas = inside.filter(({ kind }) => kind === 'comma').length
  const end = endOf(tokens, clause.last)
  found.push(
    feature('end', end, loose),
    feature('end', end, opening),
    feature('left', REST.find(most => left <= most) ?? 'more', loose),
    feature('commas', Math.min(3, commas), loose),
  )
  if (loose === 'tight')
    found.push(
      feature(
        'object',
        kindOfSource(tokens, { first: clause.first, last: Math.min(clause.last, clause.first + 5) }),
        opening,
      ),
    )
  return found
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
