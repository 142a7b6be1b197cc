/**
 * The letters of all scripts, by their blocks, to stand in a class of a pattern. `\p{L}` takes half a millisecond to compile in
 * every pattern that has it, and a call for every character that it is asked about.
 */
export const LETTERS = String.raw`A-Za-zÀ-ÖØ-öø-\u02c1\u0370-\u0481\u048a-\u065f\u0671-\u1fff\u2c00-\u2dff\u3040-\ud7a3\uf900-\ufaff\uff21-\uffdc`

/** What a character is. */
export const OTHER = 0
export const DIGIT = 1
/** Of ASCII. */
export const LETTER = 2

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\d/.test(character) ? DIGIT : /[A-Za-z]/.test(character) ? LETTER : OTHER
})

export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 128 ? CLASSES[code]! : OTHER
}

/** All places where a global pattern matches. (`matchAll` makes a pattern of its own for every text.) */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
