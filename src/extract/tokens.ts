import type { Span } from '../domain/selector.ts'
import { type CueWord, cueWord, NOUN_CUES } from './data/cues.ts'
import { isVerbForm, type WordClass, wordClass } from './data/words.ts'

/** A word, a mark, or a whole passage in quotation marks. */
export interface Token extends Span {
  /** In lower case; of a quotation only its marks. */
  readonly word: string
  readonly kind: Kind
  /** Set for the forms of verbs that attribute, also where the form may be a noun: “claims”. */
  readonly cue: CueWord | null
  /** Ends in ’s or s’. */
  readonly genitive: boolean
}

export type Kind =
  | WordClass
  | 'quotation'
  | 'name'
  | 'number'
  | 'verb'
  | 'word'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'opening'
  | 'closing'
  | 'stop'

/** The tokens of a sentence, of a reading's `outer` text. */
export function tokensIn(outer: string, { start, end }: Span): Token[] {
  const titled = inTitleCase(outer.slice(start, Math.min(end, start + 300)))
  const tokens: Token[] = []
  let previous: Token | undefined
  TOKEN.lastIndex = start
  for (let match = TOKEN.exec(outer); match && match.index < end; match = TOKEN.exec(outer)) {
    const printed = match[0]
    const to = Math.min(end, match.index + printed.length)
    const word = printed.toLowerCase()
    const cue = cueWord(word)
    const kind = kindOf(printed, word, cue, tokens.length === 0, titled)
    previous = {
      start: match.index,
      end: to,
      word: printed[0] === '“' ? '“”' : word,
      kind: kind === 'verb' && previous && nounAfter(previous, word, cue) ? 'word' : kind,
      cue,
      genitive: /(?:'s|s')$/.test(word) && contracted(word) === undefined,
    }
    tokens.push(previous)
  }
  return tokens
}

/** Whether a word that may be a verb is a noun or an adjective after the word before it: “her remarks”, “a proposed ban”. */
function nounAfter(previous: Token, word: string, cue: CueWord | null): boolean {
  if (cue && FIRM.has(word)) return false
  if (previous.kind === 'determiner' || previous.kind === 'possessive' || previous.genitive) return true
  if (VERBAL.has(cue?.form) || word.endsWith('ed')) return false
  if (previous.kind === 'number' || (previous.kind === 'preposition' && previous.word !== 'to')) return true
  return previous.kind === 'word' && NOUN_CUES.has(word) && previous.word.endsWith('s') === word.endsWith('s')
}

const VERBAL: ReadonlySet<string | undefined> = new Set(['past', 'participle', 'ing'])
/** Never nouns. */
const FIRM: ReadonlySet<string> = new Set(['say', 'says', 'said', 'tell', 'tells', 'told', 'wrote', 'asked', 'added'])

/** A quotation, a title with its full stop, a word, or a mark. */
const TOKEN =
  /“\u0001*”?|(?:\p{Lu}\.){1,6}|[$£€@#]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-.,'&/](?=[\p{L}\p{N}]))*(?:(?<=s)'(?!\p{L})|(?<=\b\p{Lu}\p{L}{0,4})\.(?= \p{Lu}))?|[^\s\p{L}\p{N}]/gu

const MARKS: Readonly<Record<string, Kind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '(': 'opening',
  '[': 'opening',
  ')': 'closing',
  ']': 'closing',
}

function kindOf(printed: string, word: string, cue: CueWord | null, first: boolean, titled: boolean): Kind {
  if (printed[0] === '“') return 'quotation'
  if (/^[\p{L}@#]/u.test(printed)) {
    const known = wordClass(word.replace(/\.$/, '')) ?? contracted(word)
    const capital = /^[\p{Lu}@#]/u.test(printed)
    if (known && (!capital || first || titled || known === 'time' || LITTLE.has(word))) return known
    if (capital && !(first && (cue || isVerbForm(word))) && !spoken(cue, titled)) return 'name'
    if (/\p{L}{3}ly$/u.test(word)) return 'adverb'
    return cue || isVerbForm(word) ? 'verb' : 'word'
  }
  return MARKS[printed] ?? (/^[\p{N}$£€]/u.test(printed) ? 'number' : 'stop')
}

/** A cue that is capitalised all the same: “Lee Says”, “Lee, the mayor, Tweeted”. */
function spoken(cue: CueWord | null, titled: boolean): boolean {
  return cue !== null && (titled ? cue.form !== 'base' : cue.form === 'past' && cue.class === 'speech')
}

/** Most Words of It Are Capitalised, as in a headline. */
function inTitleCase(words: string): boolean {
  const long = words.match(/(?<=\s)\p{L}{4,}/gu) ?? []
  return long.length > 2 && long.filter(word => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3
}

/** “he's”, “they've”, “who's”: a pronoun with its auxiliary. */
function contracted(word: string): WordClass | undefined {
  const pronoun = /^(\p{L}+)'(?:s|re|ve|d|ll|m)$/u.exec(word)?.[1]
  const known = pronoun === undefined ? undefined : wordClass(pronoun)
  return known === 'pronoun' || known === 'relative' ? known : undefined
}

/** Capitalised in a headline, these are still what they are. */
const LITTLE: ReadonlySet<string> = new Set(
  'he she they it i we you the a an his her its their my our and but or in on at of for to from with by is was as who that'.split(
    ' ',
  ),
)
