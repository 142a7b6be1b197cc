import { GENERIC, LINKING, MEASURES } from './data/words.ts'
import type { KnownMetric } from './metrics.ts'
import type { Phrase, Token } from './phrases.ts'

/** A phrase that may name what a run of figures measures, with the features that speak for and against it. */
export interface Candidate {
  readonly phrase: Phrase
  /** Its index among the phrases of the sentence. */
  readonly at: number
  readonly known: KnownMetric | null
  readonly features: readonly string[]
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
  for (const [rank, phrase] of phrases
    .slice(Math.max(0, behind - BEFORE), behind)
    .toReversed()
    .entries()) {
    const links = linksBefore(tokens, phrase.last, from)
    const isFree = FREE.has(openerOf(phrase, tokens))
    const place = isFree
      ? [`before.free.${free}`, `${links[0]}.free.${Math.min(free, 2)}`]
      : [`${links[0]}.object.${Math.min(rank, 2)}`]
    const first = phrase === phrases[0] ? ['before.first'] : []
    found.push(candidate(behind - 1 - rank, 'before', sentence, [`before.rank.${rank}`, ...first, ...links, ...place]))
    if (isFree) free++
  }
  for (const [rank, phrase] of phrases.slice(behind, behind + AFTER).entries()) {
    const links = linksAfter(tokens, to, phrase.first)
    found.push(
      candidate(behind + rank, 'after', sentence, [
        `after.rank.${rank}`,
        ...links,
        `${links[0]}.rank.${Math.min(rank, 2)}`,
      ]),
    )
  }
  return found
}

/** A sentence as the measuring of its figures sees it. */
export interface Parsed {
  readonly tokens: readonly Token[]
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

function candidate(
  at: number,
  side: 'before' | 'after',
  { tokens, phrases, known, names, text }: Parsed,
  place: string[],
): Candidate {
  const phrase = phrases[at]!
  const head = tokens[phrase.headEnd - 1]!
  const inside = known.get(phrase) ?? []
  const named = inside.findLast(metric => metric.end === head.end) ?? null
  const features = [
    ...place,
    named ? 'known' : inside.length ? 'known.inside' : 'unknown',
    `length.${Math.min(4, phrase.last - phrase.first)}`,
    ...(MEASURES.has(head.lower) ? ['measure'] : []),
    ...(names.has(phrase) ? ['name'] : []),
    ...(GENERIC.has(head.lower) ? ['generic'] : []),
    ...(phrase.headEnd < phrase.last ? ['of'] : []),
    ...(/^\p{Lu}/u.test(text[head.start]!) && phrase.first > 0 ? ['capital'] : []),
    `${side}.opener.${openerOf(phrase, tokens)}`,
  ]
  return { phrase, at, known: named, features }
}

/** What leads into a phrase: a preposition by its name, else its class. */
function openerOf(phrase: Phrase, tokens: readonly Token[]): string {
  const before = tokens[phrase.first - 1]
  const opener = before?.kind === 'determiner' || before?.kind === 'adverb' ? tokens[phrase.first - 2] : before
  if (opener === undefined) return 'start'
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

/** What stands between a phrase and the figures behind it. */
function linksBefore(tokens: readonly Token[], from: number, to: number): string[] {
  const gap = tokens.slice(Math.max(from, to - 40), to)
  const link = gap.findLast(token => !SKIPPED.has(token.kind) || token.lower === ':')
  return [
    `before.link.${nameOf(link)}`,
    ...crossed(gap, 'before'),
    ...(link?.kind === 'preposition' && gap.some(isLinking) ? [`before.link.be+prep`] : []),
  ]
}

/** What stands between the figures and a phrase behind them. */
function linksAfter(tokens: readonly Token[], from: number, to: number): string[] {
  const gap = tokens.slice(from, Math.min(to, from + 40))
  const link = gap.find(token => !SKIPPED.has(token.kind))
  return [`after.link.${nameOf(link)}`, ...crossed(gap, 'after')]
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

function crossed(gap: readonly Token[], side: string): string[] {
  const found = new Set<string>()
  for (const token of gap) {
    if (token.kind === 'figure') found.add('figure')
    else if (isLinking(token)) found.add('be')
    else if (token.kind === 'verb') found.add('verb')
    else if (token.kind === 'conjunction' && token.lower !== 'and') found.add('clause')
    else if (token.lower === 'and') found.add('and')
    else if ([',', ';', '('].includes(token.lower)) found.add(token.lower)
  }
  return [...found].map(name => `${side}.over.${name}`)
}
