import fc from 'fast-check'
import t from 'tap'
import { slice } from '../../src/domain/passages.ts'
import { textChanges } from '../../src/domain/text_changes.ts'

const told = (before: string, after: string) =>
  textChanges(before, after).map(change => [change.before.exact, change.after.exact])

t.test('what changed is told word by word', async t => {
  const cases: [before: string, after: string, changes: [string, string][]][] = [
    ['Rain fell.', 'Rain fell.', []],
    ['', '', []],
    ['', 'Rain.', [['', 'Rain.']]],
    ['Rain.', '', [['Rain.', '']]],
    ['Two men were hurt.', 'Three men were hurt.', [['Two', 'Three']]],
    ['It rained all day.', 'It rained day.', [['all ', '']]],
    [
      'The old bridge fell on Monday.',
      'The bridge fell late on Tuesday.',
      [
        ['old ', ''],
        ['', 'late '],
        ['Monday', 'Tuesday'],
      ],
    ],
    [
      'a b',
      'c d',
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
    ],
    ['“Stay,” she said.', '“Go,” she said.', [['Stay', 'Go']]],
  ]
  for (const [before, after, changes] of cases) t.strictSame(told(before, after), changes, `${before} → ${after}`)
})

t.test('places count code points in the text of their side', async t =>
  t.strictSame(textChanges('🌳🌳 tree', '🌳🌳 great 🌳 tree'), [
    { before: { start: 3, end: 3, exact: '' }, after: { start: 3, end: 11, exact: 'great 🌳 ' } },
  ]),
)

t.test('of a text that changed beyond counting, the whole stretch is one change', async t => {
  const many = (word: string) => Array.from({ length: 2_000 }, (_, i) => `${word}${i}`).join(' ')
  t.strictSame(told(`Begin ${many('a')} end.`, `Begin ${many('b')} end.`), [[many('a'), many('b')]])
  const started = performance.now()
  textChanges('a b '.repeat(50_000), 'b a '.repeat(50_000))
  t.ok(performance.now() - started < 3_000)
})

t.test('the changes make the one text of the other, and every place holds', async () => {
  const words = fc.array(fc.constantFrom('a ', 'b ', 'tree', '🌳', '\n\n', '. ', 'é'), { maxLength: 30 })
  const text = words.map(found => found.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      let made = ''
      let place = 0
      for (const change of textChanges(before, after)) {
        if (slice(before, change.before.start, change.before.end) !== change.before.exact) return false
        if (slice(after, change.after.start, change.after.end) !== change.after.exact) return false
        made += slice(before, place, change.before.start) + change.after.exact
        place = change.before.end
      }
      return made + slice(before, place, Number.MAX_SAFE_INTEGER) === after
    }),
    { numRuns: 2_000 },
  )
})
