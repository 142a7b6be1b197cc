import t from 'tap'
import { isSameStory } from '../../src/domain/story.ts'
import { wordingOf } from '../../src/domain/wording.ts'

const wording = (passages: string[], speaker: string | null = 'ana-ruiz', id = 'q_1') =>
  wordingOf({
    id,
    segments: passages.map(exact => ({ start: 0, end: 0, exact, prefix: '', suffix: '' })),
    speaker: speaker === null ? null : { id: speaker },
  })

t.test('the same words of the same speaker have one wording, however they are printed', async t => {
  const ways = [
    ['I would go, and come back.'],
    ['I WOULD GO', 'and come back'],
    ['I would go — and come back …'],
    ['“I would go;', 'and come back,”'],
  ]
  t.strictSame([...new Set(ways.map(way => wording(way)))].length, 1)
  t.equal(wording(['It is .5 percent.'], 'a', 'q_1'), wording(['it is .5 percent'], 'a', 'q_2'))
})

t.test('other words, another number or another speaker is another wording', async t => {
  const others = [
    wording(['I would go']),
    wording(['I would not go']),
    wording(['I would go?']),
    wording(['I would go'], 'ida-lund'),
    ...['It is 5', 'It is .5', 'It is −5', 'It is $5', 'It is 3 4', 'It is 3-4', 'It is 10:30', 'It is 10 30'].map(
      text => wording([text]),
    ),
  ]
  t.equal(new Set(others).size, others.length)
  t.not(wording(['No'], null, 'q_1'), wording(['No'], null, 'q_2'), 'who is not known is not known to be the same')
})

t.test('two texts tell one story when they have one headline or most of their words', async t => {
  const first = 'Harbour reopens\n\nThe harbour reopened on Monday after the storm, the harbour master said.'
  const cases: [other: string, same: boolean][] = [
    ['HARBOUR REOPENS\n\nAll is new.', true],
    [`${first.replace('reopens', 'opens again')} More follows on another page of this paper.`, true],
    ['Harbour opens\n\nThe harbour reopened on Monday after the storm.', true],
    ['Ferry cancelled\n\nThe ferry is cancelled after the storm, the operator said.', false],
    ['Rain', false],
    ['—', false],
  ]
  for (const [other, same] of cases)
    t.strictSame([isSameStory(first, other), isSameStory(other, first)], [same, same], other)
})
