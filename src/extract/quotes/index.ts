import type { Span } from '../../domain/passages.ts'
import type { Attribution, QuoteKind } from '../../domain/quote.ts'
import { CONFIDENCE } from '../data/confidence.ts'
import type { Quoted } from '../marks.ts'
import type { Reading } from '../reading.ts'
import { type Token, tokenAt } from '../tokens.ts'
import { type Attributed, attribute } from './attribute.ts'
import { indirectIn, inTextOrder } from './indirect.ts'
import { type Scene, sceneOf } from './scene.ts'
import { namesLanguage, translatedFrom } from './translated.ts'

/** A quote as it is found: spans instead of selectors, and the mention still to be resolved to a speaker. */
export interface QuoteDraft {
  readonly kind: QuoteKind
  readonly segments: readonly Span[]
  readonly basis: Attribution['basis']
  readonly confidence: number
  /** The words that name the speaker; for an inherited attribution they stand in another sentence or paragraph. */
  readonly mention: Span | null
  readonly cue: Span | null
  readonly translated_from: string | null
}

/** The quotes of an article, in text order of their first segments. */
export function quotesIn(reading: Reading): QuoteDraft[] {
  const scene = sceneOf(reading)
  const reported = attribute(scene).filter(({ nobody }) => nobody < NOBODYS)
  const quoted = utterances(reported.map(named)).map(parts => draftOf(scene, parts))
  return inTextOrder(quoted, indirectIn(scene))
}

/** Above this share for nobody, words in marks are a title, a term or a scare quote, and left out. */
const NOBODYS = 0.5
/** Below this share a speaker is as likely wrong as right, and not named. */
const NAMED = 0.4
/** Words that no mark closes may be the article's own behind a stray mark: their speaker must be likelier than not. */
const NAMED_OPEN = 0.5

function named(found: Attributed): Attributed {
  const least = found.candidate.basis === 'continuation' ? NAMED_OPEN : NAMED
  return found.share < least ? { ...found, candidate: UNNAMED } : found
}

const UNNAMED = { mention: null, cue: null, basis: 'none', features: [], weight: 0 } as const

/** Passages that the same words attribute to the same mention are one quote in several segments. */
function utterances(found: readonly Attributed[]): Attributed[][] {
  const quotes: Attributed[][] = []
  let last: Attributed | undefined
  for (const next of found) {
    if (last && continues(last.candidate, next.candidate)) quotes[quotes.length - 1]!.push(next)
    else quotes.push([next])
    last = next
  }
  return quotes
}

function continues(first: Attributed['candidate'], second: Attributed['candidate']): boolean {
  return (
    first.mention !== null &&
    first.mention.start === second.mention?.start &&
    (first.cue?.start ?? -1) === (second.cue?.start ?? -1) &&
    second.basis !== 'adjacent_paragraph' &&
    second.basis !== 'context'
  )
}

/** The sentence of a quote, as far as it may say that it was translated. */
function near({ reading: { outer } }: Scene, { open, close }: Quoted, { start, end }: Span): string {
  return outer.slice(Math.max(start, open - REACH), Math.min(end, close + REACH))
}

/** The words that are no farther: each has a character at least. */
function around(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - REACH), at + REACH)
}

/** How far from a quote its sentence may say that it was translated, in characters. */
const REACH = 300

function draftOf(scene: Scene, parts: readonly Attributed[]): QuoteDraft {
  const [first] = parts as [Attributed]
  const { basis, mention, cue } = first.candidate
  const { quoted, sentence, at } = first.passage
  const { tokens, sentence: span } = scene.clause(sentence)!
  return {
    kind: parts.some(({ passage }) => wholeUtterance(scene, passage)) ? 'direct' : 'mixed',
    segments: parts.map(({ passage }) => ({ start: passage.quoted.start, end: passage.quoted.end })),
    basis,
    confidence: CONFIDENCE.find(([route, share]) => route === basis && first.share >= share)![2],
    mention,
    cue,
    translated_from: mention && namesLanguage(around(tokens, at)) ? translatedFrom(near(scene, quoted, span)) : null,
  }
}

/** Words that stand alone, not inside a sentence of the article: after its start, a colon, or a comma that a cue left. */
function wholeUtterance({ clause }: Scene, { sentence, at }: Attributed['passage']): boolean {
  const before = tokenAt(clause(sentence)!.tokens, at - 1)?.kind
  return before === undefined || STANDING.has(before)
}

const STANDING: ReadonlySet<string> = new Set(['comma', 'colon', 'stop', 'dash', 'quotation', 'closing', 'opening'])
