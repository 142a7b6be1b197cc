import fc from 'fast-check'
import t from 'tap'
import { selectors } from '../../../src/domain/passages.ts'
import type { Selector } from '../../../src/domain/selector.ts'
import { foundIn, givenOf, matchIn } from '../../../src/domain/verification/matching.ts'

/** Passages as an article prints them: “One,” it said, “two.” */
function printedAs(passages: readonly string[]): Selector[] {
  const text = passages.map(passage => `“${passage}”`).join(' she said, ')
  let from = 0
  return passages.map(passage => {
    const start = text.indexOf(passage, from)
    from = start + passage.length
    return selectors(text)({ start, end: from })
  })
}

const match = (passages: string[], asked: string) => matchIn(printedAs(passages), passages.join(' … '), givenOf(asked))
const agreement = (passages: string[], asked: string) => match(passages, asked)?.agreement ?? null

t.test('every character as printed is exact, only typography changed is normalized', async t => {
  const quote = ['We don’t sell 1,000 “trees” – ever…', 'and that won’t change. It’s our promise to all of you.']
  t.equal(agreement(quote, 'We don’t sell 1,000 “trees” – ever…'), 'partial', 'a negation is in what is left out')
  t.equal(agreement(quote, quote.join(' … ')), 'exact')
  t.equal(agreement(quote, `“${quote.join(' … ')}”`), 'exact')
  t.equal(agreement(quote, quote.join(' ')), 'normalized')
  t.equal(agreement(quote, quote.join(', ')), 'normalized')
  t.equal(
    agreement(quote, "we DON'T sell 1,000 \"trees\" -- EVER... and that won't change. It's our promise to all of you"),
    'normalized',
  )
  t.equal(agreement(['It rains.'], '“It rains.”'), 'exact')
  t.equal(agreement(['It rains,'], 'It rains.'), 'normalized')
  t.equal(agreement(['… it rains a lot'], '– … It rains a lot'), 'normalized')
  t.equal(agreement(['.5 percent of it'], '5 percent of it'), 'partial')
  t.equal(agreement(['It rains?'], 'It rains.'), null)
})

t.test('whole sentences may stand alone, unless a neighbour turns them round or is a mere remark', async t => {
  const sentences = [
    'Our harvest was very good. We thank Mr. Lee of Oslo. The barns are full of hay! Will you buy some?',
  ]
  const alone: [string, string | null][] = [
    ['Our harvest was very good.', 'exact'],
    ['our harvest was very good. We thank Mr. Lee of Oslo', 'normalized'],
    ['We thank Mr. Lee of Oslo. The barns are full of hay!', 'exact'],
    ['The barns are full of hay', 'partial'],
    ['Lee of Oslo.', 'partial'],
    ['harvest was very good', 'partial'],
    ['Will you buy some?', 'exact'],
    ['Will you buy some', 'partial'],
  ]
  for (const [asked, expected] of alone) t.equal(agreement(sentences, asked), expected, asked)
  t.equal(agreement(['No. We sold the old mill.'], 'We sold the old mill.'), 'partial')
  t.equal(agreement(['I never said such a thing. We sold it.'], 'We sold it.'), 'partial')
  t.equal(agreement(['They didn’t ask us at all. We sold it.'], 'We sold it.'), 'partial')
  t.equal(agreement(['They asked for the mill. We sold it.'], 'We sold it.'), 'exact')
  t.equal(agreement(['Never,', 'give up the old mill'], 'give up the old mill'), 'partial')
  t.equal(agreement(['We love this old mill,', 'and we will keep it'], 'and we will keep it'), 'exact')
})

t.test('differences are shown word by word within the sentences that are touched', async t => {
  const quote = ['Spring came late. We planted 1,000 trees and no hedges in May. Nobody helped.']
  const shown = (asked: string) => match(quote, asked)?.differences.map(d => [d.kind, d.given, d.printed])
  t.strictSame(shown('we planted 2,000 trees and hedges in early May'), [
    ['typography', 'we', 'We'],
    ['replaced', '2,000', '1,000'],
    ['omitted', null, 'no'],
    ['added', 'early', null],
    ['omitted', null, '.'],
  ])
  t.strictSame(shown('planted 1,000 trees'), [
    ...['We', 'and', 'no', 'hedges', 'in', 'May', '.'].map(word => ['omitted', null, word]),
  ])
  t.strictSame(
    match(quote, 'planted 1,000 trees')?.selectors.map(({ exact, prefix, suffix }) => [exact, prefix, suffix]),
    [['planted 1,000 trees', '“Spring came late. We ', ' and no hedges in May. Nobody he']],
  )
  t.strictSame(shown('We planted 1,000 trees and no hedges in May.')?.slice(0, 3), [
    ['omitted', null, 'Spring'],
    ['omitted', null, 'came'],
    ['omitted', null, 'late'],
  ])
})

t.test('“…” stands for words that were left out', async t => {
  const quote = ['We lost 14 boats and not a single life,', 'That is what counts. The rest can be rebuilt.']
  const shown = (asked: string) => {
    const found = match(quote, asked)
    const differs = found?.differences.filter(({ kind }) => kind !== 'typography') ?? []
    return [
      found?.agreement,
      found?.selectors.map(({ exact }) => exact),
      differs.map(({ printed }) => printed).join(' '),
    ]
  }
  const boats = ['We lost 14 boats', 'The rest can be rebuilt']
  for (const asked of [
    'We lost 14 boats … The rest can be rebuilt.',
    'We lost 14 boats [...] the rest can be rebuilt',
  ]) {
    t.strictSame(shown(asked), ['partial', boats, 'and not a single life That is what counts .'])
  }
  t.strictSame(shown('… We lost 14 boats (…) a single life …'), [
    'partial',
    ['We lost 14 boats and not a single life'],
    'and not',
  ])
  t.equal(agreement(quote, 'The rest can be rebuilt … We lost 15 cows'), null, 'in this order')
  t.equal(agreement(quote, 'We sold it all … The rest can wait'), null)
  const long = [`We lost 14 boats ${'and so on '.repeat(60)}the rest can be rebuilt`]
  t.equal(agreement(long, 'We lost 14 boats … the rest can be rebuilt'), null, 'too far apart')
})

t.test('fewer than three words, or too few in common, are no match', async t => {
  t.equal(agreement(['We planted trees in May'], 'We planted'), null)
  t.equal(agreement(['Yes'], 'Yes we really can'), null)
  t.equal(agreement(['We planted trees in May and June'], 'In May the weather was awful again'), null)
  t.equal(agreement(['We planted trees in May'], '… –'), null)
  t.equal(agreement(['…'], 'We planted trees'), null)
})

t.test('a long quote is searched for the words that resemble those given', async t => {
  const long = [
    `${'so it went on and on '.repeat(100)}until we planted seven old trees there ${'and on and on it went '.repeat(100)}`,
  ]
  const found = match(long, 'we planted nine old trees there')!
  t.equal(found.agreement, 'partial')
  t.hasStrict(
    found.differences.filter(({ kind }) => kind === 'replaced'),
    [{ given: 'nine', printed: 'seven' }],
  )
  t.ok(found.differences.length < 140, `${found.differences.length} differences`)
})

t.test('an article holds words outside of its quotes, in one block', async t => {
  const text = 'Trees\n\nThe mayor spoke — at length — of trees.'
  const blocks = [
    { start: 0, end: 5 },
    { start: 7, end: text.length },
  ].map(selectors(text))
  t.hasStrict(foundIn(blocks, givenOf('spoke - at length - of TREES')), {
    agreement: 'normalized',
    selectors: [{ exact: 'spoke — at length — of trees' }],
  })
  t.equal(foundIn(blocks, givenOf('spoke — at length'))?.agreement, 'exact')
  t.equal(foundIn(blocks, givenOf('Trees The mayor'))?.agreement, 'normalized')
  t.equal(foundIn(blocks, givenOf('nobody')), null)
})

const NAMES = ['Kim', 'Zoë', 'O’Hara', 'Straße']
const NUMBERS = ['5', '-5', '1,000', '3.5', '½', '2019–2021', '$40', '7%']
const NEGATIONS = ['not', 'never', 'no', 'don’t', 'without']
const WORDS = ['we', 'will', 'plant', 'trees', 'the', 'old', 'well-known', 'mill', 'again', 'and', 'taxes', 'May']
const word = fc.constantFrom(...WORDS, ...WORDS, ...NAMES, ...NUMBERS, ...NEGATIONS)
const spoken = fc.record({
  words: fc.array(word, { minLength: 2, maxLength: 25 }),
  marks: fc.array(fc.constantFrom('', '', '', '', ',', '.', '?', ' –', ' …', ';'), { minLength: 25, maxLength: 25 }),
  break: fc.nat(40),
})

/** The words with their marks, whole or interrupted once. */
function passagesOf({ words, marks, break: at }: { words: string[]; marks: string[]; break: number }): string[] {
  const said = words.map((word, i) => `${word}${i < words.length - 1 ? marks[i] : '.'}`)
  return at > 0 && at < said.length ? [said.slice(0, at).join(' '), said.slice(at).join(' ')] : [said.join(' ')]
}

t.test('of 10,000 quotes with a word, number or negation changed none is exact or normalized', async t => {
  let changed = 0
  const change = fc.constantFrom('replace', 'leave out', 'add', 'swap')
  fc.assert(
    fc.property(spoken, change, fc.nat(), word, (quote, how, place, other) => {
      const passages = passagesOf(quote)
      const words = [...quote.words]
      const at = place % words.length
      const next = words[at + 1]
      if (how === 'replace' && other !== words[at]) words[at] = other
      else if (how === 'swap' && next !== undefined && next !== words[at]) words.splice(at, 2, next, words[at]!)
      else if (how === 'leave out') words.splice(at, 1)
      else words.splice(at, 0, other)
      changed++
      const [asked] = passagesOf({ ...quote, words, break: 0 })
      const found = /[\p{L}\p{N}]/u.test(asked!) ? agreement(passages, asked!) : null
      return found === null || found === 'partial'
    }),
    { numRuns: 10_000 },
  )
  t.ok(changed >= 10_000)
})

const TYPOGRAPHY: [RegExp, string[]][] = [
  [/ [–—-]+ /g, [' — ', '—', ' - ', ' -- ', ' – ']],
  [/(?<=\w)[-–](?=\w)/g, ['-', '–', '‑', '‐']],
  [/(?<= )[-](?=\d)/g, ['-', '−', '–']],
  [/…/g, ['...', '…', '. . .']],
  [/’/g, ['’', "'", '‘', 'ʼ']],
  [/ /g, [' ', '  ', '\u00a0', '\n', '\u202f']],
]

t.test('of 10,000 quotes with only the typography changed all are at least normalized', async () =>
  fc.assert(
    fc.property(spoken, fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }), (quote, choices) => {
      const passages = passagesOf(quote)
      let asked = passages.join(' ')
      TYPOGRAPHY.forEach(([pattern, forms], i) => {
        asked = asked.replace(pattern, forms[choices[i]! % forms.length]!)
      })
      if (choices[6]! % 3 === 1) asked = asked.toUpperCase()
      if (choices[6]! % 3 === 2) asked = asked.toLowerCase().normalize('NFD')
      const around = [
        ['', ''],
        ['“', '”'],
        ['"', '"'],
        [' «', '» '],
      ][choices[7]! % 4]!
      const found = agreement(passages, `${around[0]}${asked}${around[1]}`)
      return found === 'exact' || found === 'normalized'
    }),
    { numRuns: 10_000 },
  ),
)
