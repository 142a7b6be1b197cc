import fc from 'fast-check'
import t from 'tap'
import { condensed } from '../../src/extract/condensed.ts'

t.test('of spaces one stays, of no row its indent, and no mark of no width', async t => {
  const texts: Record<string, string> = {
    'One two.\n\nThree': 'One two.\n\nThree',
    '  One  two \t three  ': 'One two three',
    ' \u200bOne\u200b two\u200b\u200bthree\u00ad': 'One twothree',
    'One\u00a0two\u00a0 three': 'One\u00a0two\u00a0three',
    'One \r\n two\rthree': 'One\ntwo\rthree',
    'One\n   \ntwo\n \r\nthree': 'One\n   \ntwo\n \nthree',
    '   ': '   ',
    '': '',
  }
  for (const [source, text] of Object.entries(texts)) t.equal(condensed(source).text, text, JSON.stringify(source))
})

t.test('every passage of it stands in the article, without the layout at its ends', async t => {
  const source = '  “We  go,”\r\n  said\u200b Ana\u00ad.'
  const { text, origin } = condensed(source)
  t.equal(text, '“We go,”\nsaid Ana.')
  const found = (words: string) => {
    const start = text.indexOf(words)
    const at = origin({ start, end: start + words.length })
    return source.slice(at.start, at.end)
  }
  t.strictSame(['“We', 'We go', 'go,”\nsaid', 'said', 'Ana', 'Ana.', ''].map(found), [
    '“We',
    'We  go',
    'go,”\r\n  said',
    'said',
    'Ana',
    'Ana\u00ad.',
    '',
  ])
  const characters = fc.constantFrom('a', 'b', '.', ' ', ' ', '\n', '\r', '\t', '\u00a0', '\u200b', '\u00ad', '🌳')
  fc.assert(
    fc.property(
      fc.array(characters).map(list => list.join('')),
      source => {
        const { text, origin } = condensed(source)
        return [...text].every((character, i, all) => {
          const start = all.slice(0, i).join('').length
          const at = origin({ start, end: start + character.length })
          return source.slice(at.start, at.end) === character
        })
      },
    ),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      source => condensed(condensed(source).text).text === condensed(source).text,
    ),
  )
})
