/**
 * What is read of a word, kept for the next time: news says nearly everything with a few thousand words. A word is found
 * by its characters where it stands in a text, so that no string has to be made of it.
 */
export function remembered<Fact extends object>(
  read: (word: string) => Fact,
): (text: string, start: number, end: number) => Fact {
  const words: string[] = new Array(SLOTS).fill('')
  const facts: (Fact | undefined)[] = new Array(SLOTS).fill(undefined)
  let size = 0
  return (text, start, end) => {
    const length = end - start
    if (length > LONGEST) return read(text.slice(start, end))
    let slot = length
    for (let at = start; at < end; at++) slot = (slot * 31 + text.charCodeAt(at)) | 0
    for (let probe = 0; probe < PROBES; probe++) {
      slot = (slot + 1) & (SLOTS - 1)
      const known = facts[slot]
      if (known === undefined) break
      if (words[slot]!.length === length && text.startsWith(words[slot]!, start)) return known
    }
    if (size++ >= MOST) {
      size = 0
      facts.fill(undefined)
    }
    words[slot] = copied(text.slice(start, end))
    const fact = read(words[slot]!)
    facts[slot] = fact
    return fact
  }
}

const LONGEST = 40
const SLOTS = 32_768
const MOST = 20_000
/** Of words that fall on the same places the last one read takes the place of another. */
const PROBES = 16

/** A string of its own: a part of a text of more than 12 characters would keep the whole text in memory (V8's sliced strings). */
function copied(word: string): string {
  return word.length > 12 ? word.split('').join('') : word
}
