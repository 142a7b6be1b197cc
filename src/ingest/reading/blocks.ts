import { walkMarkup } from './markup.ts'

/** The blocks of text in a piece of HTML, one line each, in order; what is no prose is left out. */
export function blocksOf(html: string): string[] {
  const blocks: string[] = []
  let block = ''
  let breaks = 0
  let left = 0
  const end = () => {
    const text = block.replace(SPACES, ' ').trim()
    if (text !== '') blocks.push(text)
    block = ''
    breaks = 0
  }
  walkMarkup(html, {
    onopentag(name) {
      if (left > 0 || LEFT_OUT.has(name)) left++
      else if (name === 'br') {
        block += ' '
        if (++breaks === 2) end()
      } else if (CELLS.has(name)) block += ' '
      else if (!INLINE.has(name)) end()
    },
    ontext(text) {
      if (left > 0) return
      block += text
      if (text.trim() !== '') breaks = 0
    },
    onclosetag(name) {
      if (left > 0) left--
      else if (!INLINE.has(name) && !CELLS.has(name) && name !== 'br') end()
    },
  })
  end()
  return blocks
}

/** More than one space, or another than a plain one. */
const SPACES = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g

/** All the text in a piece of HTML, on one line. */
export function lineOf(html: string | null | undefined): string {
  return blocksOf(html ?? '').join(' ')
}

/** Elements that stand inside a line; any other one begins and ends a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const CELLS = new Set(['td', 'th'])

/** Elements whose text is no part of an article's. */
const LEFT_OUT = new Set(
  'script style template noscript iframe object embed svg math canvas audio video picture map figcaption caption nav aside footer form button select textarea input dialog menu head title img source track'.split(
    ' ',
  ),
)
