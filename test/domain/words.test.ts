import t from 'tap'
import { runsOf, wordsOf } from '../../src/domain/words.ts'

const keys = (text: string) => wordsOf(text).map(word => word.key)

t.test('a word has the same key in any typography', async t => {
  const same: [string, ...string[]][] = [
    [
      'We don’t know',
      "we DON'T  know",
      'We don‘t\u00a0know',
      '«We don´t» know',
      '“We don＇t know”',
      'We don\u00ad’t k\u200bnow',
    ],
    ['It works – mostly', 'it works—mostly', 'It works -- mostly', 'It works ― mostly', 'it works - – mostly'],
    ['a well-known case', 'a well‐known case', 'a well–known case'],
    ['Wait … please', 'Wait... please', 'wait . . . please', 'Wait …. please'],
    ['caf\u00e9', 'cafe\u0301', 'CAF\u00c9'],
    ['Straße', 'STRASSE'],
    ['5 ≠ 6', '5 =\u0338 6'],
    ['rose by −5 percent', 'rose by -5 percent', 'rose by –5 percent'],
    ['he said ‘about 2019’ twice', "he said 'about 2019' twice", 'he said "about 2019" twice'],
  ]
  for (const [first, ...others] of same) for (const other of others) t.strictSame(keys(other), keys(first), other)
})

t.test('what means something else has another key', async t => {
  const different: [string, string][] = [
    ['1.5', '15'],
    ['1,000', '1.000'],
    ['1.5', '1. 5'],
    ['.5 points', '5 points'],
    ['-5', '5'],
    ['–5–−3', '–5–3'],
    ['(−$5)', '($5)'],
    ['5-10', '5 10'],
    ['$5', '€5'],
    ['5 %', '5 ‰'],
    ['10²', '102'],
    ['½', '12'],
    ['well', 'we’ll'],
    ['its', 'it’s'],
    ['can not', 'cannot'],
    ['re-sign', 'resign'],
    ['résumé', 'resume'],
    ['You did?', 'You did.'],
    ['Eat, Ann', 'Eat Ann'],
    ['a gap of 6"', "a gap of 6'"],
    ['6′ tall', '6″ tall'],
  ]
  for (const [one, other] of different) t.strictNotSame(keys(one), keys(other), `${one} is not ${other}`)
})

t.test('words say where they stand', async t =>
  t.strictSame(
    wordsOf('“Go, 𝒜!”').map(({ key, isWord, start, end }) => [key, isWord, start, end]),
    [
      ['go', true, 1, 3],
      [',', false, 3, 4],
      ['𝒜', true, 5, 7],
      ['!', false, 7, 8],
    ],
  ),
)

t.test('runs are of three words, of a shorter text of all, of no words none', async t => {
  t.equal(runsOf(wordsOf('one two, three four')).length, 2)
  t.strictSame(runsOf(wordsOf('one … two')), runsOf(wordsOf('One two')))
  t.equal(runsOf(wordsOf('a a a a a a')).length, 1)
  t.strictSame(runsOf(wordsOf('… \u00ad —')), [])
  const apart = ['a b c', 'c b a', 'b a c', 'ab c d', 'a bc d', 'a b cd', 'a b', 'ab', 'b a', 'a a', 'a a a', 'a']
  t.equal(new Set(apart.flatMap(text => runsOf(wordsOf(text)))).size, apart.length)
})

t.test('half a million runs of few words that are much alike have half a million hashes', async t => {
  const names = Array.from({ length: 80 }, (_, i) => `${'ab'[i & 1]}${i.toString(2)}`)
  const runs = new Set<string>()
  for (const one of names) {
    for (const two of names) {
      for (const three of names) for (const run of runsOf(wordsOf(`${one} ${two} ${three}`))) runs.add(run)
    }
  }
  t.equal(runs.size, 80 ** 3)
  t.ok([...runs].every(run => /^[0-9a-z]{10}$/.test(run)))
})

t.test('any text is read in linear time', async t => {
  for (const piece of [
    '“',
    '"',
    "'",
    '-',
    '—',
    '.',
    '. ',
    '…',
    '1,',
    "a'",
    '\u0301',
    '\ud800',
    '\0',
    '𝒜',
    ' ',
    '6" ',
  ]) {
    const begun = performance.now()
    wordsOf(piece.repeat(50_000))
    t.ok(performance.now() - begun < 1_000, JSON.stringify(piece))
  }
})
