import fc from 'fast-check'
import t from 'tap'
import { slice } from '../../../src/domain/passages.ts'
import { plain, ratio } from '../../../src/extract/figures/decimal.ts'
import { figuresIn } from '../../../src/extract/figures/index.ts'
import { numeralsIn } from '../../../src/extract/figures/numerals.ts'
import { extract } from '../../../src/extract/index.ts'
import { lexemeAt } from '../../../src/extract/lexicon.ts'
import { read } from '../../../src/extract/reading.ts'
import { figures } from './reading.ts'

t.setTimeout(120_000)

/** Pieces of financial prose, in any order, among anything else. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '$',
        '€',
        '£5',
        ' 5 ',
        '1,200',
        '.50',
        ' million',
        'bn',
        ' dollars',
        ' cents',
        ' per cent',
        '%',
        ' to ',
        '-',
        ' and ',
        ' of ',
        '(',
        ')',
        ' rose ',
        ' revenue',
        ' net income was ',
        ' in 2019',
        ', compared with ',
        ' a year earlier',
        '. ',
        '\n\n',
        ' “',
        '”',
        ' Acme Corp',
        ' yuan',
        ' USD ',
        'US$',
        ' between ',
        ' tens of ',
        ' three',
        ' a ',
        ' December 31 , 2018',
        ' respectively',
        ' half',
        '0',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

t.test('every selector cuts out what it says, figures do not overlap, and twice is the same', async () =>
  fc.assert(
    fc.property(prose, text => {
      const { figures: found } = extract({ id: 'a', text, published_at: '2020-03-15T00:00:00Z' })
      const places = found.flatMap(({ selector, conversions }) => [selector, ...conversions.map(c => c.selector)])
      const named = found
        .flatMap(({ metric, entity, period }) => [metric?.mention, entity?.mention, period?.mention])
        .filter(place => place != null)
      return (
        [...places, ...named].every(({ start, end, exact }) => exact !== '' && slice(text, start, end) === exact) &&
        places.every((place, i) => i === 0 || places[i - 1]!.end <= place.start) &&
        found.every(({ value, decimals }) => (value === null) === (decimals === null)) &&
        JSON.stringify(extract({ id: 'a', text, published_at: '2020-03-15T00:00:00Z' }).figures) ===
          JSON.stringify(found)
      )
    }),
    { numRuns: 400 },
  ),
)

t.test('no string makes it throw', async () =>
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => figures(text).length >= 0)),
)

t.test('values are decimal strings without loss', async t => {
  t.equal(plain({ digits: -5n, exponent: -3 }), '-0.005')
  t.equal(plain({ digits: 0n, exponent: 6 }), '0')
  t.equal(plain({ digits: 1500n, exponent: -2 }), '15')
  t.equal(plain(ratio({ digits: 1n, exponent: 0 }, { digits: 12345678901234n, exponent: 0 })), '0.000000000000081')
  t.equal(plain(ratio({ digits: 12345678901234n, exponent: 0 }, { digits: 1n, exponent: 0 })), '12346000000000')
})

const nobody = {
  named: () => ({ mentions: [], register: [] }),
  speaker: () => ({ id: '', name: '', type: 'unnamed' as const, role: null }),
}

t.test('hostile text is read in linear time', async t => {
  for (const piece of [
    '$1,',
    '1,',
    '$',
    '9',
    'million ',
    'per cent ',
    '$5 million ',
    '1990 $1 ',
    '$1 (€1) ',
    '$1 revenue ',
    'five ',
    '$1-',
    '“$1” ',
    'tens of ',
    'December 31, ',
    '1 . ',
    'Rs',
    '(',
  ]) {
    const [short, long] = [5_000, 10_000].map(size => {
      const reading = read(piece.repeat(size / piece.length))
      return Math.min(...[1, 2].map(() => timed(() => figuresIn(reading, nobody, null))))
    }) as [number, number]
    t.ok(long < 4 * short + 40, `${JSON.stringify(piece)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`)
  }
})

function timed(work: () => unknown): number {
  const started = process.cpuUsage()
  work()
  return process.cpuUsage(started).user / 1000
}

/** Words for numbers, whole and in parts, in any order, with what may stand between and beside them. */
const counted = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...'one two ten twenty hundred thousand million millions half quarter several couple few tens dozens'.split(
          ' ',
        ),
        ...'a of and point g mid x \u00e9 5 15 1,200 3.5 dollar euro _ $ \u2019s One TEN Million'.split(' '),
      ),
      fc.constantFrom(' ', ' ', ' ', '', '-', '.', ', ', '. ', '\n', 's ', 'ty'),
    ),
    { maxLength: 12 },
  )
  .map(pieces => pieces.flat().join(''))

t.test('numerals are found from the words that they begin in as from every place', async () =>
  fc.assert(
    fc.property(counted, text => {
      const { shadow, words } = read(text)
      const everywhere = { start: 0, close: shadow.length, lexeme: { ...lexemeAt('5', 0, 1), counts: true } }
      const shown = (found: readonly unknown[]) =>
        JSON.stringify(found, (_, value) => (typeof value === 'bigint' ? String(value) : value))
      return shown(numeralsIn(shadow, words)) === shown(numeralsIn(shadow, [everywhere]))
    }),
    { numRuns: 20_000 },
  ),
)
