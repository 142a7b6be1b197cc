import { isPlain } from '../plain.ts'

/** A word of a text as search knows it, and where it stands, in UTF-16. */
export interface SearchWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Stands between the parts of a text: no phrase goes across it, and no text has it as a word. */
export const BREAK = '_'

/**
 * “U.S.”, “J. R. R.” without its spaces; one character of a script that writes no spaces; letters and digits with their
 * marks. Everything else (quote marks, dashes, apostrophes, points) only stands between words.
 */
const WORD =
  /[a-z0-9A-Z]{2,}(?![\p{L}\p{N}\p{M}])|(?<![\p{L}\p{N}])(?:\p{L}\.){2,10}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}\p{M}])+/gu

/** The words of a text. Case, accents, and the width and ligatures of letters make no difference. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const word = folded(printed)
    if (word !== '') words.push({ word, start: index, end: index + printed.length })
  }
  return words
}

/** The words of several passages as a backend stores them, searched by `=` of characters: ` one two _ three `. */
export function searchText(passages: readonly string[]): string {
  return ` ${passages.map(passage => `${foldedWords(passage)}${BREAK} `).join('')}`
}

/** Such texts as one. */
export function together(texts: readonly string[]): string {
  return ` ${texts.map(text => text.slice(1)).join('')}`
}

/** `one two `. In a text without letters but those of ASCII everything between words goes at once, which is much faster. */
function foldedWords(passage: string): string {
  if (!isPlain(passage))
    return searchWords(passage)
      .map(({ word }) => `${word} `)
      .join('')
  const letters = passage.toLowerCase().replace(PLAIN_ABBREVIATION, points => `${points.replaceAll('.', '')} `)
  return ` ${letters} `.replace(BETWEEN, ' ').slice(1)
}

/** Everything between words but a single space, which most have between them and which stays. */
const BETWEEN = /[^a-z0-9 ][^a-z0-9]*| [^a-z0-9]+/g

const PLAIN_ABBREVIATION = /(?<![a-z0-9])(?:[a-z]\.){2,10}/g

/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
}

function folded(printed: string): string {
  if (/^[A-Za-z0-9]+$/.test(printed)) return printed.toLowerCase()
  const letters = printed
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{N}]/gu)
  return letters?.map(letter => LETTERS[letter] ?? letter).join('') ?? ''
}
