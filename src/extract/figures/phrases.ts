import type { Span } from '../../domain/passages.ts'
import { classAt, LETTER, LETTERS } from '../characters.ts'
import { matchesIn } from '../matches.ts'
import { FINITE, WORD_CLASS, type WordClass } from './data/words.ts'

/** A word or mark of a sentence, or a whole figure. */
export interface Token {
  readonly start: number
  end: number
  readonly lower: string
  kind: WordClass | 'noun' | 'mark' | 'number' | 'figure'
  /** Which figure of the sentence. */
  readonly figure: number
}

/** A noun phrase: “the fair value of plan assets”. */
export interface Phrase extends Span {
  /** Its tokens: from the first to before the last. */
  readonly first: number
  readonly last: number
  /** Where “of …” begins, else `last`: the head is the word before it. */
  readonly headEnd: number
}

/** Words with inner marks, runs of digits, single marks. */
const TOKEN = new RegExp(
  String.raw`[${LETTERS}][${LETTERS}\d&]*(?:[-./][${LETTERS}\d&]+){0,6}|['’]s\b|\d[\d.,]*|[^\s${LETTERS}\d]`,
  'gu',
)

/** The tokens of a sentence; each figure is one. */
export function tokensIn(text: string, sentence: Span, figures: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let from = sentence.start
  for (const [i, figure] of figures.entries()) {
    words(text, from, figure.start, tokens)
    tokens.push({ start: figure.start, end: figure.end, lower: '', kind: 'figure', figure: i })
    from = figure.end
  }
  words(text, from, sentence.end, tokens)
  tag(tokens)
  return tokens
}

function words(text: string, from: number, to: number, tokens: Token[]): void {
  const passage = text.slice(from, to)
  const inSmall = passage.replaceAll('İ', 'i').toLowerCase()
  for (const { 0: printed, index } of matchesIn(passage, TOKEN)) {
    const lower = inSmall.slice(index, index + printed.length)
    const start = from + index
    const end = start + printed.length
    const last = lower === '.' && tokens.length > 0 ? tokens[tokens.length - 1] : undefined
    if (last?.kind === 'noun' && ABBREVIATIONS.has(last.lower)) last.end = end
    else tokens.push({ start, end, lower, kind: WORD_CLASS.get(lower) ?? kindOf(lower), figure: -1 })
  }
}

/** Whose stop is theirs. */
const ABBREVIATIONS = new Set(['u.s', 'u.k', 'inc', 'corp', 'co', 'ltd'])

function kindOf(lower: string): Token['kind'] {
  if (classAt(lower, 0) >= LETTER || lower === "'s" || lower === '’s') return lower.endsWith('ly') ? 'adverb' : 'noun'
  return lower >= '0' && lower < ':' ? 'number' : 'mark'
}

/** Tells “the company recorded $5m” from “recorded investments” by the neighbours. */
function tag(tokens: Token[]): void {
  let before: Token | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'noun' && OF_TIME.has(token.lower) && tokens[i + 1]?.kind === 'time') token.kind = 'time'
    else if (token.kind === 'noun' && isVerb(before, token, tokens[i + 1])) token.kind = 'verb'
    else if (token.kind === 'verb' && isNoun(before, token, tokens[i + 1])) token.kind = 'noun'
    before = token
  }
}

/** “the first quarter” names no metric. */
const OF_TIME = new Set(
  'first second third fourth final opening full past same current previous prior following'.split(' '),
)

function isVerb(before: Token | undefined, { lower }: Token, after: Token | undefined): boolean {
  if (FINITE.has(lower) && before?.kind === 'noun') return true
  const ing = lower.length > 3 && lower.endsWith('ing')
  if (!ing && !(lower.length > 2 && lower.endsWith('ed'))) return false
  if (before?.kind === 'be' || before?.kind === 'auxiliary' || before?.kind === 'pronoun') return true
  if (ing)
    return (
      after?.kind === 'determiner' ||
      after?.kind === 'figure' ||
      (before?.kind === 'noun' && after?.kind === 'preposition')
    )
  return after?.kind !== 'noun'
}

/** “the total cost of sales”: a noun that is a verb elsewhere. */
function isNoun(before: Token | undefined, { lower }: Token, after: Token | undefined): boolean {
  if (!NOUNS_TOO.test(lower) || (before?.lower === 'to' && DONE.has(lower))) return false
  return (
    before?.kind === 'determiner' ||
    before?.kind === 'preposition' ||
    (before?.kind === 'noun' && !OBJECT.has(after?.kind)) ||
    (!before && (after?.kind === 'verb' || after?.kind === 'be')) ||
    after?.lower === 'of'
  )
}

const NOUNS_TOO =
  /^(?:costs?|totals?|charges?|issues?|amounts?|estimates?|raises?|uses?|cuts?|pay|rise|fall|leave|offer|bids?)$/
/** Those that behind “to” are hardly ever nouns: “to pay about $5m”. */
const DONE = new Set(['pay', 'raise', 'offer', 'issue', 'cut', 'leave', 'use', 'charge'])
const OBJECT = new Set<Token['kind'] | undefined>(['figure', 'determiner', 'adverb', 'pronoun', 'noun'])

/** The noun phrases of a sentence, with “of”, “and” and “'s” inside, in text order. */
export function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'noun') continue
    const first = i
    let headEnd = 0
    while (i + 1 < tokens.length) {
      const step = continues(tokens, i + 1)
      if (!step) break
      if (tokens[i + 1]!.lower === 'of') headEnd ||= i + 1
      i += step
    }
    phrases.push({ start: tokens[first]!.start, end: tokens[i]!.end, first, last: i + 1, headEnd: headEnd || i + 1 })
  }
  return phrases
}

/** How many tokens from here go on with a phrase: a noun, “and” or “of” before a noun, “of the” before one. */
function continues(tokens: readonly Token[], i: number): number {
  const [a, b, c] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  if (a.kind === 'noun') return 1
  if (b?.kind === 'noun' && INSIDE.has(a.lower)) return 2
  return a.lower === 'of' && b?.kind === 'determiner' && c?.kind === 'noun' ? 3 : 0
}

const INSIDE = new Set(['and', 'or', 'of', '&'])
