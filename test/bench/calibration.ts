// How far confidences keep their word: npx node test/bench/calibration.ts [FILE]
// Holds the quotes of annotated news (../shared/eval/data/quotes.polnear.jsonl) against their annotation and prints, for
// each basis and each of its confidences, how many there are, the mean confidence and the share that is right.
import { existsSync, readFileSync } from 'node:fs'
import type { Quote } from '../../src/domain/quote.ts'
import { extract } from '../../src/extract/index.ts'

interface Passage {
  readonly start: number
  readonly end: number
}

interface Annotated {
  readonly id: string
  readonly text: string
  readonly quotes: readonly (Passage & { readonly speaker_spans?: readonly (readonly [number, number])[] })[]
  readonly indirect?: readonly (Passage & {
    readonly speaker_start: number | null
    readonly speaker_end: number | null
  })[]
}

const file = process.argv[2] ?? '../shared/eval/data/quotes.polnear.jsonl'
if (existsSync(file)) report(file)
else console.log(`calibration skipped: there is no ${file}`)

function report(path: string): void {
  const tallies = new Map<string, { count: number; confidence: number; right: number }>()
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const annotated = JSON.parse(line) as Annotated
    for (const quote of extract(annotated).quotes) {
      const { basis, confidence } = quote.attribution
      const route = quote.kind === 'indirect' ? 'indirect' : basis
      for (const right of judged(quote, annotated)) {
        for (const key of [route, `${route} ${confidence}`]) {
          const tally = tallies.get(key) ?? { count: 0, confidence: 0, right: 0 }
          tally.count++
          tally.confidence += confidence
          tally.right += Number(right)
          tallies.set(key, tally)
        }
      }
    }
  }
  for (const [key, { count, confidence, right }] of [...tallies].sort()) {
    const [stated, measured] = [confidence / count, right / count].map(share => (100 * share).toFixed(1).padStart(6))
    console.log(`${key.padEnd(26)} ${String(count).padStart(5)}   stated ${stated} %   measured ${measured} %`)
  }
}

/** Whether each segment of a quote has the speaker that the annotation has. */
function judged(
  { kind, segments, attribution: { basis, mention } }: Quote,
  { quotes, indirect = [] }: Annotated,
): boolean[] {
  if (kind === 'indirect') {
    return [
      indirect.some(
        clause => overlap(clause, segments[0]!) >= 0.5 && meets(mention!, clause.speaker_start, clause.speaker_end),
      ),
    ]
  }
  return segments.flatMap(segment => {
    const found = quotes.filter(quote => meets(segment, quote.start, quote.end))
    // Words that nobody annotated may be a quote all the same, and say nothing about the speaker.
    if (found.length === 0 && basis !== 'none') return []
    const spans = found.flatMap(quote => quote.speaker_spans ?? [])
    return [mention ? spans.some(([start, end]) => meets(mention, start, end)) : found.length > 0]
  })
}

function meets({ start, end }: Passage, from: number | null, to: number | null): boolean {
  return from !== null && to !== null && from < end && to > start
}

/** The characters that two passages share, of all that either has. */
function overlap(a: Passage, b: Passage): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared / (a.end - a.start + b.end - b.start - shared)
}
