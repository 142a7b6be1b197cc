import t from 'tap'
import { cents } from './corpus/cents.ts'
import { conversions } from './corpus/conversions.ts'
import { names } from './corpus/names.ts'
import { percents } from './corpus/percents.ts'
import { qualifiers } from './corpus/qualifiers.ts'
import { ranges } from './corpus/ranges.ts'
import { signs } from './corpus/signs.ts'
import { figures, meaning } from './reading.ts'

const said = (text: string) => figures(text).map(meaning).join('; ')

for (const { recognizer, meanings, negatives, gaps } of [
  signs,
  names,
  cents,
  ranges,
  qualifiers,
  conversions,
  percents,
]) {
  t.test(`${recognizer}: every phrasing has its meaning`, async t => {
    for (const [means, phrasings] of Object.entries(meanings)) {
      for (const text of phrasings)
        t.equal(
          said(text).replace(/ \[.*?\](?=;|$)/g, found => (means.includes('[') ? found : '')),
          means,
          text,
        )
    }
    for (const text of negatives) t.equal(said(text), '', text)
    for (const { text, reads } of gaps) t.equal(said(text), reads, `gap: ${text}`)
  })
}
