import t from 'tap'
import { type ArticleDraft, articleOf, paragraphsOf } from '../../src/domain/article.ts'
import { articleId, findingIds, slug } from '../../src/domain/ids.ts'

const draft: ArticleDraft = {
  id: null,
  headline: 'Ölpreis – it’s up 3% 📈',
  paragraphs: ['One two.', 'Three.'],
  language: null,
  url: null,
  publisher: null,
  byline: null,
  published_at: null,
  license: null,
  removed: [],
}

t.test('an article gets its text, hash, word count and readable id from its draft', async t => {
  const article = articleOf(draft)
  t.equal(article.text, 'Ölpreis – it’s up 3% 📈\n\nOne two.\n\nThree.')
  t.equal(article.word_count, 7)
  t.equal(article.id, `olpreis-its-up-3-${article.text_sha256.slice(0, 8)}`)
  t.equal(articleOf({ ...draft, id: 'mine' }).id, 'mine')
  t.equal(articleOf({ ...draft, headline: '…', paragraphs: [] }).word_count, 0)
})

t.test('paragraphs have code point places, and the headline is number 0', async t =>
  t.strictSame(paragraphsOf('📈 up\n\nOne.'), [
    { index: 0, start: 0, end: 4, text: '📈 up' },
    { index: 1, start: 6, end: 10, text: 'One.' },
  ]),
)

t.test('a slug keeps the letters of every script and folds the rest', async t =>
  t.strictSame(['Señor O’Neil, Jr.', 'Жак  Ширак', '…'].map(slug), ['senor-oneil-jr', 'жак-ширак', 'unnamed']),
)

t.test('the words of a long headline stop at sixty characters', async t =>
  t.equal(articleId('word '.repeat(40), 'abcdef0123'), `${'word-'.repeat(12)}abcdef01`),
)

t.test('the same words twice in an article are two findings', async t => {
  const idOf = findingIds('q', 'article')
  const [first, second, other] = [idOf('yes'), idOf('yes'), idOf('no')]
  t.match(first, /^q_[0-9a-f]{20}$/)
  t.equal(new Set([first, second, other]).size, 3)
  t.equal(findingIds('q', 'article')('yes'), first)
})

t.test('words that have the same bytes in UTF-8 are the same words', async t => {
  const idOf = findingIds('q', 'article')
  t.not(idOf('half \ud800'), idOf('half \udc00'))
})
