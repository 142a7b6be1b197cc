import t from 'tap'
import { sourceFragments } from '../../../src/domain/citations/fragment.ts'
import { selectors } from '../../../src/domain/passages.ts'

const URL = 'https://news.example/a'

/** The fragment of the n-th place of some words in a text. */
function fragment(text: string, words: string, n = 0, url: string | null = URL): string | null {
  let start = -1
  for (let i = 0; i <= n; i++) start = text.indexOf(words, start + 1)
  return sourceFragments({ url, text })([selectors(text)({ start, end: start + words.length })])
}

t.test('a fragment names the words, with what a directive needs encoded', async t => {
  const text = 'Well-known: 5 % of “A & B”, 東京 – all 🌳.'
  t.equal(fragment(text, 'Well-known'), `${URL}#:~:text=Well%2Dknown`)
  t.equal(
    fragment(text, '5 % of “A & B”, 東京'),
    `${URL}#:~:text=5%20%25%20of%20%E2%80%9CA%20%26%20B%E2%80%9D%2C%20%E6%9D%B1%E4%BA%AC`,
  )
  t.equal(fragment(text, 'all 🌳'), `${URL}#:~:text=all%20%F0%9F%8C%B3`)
  t.equal(fragment(text, 'all', 0, null), null)
})

t.test('the fragment of the page stays, a directive of its own does not', async t => {
  t.equal(fragment('All is well', 'is', 0, `${URL}#top`), `${URL}#top:~:text=is`)
  t.equal(fragment('All is well', 'is', 0, `${URL}#:~:text=other`), `${URL}#:~:text=is`)
  t.equal(fragment('All is well', 'is', 0, `${URL}?a=b`), `${URL}?a=b#:~:text=is`)
})

t.test('words that are not unique are named by what stands around them, in the same block', async t => {
  const text = 'Rain again\n\nRain came to the old northern town again, and rain left.\n\nAgain'
  const around = (words: string, n: number) =>
    decodeURIComponent(fragment(text, words, n)!.slice(`${URL}#:~:text=`.length))
  t.equal(around('came', 0), 'came')
  t.equal(around('again', 1), 'came to the old northern town-,again,-, and rain left.')
  t.equal(around('Rain', 0), 'Rain,-again')
  t.equal(around('Rain', 1), 'Rain again-,Rain,-came to the old northern town')
  t.equal(around('Again', 0), 'town again, and rain left.-,Again')
  t.equal(around('Rain', 0), 'Rain,-again', 'a context that is not cut is whole')
  const long = `${'x'.repeat(40)} a ${'y'.repeat(40)} a`
  t.equal(fragment(long, ' a ', 0), `${URL}#:~:text=a`, 'half a word is none')
})

t.test('a long passage is named by its ends', async t => {
  const passage = `It began in May ${'and went on '.repeat(40)}until it ended in June`
  const directive = decodeURIComponent(fragment(`So: ${passage}.`, passage)!.split('text=')[1]!)
  t.equal(
    directive,
    `It began in May ${'and went on '.repeat(5)}and,${'went on and '.repeat(4)}went on until it ended in June`,
  )
  const chinese = '语'.repeat(400)
  t.equal(
    decodeURIComponent(fragment(`“${chinese}”`, chinese)!.split('text=')[1]!),
    `“-,${'语'.repeat(80)},${'语'.repeat(80)},-”`,
  )
})

t.test('a quote in several passages has a directive for each', async t => {
  const text = '“Yes,” she said, “we can.”'
  const select = selectors(text)
  t.equal(
    sourceFragments({ url: URL, text })([select({ start: 1, end: 5 }), select({ start: 18, end: 25 })]),
    `${URL}#:~:text=Yes%2C&text=we%20can.`,
  )
})
