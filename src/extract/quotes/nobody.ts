import { BEFORE_NAMES, WORKS } from '../data/works.ts'
import { flags } from './model.ts'
import type { Passage, Scene } from './scene.ts'

/** What speaks for a passage being nobody's quote: a title, a term, a scare quote. */
export function nobodyFeatures(scene: Scene, { quoted, sentence, at, words, lead, tail, ends }: Passage): string[] {
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
    'null',
    `null.words.${words}`,
    `null.${quoted.marks}`,
    `null.lead.${lead}`,
    `null.tail.${tail}`,
    `null.ends.${ends}`,
    `null.${words}.${ends}`,
    `null.lead.${lead}.tail.${tail}`,
    `null.words.${words}.lead.${lead}`,
    `null.cue.${cue?.class ?? 'none'}`,
    `null.lemma.${cue?.lemma ?? 'none'}`,
    `null.${shape}`,
    `null.${shape}.lead.${lead}`,
    `null.${shape}.ends.${ends}`,
    `null.${shape}.${worded}`,
    clause.speech < Number.POSITIVE_INFINITY ? 'null.speech' : 'null.speechless',
    ...(quoted.marks === 'single'
      ? [`null.single.${place}`, `null.single.${place}.${worded}`, `null.single.words.${words}`]
      : []),
    ...(BEFORE_NAMES.has(before) ? [`null.after.${before}`, `null.${shape}.after.${before}`] : []),
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
