import { Unreadable } from '../readers/reader.ts'
import type { Element } from './dom.ts'

/**
 * Readability looks into every element that holds others, and into each of those again: what lies under so many elements
 * costs their square. A page of 300 kB, 25 deep, has a quarter of the most; this many take two seconds.
 */
const MOST = 2e9
/** To look at an element costs what reading so many characters does. */
const ELEMENT = 100

/** Refuses a page that it would take too long to find the article in. */
export function assertFlat(body: Element): void {
  if (effort(body, 0) > MOST) throw new Unreadable('so much of it is nested so deep that no article can be found in it')
}

function effort(element: Element, depth: number): number {
  let sum = ELEMENT * depth ** 2
  for (const node of element.childNodes) {
    sum += 'tagName' in node ? effort(node, depth + 1) : node.textContent.length * depth ** 2
  }
  return sum
}
