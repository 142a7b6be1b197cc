/**
 * What is read of a word, kept for the next time: news says nearly everything with a few thousand words. Long words are
 * read anew, because a part of a text of more than 12 characters keeps the whole text in memory (V8's sliced strings).
 */
export function remembered<Fact extends object>(read: (word: string) => Fact): (word: string) => Fact {
  const facts = new Map<string, Fact>()
  return word => {
    if (word.length > LONGEST) return read(word)
    const known = facts.get(word)
    if (known) return known
    if (facts.size >= MOST) facts.clear()
    const fact = read(word)
    facts.set(word, fact)
    return fact
  }
}

const LONGEST = 12
const MOST = 20_000
