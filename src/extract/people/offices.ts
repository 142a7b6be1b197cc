import type { Span } from '../../domain/passages.ts'
import { is, type Word } from '../words.ts'
import { ACTS, MODIFIER, ORDINARY, ROLE } from './traits.ts'

/** The office or profession printed beside a name: before it, after it between commas, or before it and a comma. */
export function roleBeside(words: readonly Word[], from: number, to: number): Span | null {
  return roleBefore(words, from) ?? roleAfter(words, to) ?? roleUpTo(words, from, to)
}

/** “team coach” Ada Lovelace, “former President” Bill Clinton: where the role that ends before a name begins. */
export function roleStart(words: readonly Word[], end: number): number {
  let start = end
  while (start > 0 && words[start]!.joined && end - start < 6 && belongs(words[start - 1]!)) start--
  return start
}

/** Modifiers, and the names of employers and peoples: “Huawei”, “Republican”. */
function belongs(word: Word): boolean {
  return (
    !word.possessive &&
    (is(word, MODIFIER | ROLE) || (word.capital && !is(word, ORDINARY)) || /^[a-z]+-based$/.test(word.key))
  )
}

function roleBefore(words: readonly Word[], from: number): Span | null {
  const noun = words[from]!.joined && from > 0 ? words[from - 1] : undefined
  if (!noun || noun.capital || !is(noun, ROLE)) return null
  return { start: words[roleStart(words, from - 1)]!.start, end: noun.end }
}

const LONGEST = 14
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'then', 'now', 'himself', 'herself'])
const ORDINALS = new Set(['first', 'second', 'third', 'only', 'new'])
const CLOSES = new Set(['who', 'which', 'that', 'and', 'but', 'when', 'where'])

/** “, the chief executive of Acme,” and “, 43, a teacher.” */
function roleAfter(words: readonly Word[], to: number): Span | null {
  let at = to
  if (words[at]?.comma && /^\d\d$/.test(words[at]!.key)) at++
  if (!words[at]?.comma) return null
  if (ARTICLES.has(words[at]!.key)) at++
  const start = at
  let noun = -1
  for (; at < words.length && at < start + LONGEST; at++) {
    const word = words[at]!
    if (at > start && !word.joined) break
    if (noun < 0 && (is(word, ORDINARY) || word.key.endsWith('ing')) && !ORDINALS.has(word.key)) return null
    if (is(word, ACTS)) return null
    if (CLOSES.has(word.key) && !(noun >= 0 && at + 1 < words.length && is(words[at + 1]!, ROLE))) break
    if (is(word, ROLE)) noun = at
    else if (noun === at - 1 && word.capital) return null
    if (noun < 0 && at >= start + 5) return null
  }
  if (noun < 0 || (at < words.length && words[at]!.joined && !CLOSES.has(words[at]!.key))) return null
  return { start: words[start]!.start, end: words[at - 1]!.end }
}

const OF = new Set(['of', 'for', 'at', 'in', 'on', 'with', 'from', 'to'])
const OWNERS = new Set(['the', 'its', 'his', 'her', 'their', 'our'])

/** “Malaysia’s prime minister, Najib Razak,” and “the president of Acme, Jane Roe, said”. */
function roleUpTo(words: readonly Word[], from: number, to: number): Span | null {
  const next = words[to]
  if (!words[from]!.comma || (next?.joined && is(next, ACTS))) return null
  let noun = -1
  for (let at = from - 1; at >= 0 && at > from - 9; at--) {
    const { key, possessive, joined } = words[at]!
    if (OWNERS.has(key) || possessive)
      return noun < 0 ? null : { start: words[at + 1]!.start, end: words[from - 1]!.end }
    if (is(words[at]!, ROLE)) noun = at
    else if (OF.has(key)) noun = -1
    else if (noun >= 0 && !belongs(words[at]!)) return null
    if (!joined) return null
  }
  return null
}
