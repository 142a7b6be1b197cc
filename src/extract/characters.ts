/** Classes of characters, in the order in which they may go on with a word. */
export const GAP = 1
export const MARK = 2
/** Only goes on with a word: \p{M}. */
export const ACCENT = 3
export const NUMBER = 4
export const LETTER = 5
/** A letter: \p{Lu}. */
export const CAPITAL = 6

/**
 * The letters of all scripts, by their blocks, to stand in a class of a pattern. `\p{L}` takes half a millisecond to compile in
 * every pattern that has it, and a call for every character that it is asked about.
 */
export const LETTERS = String.raw`A-Za-zÀ-ÖØ-öø-\u02c1\u0370-\u0481\u048a-\u065f\u0671-\u1fff\u2126\u212a\u212b\u2c00-\u2dff\u3040-\ud7a3\uf900-\ufdff\uff21-\uffdc`

/** What else than a space is one inside a line, to stand in a class of a pattern. */
export const OTHER_SPACES = String.raw`\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`
/** Marks of no width, for a class too: a soft hyphen, where a word may be broken, and what stands for the order of bytes. */
export const NO_WIDTH = String.raw`\u00ad\u200b\u2060\ufeff`

/** By UTF-16 code unit, 0 until it is looked up. */
const CLASSES = new Uint8Array(0x10000)

/**
 * The UTF-16 code units of a text, with spaces behind them. V8 takes an item of a list of numbers with a fraction of the checks that
 * a character of a string costs. The list is written over by the next call. Its byte order is that of all machines but big-endian
 * ones, for which better-sqlite3 is not built.
 */
export function codesOf(text: string): Uint16Array {
  const length = text.length + BEHIND
  const codes = length > ROOM.length ? new Uint16Array(length) : ROOM
  Buffer.from(codes.buffer).write(text, 'utf16le')
  return codes.fill(0x20, text.length, length)
}

/** For the codes of all texts but very long ones. */
const ROOM = new Uint16Array(2 ** 16)
/** So many spaces, for who looks beyond the end. */
const BEHIND = 3

/** The class of the character at a position of a text; before its start and past its end there is nothing but gap. */
export function classAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? GAP : classOf(text.charCodeAt(at), text, at)
}

/** The class of the character that has a code unit, which stands at a position of a text. */
export function classOf(code: number, text: string, at: number): number {
  return CLASSES[code]! || classified(text, at)
}

function classified(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xe000) return classOfCharacter(characterAround(text, at))
  const found = classOfCharacter(text.charAt(at))
  CLASSES[code] = found
  return found
}

/** The surrogate pair that half of it stands in; a half that is alone is a mark. */
function characterAround(text: string, at: number): string {
  const pair = text.slice(at, at + 2)
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : text.slice(at - 1, at + 1)
}

function classOfCharacter(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 128) return first(ASCII, character)
  if (character.trim() === '') return GAP
  if (code >= 0x2000 && code < 0x2070) return MARK
  if (code >= 0xc0 && code < 0x250) {
    // Latin letters mostly have two cases. Unicode's own classes, which are dear to compile, are asked about the others.
    const small = character.toLowerCase()
    if (small !== character.toUpperCase()) return small === character ? LETTER : CAPITAL
  }
  return first(UNICODE, character)
}

type Classes = readonly (readonly [number, RegExp])[]

function first(classes: Classes, character: string): number {
  return classes.find(([, characters]) => characters.test(character))?.[0] ?? MARK
}

const ASCII: Classes = [
  [CAPITAL, /[A-Z]/],
  [LETTER, /[a-z]/],
  [NUMBER, /\d/],
  [GAP, /\s/],
]

const UNICODE: Classes = [
  [CAPITAL, /\p{Lu}/u],
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [ACCENT, /\p{M}/u],
]
