import fc from 'fast-check'
import t from 'tap'
import { attribute } from '../../../src/extract/quotes/attribute.ts'
import { quotesIn } from '../../../src/extract/quotes/index.ts'
import { sceneOf } from '../../../src/extract/quotes/scene.ts'
import { read } from '../../../src/extract/reading.ts'
import { quotesOf, story } from './drafts.ts'

t.setTimeout(120_000)

const HOSTILE = [
  '“',
  '"',
  "'",
  "''",
  '‘',
  '“a” ',
  '“a,” he said. ',
  'said ',
  'He said “',
  '. ',
  ' - ',
  'Ab of ',
  '“a\n\n',
  ' ',
]

t.test('any text is read without an error, and the segments do not overlap', async () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.constantFrom(...HOSTILE, '\n\n', ', ', ': ', '— ', 'by Lee '), fc.string({ unit: 'binary' })),
      ),
      parts => {
        const reading = read(parts.join(''))
        const spans = quotesIn(reading).flatMap(({ segments }) => segments)
        return spans.every(({ start, end }, i) => start <= end && (i === 0 || spans[i - 1]!.end <= start))
      },
    ),
  ),
)

t.test('a headline quotes in single marks', async t =>
  t.strictSame(quotesOf("Harbour CEO 'would welcome' phone call from Lee, in first remarks since strike ended"), [
    'mixed «would welcome» by Harbour CEO: remarks (cue)',
  ]),
)

t.test('hostile text is read in linear time', async t => {
  const seconds = (text: string) => {
    const started = process.cpuUsage()
    quotesIn(read(text))
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1e6
  }
  const growth = (text: string) => {
    const [once, four] = [seconds(text), seconds(text.repeat(4))]
    return four / Math.max(once, 0.05)
  }
  for (const unit of HOSTILE) {
    const text = unit.repeat(3000)
    t.ok(growth(text) < 9 || growth(text) < 9, `${JSON.stringify(unit)} 12,000 times`)
  }
})

t.test('whoever fits the weights sees every candidate of every passage', async t => {
  const seen: number[] = []
  attribute(sceneOf(read(story('“We start,” Ruiz said. “On Monday.”'))), (_, candidates) =>
    seen.push(candidates.length),
  )
  t.strictSame(seen, [3, 3])
})
