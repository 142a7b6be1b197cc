import type { Figure } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import { COUNTED, QUALIFIERS, QUALIFIERS_BEHIND } from './data/qualifiers.ts'

type Qualifier = Figure['qualifier']

const escaped = (words: readonly string[]) =>
  words.map(word => word.replace(/\./g, '\\.').replaceAll(' ', '[ -]')).join('|')
const before = QUALIFIERS.map(({ qualifier, words }) => ({
  qualifier,
  pattern: new RegExp(`(?<![\\p{L}])(?:${escaped(words)}) ?(?:a |an |the )?$`, 'iu'),
}))
const behind = QUALIFIERS_BEHIND.map(({ qualifier, words }) => ({
  qualifier,
  pattern: new RegExp(`^[ ,]{0,2}(?:${escaped(words)})(?![\\p{L}])`, 'iu'),
}))

/** What the words around an amount make of it: “nearly $5 million”, “$5 million or so”. The longest of the words decide. */
export function qualifierOf(text: string, { start, end }: Span): Qualifier {
  const lead = text.slice(Math.max(0, start - 32), start).replace(RISEN, 'to ')
  const tail = text.slice(end, end + 24)
  const found = before
    .map(({ qualifier, pattern }) => ({ qualifier, at: pattern.exec(lead)?.index }))
    .filter(({ at }) => at !== undefined)
  const [first] = found.toSorted((a, b) => a.at! - b.at!)
  return (
    first?.qualifier ??
    (/^ ?\+/.test(tail) ? 'at_least' : behind.find(({ pattern }) => pattern.test(tail))?.qualifier) ??
    'exact'
  )
}

/** “went up to $5” is no upper bound. */
const RISEN =
  /\b(?:add|adds|added|adding|go|goes|going|gone|went|come|comes|came|rose|rises|rising|shot|pushed|pushing|push|brings?|bringing|brought) up to (?=(?:[a-z]+ ){0,2}$)/i

const PER = new RegExp(
  `(?:[ -]?(?:per|/)[ -]?|[ -](?:an?|each|every)[ -])(${COUNTED.join('|')})s?(?![\\p{L}])(?! (?:earlier|ago|before|later|prior|after|from now)\\b)|[ -]per[ -](\\p{L}{2,20})`,
  'iuy',
)

/** “a share”, “per barrel”, “/month” directly behind an amount. */
export function perOf(text: string, end: number): { readonly per: string | null; readonly end: number } {
  PER.lastIndex = end
  const found = PER.exec(text)
  return { per: (found?.[1] ?? found?.[2])?.toLowerCase() ?? null, end: found ? PER.lastIndex : end }
}
