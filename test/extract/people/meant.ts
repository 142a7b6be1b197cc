import { peopleIn } from '../../../src/extract/people/index.ts'
import { read } from '../../../src/extract/reading.ts'

/** Each phrase in [brackets] of a text, below a headline, is asked for, in order: “name (type, role)”. */
export function meant(marked: string): string[] {
  const pieces = (marked.includes('\n') ? marked : `what happened today\n\n${marked}`).split(/[[\]]/)
  const { speaker } = peopleIn(read(pieces.join('')))
  const found: string[] = []
  let start = 0
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) {
      const { name, type, role } = speaker({ start, end: start + piece.length }, 'article')
      found.push(role === null ? `${name} (${type})` : `${name} (${type}, ${role})`)
    }
    start += piece.length
  })
  return found
}
