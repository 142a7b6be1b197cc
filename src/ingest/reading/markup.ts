import { type Handler, Parser } from 'htmlparser2'
import { Unreadable } from '../readers/reader.ts'

/** No page or feed of a newspaper comes near these; what does would cost more than an article is worth. */
const LIMITS = { depth: 256, attributes: 256, elements: 100_000 }

/** Goes through HTML or XML from tag to tag, and stops at one that no page would have. */
export function walkMarkup(markup: string, handler: Partial<Handler>, options: { xml?: boolean } = {}): void {
  let depth = 0
  let elements = 0
  let attributes = 0
  const parser = new Parser(
    {
      ...handler,
      onopentagname() {
        attributes = 0
        if (++elements > LIMITS.elements) throw new Unreadable(`it has more than ${LIMITS.elements} tags`)
        if (++depth > LIMITS.depth) throw new Unreadable(`its tags are nested more than ${LIMITS.depth} deep`)
      },
      onattribute() {
        if (++attributes > LIMITS.attributes) {
          throw new Unreadable(`a tag in it has more than ${LIMITS.attributes} attributes`)
        }
      },
      onclosetag(name, implied) {
        depth--
        handler.onclosetag?.(name, implied)
      },
    },
    { xmlMode: options.xml ?? false },
  )
  parser.end(markup)
}
