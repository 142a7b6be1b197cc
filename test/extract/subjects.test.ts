import t from 'tap'
import { read } from '../../src/extract/reading.ts'
import { subjectsOf } from '../../src/extract/subjects.ts'
import { tokensIn } from '../../src/extract/tokens.ts'

/** The likeliest subject of the last cue of a sentence, and how it was found. */
function subject(text: string): string {
  const { outer, words, sentences } = read(text)
  const tokens = tokensIn(outer, words, sentences[0]!)
  const [first] = subjectsOf(
    tokens,
    tokens.findLastIndex(token => token.cue && token.kind === 'verb'),
  )
  return first ? `${text.slice(tokens[first.first]!.start, tokens[first.last]!.end)} (${first.how})` : 'none'
}

t.test('the subject of a verb is found over what stands between', async t => {
  const texts: Record<string, string> = {
    'Ana Ruiz said so.': 'Ana Ruiz (before)',
    'She has also repeatedly said so.': 'She (before)',
    'He’s said so.': 'He’s (before)',
    'A spokesman for the port of Lima said so.': 'A spokesman for the port of Lima (head)',
    'A source speaking to Harbour News said so.': 'A source speaking to Harbour News (head)',
    'Ana Ruiz, who said so.': 'Ana Ruiz (relative)',
    'An engineer that said so.': 'An engineer (relative)',
    'Ana Ruiz, the mayor, said so.': 'Ana Ruiz (apposition)',
    'Ana Ruiz — the mayor — said so.': 'Ana Ruiz (apposition)',
    'Ana Ruiz (D-Lima) said so.': 'Ana Ruiz (parenthesis)',
    'Ana Ruiz (D-Lima), said so.': 'Ana Ruiz (parenthesis)',
    'Ana Ruiz left and said so.': 'Ana Ruiz (coordinate)',
    'Ana Ruiz left, and, said so.': 'Ana Ruiz (coordinate)',
    'Ana Ruiz left, saying so.': 'Ana Ruiz (participle)',
    '“No,” said Ana Ruiz and Lee Park.': 'Ana Ruiz and Lee Park (inverted)',
    '“No,” said an aide to nobody.': 'an aide (inverted)',
    '“No,” said an aide of hers.': 'an aide of hers (inverted)',
    'On Monday, when it rained, Ana Ruiz went home and said so.': 'Ana Ruiz (coordinate)',
    'In Lima it rained and said so.': 'Lima (coordinate)',
    'LIMA (Agency) — Ana Ruiz left, saying so.': 'Ana Ruiz (participle)',
    'And said so.': 'none',
    'Said the.': 'none',
    'Who said so?': 'none',
    'In and said so.': 'none',
    'Mayor Ruiz Says Port Is Ready': 'Mayor Ruiz (before)',
    'The mayor, Ruiz, Tweeted so.': 'The mayor (apposition)',
    'Her proposed plan she described.': 'she (before)',
    'The harbour report said so.': 'The harbour report (before)',
    'In 2019 reports said so.': '2019 reports (before)',
    'A spokesman for Lima who said so.': 'A spokesman for Lima (relative)',
    'Ana Ruiz and Lee Park said so.': 'Ana Ruiz and Lee Park (before)',
    '“No,” said an aide': 'an aide (inverted)',
    'Walking home, Ana Ruiz stopped and said so.': 'Ana Ruiz (coordinate)',
    'The crews loaded grain and said so.': 'The crews (coordinate)',
    'Ruiz’s claim said so.': 'Ruiz’s claim (before)',
    'In claim forms Ruiz said so.': 'Ruiz (before)',
    'Ruiz agreed to claim it and said so.': 'Ruiz (coordinate)',
    'Ana Ruiz softly said so.': 'Ana Ruiz (before)',
    'The Will Fund said so.': 'The Will Fund (before)',
    'On Monday The mayor said so.': 'The mayor (before)',
    'Prof. Ruiz said so.': 'Prof. Ruiz (before)',
    'A counterrevolutionary said so.': 'A counterrevolutionary (before)',
    '“Go,” say All of us.': 'All (inverted)',
  }
  for (const [text, found] of Object.entries(texts)) t.equal(subject(text), found, text)
})

t.test('a verb is known again after any number of other words', async t => {
  const others = Array.from({ length: 20_001 }, (_, i) => `w${i}`).join(' ')
  t.equal(subject(`Ana Ruiz said ${others}, and Lee Park said so.`), 'Lee Park (before)')
})
