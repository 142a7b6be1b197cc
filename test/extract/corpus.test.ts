import t from 'tap'
import { type Corpus, corporaIn, rowsOf } from './corpus.ts'
import { NOTHING, SAID } from './said.ts'
import { kindsOf, membersOf, rules, without } from './without.ts'

t.setTimeout(300_000)

const corpora = new Map<string, [file: string, corpus: Corpus][]>()
for (const folder of Object.keys(SAID)) corpora.set(folder, await corporaIn(folder))

for (const [folder, files] of corpora) {
  const said = (text: string) => SAID[folder]!(text).join('; ')
  for (const [, { recognizer, meanings, lookalikes = {}, negatives, gaps }] of files) {
    t.test(`${recognizer}: every phrasing has its meaning`, async t => {
      for (const [means, texts] of Object.entries(meanings)) for (const text of texts) t.equal(said(text), means, text)
    })
    t.test(`${recognizer}: what looks alike is read otherwise, or not at all`, async t => {
      for (const [means, texts] of Object.entries(lookalikes)) {
        for (const text of texts) t.equal(said(text), means, text)
      }
      for (const text of negatives) t.match(said(text), NOTHING, text)
    })
    t.test(`${recognizer}: the declared gaps are still gaps`, async t => {
      for (const { text, means, reads, why } of gaps) {
        t.not(reads, means, text)
        t.equal(said(text), reads, `${text} ${why}`)
      }
    })
  }
}

t.test('every recognizer of quotes and of reports has a corpus', async t => {
  const files = (folder: string) => corpora.get(folder)!.map(([file]) => file)
  const missing = (names: readonly string[], folder: string) => names.filter(name => !files(folder).includes(name))
  t.strictSame(missing(membersOf('quotes/anchors.ts', 'RECOGNIZERS').map(nameOf), 'quotes/corpus'), [])
  t.strictSame(missing(kindsOf('quotes/reported.ts', 'Form'), 'quotes/reports'), [])
})

function nameOf({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf(': ') + 2)
}

t.test('no rule can go without a phrasing that shows it', async t => {
  const rows = [...corpora].map(
    ([folder, files]) => [folder, files.flatMap(([, corpus]) => [...rowsOf(corpus)].map(([text]) => text))] as const,
  )
  const read = rows.map(([folder, texts]) => texts.map(text => SAID[folder]!(text).join('; ')))
  for (const rule of rules()) {
    const modules = without(rule)
    const said = (await modules.import('test/extract/said.ts'))['SAID'] as typeof SAID
    const shown = rows.some(([folder, texts], i) =>
      texts.some((text, j) => said[folder]!(text).join('; ') !== read[i]![j]),
    )
    modules.remove()
    t.ok(shown, rule.name)
  }
})
