import { parseHTML } from 'linkedom'

/** What is used of the DOM. */
export interface Element {
  readonly tagName: string
  readonly textContent: string
  readonly outerHTML: string
  readonly parentElement: Element | null
  readonly firstElementChild: Element | null
  readonly childNodes: Iterable<Element | { readonly textContent: string }>
  readonly previousElementSibling: Element | null
  readonly nextElementSibling: Element | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  hasAttributes(): boolean
  removeAttribute(name: string): void
  closest(selector: string): Element | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  contains(other: Element): boolean
  remove(): void
}

export interface Page extends Element {
  readonly title: string
  readonly documentElement: Element
  readonly body: Element
}

/** The DOM of a page. No script of it runs and nothing that it names is fetched. */
export function pageOf(html: string): Page {
  const { document } = parseHTML(html) as unknown as { document: Page }
  return document
}

/** The headings of the first, second and third order. */
export function headingsOf(page: Page): [Element[], Element[], Element[]] {
  const headings = [...page.querySelectorAll('h1, h2, h3')]
  const of = (tag: string) => headings.filter(({ tagName }) => tagName === tag)
  return [of('H1'), of('H2'), of('H3')]
}
