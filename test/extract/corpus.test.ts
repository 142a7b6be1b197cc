import t from 'tap'
import { type Corpus, corporaIn, rowsOf } from './corpus.ts'
import { NOTHING, SAID } from './said.ts'
import { rules, without } from './without.ts'

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

function nameOf({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf(': ') + 2)
}

t.test(
  'no rule can go without a phrasing that shows it, one of quotes and reports without one of its own corpus',
  async t => {
    const rows = [...corpora].flatMap(([folder, files]) =>
      files.flatMap(([file, corpus]) =>
        [...rowsOf(corpus)].map(([text]) => ({ folder, file, text, read: SAID[folder]!(text).join('; ') })),
      ),
    )
    for (const rule of rules()) {
      const modules = without(rule)
      const said = (await modules.import('test/extract/said.ts'))['SAID'] as typeof SAID
      const own = OWN[rule.file]
      const shown = rows.some(
        ({ folder, file, text, read }) =>
          (!own || (folder === own && file === nameOf(rule))) && said[folder]!(text).join('; ') !== read,
      )
      modules.remove()
      t.ok(shown, rule.name)
    }
  },
)

/** Where each rule of a file has a corpus of its name. */
const OWN: Readonly<Record<string, string>> = {
  'quotes/anchors.ts': 'quotes/corpus',
  'quotes/reported.ts': 'quotes/reports',
}
