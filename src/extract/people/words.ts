import type { Span } from '../../domain/selector.ts'
import { words } from './data/lists.ts'

/** A word of the article with what its neighbours say about it. */
export interface Word extends Span {
  /** Lower case, without accents, possessive ending and full stop. */
  readonly key: string
  readonly capital: boolean
  /** “IMF”: capitals only, two or more. */
  readonly upper: boolean
  readonly possessive: boolean
  /** Only a space stands between this word and the one before, or the full stop of an abbreviation and a space. */
  readonly joined: boolean
  /** A comma and a space stand between this word and the one before. */
  readonly comma: boolean
  /** How many sentences begin before this word or with it. */
  readonly sentence: number
  /** Begins a sentence, so that its capital says nothing. */
  readonly first: boolean
  /** Stands between quotation marks. */
  readonly quoted: boolean
}

const ABBREVIATIONS = words(`
  mr mrs ms dr sen rep gov gen col lt capt sgt maj adm rev hon prof jr sr inc corp co ltd st u.s d.c u.k u.n no vs supt insp det
`)
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'&-][\p{L}\p{N}\p{M}]+|\.\p{L}(?![\p{L}\p{N}]))*/gu

export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  let end = 0
  let abbreviation = true
  let sentence = 0
  let quoted = false
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index)
    quoted = quotedAfter(gap, quoted)
    const first = found.length === 0 || (!abbreviation && /[.?!:\n]|[“"‘]/.test(gap)) || gap.includes('\n')
    if (first) sentence++
    const possessive = /['’]s?$/i.test(raw) || /s['’]$/.test(text.slice(index, index + raw.length + 1))
    const bare = raw.replace(/['’]s?$/i, '')
    const key = fold(bare)
    abbreviation = text[index + raw.length] === '.' && (ABBREVIATIONS.has(key) || key.length === 1)
    end = index + raw.length + (abbreviation ? 1 : 0)
    found.push({
      start: index,
      end: abbreviation ? end : index + bare.length,
      key,
      capital: capital(bare),
      upper: bare.length > 1 && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare),
      possessive,
      joined: !first && (gap === ' ' || gap === '\u00a0'),
      comma: gap === ', ',
      sentence,
      first,
      quoted,
    })
  }
  return found
}

function quotedAfter(gap: string, before: boolean): boolean {
  const mark = Math.max(gap.lastIndexOf('“'), gap.lastIndexOf('”'), gap.lastIndexOf('"'))
  if (mark < 0) return before && !gap.includes('\n')
  return gap[mark] === '“' || (gap[mark] === '"' && mark === gap.length - 1)
}

function fold(word: string): string {
  const lower = word.toLowerCase()
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}

/** “Ren”, and “al-Amr”. */
function capital(word: string): boolean {
  return /^(?:\p{Lu}|[a-z]{1,2}['’-]?\p{Lu})/u.test(word)
}

/** The first word that does not end before a position; words are in text order. */
export function wordAt(list: readonly Span[], position: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.end <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a phrase as one key: “new york”. */
export function phrase(words: readonly Word[], from: number, to: number): string {
  let key = words[from]!.key
  for (let at = from + 1; at < to; at++) key += ` ${words[at]!.key}`
  return key
}
