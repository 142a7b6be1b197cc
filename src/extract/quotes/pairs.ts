import type { Kind } from '../lexicon.ts'
import { type Token, tokenAt } from '../tokens.ts'
import type { Anchor, Source } from './anchors.ts'
import { and, count, type Feature, type Part, part } from './features.ts'
import { feature, said } from './model.ts'
import type { Clause, Passage } from './scene.ts'
import { kindOfSource } from './sources.ts'

/** Where an anchor stands, seen from the passage. */
export type Side = 'before' | 'after' | 'none'

export function sideOf(anchor: Anchor, at: number): Side {
  return anchor.at < at ? 'before' : anchor.at > at ? 'after' : 'none'
}

/** What speaks for an anchor in the passage's own sentence, whatever its source: the same for all its sources. */
export function anchorFeatures(clause: Clause, passage: Passage, anchor: Anchor): Feature[] {
  const { tokens, speech } = clause
  const { at, lead, ends } = passage
  const side = sideOf(anchor, at)
  const { words, verbs, speeches, quotations, reports, that, kinds } =
    side === 'before' ? between(tokens, anchor.last + 1, at) : between(tokens, at + 1, anchor.at)
  const gap = bucket(words)
  const kind = part(anchor.class)
  const here = HERE[side]
  const kindHere = and(here, kind)
  const gapHere = and(and(here, GAP), gap)
  const found = [
    PAIR,
    kindHere,
    and(said(kind), part(anchor.form)),
    gapHere,
    side === 'before' ? and(LED, lead) : and(and(here, ENDS), ends),
    and(and(here, VERBS), count(Math.min(verbs, 4))),
    and(and(gapHere, ENDS), ends),
  ]
  if (side === 'before') found.push(and(and(kindHere, LEAD), lead))
  for (let i = 0; i < kinds.length; i++) found.push(and(and(here, BETWEEN), part(kinds[i]!)))
  if (speeches > 0) found.push(and(SPEECHES, count(Math.min(speeches, 2))))
  if (quotations > 0) found.push(and(and(here, BETWEEN_QUOTATIONS), count(Math.min(quotations, 2))))
  if (reports) found.push(REPORTS)
  if (that) found.push(THAT)
  if (anchor.class === 'speech' && speech >= anchor.at) found.push(OUTERMOST)
  return found
}

/** The sides as parts, and what is said of either. */
export const SIDE = { before: part('before'), after: part('after'), none: part('none') }
const HERE = { before: said(SIDE.before), after: said(SIDE.after), none: said(SIDE.none) }

const GAP = part('gap')
const ENDS = part('ends')
const LEAD = part('lead')
const VERBS = part('verbs')
const BETWEEN = part('between')
const BETWEEN_QUOTATIONS = part('between.quotation')
const PAIR = feature('pair')
const LED = and(HERE.before, LEAD)
const SPEECHES = feature('between.speech')
const REPORTS = feature('between.report')
const THAT = feature('between.that')
const OUTERMOST = feature('outermost')

/** What speaks for one of the sources of an anchor. */
export function sourceFeatures(clause: Clause, passage: Passage, anchor: Anchor, source: Source): Feature[] {
  const { tokens } = clause
  const { at, ends } = passage
  const kind = part(anchor.class)
  const how = part(source.how)
  const side = sideOf(anchor, at)
  const reach = source.last < anchor.at ? anchor.at - source.last : source.first - anchor.last
  const governor = tokenAt(tokens, source.first - 1)?.kind
  const howHere = and(HERE[side], how)
  const found = [
    howHere,
    and(howHere, kind),
    and(WHO, part(kindOfSource(tokens, source))),
    and(REACH, bucket(reach - 1)),
  ]
  if (side !== 'before') found.push(and(and(howHere, ENDS), ends))
  if (governor === 'preposition') found.push(OBJECT, and(OBJECT, how))
  else if (governor === 'verb') found.push(OF_VERB)
  if (side === 'before' && source.first > anchor.last && source.first < at) found.push(INSIDE)
  return found
}

const WHO = feature('who')
const REACH = feature('reach')
const OBJECT = feature('object')
const OF_VERB = feature('object.verb')
const INSIDE = feature('source.inside')

/** What stands between an anchor and a passage, counted. */
function between(tokens: readonly Token[], first: number, last: number) {
  const kinds: Kind[] = []
  let verbs = 0
  let speeches = 0
  let quotations = 0
  let reports = false
  let that = false
  for (let at = first; at < last; at++) {
    const { kind, cue, word } = tokens[at]!
    if (kind === 'verb' || kind === 'auxiliary') verbs++
    else if (kind === 'quotation') quotations++
    else if (parts(kind) && !kinds.includes(kind)) kinds.push(kind)
    if (cue?.class === 'speech') speeches++
    reports ||= kind === 'verb' && cue?.class === 'report'
    that ||= word === 'that'
  }
  return { words: Math.max(0, last - first), verbs, speeches, quotations, reports, that, kinds }
}

/** Whether a mark or word parts what stands before it from what stands behind. */
function parts(kind: Kind): boolean {
  switch (kind) {
    case 'comma':
    case 'semicolon':
    case 'dash':
    case 'closing':
    case 'conjunction':
    case 'relative':
    case 'subordinator':
      return true
    default:
      return false
  }
}

/** A count in steps: the last of them that it reaches. */
function bucket(times: number): Part {
  return BUCKETS[Math.max(0, Math.min(times, BUCKETS.length - 1))]!
}

const STEPS = [0, 1, 2, 3, 4, 7, 12, 20]
const BUCKETS = Array.from({ length: 21 }, (_, times) => count(STEPS.findLast(step => times >= step)!))
