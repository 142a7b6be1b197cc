import type { Span } from '../domain/passages.ts'
import { classAt, GAP, LETTER, NUMBER } from './characters.ts'
import { matchesIn } from './matches.ts'

/** A passage in quotation marks: `start` and `end` leave the marks out. */
export interface Quoted extends Span {
  /** Where “ stands in the shadow, and the position after ”. */
  readonly open: number
  readonly close: number
  /** Index of its line in the reading. */
  readonly line: number
  readonly marks: 'double' | 'single'
  /** Whether a mark ends it; else it runs to the end of its line, and the next line may continue it. */
  readonly closed: boolean
}

/** The passages in quotation marks, and the text with all marks written one way. */
export function quotedIn(text: string, lines: readonly Span[]): { quoted: Quoted[]; shadow: string } {
  const quoted: Quoted[] = []
  const pieces: string[] = []
  let at = 0
  lines.forEach((line, index) => {
    const words = text.slice(line.start, line.end)
    const next = lines[index + 1]
    const reopens = next !== undefined && OPENS_A_LINE.test(text.slice(next.start, next.start + 4))
    const doubles = pair(doubleMarks(words), words, reopens)
    let reached = 0
    for (const found of [...doubles, ...singles(words, doubles)].sort((a, b) => a.open - b.open)) {
      if (found.open < reached || isBlank(words, found)) continue
      reached = found.close
      const [start, end, close] = [found.start + line.start, found.end + line.start, found.close + line.start]
      pieces.push(plainMarks(text.slice(at, found.open + line.start)), '“'.padStart(found.start - found.open, ' '))
      pieces.push(plainMarks(text.slice(start, end)), found.closed ? '”'.padEnd(close - end, ' ') : '')
      at = close
      quoted.push({ ...found, start, end, open: start - 1, close: found.closed ? end + 1 : end, line: index })
    }
  })
  pieces.push(plainMarks(text.slice(at)))
  return { quoted, shadow: pieces.join('') }
}

/** Marks with nothing but space between them hold no words. */
function isBlank(words: string, { start, end }: Span): boolean {
  return words.slice(start, end).trim() === ''
}

/** The shadow with what stands in marks blanked out. */
export function blank(shadow: string, quoted: readonly Quoted[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of quoted) {
    pieces.push(shadow.slice(at, start), '\u0001'.repeat(end - start))
    at = end
  }
  pieces.push(shadow.slice(at))
  return pieces.join('')
}

type Passage = Omit<Quoted, 'line'>

interface Mark {
  readonly start: number
  readonly end: number
  /** What the mark does: a curly one by its shape, unless its neighbours say it was mistyped; a straight one by them. */
  readonly role: 'opens' | 'closes' | 'either'
}

const OPENS_A_LINE = /^ {0,3}(?:["“„«‟″]|''|``|‘‘|‘|')/

/** Marks that are left over: an apostrophe, or a mark inside a quotation. */
function plainMarks(text: string): string {
  return text.replace(/[“”„‟«»"″]/g, '"').replace(/[‘’‚‛`´′]/g, "'")
}

/** “ ” " « » and the doubled ''…'' and ``…''. */
function doubleMarks(line: string): Mark[] {
  const marks: Mark[] = []
  for (const { 0: mark, index } of matchesIn(line, DOUBLE)) {
    const end = index + mark.length
    if (mark === ',,' && classAt(line, end) < LETTER) continue
    const before = index > 0 ? line[index - 1]! : ' '
    const after = line[end] ?? ' '
    const mayOpen = /[\s([{—\u2010-\u2015\-/"'“‘:*>]/.test(before) && !/\s/.test(after)
    const mayClose = !/\s/.test(before) && /[\s.,;:!?)\]}—\-/"'”’*<…]/.test(after)
    marks.push({ start: index, end, role: ROLES[SHAPES.get(mark) ?? 'straight'](mayOpen, mayClose) })
  }
  return marks
}

const DOUBLE = /[“”„‟«»"″]|''|``|´´|‘‘|’’|,,/g

/** Those of which the two of a pair differ. */
const SHAPES: ReadonlyMap<string, 'opens' | 'closes'> = new Map(
  Object.entries({
    '“': 'opens',
    '„': 'opens',
    '‟': 'opens',
    '«': 'opens',
    '``': 'opens',
    '‘‘': 'opens',
    ',,': 'opens',
    '”': 'closes',
    '»': 'closes',
    '´´': 'closes',
    '’’': 'closes',
  } as const),
)

const ROLES = {
  opens: (mayOpen: boolean, _mayClose: boolean) => (mayOpen ? 'opens' : 'closes'),
  closes: () => 'closes',
  straight: (mayOpen: boolean, mayClose: boolean) => (mayOpen === mayClose ? 'either' : mayOpen ? 'opens' : 'closes'),
} satisfies Record<string, (mayOpen: boolean, mayClose: boolean) => Mark['role']>

/** “… "inside" …”: the next two marks both close. */
function nests(marks: readonly Mark[], i: number): boolean {
  return marks[i + 1]?.role === 'closes' && marks[i + 2]?.role === 'closes'
}

/** Pairs the marks of one line from left to right. */
function pair(marks: readonly Mark[], line: string, reopens: boolean): Passage[] {
  const passages: Passage[] = []
  let open: Mark | null = null
  let depth = 0
  let closers = marks.filter(mark => mark.role === 'closes').length
  marks.forEach((mark, i) => {
    if (mark.role === 'closes') closers--
    if (!open) {
      if (mark.role !== 'closes') open = mark
    } else if (mark.role === 'opens' && ((line[mark.start] === '“' && closers > 1) || nests(marks, i))) {
      depth++
    } else if (mark.role === 'opens' && (line[mark.start] === '“' || (marks.length - i) % 2 === 0)) {
      open = mark
    } else if (depth > 0) {
      depth--
    } else {
      passages.push({
        open: open.start,
        start: open.end,
        end: mark.start,
        close: mark.end,
        marks: 'double',
        closed: true,
      })
      open = null
    }
  })
  const last: Mark | null = open
  if (last) unclosed(last)
  return passages

  /** Runs to the end of the line, if it began there or the next line opens again. */
  function unclosed({ start, end }: Mark) {
    const stop = line.trimEnd().length
    if (stop <= end || !(reopens || /(?:^|[.,:!?”"'])\s*$/.test(line.slice(Math.max(0, start - 4), start)))) return
    passages.push({ open: start, start: end, end: stop, close: stop, marks: 'double', closed: false })
  }
}

/** ‘…’ and '…', where they are no apostrophes: after a gap, before a word; closed after a word, before a gap. */
function singles(line: string, doubles: readonly Passage[]): Passage[] {
  const passages: Passage[] = []
  let open: number | null = null
  let next = 0
  for (const { 0: mark, index } of matchesIn(line, SINGLE)) {
    while (next < doubles.length && doubles[next]!.close <= index) next++
    if (open === null && next < doubles.length && doubles[next]!.open <= index) continue
    const before = index > 0 ? line[index - 1]! : ' '
    if (mark !== '’' && /[\s([{—\-/:“"]/.test(before) && beginsWord(line, index + 1)) {
      open = index
    } else if (
      open !== null &&
      mark !== '‘' &&
      index > open + 1 &&
      !/\s/.test(before) &&
      classAt(line, index + 1) < NUMBER
    ) {
      if (isPossessive(line, index) && closesLater(line, index)) continue
      passages.push({ open, start: open + 1, end: index, close: index + 1, marks: 'single', closed: true })
      open = null
    }
  }
  return passages
}

const SINGLE = /['‘’`‚´]/g

function beginsWord(line: string, at: number): boolean {
  return (classAt(line, at) >= NUMBER || /[$£€[(…]/.test(line.charAt(at))) && !ELISION.test(line.slice(at, at + 5))
}

/** ’90s, ’em, ’til, ’n’, ’cause: an apostrophe at the start of a word. */
const ELISION = /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|round|n)\b)/i

/** The apostrophe of “the workers' tea”. */
function isPossessive(line: string, at: number): boolean {
  return line[at - 1] === 's' && APOSTROPHES.has(line[at]) && line[at + 1] === ' ' && classAt(line, at + 2) >= LETTER
}

/** Whether a better closing mark follows soon, before one that opens. */
function closesLater(line: string, index: number): boolean {
  for (let at = index + 1; at < index + 200; at++) {
    const follows = classAt(line, at + 1) >= NUMBER
    if (follows && OPENERS.has(line[at]) && (at === index + 1 || classAt(line, at - 1) === GAP)) return false
    if (!follows && APOSTROPHES.has(line[at]) && at > index + 1 && !isGapOrApostrophe(line, at - 1)) return true
  }
  return false
}

function isGapOrApostrophe(line: string, at: number): boolean {
  return classAt(line, at) === GAP || APOSTROPHES.has(line[at])
}

const APOSTROPHES: ReadonlySet<string | undefined> = new Set(["'", '’', '´'])
const OPENERS: ReadonlySet<string | undefined> = new Set(["'", '‘'])
