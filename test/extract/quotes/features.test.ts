import t from 'tap'
import { and, count, features, nameOf, part, score } from '../../../src/extract/quotes/features.ts'

t.test('a feature is put together from parts, and has the weight of its name', async t => {
  const model = features(
    new Map([
      ['before.gap.2', 0.5],
      ['who', -2],
    ]),
  )
  const gap = and(and(model, part('before')), part('gap'))
  const two = and(gap, count(2))
  t.equal(two, and(gap, part('2')))
  t.strictSame([gap, two].map(nameOf), ['before.gap', 'before.gap.2'])
  t.equal(score([two, gap, and(model, part('who')), two]), -1)
  const other = features(new Map([['before', 1]]))
  t.equal(score([and(other, part('before')), and(model, part('before'))]), 1)
})

t.test('more features than the table has places for are still told apart', async t => {
  const model = features(new Map([['x119.x7.x3', 1]]))
  const parts = Array.from({ length: 120 }, (_, at) => part(`x${at}`))
  const pairs = () =>
    parts.flatMap(first => parts.flatMap(second => [and(and(model, first), second), and(and(model, first), part('y'))]))
  const found = pairs()
  t.ok(new Set(found).size > 14_000)
  t.strictSame(pairs(), found)
  t.equal(nameOf(found.at(-2)!), 'x119.x119')
  const last = and(and(and(model, parts[119]!), parts[7]!), parts[3]!)
  t.equal(nameOf(last), 'x119.x7.x3')
  t.equal(score([last]), 1)
})
