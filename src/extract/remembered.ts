/**
 * What is read of a word, kept for the next time: news says nearly everything with a few thousand words. A word is found
 * by its characters where it stands in a text, so that no string has to be made of it.
 */
export function remembered<Fact extends object>(
  read: (word: string) => Fact,
): (text: string, start: number, end: number, hash?: number) => Fact {
  /** The numbers of words by their hashes; 0 for none. What is known of words stands in the order in which they came: common ones first. */
  const places = new Uint16Array(PLACES)
  const hashes = new Int32Array(MOST + 1)
  const lengths = new Uint8Array(MOST + 1)
  let words: string[] = ['']
  let facts: (Fact | null)[] = [null]
  return (text, start, end, hash = hashOf(text, start, end)) => {
    const length = end - start
    if (length > LONGEST) return read(text.slice(start, end))
    let place = hash & (PLACES - 1)
    for (let probe = 0; places[place] !== 0; probe++) {
      if (probe === PROBES) return read(text.slice(start, end))
      const number = places[place]!
      if (hashes[number] === hash && lengths[number] === length && text.startsWith(words[number]!, start))
        return facts[number]!
      place = (place + 1) & (PLACES - 1)
    }
    if (facts.length > MOST) {
      places.fill(0)
      ;[words, facts] = [[''], [null]]
      place = hash & (PLACES - 1)
    }
    const word = copied(text.slice(start, end))
    const fact = read(word)
    places[place] = words.length
    hashes[words.length] = hash
    lengths[words.length] = length
    words.push(word)
    facts.push(fact)
    return fact
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at))
  return hash
}

/** The hash of a word and one more UTF-16 code unit; of no word it is 0. It has 24 bits, so that V8 has no need of floating point for it. */
export function hashed(hash: number, code: number): number {
  return (hash * 31 + code) & 0xffffff
}

const LONGEST = 40
const PLACES = 65_536
const MOST = 40_000
/** More words that fall on the same places are not kept. */
const PROBES = 32

/** A string of its own: a part of a text of more than 12 characters would keep the whole text in memory (V8's sliced strings). */
function copied(word: string): string {
  return word.length > 12 ? ` ${word}`.slice(1) : word
}
