import { Unreadable } from '../readers/reader.ts'
import { walkMarkup } from './markup.ts'

/** Every character that is written as an entity is one; what goes through the children of an element calls itself for them. */
const MOST_PIECES = 100_000

/** The longest pages of newspapers have a third of them. */
const MOST_ELEMENTS = 30_000

/**
 * A page with its head and its body, every tag in small letters and closed, and without what is never text. The DOM takes
 * a page as it is written, and pages leave out and repeat what the HTML standard fills in and merges.
 */
export function tidied(html: string): string {
  const parts = { html: '', head: '', body: '' }
  let part: 'head' | 'body' = 'body'
  let left = 0
  let pieces = 0
  let elements = 0
  let raw = false
  walkMarkup(html, {
    onopentag(name, attributes) {
      if (++elements > MOST_ELEMENTS) throw new Unreadable(`it has more than ${MOST_ELEMENTS} tags`)
      if (left > 0 || NEVER.has(name) || (name === 'script' && attributes['type'] !== 'application/ld+json')) left++
      if (left > 0) return
      if (name === 'html') parts.html ||= written(attributes)
      if (ROOTS.has(name)) return
      part = HEAD.has(name) ? 'head' : 'body'
      parts[part] += `<${name}${written(attributes)}>`
      raw = name === 'script'
    },
    ontext(text) {
      if (++pieces > MOST_PIECES) throw new Unreadable(`its text is in more than ${MOST_PIECES} pieces`)
      if (left === 0) parts[part] += raw ? text : escaped(text)
    },
    onclosetag(name) {
      if (left > 0) left--
      else if (!ROOTS.has(name)) {
        if (!VOID.has(name)) parts[part] += `</${name}>`
        part = 'body'
        raw = false
      }
    },
  })
  return `<!DOCTYPE html><html${parts.html}><head>${parts.head}</head><body>${parts.body}</body></html>`
}

const ROOTS = new Set(['html', 'head', 'body'])
const HEAD = new Set(['title', 'meta', 'link', 'base', 'script'])
const NEVER = new Set(['style', 'template', 'noscript', 'iframe', 'svg', 'object', 'embed'])

/** Elements that have no end. */
const VOID = new Set('area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '))

const NAME = /^[a-z][a-z0-9:_-]{0,60}$/

function written(attributes: Record<string, string>): string {
  let all = ''
  for (const name of Object.keys(attributes)) if (NAME.test(name)) all += ` ${name}="${escaped(attributes[name]!)}"`
  return all
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => ESCAPES[character]!)
}
