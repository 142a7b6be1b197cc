import type { Span } from '../domain/passages.ts'
import { CAPITAL, classAt, GAP, LETTER, NUMBER } from './characters.ts'
import { INITIALISMS, PREFIXES, STARTERS } from './data/abbreviations.ts'
import { SPEECH } from './data/cues.ts'
import type { Quoted } from './marks.ts'
import { matchesIn } from './matches.ts'

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
    for (const { 0: stop, index } of matchesIn(words, STOP)) {
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

/** Whether a mark outside a quotation ends the sentence: “Inc. The”, not “Gov. Lee”. */
function stops(before: string, rest: string): boolean {
  if (!starts(rest)) return false
  const word = lastWord(before)?.toLowerCase()
  if (word === undefined) return true
  if (PREFIXES.has(word) || word.length === 1) return false
  return !(INITIALISMS.has(word) || /^(?:[^.]\.)+[^.]$/.test(word)) || startsAnew(rest)
}

/** Whether words start a sentence rather than go on with a name. */
function startsAnew(words: string): boolean {
  return /^[“"']/.test(words) || STARTERS.has(/^\w*/.exec(words)![0])
}

/** Whether a sentence may start with these words. */
function starts(words: string): boolean {
  return isStart(words, 0) || (/^["'([]/.test(words) && isStart(words, 1))
}

function isStart(words: string, at: number): boolean {
  const found = classAt(words, at)
  return found === CAPITAL || found === NUMBER || /[“@#$£€\u0001]/.test(words.charAt(at))
}

/** The letters and stops before a full stop, as in “Gov.” and “U.S.”, where they are a word of its own and no long one. */
function lastWord(before: string): string | undefined {
  const end = before.length - 1
  if (before[end] !== '.') return undefined
  let start = end
  while (start > 0 && (before[start - 1] === '.' || classAt(before, start - 1) >= LETTER)) start--
  const bounded = start === 0 || classAt(before, start - 1) === GAP || /[(“\u0001]/.test(before.charAt(start - 1))
  return bounded && end > start && end - start <= 12 ? before.slice(start, end) : undefined
}

/** Whether a quotation ends the sentence around it: “We won.” The …, not “Did we?” Lee asked. */
function closes(inside: string, rest: string): boolean {
  const last = /([.!?…])['" ]{0,3}$/.exec(inside)?.[1]
  return last !== undefined && starts(rest) && !(last !== '.' && asks(rest))
}

/** “Lee asked”, “President Ana Lee said” after a question or an exclamation. */
function asks(rest: string): boolean {
  const words = rest.split(' ', 5)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (at > 0 && PASTS.has(/^[a-z]*(?:-[a-z]+)?/.exec(word)![0])) return true
    if (!isName(word)) return false
  }
  return false
}

/** “Lee”, “D.”, “O'Hara-Lee”. */
function isName(word: string): boolean {
  if (classAt(word, 0) !== CAPITAL || word.length > 21) return false
  for (let at = 1; at < word.length; at++) if (classAt(word, at) < LETTER && !/[.'-]/.test(word[at]!)) return false
  return true
}

const PASTS: ReadonlySet<string> = new Set(SPEECH.map(([, past]) => past))
