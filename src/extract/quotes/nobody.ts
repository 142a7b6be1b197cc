import { CAPITAL, classAt, NUMBER } from '../characters.ts'
import { BEFORE_NAMES, WORKS } from '../data/works.ts'
import { and, type Feature, type Part, part } from './features.ts'
import { feature } from './model.ts'
import type { Passage, Scene } from './scene.ts'

/** What speaks for a passage being nobody's quote: a title, a term, a scare quote. */
export function nobodyFeatures(scene: Scene, { quoted, sentence, at, words, lead, tail, ends }: Passage): Feature[] {
  const clause = scene.clause(sentence)!
  const inside = scene.reading.text.slice(quoted.start, Math.min(quoted.end, quoted.start + 200))
  const near = clause.tokens.slice(Math.max(0, at - 5), at)
  const before = near.at(-1)?.word ?? ''
  const cue = near.findLast(token => token.kind === 'verb' && token.cue)?.cue
  const headline = clause.sentence.line === 0
  const worded = clause.bare ? ALONE : WORDED
  const shaped = and(NULL, shapeOf(inside))
  const long = and(LENGTH, words)
  const led = and(LED, lead)
  const found = [
    NULL,
    long,
    and(NULL, quoted.marks === 'single' ? SINGLE : DOUBLE),
    led,
    and(TRAILED, tail),
    and(ENDED, ends),
    and(and(NULL, words), ends),
    and(and(led, TAIL), tail),
    and(and(long, LEAD), lead),
    and(CUE, part(cue?.class ?? 'none')),
    and(LEMMA, part(cue?.lemma ?? 'none')),
    shaped,
    and(and(shaped, LEAD), lead),
    and(and(shaped, ENDS), ends),
    and(shaped, worded),
    clause.speech < Number.POSITIVE_INFINITY ? SPEECH : SPEECHLESS,
  ]
  if (quoted.marks === 'single') {
    const place = and(IN_SINGLE, headline ? TOP : BODY)
    found.push(place, and(place, worded), and(and(IN_SINGLE, WORDS), words))
  }
  if (BEFORE_NAMES.has(before)) {
    const name = part(before)
    found.push(and(and(NULL, AFTER), name), and(and(shaped, AFTER), name))
  }
  if (near.some(token => WORKS.has(token.word))) found.push(WORK)
  if (clause.bare) found.push(BARE)
  if (headline) found.push(HEADLINE)
  if (/\b(?:I|we|my|our|you)\b/.test(inside)) found.push(ME)
  return found
}

const AFTER = part('after')
const ALONE = part('bare')
const BODY = part('body')
const DOUBLE = part('double')
const ENDS = part('ends')
const LEAD = part('lead')
const SINGLE = part('single')
const TAIL = part('tail')
const TOP = part('headline')
const WORDED = part('worded')
const WORDS = part('words')

const NULL = feature('null')
const LENGTH = and(NULL, WORDS)
const LED = and(NULL, LEAD)
const TRAILED = and(NULL, TAIL)
const ENDED = and(NULL, ENDS)
const CUE = and(NULL, part('cue'))
const LEMMA = and(NULL, part('lemma'))
const IN_SINGLE = and(NULL, SINGLE)
const SPEECH = and(NULL, part('speech'))
const SPEECHLESS = and(NULL, part('speechless'))
const WORK = and(NULL, part('work'))
const BARE = and(NULL, ALONE)
const HEADLINE = and(NULL, TOP)
const ME = and(NULL, part('me'))

function shapeOf(words: string): Part {
  if (isTitle(words)) return /\s/.test(words) ? TITLE : NAME
  return classAt(words, 0) === CAPITAL ? CAPITALISED : SMALL
}

const TITLE = part('title')
const NAME = part('name')
const CAPITALISED = part('capital')
const SMALL = part('small')

/** “The Long Road”: every word but the little ones is capitalised. */
function isTitle(words: string): boolean {
  const end = words.length - (/[,.!?]$/.test(words) ? 1 : 0)
  let at = 0
  while (at < end) {
    const start = at
    while (at < end && !separates(words, at)) at++
    if (!isTitleWord(words.slice(start, at))) return false
    if (at === end) return true
    const gap = at
    while (at < end && separates(words, at)) at++
    if (at - gap > 3) return false
  }
  return false
}

/** A space, a colon or a comma. */
function separates(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  return code === 0x20 || code === 0x3a || code === 0x2c
}

function isTitleWord(word: string): boolean {
  if (LITTLE.has(word) || /^\d+$/.test(word)) return true
  if (classAt(word, 0) !== CAPITAL) return false
  for (let at = 1; at < word.length; at++) if (classAt(word, at) < NUMBER && !INSIDE.has(word[at]!)) return false
  return true
}

const INSIDE: ReadonlySet<string> = new Set("'’.&-")
const LITTLE: ReadonlySet<string> = new Set('of the and a an in on for to with &'.split(' '))
