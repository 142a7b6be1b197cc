import fc from 'fast-check'
import t from 'tap'
import { read } from '../../src/extract/reading.ts'

t.setTimeout(120_000)

/** The passages in marks of a text, an open one with … behind it. */
const marked = (text: string) =>
  read(text).quoted.map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' …'))
const sentences = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end))

t.test('passages are found in marks of every kind', async t => {
  const texts: Record<string, readonly string[]> = {
    'a “b” c': ['b'],
    'a "b" c "d."': ['b', 'd.'],
    "a ''b'' c ``d´´": ['b', 'd'],
    'a «b» „c”': ['b', 'c'],
    'a ‘b c’ d': ['b c'],
    "a 'the workers' tea' b": ["the workers' tea"],
    "a 'the workers' and 'tea' b": ['the workers', 'tea'],
    "a 'b 'c d": [],
    'it’s the ’90s, rock ’n’ roll, don’t': [],
    'a “b “c” d” e': ['b “c” d'],
    'a "b "c d" e" f': ['b "c d" e'],
    'a “b ‘c’ d” e': ['b ‘c’ d'],
    'a ‘b “c” d’ e': ['b “c” d'],
    'a “b, ”said c': ['b, '],
    'a "b, "said c': ['b, '],
    'a “b“ c': ['b'],
    'a ”b” c” d': [],
    'a “b. “c” d': ['c'],
    'a "b "c" d': ['c'],
    'a "': [],
    'a "b': [],
    'a: "b': ['b …'],
    'a “” b ‘’ c "" d «\u00a0» e': [],
    'a“:““': [],
    '"b\n\n"c"': ['b …', 'c'],
    'a "b\n\n"c"': ['b …', 'c'],
  }
  for (const [text, passages] of Object.entries(texts)) t.strictSame(marked(text), passages, text)
})

t.test('the shadow writes marks, dashes and spaces one way, and outer blanks what stands in marks', async t => {
  const { shadow, outer } = read("a\u00a0''b’s “c”'' – d -- e - f.\n- g.")
  t.equal(shadow, 'a  “b\'s "c"”  — d —  e — f.\n— g.')
  t.equal(outer, 'a  “\u0001\u0001\u0001\u0001\u0001\u0001\u0001”  — d —  e — f.\n— g.')
  const wrapped = read('The town said that the\nbridge cost $5\r\nmillion.\n\nNext.\nLast.')
  t.equal(
    wrapped.shadow,
    'The town said that the bridge cost $5  million.\n\nNext.\nLast.',
    'a paragraph is in one line',
  )
})

t.test('the lines of a block are paragraphs when they end as sentences do, or the next one opens a quote', async t => {
  const lines = (text: string) => read(text).lines.map(({ start, end }) => text.slice(start, end))
  t.strictSame(lines('One.\nTwo.\nThree'), ['One.', 'Two.', 'Three'])
  t.strictSame(lines('“One” — Lee\n“Two” — Ana'), ['“One” — Lee', '“Two” — Ana'])
  t.strictSame(lines('A wrapped\nline\nends. Here\n\nNext'), ['A wrapped\nline\nends. Here', 'Next'])
  t.strictSame(
    lines('“One,\ntwo,”\nLee said'),
    ['“One,\ntwo,”\nLee said'],
    'a quote that opens the article is no sign of it',
  )
})

t.test('a paragraph wrapped at a width is one line, whatever its rows end and begin with', async t => {
  const lines = (text: string) => read(text).lines.map(({ start, end }) => text.slice(start, end))
  const column = 'The bridge over the river will be closed until May'
  const paragraph = (words: string) => `${column},\n${words}`
  for (const text of [
    `${column}, the Harbour\nOffice said.\n\n${column}, said the Harbour\nOffice.`,
    `${column}.\nso it is.\n\n${column} and “June”\nand later.`,
    `${column}, the town of Lee\n“hopes” for more.\n\n${column}, says Harbour Lee`,
  ]) {
    t.strictSame(lines(text), text.split('\n\n'), text)
  }
  t.strictSame(lines(paragraph('says Lee.')), [paragraph('says Lee.')])
  t.strictSame(lines(`${column}\nOne.`), [column, 'One.'], 'a headline is longer than any other row')
  t.strictSame(lines(`Bridge closed\n${column}.`), ['Bridge closed', `${column}.`], 'or shorter')
})

t.test('blocks stand between blank lines, whatever ends a line', async t => {
  const paragraphs = (text: string) => read(text).paragraphs.map(({ start, end }) => text.slice(start, end).trim())
  t.strictSame(paragraphs('\n\nOne\ntwo\n\nThree\n'), ['One\ntwo', 'Three'])
  t.strictSame(paragraphs('One\r\ntwo\r\n\r\nThree'), ['One\r\ntwo', 'Three'])
  t.strictSame(paragraphs('One\rTwo'), ['One', 'Two'])
  t.strictSame(paragraphs('One\n \t\nTwo'), ['One', 'Two'], 'spaces alone make no line')
  t.strictSame(paragraphs('One\n \rTwo'), ['One', 'Two'])
  t.strictSame(paragraphs('One\n         \ntwo'), ['One\n         \ntwo'], 'more than eight spaces are a line')
})

t.test('sentences end at stops, not at abbreviations or inside a quote', async t => {
  const texts: Record<string, readonly string[]> = {
    'One. Two! Three? Four… five': ['One.', 'Two!', 'Three?', 'Four… five'],
    'Gov. Lee met J. Ruiz of Acme Inc. in D.C. The end.': ['Gov. Lee met J. Ruiz of Acme Inc. in D.C.', 'The end.'],
    'Acme Inc. Chairman Lee left.': ['Acme Inc. Chairman Lee left.'],
    '“One. Two.” Three left.': ['“One. Two.”', 'Three left.'],
    '“One. Two,” Lee said.': ['“One. Two,” Lee said.'],
    '“One?” Mayor Lee asked. Two.': ['“One?” Mayor Lee asked.', 'Two.'],
    '“One!” The door closed.': ['“One!”', 'The door closed.'],
    '“One.” she said.': ['“One.” she said.'],
    'See (below.) Two.': ['See (below.)', 'Two.'],
    '(“!”) Two': ['(“!”)', 'Two'],
  }
  for (const [text, found] of Object.entries(texts)) t.strictSame(sentences(text), found, text)
})

t.test(
  'of any text, lines, sentences and passages are in order, inside one another, and shadows keep the length',
  async () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('“', '”', '"', "'", "''", '‘', '’', '. ', ', ', '\n', '\n\n', 'Ab ', 'said ', '\u0001'),
            fc.string({ unit: 'binary' }),
          ),
        ),
        parts => {
          const text = parts.join('')
          const { shadow, outer, lines, quoted, sentences } = read(text)
          const ordered = (spans: readonly { start: number; end: number }[]) =>
            spans.every(({ start, end }, i) => start <= end && (i === 0 || spans[i - 1]!.end <= start))
          return (
            shadow.length === text.length &&
            outer.length === text.length &&
            ordered(lines) &&
            ordered(sentences) &&
            ordered(quoted.map(({ open, close }) => ({ start: open, end: close }))) &&
            quoted.every(({ open, close }) => sentences.some(({ start, end }) => start <= open && close <= end)) &&
            sentences.every(({ start, end, line }) => lines[line]!.start <= start && end <= lines[line]!.end)
          )
        },
      ),
    ),
)
