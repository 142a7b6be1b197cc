import type { Span } from '../domain/passages.ts'
import { blank, type Quoted, quotedIn } from './marks.ts'
import { matchesIn } from './matches.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { type Word, wordsOf } from './words.ts'

/** An article being read. All spans are UTF-16 positions in `text`; `shadow` and `outer` have the same positions. */
export interface Reading {
  readonly text: string
  /** The text with every quotation mark written “ or ”, every apostrophe ', every long dash —, every space one space. */
  readonly shadow: string
  /** The shadow with the words in quotation marks blanked out: what the article itself says. */
  readonly outer: string
  /** The blocks between blank lines; the first is the headline. */
  readonly paragraphs: readonly Span[]
  /** The paragraphs as a reader sees them: where a block has a paragraph a line, its lines. */
  readonly lines: readonly Span[]
  /** The passages in quotation marks, in text order; marks inside marks do not count. */
  readonly quoted: readonly Quoted[]
  /** The words of the text, in text order. */
  readonly words: readonly Word[]
  /** The sentences, in text order; a passage in marks never ends the sentence around it. */
  readonly sentences: readonly Sentence[]
}

export function read(text: string): Reading {
  const paragraphs = paragraphSpans(text)
  const lines = paragraphs.flatMap(paragraph => lineSpans(text, paragraph))
  const { quoted, shadow } = quotedIn(plain(text), lines)
  const outer = blank(shadow, quoted)
  const sentences = sentencesIn(outer, shadow, lines, quoted)
  return { text, shadow, outer, paragraphs, lines, quoted, words: wordsOf(text), sentences }
}

/** Spaces, dashes, apostrophes and line ends that mean the same, written one way. The length stays. */
function plain(text: string): string {
  return text
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g, ' ')
    .replace(/--/g, '— ')
    .replace(/[–―‒]/g, '—')
    .replace(/ - /g, ' — ')
    .replace(/^-(?=[ \p{Lu}])/gmu, '—')
}

function paragraphSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const block of matchesIn(text, BLOCK)) {
    spans.push({ start: block.index, end: block.index + block[0].length })
  }
  return spans
}

const BLOCK = /[^\r\n]+(?:\r?\n(?![ \t]{0,8}\r?\n)[^\r\n]+)*/g
const LINE = /[^\r\n]+/g

/** A block's lines are paragraphs when two of three of those before the last end as a sentence does; else it is wrapped. */
function lineSpans(text: string, { start, end }: Span): Span[] {
  const lines = matchesIn(text.slice(start, end), LINE).map(line => ({
    start: start + line.index,
    end: start + line.index + line[0].length,
  }))
  if (lines.length === 1) return lines
  const ended = lines.filter(
    (line, i) =>
      /[.!?:;"”’')\]…] {0,9}$/.test(text.slice(Math.max(start, line.end - 12), line.end)) ||
      /^["“]/.test(text.slice(lines[i + 1]?.start, lines[i + 1]?.end)),
  )
  return ended.length * 3 >= (lines.length - 1) * 2 ? lines : [{ start, end }]
}
