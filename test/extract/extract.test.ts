import fc from 'fast-check'
import t from 'tap'
import { slices } from '../../src/domain/passages.ts'
import type { Selector } from '../../src/domain/selector.ts'
import { extract, extractAll } from '../../src/extract/index.ts'
import { corporaIn } from './corpus.ts'
import { SAID } from './said.ts'

t.setTimeout(600_000)

/** What news and its enemies are made of, and any other text between. */
const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      "''",
      '``',
      '«',
      '»',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\r\n\r\n',
      '\t',
      '\u00a0',
      '.',
      ',',
      '?',
      ':',
      ';',
      ' - ',
      '—',
      '(',
      ')',
      'said',
      ' said ',
      'told',
      'according to ',
      'he',
      'She ',
      'Ana Ruiz',
      'Mr. Ruiz',
      'the company',
      'Northwind Inc.',
      'President ',
      'a spokesman for ',
      ' that ',
      ' in Spanish ',
      '$',
      '€1.2bn',
      '£5m ',
      '3 million ',
      '5 percent',
      'up 4%',
      ' from ',
      ' to ',
      '1,000',
      '2019',
      ' revenue ',
      ' net income was ',
      ' (',
      'million',
      'between ',
      ' and ',
      '📈',
      '𝒜',
      'é',
      'é',
      'שלום',
      'مرحبا',
      '漢字',
      '\ud800',
      '\0',
    ),
  },
)
const news = fc.array(fragment, { maxLength: 60 }).map(fragments => fragments.join(''))

t.test('what a unit is written with is nobody', async t => {
  for (const unit of [
    'EUR 5m',
    'EUR5m',
    '5 million USD',
    '30 MUSD',
    'HK$5m',
    'A$5m',
    'RM 5 million',
    'between SEK 5m and SEK 6m',
  ]) {
    const { quotes, figures } = extract({ id: 'x', text: `Revenue was ${unit}. “We are glad,” the company said.` })
    t.match(figures, [{ metric: { id: 'revenue' } }], unit)
    t.strictSame(
      figures.map(({ entity }) => entity),
      figures.map(() => null),
      `whom ${unit} is about`,
    )
    t.match(quotes, [{ speaker: { type: 'unnamed', name: 'the company' } }], `who speaks beside ${unit}`)
  }
  const { figures } = extract({ id: 'x', text: 'The IMF said that revenue was EUR 5m.' })
  t.match(figures, [{ entity: { name: 'IMF', basis: 'phrase' } }], 'who is named is still there')
})

t.test('what a period and an unlisted metric are called is what is printed, in one line', async t => {
  const { figures } = extract({
    id: 'x',
    text: 'The revenues of the harbour’s\nbakery were £5m in 2019’s\nfirst quarter.',
  })
  t.strictSame(
    figures.map(({ metric, period }) => [metric?.name, period?.as_stated]),
    [['revenue', '2019’s first quarter']],
  )
})

t.test('a text reads the same however it is laid out', async t => {
  const paragraphs = [
    'Bridge to close',
    'Harbour Works said on Tuesday that net profit for the first quarter of 2019 was $5 million, up from 4 million dollars a year earlier.',
    '“We are very happy with what our people have done,” said Ana Ruiz, chief executive of Harbour Works, in a statement.',
    'But analysts at Orrin Bank, which owns a stake, warned that “costs could rise to $7 million” in 2020.',
    '“It is over,” she said.',
  ]
  const plain = (words: string) => words.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ')
  const told = (text: string) => {
    const { quotes, figures } = extract({ id: 'x', text })
    return [
      ...quotes.map(({ text, speaker }) => [plain(text), speaker?.name]),
      ...figures.map(({ value, unit, metric, period, entity }) => [
        value,
        unit,
        metric?.name,
        period && plain(period.as_stated),
        entity?.name,
      ]),
    ]
  }
  const expected = told(paragraphs.join('\n\n'))
  t.equal(expected.length, 7)
  const inRows =
    (width: number, end = '\n') =>
    (text: string) =>
      text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), `$1${end}`).slice(0, -end.length)
  for (let width = 24; width < 120; width++) {
    t.strictSame(told(paragraphs.map(inRows(width)).join('\n\n')), expected, `${width} characters a row`)
  }
  const layouts: Record<string, (text: string) => string> = {
    'rows that end in a space': inRows(72, ' \n'),
    'rows that end in \\r\\n': inRows(72, '\r\n'),
    'indented rows': text => `    ${inRows(72, '\n    ')(text)}`,
    'an indented first row': text => `\t${text}`,
    'two spaces': text => text.replaceAll(' ', '  '),
    'spaces of fixed width': text => text.replaceAll(' ', '\u00a0'),
    'spaces of no width': text => text.replaceAll(' ', '\u200b \u200b'),
    'soft hyphens': text => text.replace(/(?<=Har|mil|lysts|Ru)/g, '\u00ad'),
  }
  for (const [layout, laid] of Object.entries(layouts)) {
    t.strictSame(told(paragraphs.map(laid).join('\n\n')), expected, layout)
  }
})

t.test('every selector of every finding holds, on any text at all', { timeout: 120_000 }, async () =>
  fc.assert(
    fc.property(news, text => {
      const { quotes, figures } = extract({ id: 'any', text })
      const passage = slices(text)
      for (const { start, end, exact, prefix, suffix } of selectorsIn([quotes, figures])) {
        if (exact === '' || passage(start, end) !== exact) return false
        if (passage(start - length(prefix), start) !== prefix || passage(end, end + length(suffix)) !== suffix)
          return false
      }
      return new Set([...quotes, ...figures].map(finding => finding.id)).size === quotes.length + figures.length
    }),
    { numRuns: 3000 },
  ),
)

/** In code points, as selectors count. */
function length(text: string): number {
  return [...text].length
}

t.test('neither quotes nor figures overlap, and both come in text order', { timeout: 120_000 }, async () =>
  fc.assert(
    fc.property(news, text => {
      const { quotes, figures } = extract({ id: 'any', text })
      const marked = quotes.filter(({ kind }) => kind !== 'indirect').flatMap(({ segments }) => segments)
      const reported = quotes.filter(({ kind }) => kind === 'indirect').flatMap(({ segments }) => segments)
      const printed = figures.flatMap(({ selector, conversions }) => [selector, ...conversions.map(c => c.selector)])
      const starts = quotes.map(({ segments }) => segments[0]!.start)
      return [marked, reported, printed].every(apart) && starts.every((start, i) => i === 0 || starts[i - 1]! <= start)
    }),
    { numRuns: 1000 },
  ),
)

function apart(selectors: readonly Selector[]): boolean {
  return selectors.every(({ start }, i) => i === 0 || selectors[i - 1]!.end <= start)
}

t.test('the same text has the same findings, whatever was read before it or is read with it', async () =>
  fc.assert(
    fc.property(fc.array(news, { minLength: 1, maxLength: 4 }), texts => {
      const found = (text: string) => JSON.stringify(extract({ id: 'any', text }))
      const forwards = texts.map(found)
      const backwards = texts.toReversed().map(found).reverse()
      const together = extractAll(texts.map(text => ({ id: 'any', text }))).map(findings => JSON.stringify(findings))
      return forwards.every((once, i) => [backwards[i], together[i], found(texts[i]!)].every(other => other === once))
    }),
    { numRuns: 200 },
  ),
)

t.test('more articles than are read together have their findings in their order', async t => {
  const texts = ['Ana', 'Ben', 'Cem', 'Dee'].map(name => `“Yes, we can,” said ${name} Ruiz. `.repeat(1000))
  const sources = texts.map((text, i) => ({ id: String(i), text, published_at: '2024-05-01T00:00:00Z' }))
  t.strictSame(extractAll(sources), sources.map(extract))
  t.strictSame(extractAll([]), [])
})

t.test('no string makes it throw', { timeout: 120_000 }, async t => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => extract({ id: 'any', text }).quotes !== null),
  )
  const marks = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    "''",
    '``',
    '(',
    '$',
    '1',
    ',',
    '.',
    '\0',
    '\n',
    '\ud800',
    '\udc00',
    '📈',
    'é',
  ]
  for (const mark of marks) {
    const { quotes, figures } = extract({ id: 'any', text: mark.repeat(100_000) })
    t.ok(quotes.length + figures.length >= 0, JSON.stringify(mark))
  }
  t.strictSame(extract({ id: '', text: '', published_at: 'no date at all' }), { quotes: [], figures: [] })
})

/** Pieces that have found quadratic code before, repeated until the text is long. */
const HOSTILE = [
  '“',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '“a',
  '”b',
  '"a ',
  "'a ",
  '“a,” ',
  '“A.” ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  'a',
  'A',
  'A ',
  'Ab ',
  'Ab. ',
  'A. ',
  'a ',
  'a. ',
  '.',
  ',',
  ', ',
  ': ',
  '- ',
  '—',
  '(',
  ')',
  '()',
  'said ',
  'said',
  'said, ',
  'said that ',
  'he said ',
  'Ab said ',
  '“a,” said Ab. ',
  '“a,” said Ab\n\n',
  '“a,\n\n',
  'according to ',
  'Ab, a spokesman for ',
  'of the ',
  'and ',
  'Ab and ',
  'the ',
  'Mr. ',
  'President ',
  '$',
  '$1',
  '$1,',
  '1',
  '1,',
  '1.',
  '1 ',
  '1-',
  '0',
  'million ',
  'one ',
  'one hundred ',
  'and one ',
  '1 million ',
  '$1 million ',
  '$1 ',
  '€1 (',
  '5% ',
  '5 percent of ',
  'between $1 and ',
  'from $1 to ',
  '2019 ',
  'the first quarter of ',
  'revenue ',
  'revenue of $1 ',
  'net ',
  '£',
  'Rs ',
  '<',
  '\0',
  '📈',
  '\ud800',
]

t.test('hostile text is read in linear time', { timeout: 600_000 }, async t => {
  for (const piece of HOSTILE) {
    const [half, whole] = [25_000, 50_000].map(times => piece.repeat(times)) as [string, string]
    t.ok(growth(half, whole) <= 3, `${JSON.stringify(piece)} 50,000 times`)
  }
})

t.test('a phrasing over and over is read in linear time', { timeout: 300_000 }, async t => {
  for (const folder of Object.keys(SAID)) {
    for (const [file, { meanings, negatives }] of await corporaIn(folder)) {
      const piece = `${Object.values(meanings)[0]?.[0] ?? negatives[0]} `
      const [half, whole] = [40_000, 80_000].map(long => piece.repeat(long / piece.length)) as [string, string]
      t.ok(growth(half, whole) <= 3, `${folder}/${file}`)
    }
  }
})

/** How much longer the whole takes than the half: about 2 where time is linear, 4 where it is quadratic. The best of three tries. */
function growth(half: string, whole: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && least > 2.4; round++) {
    const base = milliseconds(half)
    const time = milliseconds(whole)
    least = Math.min(least, time < 60 ? 2 : time / base)
  }
  return least
}

function milliseconds(text: string): number {
  const { user, system } = process.cpuUsage()
  extract({ id: 'hostile', text })
  const used = process.cpuUsage({ user, system })
  return (used.user + used.system) / 1000
}

function* selectorsIn(value: unknown): Generator<Selector> {
  if (typeof value !== 'object' || value === null) return
  if ('exact' in value && 'start' in value) yield value as Selector
  else for (const part of Object.values(value)) yield* selectorsIn(part)
}
