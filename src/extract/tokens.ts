import type { Span } from '../domain/selector.ts'
import { type CueWord, cueWord, NOUN_CUES } from './data/cues.ts'
import { isVerbForm, type WordClass, wordClass } from './data/words.ts'
import { remembered } from './remembered.ts'

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
  let titleCase: boolean | undefined
  const titled = () => (titleCase ??= inTitleCase(outer.slice(start, Math.min(end, start + 300))))
  const tokens: Token[] = []
  let previous: Token | undefined
  for (let at = start; ; at = previous.end) {
    while (outer.charCodeAt(at) === SPACE) at++
    let to = plainWordEnd(outer, at)
    if (to === at) {
      TOKEN.lastIndex = at
      const match = TOKEN.exec(outer)
      if (!match) break
      at = match.index
      to = TOKEN.lastIndex
    }
    if (at >= end) break
    const form = outer[at] === '“' ? QUOTATION : formOf(outer.slice(at, to))
    const { word, cue, genitive } = form
    const kind = kindOf(form, tokens.length === 0, titled)
    previous = {
      start: at,
      end: Math.min(end, to),
      word,
      kind: kind === 'verb' && previous && nounAfter(previous, word, cue) ? 'word' : kind,
      cue,
      genitive,
    }
    tokens.push(previous)
  }
  return tokens
}

/** What a word or mark is by itself. */
interface Form extends Pick<Token, 'word' | 'cue' | 'genitive'> {
  readonly capital: boolean
  /** Its class, where the word has one. */
  readonly known: WordClass | undefined
  /** What it is where neither class nor capital counts. */
  readonly otherwise: Kind
  /** May be a verb. */
  readonly verbal: boolean
}

const QUOTATION: Form = {
  word: '“”',
  cue: null,
  genitive: false,
  capital: false,
  known: undefined,
  otherwise: 'quotation',
  verbal: false,
}

const formOf = remembered((printed: string): Form => {
  const word = printed.toLowerCase()
  const cue = cueWord(word)
  const verbal = cue !== null || isVerbForm(word)
  const pronoun = contracted(word)
  const form = { word, cue, genitive: /(?:'s|s')$/.test(word) && pronoun === undefined, verbal }
  if (!/^[\p{L}@#]/u.test(printed)) {
    const mark = MARKS[printed] ?? (/^[\p{N}$£€]/u.test(printed) ? 'number' : 'stop')
    return { ...form, capital: false, known: undefined, otherwise: mark }
  }
  return {
    ...form,
    capital: /^[\p{Lu}@#]/u.test(printed),
    known: wordClass(word.replace(/\.$/, '')) ?? pronoun,
    otherwise: /\p{L}{3}ly$/u.test(word) ? 'adverb' : verbal ? 'verb' : 'word',
  }
})

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

/** Where a word ends that is nothing but letters of ASCII before a space, as most are; else where it begins: TOKEN reads it. */
function plainWordEnd(outer: string, start: number): number {
  let at = start
  while (isAsciiLetter(outer.charCodeAt(at))) at++
  const next = outer.charCodeAt(at)
  return next === SPACE || (next === COMMA && outer.charCodeAt(at + 1) === SPACE) ? at : start
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower > 0x60 && lower < 0x7b
}

const SPACE = 0x20
const COMMA = 0x2c

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

function kindOf({ word, cue, capital, known, otherwise, verbal }: Form, first: boolean, titled: () => boolean): Kind {
  if (known && (!capital || first || known === 'time' || LITTLE.has(word) || titled())) return known
  return capital && !(first && verbal) && !(cue && spoken(cue, titled())) ? 'name' : otherwise
}

/** A cue that is capitalised all the same: “Lee Says”, “Lee, the mayor, Tweeted”. */
function spoken(cue: CueWord, titled: boolean): boolean {
  return titled ? cue.form !== 'base' : cue.form === 'past' && cue.class === 'speech'
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
