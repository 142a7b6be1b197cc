/** A list of words, written as running text so that the next one is a word and not a line. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** A list of phrases, one between each two commas. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s*,\s*/))
}
