import fc from 'fast-check'
import t from 'tap'
import { selectors, slice } from '../../src/domain/passages.ts'

t.test('positions count code points, and the context never cuts a surrogate pair', async t => {
  t.strictSame(selectors('𝒜 “b”')({ start: 4, end: 5 }), { start: 3, end: 4, exact: 'b', prefix: '𝒜 “', suffix: '”' })
  t.strictSame(selectors(`${'𝒜'.repeat(40)}b`)({ start: 80, end: 81 }).prefix, '𝒜'.repeat(32))
  t.strictSame(selectors(`a${'𝒜b'.repeat(40)}`)({ start: 0, end: 1 }).suffix, '𝒜b'.repeat(16))
})

t.test('in a text without astral characters a position is its UTF-16 position', async t =>
  t.strictSame(selectors('say “yes” now')({ start: 5, end: 8 }), {
    start: 5,
    end: 8,
    exact: 'yes',
    prefix: 'say “',
    suffix: '” now',
  }),
)

t.test('the law of selectors holds on any well-formed text', async () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const boundaries = [0]
      for (const character of text) boundaries.push(boundaries.at(-1)! + character.length)
      const [from, to] = [a % boundaries.length, b % boundaries.length].sort((x, y) => x - y) as [number, number]
      const selector = selectors(text)({ start: boundaries[from]!, end: boundaries[to]! })
      return (
        slice(text, selector.start, selector.end) === selector.exact &&
        [...text].slice(0, from).join('').endsWith(selector.prefix) &&
        [...text].slice(to).join('').startsWith(selector.suffix)
      )
    }),
  ),
)
