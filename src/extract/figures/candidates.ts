import { WEIGHTS } from './data/weights.ts'
import { GENERIC, LINKING, MEASURES } from './data/words.ts'
import type { KnownMetric } from './metrics.ts'
import type { Phrase, Token } from './phrases.ts'

/** A phrase that may name what a run of figures measures. */
export interface Candidate {
  readonly phrase: Phrase
  /** Its index among the phrases of the sentence. */
  readonly at: number
  readonly known: KnownMetric | null
  /** Its head names a person or an organization. */
  readonly name: boolean
  /** Its head measures something. */
  readonly measure: boolean
  /** It stands where only a metric stands: “$5m of …”, “… was $5m”. */
  readonly placed: boolean
  /** The sum of the weights of its features. */
  readonly score: number
}

/** How many phrases before and behind a run of figures are considered. */
const BEFORE = 8
const AFTER = 4

/** The candidates of a run of figures that stands from token `from` to before token `to`. */
export function candidatesFor(from: number, to: number, sentence: Parsed): Candidate[] {
  const { phrases, tokens } = sentence
  const behind = phrasesBefore(phrases, to)
  const found: Candidate[] = []
  let free = 0
  for (let rank = 0; rank < Math.min(BEFORE, behind); rank++) {
    const at = behind - 1 - rank
    const phrase = phrases[at]!
    const gap = gapBefore(phrase.last, from, sentence)
    let score = before.rank[rank]! + (at === 0 ? before.first : 0)
    for (const weight of gap.weights) score += weight
    if (FREE.has(openerOf(phrase, tokens))) {
      score += before.free[free]!
      score += gap.link.free[Math.min(free, 2)]!
      free++
    } else score += gap.link.object[Math.min(rank, 2)]!
    found.push(candidate(at, before, sentence, gap, score))
  }
  for (let rank = 0; rank < Math.min(AFTER, phrases.length - behind); rank++) {
    const gap = gapBehind(to, phrases[behind + rank]!.first, sentence)
    let score = after.rank[rank]!
    for (const weight of gap.weights) score += weight
    found.push(candidate(behind + rank, after, sentence, gap, score + gap.link.rank[Math.min(rank, 2)]!))
  }
  return found
}

/** A sentence as the measuring of its figures sees it. */
export interface Parsed {
  readonly tokens: readonly Token[]
  /** What each token is to a phrase and a figure on either side of it. */
  readonly crossings: readonly (string | null)[]
  readonly phrases: readonly Phrase[]
  /** Those that name a person or an organization. */
  readonly names: ReadonlySet<Phrase>
  /** The metrics of the controlled list that each phrase contains. */
  readonly known: ReadonlyMap<Phrase, readonly KnownMetric[]>
  readonly text: string
}

/** The number of phrases that begin before a token. */
function phrasesBefore(phrases: readonly Phrase[], token: number): number {
  let [low, high] = [0, phrases.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** With the weights of what the phrase is, beside those of where it stands. */
function candidate(
  at: number,
  side: Side,
  { tokens, phrases, known, names, text }: Parsed,
  gap: Gap,
  place: number,
): Candidate {
  const phrase = phrases[at]!
  const head = tokens[phrase.headEnd - 1]!
  const inside = known.get(phrase) ?? []
  const named = inside.findLast(metric => metric.end === head.end) ?? null
  const measure = MEASURES.has(head.lower)
  const name = names.has(phrase)
  let score = place + weight(named ? 'known' : inside.length ? 'known.inside' : 'unknown')
  score += LENGTHS[Math.min(4, phrase.last - phrase.first)]!
  if (measure) score += weight('measure')
  if (name) score += weight('name')
  if (GENERIC.has(head.lower)) score += weight('generic')
  if (phrase.headEnd < phrase.last) score += weight('of')
  if (phrase.first > 0 && isCapital(text, head.start)) score += weight('capital')
  score += side.opener.get(openerOf(phrase, tokens)) ?? 0
  return { phrase, at, known: named, name, measure, placed: side.placed.has(gap.name), score }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 0x40 && code < 0x5b : /^\p{Lu}/u.test(text[at]!)
}

/** What leads into a phrase: a preposition by its name, else its class. */
function openerOf(phrase: Phrase, tokens: readonly Token[]): string {
  let at = phrase.first - 1
  if (at >= 0 && (tokens[at]!.kind === 'determiner' || tokens[at]!.kind === 'adverb')) at--
  if (at < 0) return 'start'
  const opener = tokens[at]!
  return opener.kind === 'preposition' || opener.kind === 'conjunction' ? opener.lower : opener.kind
}

/** What leads into a subject or an object. */
const FREE = new Set([
  'start',
  'mark',
  'verb',
  'be',
  'auxiliary',
  'and',
  'while',
  'but',
  'that',
  'figure',
  'time',
  'number',
])

/** What stands between a phrase and the figures. */
interface Gap {
  /** The word that joins them. */
  readonly name: string
  readonly link: Link
  /** Of the word that joins them, then of what else stands there, in text order. */
  readonly weights: readonly number[]
}

/** How many tokens of a gap are looked at. */
const REACH = 40

function gapBefore(phraseEnd: number, to: number, { tokens, crossings }: Parsed): Gap {
  const from = Math.max(phraseEnd, to - REACH)
  let at = to - 1
  while (at >= from && SKIPPED.has(tokens[at]!.kind) && tokens[at]!.lower !== ':') at--
  const token = at < from ? undefined : tokens[at]
  const name = nameOf(token)
  const link = before.link.get(name) ?? NO_LINK
  const over = crossed(crossings, from, to)
  const linked = token?.kind === 'preposition' && over.includes('be') ? weight('before.link.be+prep') : 0
  return { name, link, weights: [link.itself, ...over.map(name => before.over.get(name) ?? 0), linked] }
}

function gapBehind(from: number, phraseStart: number, { tokens, crossings }: Parsed): Gap {
  const to = Math.min(phraseStart, from + REACH)
  let at = from
  while (at < to && SKIPPED.has(tokens[at]!.kind)) at++
  const name = nameOf(at < to ? tokens[at] : undefined)
  const link = after.link.get(name) ?? NO_LINK
  return { name, link, weights: [link.itself, ...crossed(crossings, from, to).map(name => after.over.get(name) ?? 0)] }
}

const SKIPPED = new Set<Token['kind']>(['adverb', 'determiner', 'mark', 'number', 'time'])

function nameOf(link: Token | undefined): string {
  if (!link) return 'none'
  if (isLinking(link)) return 'be'
  return link.kind === 'preposition' ? link.lower : link.kind
}

function isLinking({ kind, lower }: Token): boolean {
  return (kind === 'be' || kind === 'verb' || kind === 'noun') && LINKING.has(lower)
}

/** What a token between a phrase and a figure stands for; null for most. */
export function crossingOf(token: Token): string | null {
  if (token.kind === 'figure') return 'figure'
  if (isLinking(token)) return 'be'
  if (token.kind === 'verb') return 'verb'
  if (token.lower === 'and') return 'and'
  if (token.kind === 'conjunction') return 'clause'
  return token.lower === ',' || token.lower === ';' || token.lower === '(' ? token.lower : null
}

/** What is crossed, each once, in text order. */
function crossed(crossings: Parsed['crossings'], from: number, to: number): string[] {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const crossing = crossings[at]
    if (crossing && !found.includes(crossing)) found.push(crossing)
  }
  return found
}

/** The weights of the features of one side, by the parts of their names, so that no name is put together for a candidate. */
interface Side {
  readonly rank: readonly number[]
  readonly first: number
  readonly free: readonly number[]
  readonly opener: ReadonlyMap<string, number>
  readonly over: ReadonlyMap<string, number>
  readonly link: ReadonlyMap<string, Link>
  /** The links that only a metric has. */
  readonly placed: ReadonlySet<string>
}

interface Link {
  readonly itself: number
  readonly free: readonly number[]
  readonly object: readonly number[]
  readonly rank: readonly number[]
}

const LENGTHS = row('length')
const NO_LINK = linkOf('none of these')
const before = sideOf('before', ['be', 'of', 'for', 'none'])
const after = sideOf('after', ['of', 'in', 'for', 'none', 'noun'])

function sideOf(side: string, placed: readonly string[]): Side {
  /** “before.opener.of” and “before.link.of.free.0” → “of”. */
  const each = <T>(kind: string, read: (name: string) => T) =>
    new Map(
      Object.keys(WEIGHTS)
        .map(name => name.split('.'))
        .filter(parts => parts[0] === side && parts[1] === kind)
        .map(parts => [parts[2]!, read(`${side}.${kind}.${parts[2]}`)] as const),
    )
  return {
    rank: row(`${side}.rank`),
    first: weight(`${side}.first`),
    free: row(`${side}.free`),
    opener: each('opener', weight),
    over: each('over', weight),
    link: each('link', linkOf),
    placed: new Set(placed),
  }
}

function linkOf(name: string): Link {
  return { itself: weight(name), free: row(`${name}.free`), object: row(`${name}.object`), rank: row(`${name}.rank`) }
}

function row(name: string): number[] {
  return Array.from({ length: BEFORE }, (_, i) => weight(`${name}.${i}`))
}

function weight(name: string): number {
  return WEIGHTS[name] ?? 0
}
