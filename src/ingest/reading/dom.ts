import { parseHTML } from 'linkedom'

/** What is used of the DOM. */
export interface Element {
  readonly tagName: string
  readonly className: string
  readonly id: string
  readonly textContent: string
  readonly outerHTML: string
  getAttribute(name: string): string | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  contains(other: Element): boolean
  remove(): void
}

export interface Page extends Element {
  readonly title: string
  readonly documentElement: Element
}

/** The DOM of a page. No script of it runs and nothing that it names is fetched. */
export function pageOf(html: string): Page {
  const { document } = parseHTML(html) as unknown as { document: Page }
  return document
}
