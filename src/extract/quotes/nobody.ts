import { BEFORE_NAMES, WORKS } from '../data/works.ts'
import type { Feature } from './features.ts'
import { feature, flags } from './model.ts'
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
  return [
    feature('null'),
    feature('null.words', words),
    feature('null', quoted.marks),
    feature('null.lead', lead),
    feature('null.tail', tail),
    feature('null.ends', ends),
    feature('null', words, ends),
    feature('null.lead', lead, 'tail', tail),
    feature('null.words', words, 'lead', lead),
    feature('null.cue', cue?.class ?? 'none'),
    feature('null.lemma', cue?.lemma ?? 'none'),
    feature('null', shape),
    feature('null', shape, 'lead', lead),
    feature('null', shape, 'ends', ends),
    feature('null', shape, worded),
    feature(clause.speech < Number.POSITIVE_INFINITY ? 'null.speech' : 'null.speechless'),
    ...(quoted.marks === 'single'
      ? [feature('null.single', place), feature('null.single', place, worded), feature('null.single.words', words)]
      : []),
    ...(BEFORE_NAMES.has(before) ? [feature('null.after', before), feature('null', shape, 'after', before)] : []),
    ...flags({
      'null.work': near.some(token => WORKS.has(token.word)),
      'null.bare': clause.bare,
      'null.headline': headline,
      'null.me': /\b(?:I|we|my|our|you)\b/.test(inside),
    }),
  ]
}

function shapeOf(words: string): string {
  if (TITLE.test(words)) return /\s/.test(words) ? 'title' : 'name'
  return /^\p{Lu}/u.test(words) ? 'capital' : 'small'
}

/** “The Long Road”: every word but the little ones is capitalised. */
const TITLE =
  /^(?:\p{Lu}[\p{L}\p{N}'’.&-]*|of|the|and|a|an|in|on|for|to|with|&|\d+)(?:[ :,]{1,3}(?:\p{Lu}[\p{L}\p{N}'’.&-]*|of|the|and|a|an|in|on|for|to|with|&|\d+))*[,.!?]?$/u
