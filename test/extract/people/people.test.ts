import fc from 'fast-check'
import t from 'tap'
import { peopleIn } from '../../../src/extract/people/index.ts'
import { read } from '../../../src/extract/reading.ts'

t.setTimeout(120_000)

t.test('the register lists people and organizations by first appearance, and mentions say who', async t => {
  const text =
    'Voss sells Brixton\n\nPresident Lena Voss sold Brixton Holdings to Ida Brandt. Tom Brandt knew. Brandt wept.'
  const { register, mentions } = peopleIn(read(text)).named()
  t.strictSame(
    register.map(({ name, type, role }) => [name, type, role]),
    [
      ['Lena Voss', 'person', 'President'],
      ['Brixton Holdings', 'organization', null],
      ['Ida Brandt', 'person', null],
      ['Tom Brandt', 'person', null],
    ],
  )
  t.strictSame(
    mentions.map(({ start, end, who, type }) => [text.slice(start, end), who, type]),
    [
      ['Voss', 0, 'person'],
      ['Brixton', 1, 'organization'],
      ['Lena Voss', 0, 'person'],
      ['Brixton Holdings', 1, 'organization'],
      ['Ida Brandt', 2, 'person'],
      ['Tom Brandt', 3, 'person'],
      ['Brandt', null, 'person'],
    ],
  )
})

t.test('an empty text has nobody in it', async t => {
  const { register, mentions } = peopleIn(read('')).named()
  t.strictSame([register, mentions], [[], []])
})

t.test('a headline in capitals names only whom the article names', async t => {
  const text = 'Lena Voss Sells Silver Moon To Brixton\n\nLena Voss sold it to Brixton Holdings.'
  t.strictSame(
    peopleIn(read(text))
      .named()
      .mentions.map(({ start, end }) => text.slice(start, end)),
    ['Lena Voss', 'Brixton', 'Lena Voss', 'Brixton Holdings'],
  )
})

t.test('ids are slugs, and those of the unnamed are of one article', async t => {
  const { speaker } = peopleIn(read('today\n\nA baker met Lena Voss.'))
  t.equal(speaker({ start: 19, end: 28 }, 'a').id, 'lena-voss')
  t.match(speaker({ start: 7, end: 14 }, 'a').id, /^a-baker-[0-9a-f]{8}$/)
  t.not(speaker({ start: 7, end: 14 }, 'a').id, speaker({ start: 7, end: 14 }, 'b').id)
})

t.test('the unnamed are called what is printed, without the ’s of an owner', async t => {
  for (const [mention, name] of [
    ['the bakery’s', 'the bakery'],
    ['the bakers’', 'the bakers'],
    ['some  bakers', 'some bakers'],
  ] as const) {
    const { speaker } = peopleIn(read(`${mention} answer`))
    t.equal(speaker({ start: 0, end: mention.length }, 'a').name, name)
  }
})

t.test('any span of any text has a speaker', async () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      words(),
      fc.nat(200),
      fc.nat(200),
      (noise, text, a, b) => {
        const { speaker } = peopleIn(read(noise + text))
        return speaker({ start: Math.min(a, b), end: Math.max(a, b) }, 'article').id.length > 0
      },
    ),
    { numRuns: 200 },
  ),
)

function words() {
  const word = fc.constantFrom(
    ...'Lena Voss Mr. the CEO of Acme Corp , . “ ” ’s said he who president Jr. IMF ( ) and for Minister Inc. bin'.split(
      ' ',
    ),
  )
  return fc.array(word, { maxLength: 60 }).map(list => list.join(' '))
}

t.test('hostile text is read in linear time', async t => {
  for (const piece of [
    'Lena ',
    'Mr. ',
    'President Lena Voss, ',
    'A',
    '“',
    '’s ',
    'the president said ',
    'Aa Bb, ',
    'of ',
    'Bank of ',
    'U.S.',
  ]) {
    const half = milliseconds(piece.repeat(3_000))
    const whole = milliseconds(piece.repeat(6_000))
    t.ok(whole < 5 * half + 1000, `${piece}: ${half.toFixed(0)} ms, ${whole.toFixed(0)} ms`)
  }
})

function milliseconds(text: string): number {
  const reading = read(text)
  const start = performance.now()
  const { speaker, named } = peopleIn(reading)
  for (const mention of named().mentions.slice(0, 1000)) speaker(mention, 'article')
  return performance.now() - start
}
