import { kindOf } from './around.ts'
import { type Element, headingsOf, type Page } from './dom.ts'

/**
 * Takes out of a page what surrounds its article, before the text of it is looked for. What holds the headline, or most of
 * the paragraphs, stays whatever it is called.
 */
export function clear(page: Page, headline: string | undefined): void {
  const heading = headingOf(page, headline)
  const held = new Set([page.body, page.documentElement, ...withAncestors(heading)])
  const article = heading?.closest('article') ?? null
  prune(page.body, element => {
    if (held.has(element)) return false
    const kind = kindOf(element)
    return kind === 'hidden' || kind === 'comments' || isOfAnother(element, article) || isPicture(element)
  })
  dropReferences(page)
  dropRepeated(page)
  dropDates(page)
  dropLinks(page, held)
  for (const element of withAncestors(textHolder(page))) held.add(element)
  prune(page.body, element => !held.has(element) && !withinText(element) && kindOf(element) !== null)
  for (const element of page.querySelectorAll(OF_WORDS)) bare(element)
}

/** Takes elements out, and with them what they hold. */
function prune(element: Element, out: (element: Element) => boolean): void {
  let child = element.firstElementChild
  while (child) {
    const { nextElementSibling } = child
    if (out(child)) child.remove()
    else prune(child, out)
    child = nextElementSibling
  }
}

function headingOf(page: Page, headline: string | undefined): Element | null {
  const [first, second, third] = headingsOf(page)
  const repeats = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim() === headline
  return [...first, ...second, ...third].find(repeats) ?? first[0] ?? null
}

function withAncestors(element: Element | null): Element[] {
  return element ? [element, ...withAncestors(element.parentElement)] : []
}

/** The next article of an endless page, or one that is only announced. */
function isOfAnother(element: Element, article: Element | null): boolean {
  if (element.tagName !== 'ARTICLE' || !article) return false
  if (!article.contains(element)) return true
  const link = element.querySelector('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4')
  const address = link?.closest('a')?.getAttribute('href') ?? '#'
  return !address.startsWith('#')
}

/** A picture or film with what is written under it; a table or a quotation may be a figure too. */
function isPicture(element: Element): boolean {
  if (element.tagName !== 'FIGURE' || element.querySelector('table')) return false
  return !element.querySelector('blockquote') || element.querySelector('img, picture, video') !== null
}

/** “[3]”, “*”: leads to a note. */
function dropReferences(page: Page): void {
  for (const link of page.querySelectorAll('a[href^="#"]')) {
    if (/^\s*\[?(?:\d{1,3}|[*†‡a-z])\]?\s*$/.test(link.textContent)) link.remove()
  }
}

/** So many quotations in large letters are looked for in the text. */
const MOST_QUOTATIONS = 50

/** Words of the article that the page shows in large letters once more. */
function dropRepeated(page: Page): void {
  const quotations = [...page.querySelectorAll('blockquote')].slice(0, MOST_QUOTATIONS)
  if (quotations.length === 0) return
  const all = lettersOf(page.body.textContent)
  for (const quotation of quotations) {
    const words = lettersOf((quotation.querySelector('p') ?? quotation).textContent)
    if (words.length > 20 && all.indexOf(words) !== all.lastIndexOf(words)) quotation.remove()
  }
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** “Published 11 February 2024, updated 8 hours ago”; a heading may be a date, and a sentence may have one. */
function dropDates(page: Page): void {
  for (const time of [...page.querySelectorAll('time')]) {
    let date: Element | null = null
    for (let at: Element | null = time; at && OF_DATE.has(at.tagName) && isDate(at); at = at.parentElement) date = at
    if (date?.parentElement && !isProse(date.parentElement)) date.remove()
  }
}

function isProse(element: Element): boolean {
  const own = [...element.childNodes].filter(node => !('tagName' in node))
  return isHeading(element) || own.some(({ textContent }) => textContent.trim() !== '')
}

const OF_DATE = new Set('TIME A P DIV SPAN LI UL'.split(' '))
const WORDS_OF_DATES =
  /first published|last modified|published|updated|posted|modified|(?:min(?:ute)?|hour|day|week|month|year)s?|read|ago|on|at|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\.?/gi
/** “GMT”, “T”. */
const ZONES = /\b[A-Z]{1,4}\b/g

/** Characters that the longest of them has. */
const LONGEST_DATE = 200

function isDate(element: Element): boolean {
  const text = shortText(element, LONGEST_DATE)
  return text !== null && !/\p{L}/u.test(text.replace(ZONES, '').replace(WORDS_OF_DATES, ''))
}

/** Of the characters of a block so many are those of links, where it only leads elsewhere; of one that is made for text, more. */
const LINKS = 0.6
const LINKS_OF_TEXT = 0.8
const OF_TEXT = new Set(['P', 'LI'])
/** A sentence that is a link as a whole says something itself. */
const SENTENCE = /^.{80,}[.!?]["”’]?$/s

function dropLinks(page: Page, held: ReadonlySet<Element>): void {
  const linked = new Map<Element, number>()
  for (const link of page.querySelectorAll('a[href]')) {
    let block = link.parentElement
    while (block && INLINE.has(block.tagName)) block = block.parentElement
    if (block) linked.set(block, (linked.get(block) ?? 0) + link.textContent.trim().length)
  }
  const around = new Set<Element>()
  for (const [block, length] of linked) {
    const share = OF_TEXT.has(block.tagName) ? LINKS_OF_TEXT : LINKS
    const text = shortText(block, length / share)
    if (!text || held.has(block) || (block.tagName === 'P' && SENTENCE.test(text))) continue
    if (block.parentElement) around.add(block.parentElement)
    dropLabelled(block, held)
  }
  for (const element of around) dropEmptied(element, held)
}

const INLINE = new Set('A ABBR B BDI CITE CODE EM FONT I MARK SMALL SPAN STRONG SUB SUP U'.split(' '))

/** With the heading over it. */
function dropLabelled(block: Element, held: ReadonlySet<Element>): void {
  const { previousElementSibling: before, nextElementSibling: after } = block
  block.remove()
  if (before && !held.has(before) && labels(before, block, after)) before.remove()
}

/** What held nothing else, or a label: “Explore more on these topics”. */
function dropEmptied(element: Element, held: ReadonlySet<Element>): void {
  const { parentElement: around } = element
  if (!around || held.has(element) || shortText(element, LONGEST_LABEL) === null) return
  dropLabelled(element, held)
  dropEmptied(around, held)
}

const LONGEST_LABEL = 60

function labels(before: Element, block: Element, after: Element | null): boolean {
  const ofList = block.tagName === 'UL' || block.tagName === 'OL'
  if (isHeading(before)) return ofList || !after || isHeading(after)
  return ofList && /^[^.!?]+$/.test(shortText(before, LONGEST_LABEL) ?? '.')
}

function isHeading({ tagName }: Element): boolean {
  return /^H[2-6]$/.test(tagName)
}

/** Of all paragraphs so many are those of one element, where the article lies in it. */
const MOST = 0.3

/** The element whose own paragraphs, or lines, are most of the text. */
function textHolder(page: Page): Element | null {
  const lengths = new Map<Element, number>()
  let all = 0
  const count = (holder: Element, { length }: string) => {
    lengths.set(holder, (lengths.get(holder) ?? 0) + length)
    all += length
  }
  for (const { parentElement, textContent } of page.querySelectorAll('p')) count(parentElement!, textContent)
  for (const holder of new Set([...page.querySelectorAll('br')].map(({ parentElement }) => parentElement!))) {
    if (holder.tagName !== 'P') count(holder, holder.textContent)
  }
  const [holder, most] = [...lengths].reduce<[Element | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )
  return most > MOST * all ? holder : null
}

/** The text of an element without white space around it, null where it has more than so many characters: never all of a long page. */
function shortText(element: Element, most: number): string | null {
  let text = ''
  for (const node of element.childNodes) {
    const more = 'tagName' in node ? shortText(node, most) : node.textContent
    if (more === null) return null
    text += more
    if (text.trim().length > most) return null
  }
  return text.trim()
}

/** A part of a line is a part of what it says. */
function withinText({ parentElement }: Element): boolean {
  return parentElement?.closest('p') != null
}

/** Elements of text: what they are called is how they look, and Readability would go by it. */
const OF_WORDS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, pre, span, a, b, i, em, strong'

function bare(element: Element): void {
  if (!element.hasAttributes()) return
  element.removeAttribute('class')
  element.removeAttribute('id')
}
