import type { Parser } from 'htmlparser2'
import { Unreadable } from '../readers/reader.ts'
import { declaredText } from './charset.ts'
import { walkMarkup } from './markup.ts'

/** An element of XML, as far as feeds need it. */
export interface Element {
  /** With its prefix, as it is written: `content:encoded`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The characters in it and in its children. */
  readonly text: string
  /** What is written between its tags. */
  readonly markup: string
}

/** The root of a document. Entities that it declares are refused, and nothing outside of it is read. */
export function xmlRoot(bytes: Uint8Array): Element {
  const source = declaredText(bytes, /^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i)
  const open: Growing[] = []
  let root: Growing | undefined
  let parser: Parser
  walkMarkup(
    source,
    {
      onparserinit(started) {
        parser = started
      },
      onprocessinginstruction(_name, data) {
        if (data.includes('[')) throw new Unreadable('its DOCTYPE declares entities of its own, which are not expanded')
      },
      onopentag(name, attributes) {
        const element = { name, attributes, children: [], text: '', markup: '', from: parser.endIndex + 1 }
        open.at(-1)?.children.push(element)
        root ??= element
        open.push(element)
      },
      ontext(text) {
        const within = open.at(-1)
        if (within) within.text += text
      },
      onclosetag(name, implied) {
        const element = open.pop()!
        if (implied && !selfClosing(source, parser.endIndex)) {
          throw new Unreadable(`it is cut off: its <${name}> has no end`)
        }
        element.markup = source.slice(element.from, parser.startIndex)
        const around = open.at(-1)
        if (around) around.text += element.text
      },
    },
    { xml: true },
  )
  return root!
}

interface Growing extends Element {
  children: Growing[]
  text: string
  markup: string
  readonly from: number
}

function selfClosing(source: string, end: number): boolean {
  return source.slice(end - 1, end + 1) === '/>'
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find(one => one.name === name)
}

/** The characters of the first child of that name, null where there are none. */
export function textOf(element: Element, ...names: string[]): string | null {
  for (const name of names) {
    const text = child(element, name)?.text.trim()
    if (text) return text
  }
  return null
}
