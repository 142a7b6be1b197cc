import fc from 'fast-check'
import t from 'tap'
import { lexemeAt } from '../../src/extract/lexicon.ts'
import { remembered } from '../../src/extract/remembered.ts'
import { tokensIn } from '../../src/extract/tokens.ts'
import { wordsOf } from '../../src/extract/words.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const tokens = (text: string) => tokensIn(text, wordsOf(text), whole(text))
const words = (text: string) => tokens(text).map(({ start, end }) => text.slice(start, end))

t.test('words keep their inner marks and lose the others', async t => {
  for (const [text, found] of Object.entries({
    'Ren said, twice.': ['Ren', 'said', ',', 'twice', '.'],
    "the boss' plan, Ana's plan": ['the', "boss'", 'plan', ',', "Ana's", 'plan'],
    "dogs'and rock'n'roll": ["dogs'and", "rock'n'roll"],
    'AT&T and/or $1,200.50 (C$5)': ['AT&T', 'and/or', '$1,200.50', '(', 'C', '$5', ')'],
    'Rev. Lee met J. Cruz of the U.S. Navy.': ['Rev.', 'Lee', 'met', 'J.', 'Cruz', 'of', 'the', 'U.S.', 'Navy', '.'],
    'Then he left. She came. Émile too.': ['Then', 'he', 'left', '.', 'She', 'came', '.', 'Émile', 'too', '.'],
    'said Abcdefg. Then; no. It is': ['said', 'Abcdefg', '.', 'Then', ';', 'no', '.', 'It', 'is'],
    'a— b— naïve “\u0001\u0001” he': ['a', '—', 'b', '—', 'naïve', '“\u0001\u0001”', 'he'],
    "over' the gun' 9. Then": ['over', "'", 'the', 'gun', "'", '9', '.', 'Then'],
    'over\tand\nout-': ['over', 'and', 'out', '-'],
    'end’': ['end', '’'],
    'x.é y-': ['x.é', 'y', '-'],
  }))
    t.strictSame(words(text), found, text)
})

t.test('letters of any alphabet are cut in the same way', async t => {
  const text = fc.array(fc.constantFrom(..."eexs1 .,-'&/()$;“”—\n"), { maxLength: 30 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, ascii => {
      const spans = (text: string) => tokens(text).map(({ start, end }) => [start, end])
      t.strictSame(spans(ascii.replaceAll('e', 'é')), spans(ascii))
    }),
    { numRuns: 500 },
  )
})

t.test('the past of a verb is one, however it is written', async t => {
  for (const verb of ['raised', 'tried', 'passed', 'sued', 'died', 'stopped', 'freed', 'bought'])
    t.equal(tokens(`Ida Lund ${verb} it`)[2]!.kind, 'verb', verb)
  t.equal(tokens('Ida Lund seed it')[2]!.kind, 'word')
})

t.test('what is read of a word is kept, also when many words come between', async t => {
  let reads = 0
  const length = remembered(word => {
    reads++
    return { word }
  })
  const at = (text: string, word: string) => length(text, text.indexOf(word), text.indexOf(word) + word.length)
  t.equal(at('a wonderful day', 'wonderful').word, 'wonderful')
  t.equal(at('how wonderful', 'wonderful'), at('a wonderful day', 'wonderful'))
  t.equal(at('an extraordinarily long day', 'extraordinarily').word, 'extraordinarily')
  t.equal(reads, 2)
  const endless = 'x'.repeat(50)
  t.equal(at(endless, endless).word, endless)
  for (let i = 0; i < 100_000; i++) {
    const word = i.toString(36)
    if (at(word, word).word !== word) t.fail(word)
  }
  t.ok(reads > 100_000)
  reads = 0
  t.equal(at('a wonderful day', 'wonderful').word, 'wonderful')
  t.equal(reads, 1, 'of so many words the first ones were forgotten')
})

t.test('a word that is cut is known as one that is asked for', async t => {
  const text = "Ren's AT&T workers' tea-room, the U.S.A. and Ana\u2019s \u00c9t\u00e9 o'clock 's"
  for (const { start, close, end, possessive, lexeme } of wordsOf(text))
    t.equal(lexeme, lexemeAt(text, start, possessive ? end : close), text.slice(start, end))
})

t.test('a text may begin and end with any word', async t => {
  for (const text of ['s', 'as', "x's", 'a', 'a-', "a'", 'U.S', '\u{1d49c}', '\ud835', 'Re\u0301']) {
    const close = /[-']$/.test(text) ? text.length - 1 : text.length
    const whole = { start: 0, close, end: text === "x's" ? 1 : close, possessive: text === "x's" }
    t.strictSame(
      wordsOf(text).map(({ start, close, end, possessive }) => ({ start, close, end, possessive })),
      text === '\ud835' ? [] : [whole],
      text,
    )
  }
  t.equal(wordsOf('a '.repeat(100_000)).length, 100_000, 'longer than the room for most texts')
})

t.test('words that fall on the same place are told apart', async t => {
  const read = remembered(word => ({ word }))
  // In a hash of h × 31 + code, “Aa” and “BB” are the same: so are all that are made of them.
  let same = ['']
  for (let i = 0; i < 7; i++) same = same.flatMap(word => [`${word}Aa`, `${word}BB`])
  for (let round = 0; round < 2; round++)
    t.strictSame(
      same.map(word => read(word, 0, word.length).word),
      same,
    )
})
