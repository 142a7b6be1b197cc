import type { Span } from '../../domain/passages.ts'
import { FINITE, WORD_CLASS, type WordClass } from './data/words.ts'

/** A word or mark of a sentence, or a whole figure. */
export interface Token extends Span {
  readonly lower: string
  readonly kind: WordClass | 'noun' | 'mark' | 'number' | 'figure'
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
const TOKEN = /[\p{L}][\p{L}\d&]*(?:[-./][\p{L}\d&]+){0,6}|['’]s\b|\d[\d.,]*|[^\s\p{L}\d]/gu

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
  return tagged(tokens)
}

function words(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const lower = match[0].toLowerCase()
    const start = from + match.index
    const last = tokens.at(-1)
    if (lower === '.' && last?.kind === 'noun' && /^(?:u\.s|u\.k|inc|corp|co|ltd)$/.test(last.lower)) {
      tokens[tokens.length - 1] = { ...last, end: start + 1 }
      continue
    }
    tokens.push({
      start,
      end: start + match[0].length,
      lower,
      kind: WORD_CLASS.get(lower) ?? kindOf(lower),
      figure: -1,
    })
  }
}

function kindOf(lower: string): Token['kind'] {
  if (/^\d/.test(lower)) return 'number'
  if (/^['’]s|^\p{L}/u.test(lower)) return lower.endsWith('ly') ? 'adverb' : 'noun'
  return 'mark'
}

/** Tells “the company recorded $5m” from “recorded investments” by the neighbours. */
function tagged(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (const [i, token] of tokens.entries()) {
    out.push(
      verbal(out[i - 1], token, tokens[i + 1])
        ? { ...token, kind: 'verb' }
        : nominal(out[i - 1], token, tokens[i + 1])
          ? { ...token, kind: 'noun' }
          : token,
    )
  }
  return out
}

function verbal(before: Token | undefined, { kind, lower }: Token, after: Token | undefined): boolean {
  if (kind !== 'noun') return false
  if (FINITE.has(lower) && before?.kind === 'noun') return true
  if (!/.(?:ed|ing)$/.test(lower)) return false
  if (before?.kind === 'be' || before?.kind === 'auxiliary' || before?.kind === 'pronoun') return true
  if (lower.endsWith('ing'))
    return (
      after?.kind === 'determiner' ||
      after?.kind === 'figure' ||
      (before?.kind === 'noun' && after?.kind === 'preposition')
    )
  return after?.kind !== 'noun'
}

/** “the total cost of sales”: a noun that is a verb elsewhere. */
function nominal(before: Token | undefined, { kind, lower }: Token, after: Token | undefined): boolean {
  if (kind !== 'verb' || !NOUNS_TOO.test(lower)) return false
  return (
    before?.kind === 'determiner' ||
    before?.kind === 'preposition' ||
    (before?.kind === 'noun' && !OBJECT.has(after?.kind)) ||
    after?.lower === 'of'
  )
}

const NOUNS_TOO =
  /^(?:costs?|totals?|charges?|issues?|amounts?|estimates?|raises?|uses?|cuts?|pay|rise|fall|leave|offer|bids?)$/
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
  if (['and', 'or', 'of', '&'].includes(a.lower) && b?.kind === 'noun') return 2
  return a.lower === 'of' && b?.kind === 'determiner' && c?.kind === 'noun' ? 3 : 0
}
