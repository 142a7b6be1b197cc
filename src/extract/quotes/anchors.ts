import type { Span } from '../../domain/passages.ts'
import { type How, initial, nounPhraseAt, nounPhraseEnding, type Phrase } from '../subjects.ts'
import { type Token, tokenAt } from '../tokens.ts'
import type { Clause } from './scene.ts'

/** Words or a mark that may attribute a quotation, with whom they may name. */
export interface Anchor {
  /** Index of its first and last token. */
  readonly at: number
  readonly last: number
  readonly class: 'speech' | 'report' | 'thought' | 'other' | 'according' | 'noun' | 'colon' | 'dash' | 'none'
  readonly form: string
  readonly sources: readonly Source[]
}

export interface Source extends Phrase {
  readonly how: How
}

/** How far from a quotation its anchor may stand, in words. */
const REACH = 60

/** The anchors of a sentence that a passage at `at` may hang on, in text order. */
export function anchorsOf(clause: Clause, at: number): Anchor[] {
  const anchors: Anchor[] = []
  const places = placesOf(clause, at)
  for (let next = 0; next < places.length; next++) {
    const anchor = anchorAt(clause, places[next]!, at)
    if (anchor && anchor.sources.length > 0) anchors.push(anchor)
  }
  return anchors
}

function anchorAt(clause: Clause, i: number, at: number): Anchor | null {
  for (let next = 0; next < RECOGNIZERS.length; next++) {
    const anchor = RECOGNIZERS[next]!(clause, i, at)
    if (anchor) return anchor
  }
  return null
}

/** The tokens near a passage that may attribute, itself among them, in text order. */
function placesOf(clause: Clause, at: number): number[] {
  const anchorable = clause.anchorable()
  const first = below(anchorable, at - REACH)
  const here = below(anchorable, at)
  const beyond = below(anchorable, at + REACH)
  if (at >= clause.tokens.length || anchorable[here] === at) return anchorable.slice(first, beyond)
  return [...anchorable.slice(first, here), at, ...anchorable.slice(here, beyond)]
}

/** How many of the numbers, which ascend, are below a bound. */
function below(numbers: readonly number[], bound: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that attribute, where there are any. */
export function cueSpan({ tokens }: Clause, anchor: Anchor): Span | null {
  return anchor.class === 'none' ? null : { start: tokens[anchor.at]!.start, end: tokens[anchor.last]!.end }
}

/** Reads the anchor at token `i` of a clause, seen from the quotation at token `at`. */
type Recognizer = (clause: Clause, i: number, at: number) => Anchor | null

/** “said Ren”, “Ren called it”, “was called … by Ren”; any other verb may do, in “‘…,’ laughed Ren”. */
const verb: Recognizer = ({ tokens, subjects }, i) => {
  const { kind, cue } = tokens[i]!
  if (kind !== 'verb') return null
  const agent = DONE.has(cue?.form ?? '') ? agentOf(tokens, i) : []
  const sources = agent.length > 0 ? [...agent, ...subjects(i)] : subjects(i)
  const { form, class: name } = cue ?? UNKNOWN
  return { at: i, last: i, class: name, form, sources }
}

const DONE: ReadonlySet<string> = new Set(['past', 'participle'])
const UNKNOWN = { form: 'none', class: 'other' } as const

/** “according to Ren” */
const according: Recognizer = ({ tokens }, i) =>
  tokens[i]!.word === 'according' && tokens[i + 1]?.word === 'to'
    ? { at: i, last: i + 1, class: 'according', form: 'none', sources: sourceAt(tokens, i + 2) }
    : null

/** “Ren’s statement”, “a letter from Ren” */
const noun: Recognizer = ({ tokens }, i) => (tokens[i]!.cueNoun ? plain('noun', i, nounSources(tokens, i)) : null)

/** “Ren: ‘…’”, “Ren listed the reasons: ‘…’” */
const colon: Recognizer = ({ tokens }, i, at) =>
  tokens[i]!.kind === 'colon' && i < at ? plain('colon', i, speakers(tokens, i)) : null

/** “‘…’ — Ren”, also in the line below */
const signature: Recognizer = ({ tokens }, i, at) =>
  tokens[i]!.kind === 'dash' && (i === at + 1 || (i === 0 && at === 0))
    ? plain('dash', i, sure(nounPhraseAt(tokens, i + 1), 'signature'))
    : null

/** “Ren had a plan — ‘…’” */
const dash: Recognizer = ({ tokens }, i, at) =>
  tokens[i]!.kind === 'dash' && i === at - 1 ? plain('dash', i, speakers(tokens, i)) : null

/** Without a cue: “Ren’s ‘…’”, and the subject of the sentence. */
const quotation: Recognizer = ({ tokens }, i, at) =>
  i === at ? plain('none', i, [...ownerAt(tokens, i - 1), ...sure(initial(tokens, i), 'initial')]) : null

const RECOGNIZERS: readonly Recognizer[] = [verb, according, noun, colon, signature, dash, quotation]

function plain(name: Anchor['class'], at: number, sources: readonly Source[]): Anchor {
  const first = sources.filter((source, i) => sources.findIndex(other => other.first === source.first) === i)
  return { at, last: at, class: name, form: 'none', sources: first }
}

/** Before a colon or a dash: what it stands behind, or what that explains, and the subject of the sentence. */
function speakers(tokens: readonly Token[], mark: number): Source[] {
  const label = labelAt(tokens, mark - 1)
  const sources = [...sure(label, 'label'), ...sure(initial(tokens, mark), 'initial')]
  return sources.filter(source => !isOwned(tokens, source))
}

/** “Ren”, also of “Ren, the founder”. */
function labelAt(tokens: readonly Token[], last: number): Phrase | null {
  const label = nounPhraseEnding(tokens, last)
  const before = label && tokenAt(tokens, label.first - 1)
  if (before?.kind !== 'comma') return before && BEING.has(before.word) ? null : label
  const named = nounPhraseEnding(tokens, label!.first - 2)
  return named?.first === 0 && tokens[named.last]!.kind === 'name' ? named : label
}

/** “Ren’s answer was simple”: what stands behind “was” is nobody. */
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been'])

/** “Ren’s answer”: its owner speaks, and is a source of the noun. */
function isOwned(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (!tokens[last]!.cueNoun) return false
  for (let at = first; at < last; at++) if (tokens[at]!.genitive || tokens[at]!.kind === 'possessive') return true
  return false
}

function sure(phrase: Phrase | null, how: How): Source[] {
  return phrase ? [{ ...phrase, how }] : []
}

/** “was called … by Ren”: close behind the verb. */
function agentOf(tokens: readonly Token[], at: number): Source[] {
  const end = Math.min(tokens.length, at + 10)
  for (let by = at + 1; by < end; by++)
    if (tokens[by]!.word === 'by') return sure(nounPhraseAt(tokens, by + 1), 'agent')
  return []
}

/** “Ren’s last statement”, “his statement”, “a statement from Ren”. */
function nounSources(tokens: readonly Token[], at: number): Source[] {
  let before = at - 1
  while (before > at - 4 && MODIFIERS.has(tokenAt(tokens, before)?.kind ?? '') && !tokens[before]!.genitive) before--
  const from = FROM.has(tokens[at + 1]?.word ?? '') && !CALLS.has(tokens[at]!.word) ? sourceAt(tokens, at + 2) : []
  return [...ownerAt(tokens, before), ...from]
}

const MODIFIERS: ReadonlySet<string> = new Set(['word', 'name', 'verb', 'number'])
/** “A call from Ren” says nothing of what Ren said. */
const CALLS: ReadonlySet<string> = new Set(['call', 'calls'])
const FROM: ReadonlySet<string> = new Set(['from', 'by', 'of'])

/** “Ren’s”, “his”. */
function ownerAt(tokens: readonly Token[], at: number): Source[] {
  const owner = tokenAt(tokens, at)
  if (owner?.kind === 'possessive') return [{ first: at, last: at, how: 'owner' }]
  return owner?.genitive ? sure(nounPhraseEnding(tokens, at), 'owner') : []
}

function sourceAt(tokens: readonly Token[], at: number): Source[] {
  if (tokens[at]?.kind === 'object' || tokens[at]?.kind === 'possessive') {
    const owned = nounPhraseAt(tokens, at)
    return [{ first: at, last: owned?.last ?? at, how: 'source' }]
  }
  return sure(nounPhraseAt(tokens, at), 'source')
}
