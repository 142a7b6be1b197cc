import type { Span } from '../domain/passages.ts'
import { INITIALISMS, PREFIXES, STARTERS } from './data/abbreviations.ts'
import { type Lemma, SPEECH } from './data/cues.ts'
import type { Quoted } from './marks.ts'

/** A sentence of the article; a passage in marks counts as one word of it. */
export interface Sentence extends Span {
  /** Index of its line in the reading. */
  readonly line: number
}

/** Splits lines after full stops, question and exclamation marks, also those that end a passage in marks. */
export function sentencesIn(
  outer: string,
  shadow: string,
  lines: readonly Span[],
  quoted: readonly Quoted[],
): Sentence[] {
  const lastWords = new Map(quoted.map(({ start, end }) => [end + 1, shadow.slice(Math.max(start, end - 4), end)]))
  const sentences: Sentence[] = []
  lines.forEach(({ start, end }, line) => {
    const words = outer.slice(start, end)
    let from = 0
    for (const { 0: stop, index } of words.matchAll(STOP)) {
      const to = index + stop.trimEnd().length
      const rest = words.slice(index + stop.length, index + stop.length + 60)
      const inside = stop.startsWith('”') ? lastWords.get(start + index + 1) : undefined
      const ended =
        inside === undefined ? stops(words.slice(Math.max(from, index - 16), to), rest) : closes(inside, rest)
      if (!ended) continue
      sentences.push({ start: start + from, end: start + to, line })
      from = index + stop.length
    }
    if (from < words.length) sentences.push({ start: start + from, end, line })
  })
  return sentences
}

const STOP = /(?:(?<![.!?…])[.!?…]{1,6}[)\]'"]{0,2}|”[)\]]?) {1,9}/g
const STARTS = /^[“"'([]?[\p{Lu}\p{N}“@#$£€\u0001]/u
const LAST_WORD = /(?:^|[\s(“\u0001])([\p{L}.]{1,12})\.$/u

/** Whether a mark outside a quotation ends the sentence: “Inc. The”, not “Gov. Lee”. */
function stops(before: string, rest: string): boolean {
  if (!STARTS.test(rest)) return false
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase()
  if (word === undefined) return true
  if (PREFIXES.has(word) || /^\p{L}$/u.test(word)) return false
  return !(INITIALISMS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) || STARTERS.test(rest)
}

/** Whether a quotation ends the sentence around it: “We won.” The …, not “Did we?” Lee asked. */
function closes(inside: string, rest: string): boolean {
  const last = /([.!?…])['" ]{0,3}$/.exec(inside)?.[1]
  return last !== undefined && STARTS.test(rest) && !(last !== '.' && ASKS.test(rest))
}

/** “Lee asked”, “President Ana Lee said” after a question or an exclamation. */
const ASKS = new RegExp(`^(?:\\p{Lu}[\\p{L}.'-]{0,20} ){1,4}(?:${pasts(SPEECH).join('|')})\\b`, 'u')

function pasts(lemmas: readonly Lemma[]): string[] {
  return lemmas.map(([, past]) => past)
}
