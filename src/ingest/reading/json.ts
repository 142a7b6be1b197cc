import { Unreadable } from '../readers/reader.ts'

/** No news is nested so deep, and what walks through it may call itself. */
const DEPTH = 256

/** Throws an `Unreadable` that says where the JSON is broken. */
export function parsedJson(text: string): unknown {
  if (depthOf(text) > DEPTH) throw new Unreadable(`its JSON is nested more than ${DEPTH} deep`)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`it is not JSON: ${(error as SyntaxError).message.replace(/\s+/g, ' ').slice(0, 200)}`)
  }
}

/** The same where there may be none. */
export function jsonOrNothing(text: () => string): unknown {
  try {
    return parsedJson(text())
  } catch {
    return undefined
  }
}

/** How deep brackets stand in brackets, outside of strings. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false]
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (quoted) {
      if (character === '\\') i++
      else quoted = character !== '"'
    } else if (character === '"') quoted = true
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return deepest
}
