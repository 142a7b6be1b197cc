// How far confidences keep their word: npx node test/bench/calibration.ts [FILE]
// Holds the quotes of annotated news (../shared/eval/data/quotes.polnear.jsonl) against their annotation and prints, for
// each basis and each of its confidences, how many there are, the mean confidence and the share that is right.
import { existsSync, readFileSync } from 'node:fs'
import { extract } from '../../src/extract/index.ts'

interface Annotated {
  readonly id: string
  readonly text: string
  readonly quotes: readonly {
    readonly start: number
    readonly end: number
    readonly speaker_spans?: readonly (readonly [number, number])[]
  }[]
}

const file = process.argv[2] ?? '../shared/eval/data/quotes.polnear.jsonl'
if (existsSync(file)) report(file)
else console.log(`calibration skipped: there is no ${file}`)

function report(path: string): void {
  const tallies = new Map<string, { count: number; confidence: number; right: number }>()
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { id, text, quotes } = JSON.parse(line) as Annotated
    for (const { kind, segments, attribution } of extract({ id, text }).quotes) {
      if (kind === 'indirect') continue
      for (const segment of segments) {
        const annotated = quotes.filter(quote => quote.start < segment.end && quote.end > segment.start)
        // Words that nobody annotated may be a quote all the same, and say nothing about the speaker.
        if (annotated.length === 0 && attribution.basis !== 'none') continue
        const spans = annotated.flatMap(quote => quote.speaker_spans ?? [])
        const mention = attribution.mention
        const right = mention
          ? spans.some(([start, end]) => mention.start < end && mention.end > start)
          : annotated.length > 0
        for (const key of [attribution.basis, `${attribution.basis} ${attribution.confidence}`]) {
          const tally = tallies.get(key) ?? { count: 0, confidence: 0, right: 0 }
          tally.count++
          tally.confidence += attribution.confidence
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
