import { CAPITAL, classAt, NUMBER } from '../characters.ts'
import { BEFORE_NAMES, WORKS } from '../data/works.ts'
import { and, type Feature } from './features.ts'
import { feature } from './model.ts'
import type { Passage, Scene } from './scene.ts'

/** What speaks for a passage being nobody's quote: a title, a term, a scare quote. */
export function nobodyFeatures(scene: Scene, { quoted, sentence, at, words, lead, tail, ends }: Passage): Feature[] {
  const clause = scene.clause(sentence)!
  const inside = scene.reading.text.slice(quoted.start, Math.min(quoted.end, quoted.start + 200))
  const near = clause.tokens.slice(Math.max(0, at - 5), at)
  const before = near.at(-1)?.word ?? ''
  const cue = near.findLast(token => token.kind === 'verb' && token.cue)?.cue
  const shape = shapeOf(inside)
  const worded = clause.bare ? 'bare' : 'worded'
  const headline = clause.sentence.line === 0
  const place = headline ? 'headline' : 'body'
  const shaped = and(NULL, shape)
  const long = and(LENGTH, words)
  const led = and(LED, lead)
  const found = [
    NULL,
    long,
    and(NULL, quoted.marks),
    led,
    and(and(NULL, 'tail'), tail),
    and(and(NULL, 'ends'), ends),
    and(and(NULL, words), ends),
    and(and(led, 'tail'), tail),
    and(and(long, 'lead'), lead),
    and(CUE, cue?.class ?? 'none'),
    and(LEMMA, cue?.lemma ?? 'none'),
    shaped,
    and(and(shaped, 'lead'), lead),
    and(and(shaped, 'ends'), ends),
    and(shaped, worded),
    clause.speech < Number.POSITIVE_INFINITY ? SPEECH : SPEECHLESS,
  ]
  if (quoted.marks === 'single')
    found.push(and(SINGLE, place), and(and(SINGLE, place), worded), and(and(SINGLE, 'words'), words))
  if (BEFORE_NAMES.has(before)) found.push(and(and(NULL, 'after'), before), and(and(shaped, 'after'), before))
  if (near.some(token => WORKS.has(token.word))) found.push(WORK)
  if (clause.bare) found.push(BARE)
  if (headline) found.push(HEADLINE)
  if (/\b(?:I|we|my|our|you)\b/.test(inside)) found.push(ME)
  return found
}

const NULL = feature('null')
const LENGTH = and(NULL, 'words')
const LED = and(NULL, 'lead')
const CUE = and(NULL, 'cue')
const LEMMA = and(NULL, 'lemma')
const SINGLE = and(NULL, 'single')
const SPEECH = and(NULL, 'speech')
const SPEECHLESS = and(NULL, 'speechless')
const WORK = and(NULL, 'work')
const BARE = and(NULL, 'bare')
const HEADLINE = and(NULL, 'headline')
const ME = and(NULL, 'me')

function shapeOf(words: string): string {
  if (isTitle(words)) return /\s/.test(words) ? 'title' : 'name'
  return classAt(words, 0) === CAPITAL ? 'capital' : 'small'
}

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
