import type { Quoted } from '../marks.ts'
import { type Token, tokenAt } from '../tokens.ts'
import { count, type Part, part } from './features.ts'

/** What stands around a passage and how it ends, in the parts that names of features are put together from. */
export interface Surroundings {
  /** The kind of the token before it, and of the one behind it. */
  readonly lead: Part
  readonly tail: Part
  /** The mark it ends with. */
  readonly ends: Part
  /** How many words it has, in steps. */
  readonly words: Part
}

export function surroundings(text: string, tokens: readonly Token[], at: number, quoted: Quoted): Surroundings {
  const { start, end, closed } = quoted
  const last = /([,.!?…;:—-])['’"\s]{0,4}$/.exec(text.slice(Math.max(start, end - 6), end))?.[1] ?? ''
  return {
    lead: part(kindAt(tokens, at - 1)),
    tail: part(kindAt(tokens, at + 1)),
    ends: part(closed ? (ENDS.get(last) ?? 'other') : 'open'),
    words: lengthOf(text.slice(start, Math.min(end, start + 200))),
  }
}

const ENDS: ReadonlyMap<string, string> = new Map([
  ['', 'none'],
  [',', 'comma'],
  ['.', 'stop'],
  ['!', 'ask'],
  ['?', 'ask'],
  ['…', 'dots'],
])
const WORDS: ReadonlySet<string> = new Set(['that', 'as', 'of', 'and'])

function kindAt(tokens: readonly Token[], at: number): string {
  const token = tokenAt(tokens, at)
  if (!token) return 'edge'
  if (WORDS.has(token.word)) return token.word
  if (token.kind === 'verb') return token.cue?.class ?? 'verb'
  return token.genitive ? 'genitive' : token.kind
}

function lengthOf(words: string): Part {
  let length = 1
  for (let at = 0; at < words.length && length < LENGTHS[0]!; at++) {
    if (isGap(words, at) && !isGap(words, at + 1)) length++
  }
  return count(LENGTHS.find(step => length >= step)!)
}

const LENGTHS = [10, 6, 4, 3, 2, 1]

function isGap(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  return code < 128 ? code === 0x20 || (code > 0x08 && code < 0x0e) : /\s/.test(words.charAt(at))
}
