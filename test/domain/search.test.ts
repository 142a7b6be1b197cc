import fc from 'fast-check'
import t from 'tap'
import { decimalKey } from '../../src/domain/decimal_key.ts'
import { selectors, slice } from '../../src/domain/passages.ts'
import { dayRange } from '../../src/domain/period_range.ts'
import { needleOf, queryOf } from '../../src/domain/search/query.ts'
import { relevance } from '../../src/domain/search/relevance.ts'
import { segmentSnippets, snippetsOf } from '../../src/domain/search/snippets.ts'
import { searchText, searchWords, together } from '../../src/domain/search/words.ts'

t.setTimeout(180_000)

t.test('words fold case, accents, ligatures, width and the forms of marks, and say where they stand', async t => {
  const folds: [text: string, words: string][] = [
    ['Ren’s “High–Volume” trade', 'ren s high volume trade'],
    ['ÉTÉ, Señor; Straße — ﬁne', 'ete senor strasse fine'],
    ['Łódź, Ærø, İstanbul, ΣΟΦΟΣ', 'lodz aero istanbul σοφοσ'],
    ['the U.S. and the U.K.; a.b', 'the us and the uk a b'],
    ['王芳表示 ２０１９', '王 芳 表 示 2019'],
    ['$1,200.50 (4%)', '1 200 50 4'],
    ['№5 \ud83c \0 🌳 ½', '5 12'],
    ['_ a_b', 'a b'],
    ['a \u0301 b', 'a b'],
  ]
  for (const [text, words] of folds) {
    t.equal(
      searchWords(text)
        .map(({ word }) => word)
        .join(' '),
      words,
      text,
    )
  }
  t.strictSame(searchWords('On 王!'), [
    { word: 'on', start: 0, end: 2 },
    { word: '王', start: 3, end: 4 },
  ])
  t.equal(searchText(['One two', '', 'Three']), ' one two _ _ three _ ')
  t.equal(together([searchText(['One two', '']), searchText(['Three'])]), ' one two _ _ three _ ')
  t.equal(together([]), searchText([]))
})

t.test('a text is folded as its words are, plain or not', async t => {
  const unit = fc.constantFrom(...'aZ0.. _-–“’…€ \t\n', 'U.', 'S.', '1.', 'é', '½', '王', '\u0301', 'ﬁ', 'K')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary-ascii' })), text => {
      const words = searchWords(text).map(({ word }) => `${word} `)
      t.equal(searchText([text]), ` ${words.join('')}_ `, JSON.stringify(text))
    }),
  )
})

t.test('a query is words, phrases, prefixes and what to leave out, and never syntax', async t => {
  const reads: [typed: string, needles: string[], without: string[]][] = [
    ['Ren said', [' ren ', ' said '], []],
    ['"we can" -"by now" gro*', [' we can ', ' gro'], [' by now ']],
    ['“we can„ «by now» open "end', [' we can ', ' by now ', ' open ', ' end '], []],
    ['high-volume don’t re*', [' high volume ', ' don t ', ' re '], []],
    [
      'a AND (b OR NOT c) col:d NEAR/2 ^e',
      [' a ', ' and ', ' b ', ' or ', ' not ', ' c ', ' col d ', ' near 2 ', ' e '],
      [],
    ],
    ['x −y –z -- * ""', [' x '], [' y ', ' z ']],
    ['a b c d e f g h i j k l', [...'abcdefghij'].map(word => ` ${word} `), []],
  ]
  for (const [typed, needles, without] of reads) {
    const query = queryOf(typed)!
    t.strictSame([query.with.map(needleOf), query.without.map(needleOf)], [needles, without], typed)
  }
  for (const typed of ['', ' ', '-', '"', '-a', '***', '\0', '🌳', '-"a b"']) t.equal(queryOf(typed), null, typed)
})

t.test('no text takes long, and none errs', async t => {
  for (const unit of ['"', '“', '-', '*', 'a', 'a ', 'a.', '王', 'é', '\ud83c', '"a ', '-"', ' ']) {
    const text = unit.repeat(50_000)
    const before = performance.now()
    queryOf(text)
    searchText([text])
    snippetsOf(text, queryOf('a "a a"')!)
    t.ok(performance.now() - before < 3_000, unit)
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void [queryOf(text), searchText([text])]))
})

t.test('every word of a text finds it, and a snippet shows where', async t => {
  const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 9 }), { maxLength: 40 }).map(words => words.join(' '))
  fc.assert(
    fc.property(text, fc.nat(), (text, at) => {
      const words = searchWords(text)
      if (words.length === 0) return
      const query = { with: [{ words: [words[at % words.length]!.word], prefix: false }], without: [] }
      t.ok(searchText([text]).includes(needleOf(query.with[0]!)))
      const snippets = snippetsOf(text, query)
      t.ok(snippets.length > 0)
      for (const { selector, highlights } of snippets) {
        t.equal(slice(text, selector.start, selector.end), selector.exact)
        for (const { start, end } of highlights) {
          t.strictSame(
            searchWords(slice(selector.exact, start, end)).map(({ word }) => word),
            query.with[0]!.words,
          )
        }
      }
    }),
  )
})

t.test('a snippet holds most of the words together, and is short', async t => {
  const filler = 'Nothing to see. '.repeat(40)
  const text = `Rain\n\n${filler}rain ${filler}\n\n${filler}Snow and rain and “more snow”. ${filler}\n\nNothing.\n\n${'rain'.repeat(200)} snow`
  const snippets = snippetsOf(text, queryOf('rain "more snow"')!)
  t.strictSame(
    snippets.map(({ selector, highlights }) => highlights.map(({ start, end }) => slice(selector.exact, start, end))),
    [['Rain'], ['rain'], ['rain', 'more', 'snow']],
  )
  t.ok(snippets.every(({ selector }) => selector.exact.length <= 260))
  for (const long of [`${'x'.repeat(600)} tail ${'y'.repeat(250)} end`, `${'y'.repeat(250)} end`]) {
    t.match(snippetsOf(long, queryOf('y'.repeat(250))!)[0]!.selector.exact, /^(tail )?y{250}$/)
  }
  t.strictSame(snippetsOf('Sun', queryOf('rain')!), [])
})

t.test('the snippets of a quote are its segments that hold the words', async t => {
  const text = '“I would go,” she said, “and 🌳 come back.” “Now.”'
  const select = selectors(text)
  const at = (words: string) => select({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const segments = [at('I would go,'), at('and 🌳 come back.'), at('Now.')]
  t.strictSame(
    segmentSnippets(segments, queryOf('"go and" back')!).map(({ selector, highlights }) => [
      selector.exact,
      highlights,
    ]),
    [
      ['I would go,', [{ start: 8, end: 10 }]],
      [
        'and 🌳 come back.',
        [
          { start: 0, end: 3 },
          { start: 11, end: 15 },
        ],
      ],
    ],
  )
})

t.test('a text answers better that says it in its headline, more often, or in fewer words', async t => {
  const query = queryOf('storm')!
  const texts = [
    ['Storm', 'It came.'],
    ['Weather', 'A storm, a storm, a storm.'],
    ['Weather', 'A storm came.'],
    ['Weather', `A storm came. ${'And nothing else. '.repeat(500)}`],
    ['Weather', 'It came.'],
  ]
  const scores = texts.map(passages => relevance(searchText(passages), query))
  t.strictSame(
    scores,
    scores.toSorted((a, b) => b - a),
  )
  t.equal(scores.at(-1), 0)
  t.equal(
    relevance(searchText(['A', 'storm '.repeat(50)]), query),
    relevance(searchText(['A', 'storm '.repeat(50)]), query),
  )
})

t.test('decimal strings of any size lie in the order of their values', async t => {
  const decimal = fc
    .tuple(fc.boolean(), fc.stringMatching(/^\d{1,25}$/), fc.stringMatching(/^\d{0,25}$/))
    .map(([below, whole, part]) => `${below ? '-' : ''}${whole}${part && `.${part}`}`)
  const scaled = (value: string) => {
    const [whole, part = ''] = value.split('.') as [string, string?]
    return BigInt(whole + part.padEnd(25, '0'))
  }
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const [one, other] = [decimalKey(a), decimalKey(b)]
      const order = scaled(a) < scaled(b) ? -1 : scaled(a) > scaled(b) ? 1 : 0
      t.equal(one < other ? -1 : one > other ? 1 : 0, order, `${a} ${b}`)
    }),
    { numRuns: 300 },
  )
  t.equal(decimalKey('0500.00'), decimalKey('500'))
  t.equal(decimalKey('-0.0'), decimalKey('0'))
})

t.test('a period is a year or a part of it', async t => {
  const periods: [written: string, start: string, end: string][] = [
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-H1', '2019-01-01', '2019-06-30'],
    ['2019-H2', '2019-07-01', '2019-12-31'],
    ['2019-Q1', '2019-01-01', '2019-03-31'],
    ['2019-Q3', '2019-07-01', '2019-09-30'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-09-30', '2019-09-30', '2019-09-30'],
  ]
  for (const [written, start, end] of periods) t.strictSame(dayRange(written), { start, end }, written)
  for (const written of [
    '',
    '2019-Q5',
    '2019-13',
    '2019-02-29',
    '2019-04-31',
    '2019-01-00',
    '2019 ',
    '２０１９',
    '2019-q1',
  ]) {
    t.equal(dayRange(written), null, written)
  }
})
