import type { Figure } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import { LETTERS } from '../characters.ts'
import { COUNTED, QUALIFIERS, QUALIFIERS_BEHIND } from './data/qualifiers.ts'

type Qualifier = Figure['qualifier']

/** A group for each qualifier, in the order of the list. */
const groups = (list: typeof QUALIFIERS) =>
  list.map(({ words }) => `(${words.join('|').replace(/\./g, '\\.').replaceAll(' ', '[ -]')})`).join('|')
const BEFORE = new RegExp(`(?<![${LETTERS}])(?:${groups(QUALIFIERS)}) ?(?:a |an |the )?$`)
const BEHIND = new RegExp(`^[ ,]{0,2}(?:${groups(QUALIFIERS_BEHIND)})(?![${LETTERS}])`)

/** What the words around an amount make of it: “nearly $5 million”, “$5 million or so”. The longest of the words decide. */
export function qualifierOf(text: string, { start, end }: Span): Qualifier {
  const lead = text.slice(Math.max(0, start - 32), start).toLowerCase()
  const before = BEFORE.exec(lead.includes(' up to ') ? lead.replace(RISEN, 'to ') : lead)
  if (before) return meant(QUALIFIERS, before)
  const tail = text.slice(end, end + 24).toLowerCase()
  if (/^ ?\+/.test(tail)) return 'at_least'
  const behind = BEHIND.exec(tail)
  return behind ? meant(QUALIFIERS_BEHIND, behind) : 'exact'
}

function meant(list: typeof QUALIFIERS, [, ...words]: RegExpExecArray): Qualifier {
  return list[words.findIndex(found => found !== undefined)]!.qualifier
}

/** “went up to $5” is no upper bound. */
const RISEN =
  /\b(?:add|adds|added|adding|go|goes|going|gone|went|come|comes|came|rose|rises|rising|shot|pushed|pushing|push|brings?|bringing|brought) up to (?=(?:[a-z]+ ){0,2}$)/

/** What `PER` begins with, to look at first. */
const BEFORE_COUNTED = /[ -]?(?:per|\/)|[ -](?:an?|each|every)[ -]/iy
const PER = new RegExp(
  `^(?:(?:[ -]?(?:per|/)[ -]?|[ -](?:an?|each|every)[ -])(${COUNTED.join('|')})s?(?![${LETTERS}])(?! (?:earlier|ago|before|later|prior|after|from now)\\b)|[ -]per[ -]([${LETTERS}]{2,20}))`,
)

/** “a share”, “per barrel”, “/month” directly behind an amount. */
export function perOf(text: string, end: number): { readonly per: string | null; readonly end: number } {
  BEFORE_COUNTED.lastIndex = end
  const found = BEFORE_COUNTED.test(text) ? PER.exec(text.slice(end, end + 48).toLowerCase()) : null
  return { per: found?.[1] ?? found?.[2] ?? null, end: end + (found?.[0].length ?? 0) }
}
