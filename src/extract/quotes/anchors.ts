import type { Span } from '../../domain/selector.ts'
import { NOUN_CUES } from '../data/cues.ts'
import { type How, initial, nounPhraseAt, nounPhraseEnding, type Phrase } from '../subjects.ts'
import type { Token } from '../tokens.ts'
import type { Clause } from './scene.ts'

/** Words or a mark that may attribute a quotation, with whom they may name. */
export interface Anchor {
  /** Index of its first and last token. */
  readonly at: number
  readonly last: number
  readonly class: 'speech' | 'report' | 'thought' | 'other' | 'according' | 'noun' | 'colon' | 'dash' | 'none'
  readonly lemma: string
  readonly form: string
  readonly sources: readonly Source[]
}

export interface Source extends Phrase {
  readonly how: How | 'signature'
}

/** How far from a quotation its anchor may stand, in words. */
const REACH = 60

/** The anchors of a sentence that a passage at `at` may hang on, in text order. */
export function anchorsOf(clause: Clause, at: number): Anchor[] {
  const { tokens } = clause
  const anchors: Anchor[] = []
  const to = Math.min(tokens.length, at + REACH)
  for (let i = Math.max(0, at - REACH); i < to; i++) {
    const anchor = anchorAt(clause, i, at)
    if (anchor && anchor.sources.length > 0) anchors.push(anchor)
  }
  return anchors
}

/** The words that attribute, where there are any. */
export function cueSpan({ tokens }: Clause, anchor: Anchor): Span | null {
  return anchor.class === 'none' ? null : { start: tokens[anchor.at]!.start, end: tokens[anchor.last]!.end }
}

function anchorAt(clause: Clause, i: number, at: number): Anchor | null {
  const { tokens } = clause
  const token = tokens[i]!
  const one = { at: i, last: i, lemma: token.word, form: 'none' }
  if (token.kind === 'verb') {
    const agent = token.cue?.form === 'past' || token.cue?.form === 'participle' ? agentOf(tokens, i) : null
    const subjects = clause.subjects(i)
    const sources = agent ? [agent, ...subjects] : subjects
    return {
      ...one,
      class: token.cue?.class ?? 'other',
      lemma: token.cue?.lemma ?? 'other',
      form: token.cue?.form ?? 'none',
      sources,
    }
  }
  if (token.word === 'according' && tokens[i + 1]?.word === 'to') {
    return { ...one, last: i + 1, class: 'according', sources: sourceAt(tokens, i + 2) }
  }
  if (NOUN_CUES.has(token.word)) return { ...one, class: 'noun', lemma: token.word, sources: nounSources(tokens, i) }
  if (token.kind === 'colon' && i < at) {
    const label = nounPhraseEnding(tokens, i - 1)
    const first = initial(tokens, i)
    return {
      ...one,
      class: 'colon',
      sources: unique([label && { ...label, how: 'label' }, first && { ...first, how: 'initial' }]),
    }
  }
  if (token.kind === 'dash' && (i === at + 1 || (i === 0 && at === 0))) {
    const phrase = nounPhraseAt(tokens, i + 1)
    return { ...one, class: 'dash', sources: unique([phrase && { ...phrase, how: 'signature' }]) }
  }
  if (token.kind === 'dash' && i === at - 1) {
    const first = initial(tokens, i)
    const label = nounPhraseEnding(tokens, i - 1)
    return {
      ...one,
      class: 'dash',
      sources: unique([label && { ...label, how: 'label' }, first && { ...first, how: 'initial' }]),
    }
  }
  if (i === at) {
    const owner = tokens[i - 1]
    const phrase =
      owner?.kind === 'possessive'
        ? { first: i - 1, last: i - 1 }
        : owner?.genitive
          ? nounPhraseEnding(tokens, i - 1)
          : null
    const first = initial(tokens, i)
    return {
      ...one,
      class: 'none',
      lemma: 'none',
      sources: unique([phrase && { ...phrase, how: 'owner' }, first && { ...first, how: 'initial' }]),
    }
  }
  return null
}

/** “was called … by Ren”: close behind the verb. */
function agentOf(tokens: readonly Token[], verb: number): Source | null {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 10); i++) {
    if (tokens[i]!.word !== 'by') continue
    const phrase = nounPhraseAt(tokens, i + 1)
    return phrase && { ...phrase, how: 'agent' }
  }
  return null
}

/** “Ren’s statement”, “his statement”, “a statement from Ren”. */
function nounSources(tokens: readonly Token[], noun: number): Source[] {
  const sources: Source[] = []
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const { kind, genitive } = tokens[i]!
    const phrase = kind === 'possessive' ? { first: i, last: i } : genitive ? nounPhraseEnding(tokens, i) : null
    if (phrase) sources.push({ ...phrase, how: 'owner' })
    if (phrase || !(kind === 'word' || kind === 'name' || kind === 'verb' || kind === 'number')) break
  }
  const next = tokens[noun + 1]?.word
  if (next === 'from' || next === 'by' || next === 'of') sources.push(...sourceAt(tokens, noun + 2))
  return sources
}

function sourceAt(tokens: readonly Token[], at: number): Source[] {
  const phrase = nounPhraseAt(tokens, at) ?? (tokens[at]?.kind === 'object' ? { first: at, last: at } : null)
  return phrase ? [{ ...phrase, how: 'source' }] : []
}

function unique(sources: readonly (Source | null)[]): Source[] {
  return sources.filter(
    (source, i): source is Source => source !== null && sources.findIndex(s => s?.first === source.first) === i,
  )
}
