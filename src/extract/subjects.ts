import type { Kind } from './lexicon.ts'
import { type Token, tokenAt } from './tokens.ts'

/** A noun phrase that may be the subject of a verb, by indices of its tokens, `last` included. */
export interface Subject {
  readonly first: number
  readonly last: number
  readonly how: How
}

/** Where a subject was found; the first three are nearly always right. */
export type How =
  | 'before' // Ren [also] said
  | 'inverted' // said Ren
  | 'label' // Ren: “…”
  | 'head' // [a spokesman] for Ren said
  | 'relative' // Ren, who said
  | 'apposition' // Ren, the founder, said
  | 'parenthesis' // Lee (R-Utah) said
  | 'coordinate' // Ren left and said
  | 'participle' // Ren left, saying
  | 'initial' // the first noun phrase of the sentence
  | 'agent' // was called … by Ren
  | 'source' // according to Ren
  | 'owner' // Ren’s remark that
  | 'signature' // “…” — Ren

/** The noun phrases that may be the subject of the verb at `verb`, likeliest kinds first; no phrase twice. */
export function subjectsOf(tokens: readonly Token[], verb: number): Subject[] {
  const found: Subject[] = []
  const add = (phrase: Phrase | null, how: How) => {
    if (phrase && !found.some(other => other.first === phrase.first)) found.push({ ...phrase, how })
  }
  let before = skipLeft(tokens, verb - 1)
  if (tokenAt(tokens, before)?.kind === 'comma' && tokenAt(tokens, before - 1)?.kind === 'closing') before--
  const kind = tokenAt(tokens, before)?.kind
  if (tokens[verb]!.cue?.form === 'ing' && tokenAt(tokens, verb - 1)?.kind !== 'auxiliary')
    add(initial(tokens, verb), 'participle')
  if (kind === 'relative') addChain(before - (tokenAt(tokens, before - 1)?.kind === 'comma' ? 2 : 1), 'relative')
  else if (kind === 'conjunction') add(initial(tokens, verb), 'coordinate')
  else if (kind === 'comma' || kind === 'dash') {
    if (tokenAt(tokens, before - 1)?.kind === 'conjunction') add(initial(tokens, verb), 'coordinate')
    let from = before
    for (let hops = 0; hops < 3; hops++) {
      from = findLeft(tokens, from - 1, kind)
      if (from < 0) break
      add(nounPhraseEnding(tokens, from - 1), 'apposition')
    }
  } else if (kind === 'closing') {
    addChain(findLeft(tokens, before, 'opening') - 1, 'parenthesis')
  } else addChain(before, 'before')
  if (kind !== 'relative') add(nounPhraseAt(tokens, verb + 1), 'inverted')
  add(initial(tokens, verb), 'initial')
  return found

  /** A noun phrase, and the one it hangs on by a preposition: “a spokesman for Ren”. */
  function addChain(end: number, how: How) {
    const near = nounPhraseEnding(tokens, end)
    if (!near) return
    let head = near
    for (let hops = 1; hops < 6 && tokenAt(tokens, head.first - 1)?.kind === 'preposition'; hops++) {
      const at = head.first - 2
      const next = nounPhraseEnding(tokens, tokenAt(tokens, at)?.kind === 'verb' ? at - 1 : at)
      if (!next) break
      head = next
    }
    if (head !== near) add({ first: head.first, last: near.last }, how === 'before' ? 'head' : how)
    add(near, how)
  }
}

export interface Phrase {
  readonly first: number
  readonly last: number
}

/** The noun phrase whose last word is at `last`. */
export function nounPhraseEnding(tokens: readonly Token[], last: number): Phrase | null {
  const kind = tokenAt(tokens, last)?.kind
  if (kind === 'pronoun') return { first: last, last }
  if (!isNominal(kind)) return null
  let first = last
  while (first > 0 && last - first < 12) {
    const next = tokens[first - 1]!
    if (isOpener(next.kind)) return { first: first - 1, last }
    if (!(isNominal(next.kind) || (next.kind === 'conjunction' && bothNames(tokens, first)))) break
    first--
  }
  return { first, last }
}

/** The noun phrase that begins at `first`, with what hangs on a common noun: “a spokesman for the company”. */
export function nounPhraseAt(tokens: readonly Token[], first: number, links = 2): Phrase | null {
  const kind = tokens[first]?.kind
  if (kind === 'pronoun') return { first, last: first }
  let last = isOpener(kind) ? first : first - 1
  while (last - first < 12) {
    const next = tokens[last + 1]?.kind
    if (!(isNominal(next) || (next === 'conjunction' && bothNames(tokens, last + 2)))) break
    last++
  }
  if (last < first || tokens[last]!.kind === 'determiner') return null
  const hangs = links > 0 && tokens[last]!.kind !== 'name' && LINKS.has(tokens[last + 1]?.word)
  return { first, last: (hangs && nounPhraseAt(tokens, last + 2, links - 1)?.last) || last }
}

/** A word that a noun phrase may begin with and does not consist of: “the”, “his”. */
export function isOpener(kind: Kind | undefined): boolean {
  return kind === 'determiner' || kind === 'possessive'
}

/** A word that a noun phrase consists of. */
export function isNominal(kind: Kind | undefined): boolean {
  return kind === 'name' || kind === 'word' || kind === 'number'
}

const LINKS: ReadonlySet<string | undefined> = new Set(['of', 'for', 'at', 'from', 'with', 'in'])

/** “Ana and Lee”: a conjunction inside a name or between two. */
function bothNames(tokens: readonly Token[], after: number): boolean {
  return (
    tokens[after]?.kind === 'name' && tokenAt(tokens, after - 2)?.kind === 'name' && tokens[after - 1]!.word === 'and'
  )
}

/** The subject of the first clause: the first noun phrase after what stands in front of it, if it is not far. */
export function initial(tokens: readonly Token[], before: number): Phrase | null {
  const end = Math.min(before, FRONT)
  let at = afterDateline(tokens)
  for (let hops = 0; hops < 4; hops++) {
    while (at < end && isSkipped(tokens[at]!.kind)) at++
    if (at >= end) return null
    if (!isFronted(tokens[at]!.kind) && !tokens[at]!.word.endsWith('ing')) break
    let comma = at + 1
    while (comma < end && tokens[comma]!.kind !== 'comma') comma++
    if (comma >= end) return nounPhraseAt(tokens, at + 1)
    at = comma + 1
  }
  const phrase = nounPhraseAt(tokens, at)
  return phrase && phrase.last < before ? phrase : null
}

/** How many words a sentence may have in front of its subject. */
const FRONT = 80

/** “PARIS, June 3 (Reuters) — ”: where the sentence itself begins. */
function afterDateline(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length && at < 14; at++) {
    const { kind } = tokens[at]!
    if (kind === 'dash') return at > 0 ? at + 1 : 0
    if (!isDateline(kind)) return 0
  }
  return 0
}

function isDateline(kind: Kind): boolean {
  return (
    kind === 'name' || kind === 'number' || kind === 'time' || isPause(kind) || kind === 'opening' || kind === 'closing'
  )
}

function isSkipped(kind: Kind): boolean {
  return (
    kind === 'adverb' ||
    kind === 'conjunction' ||
    kind === 'time' ||
    kind === 'quotation' ||
    isPause(kind) ||
    kind === 'dash'
  )
}

function isPause(kind: Kind): boolean {
  return kind === 'comma' || kind === 'stop'
}

function isFronted(kind: Kind): boolean {
  return kind === 'preposition' || kind === 'subordinator' || kind === 'verb'
}

/** Over what stands between a subject and its verb: “Ren [has also] said”. */
function skipLeft(tokens: readonly Token[], from: number): number {
  let at = from
  while (at >= 0 && isBetween(tokens[at]!.kind)) at--
  return at
}

function isBetween(kind: Kind): boolean {
  return kind === 'adverb' || kind === 'auxiliary' || kind === 'time'
}

function findLeft(tokens: readonly Token[], from: number, kind: Kind): number {
  const first = Math.max(0, from - 40)
  for (let at = from; at >= first; at--) if (tokens[at]!.kind === kind) return at
  return -1
}
