import { join } from 'node:path'
import t from 'tap'
import ts from 'typescript'
import type { Article } from '../../../src/domain/article.ts'
import type { Citation } from '../../../src/domain/citations/citation.ts'
import { formats } from '../../../src/domain/citations/formats.ts'
import type { Figure } from '../../../src/domain/figure.ts'
import type { Speaker } from '../../../src/domain/speaker.ts'
import { entryOf } from '../../store/fixtures.ts'

const SITE = 'https://quotes.example'
const ana: Speaker = { id: 'ana-ruiz', name: 'Ana Ruiz', type: 'person', role: 'chief executive' }
const orchards: Speaker = { id: 'orchards-ltd', name: 'Orchards Ltd', type: 'organization', role: null }
const draft = {
  id: 'apples',
  headline: 'Apples & pears: 40 % more',
  paragraphs: ['“We sold it,” said Ana Ruiz. Apples earned Orchards Ltd 5 to 6 million euros in 2023, up 7 percent.'],
}
const stated = {
  url: 'https://news.example/apples',
  publisher: 'The {Orchard}',
  byline: 'Kim\nNovak',
  published_at: '2024-03-09T08:00:00+01:00',
  language: 'en',
  license: 'https://license.example/by',
}
const said = { words: ['We sold it,'], speaker: ana }
const money = { words: '5 to 6 million euros', value: '5000000', unit: 'EUR' }
const percent = { words: '7 percent', value: '7', unit: 'percent' }
const about = {
  metric: { id: null, name: 'earnings', words: 'earned' },
  entity: { id: 'orchards-ltd', name: 'Orchards Ltd' },
  period: { start: '2023-01-01', end: '2023-12-31', words: '2023' },
}
const full = entryOf({ ...draft, ...stated }, [said], [{ ...money, ...about, value_to: '6000000', qualifier: 'range' }])
const bare = entryOf(
  draft,
  [
    { ...said, speaker: null },
    { words: ['Apples'], speaker: orchards },
  ],
  [percent],
)

function citations({ article, findings }: typeof full): Citation[] {
  const { text, ...facts } = article
  const counts = { version: 1, quote_count: 1, figure_count: 1, created_at: '', updated_at: '' }
  const provenance = { source: null, sources: [], extractor_version: null }
  const common = {
    article: { ...facts, ...counts, ...provenance } satisfies Article,
    text_address: `${SITE}/v1/articles/apples/text`,
  }
  return [
    { ...common, address: `${SITE}/v1/articles/apples` },
    ...findings.quotes.map(quote => ({ ...common, address: `${SITE}/v1/quotes/q_1`, quote: { ...quote, id: 'q_1' } })),
    ...findings.figures.map(figure => ({
      ...common,
      address: `${SITE}/v1/figures/f_1`,
      figure: { ...figure, id: 'f_1' },
    })),
  ]
}
const [article, quote, figure] = citations(full) as [Citation, Citation, Citation]
const [bareArticle, bareQuote, other, bareFigure] = citations(bare) as [Citation, Citation, Citation, Citation]
const all = [article, quote, figure, bareArticle, bareQuote, other, bareFigure]

const format = (name: string) => formats.find(format => format.name === name)!
const one = (name: string, citation: Citation) => format(name).one(citation)

t.test('BibTeX: an entry with what is known, and what is missing in its note', async t => {
  t.equal(
    one('bibtex', quote),
    `@misc{q_1,
  title = {{Apples \\& pears: 40 \\% more}},
  author = {{Kim Novak}},
  howpublished = {The \\{Orchard\\}},
  year = {2024},
  month = {03},
  day = {09},
  url = {https://news.example/apples#:~:text=We%20sold%20it%2C},
  language = {en},
  note = {“We sold it,” (Ana Ruiz, chief executive)}
}
`,
  )
  t.equal(
    one('bibtex', bareArticle),
    `@misc{apples,
  title = {{Apples \\& pears: 40 \\% more}},
  note = {Missing: author, publisher, date, URL}
}
`,
  )
  t.match(one('bibtex', figure), '@misc{f_1,')
  t.notMatch(one('bibtex', article), 'note')
  const hostile = {
    ...article.article,
    id: '庭園}',
    headline: '\\ {} $ & # _ ^ ~ %\r\n}',
    url: 'https://a.example/{}\\',
  }
  t.match(one('bibtex', { ...article, article: hostile }), '@misc{onrecord-')
  t.match(
    one('bibtex', { ...article, article: hostile }),
    'title = {{\\textbackslash{} \\{\\} \\$ \\& \\# \\_ \\textasciicircum{} \\textasciitilde{} \\% \\}}}',
  )
  t.match(one('bibtex', { ...article, article: hostile }), 'url = {https://a.example/%7B%7D%5C}')
})

t.test('RIS: one line a field, ended by CR LF', async t => {
  t.equal(
    one('ris', quote),
    [
      'TY  - NEWS',
      'TI  - Apples & pears: 40 % more',
      'AU  - Kim Novak',
      'JO  - The {Orchard}',
      'PY  - 2024',
      'DA  - 2024/03/09',
      'LA  - en',
      'UR  - https://news.example/apples#:~:text=We%20sold%20it%2C',
      `AN  - ${SITE}/v1/quotes/q_1`,
      'AB  - “We sold it,” (Ana Ruiz, chief executive)',
      'ER  - ',
      '',
    ].join('\r\n'),
  )
  t.match(one('ris', bareQuote), 'N1  - Missing: speaker, author, publisher, date, URL\r\n')
})

t.test('CSL-JSON: an item, or a list of them', async t => {
  t.strictSame(JSON.parse(one('csl', figure)), {
    id: `${SITE}/v1/figures/f_1`,
    type: 'article-newspaper',
    title: 'Apples & pears: 40 % more',
    author: [{ literal: 'Kim\nNovak' }],
    'container-title': 'The {Orchard}',
    issued: { 'date-parts': [[2024, 3, 9]] },
    URL: 'https://news.example/apples#:~:text=5%20to%206%20million%20euros',
    language: 'en',
    archive: 'Onrecord',
    archive_location: `${SITE}/v1/figures/f_1`,
    annote: 'earnings of Orchards Ltd, 2023: 5 to 6 million euros',
  })
  t.strictSame(JSON.parse(one('csl', bareFigure)).note, 'Missing: metric, entity, period, author, publisher, date, URL')
  t.equal(JSON.parse(format('csl').list([article, quote], SITE)).length, 2)
})

t.test('Markdown and text: a block quote and a line, nothing of the source is markup', async t => {
  t.equal(
    one('markdown', quote),
    `> “We sold it,”
>
> — Ana Ruiz, chief executive, in [“Apples \\& pears: 40 % more”](<https://news.example/apples#:~:text=We%20sold%20it%2C>), Kim Novak, The \\{Orchard\\}, 2024-03-09
`,
  )
  t.equal(
    one('markdown', bareFigure),
    `> amount: 7 percent
>
> — “Apples \\& pears: 40 % more”
>
> *Missing: metric, entity, period, author, publisher, date, URL*
`,
  )
  const hostile = {
    ...article.article,
    headline: '# *x* <b> [a](b)\n\n- y',
    publisher: '1. z',
    url: 'https://a.example/<>',
  }
  t.match(
    one('markdown', { ...article, article: hostile }),
    '[“\\# \\*x\\* \\<b\\> \\[a\\]\\(b\\) - y”](<https://a.example/%3C%3E>), Kim Novak, 1\\. z',
  )
  t.equal(
    one('text', quote),
    '“We sold it,” (Ana Ruiz, chief executive) — “Apples & pears: 40 % more”, Kim Novak, The {Orchard}, 2024-03-09, https://news.example/apples#:~:text=We%20sold%20it%2C\n',
  )
  t.equal(one('text', bareArticle), '“Apples & pears: 40 % more” [Missing: author, publisher, date, URL]\n')
  t.equal(one('text', other).split(' — ')[0], '“Apples” (Orchards Ltd)')
  for (const name of ['bibtex', 'ris', 'markdown', 'text']) {
    t.equal(format(name).list([article, quote], SITE).split('Apples').length, 3, name)
  }
})

t.test(
  'W3C Web Annotation: both selectors in the text of Onrecord, the words on the page of the publisher',
  async t => {
    const { start, end, exact, prefix, suffix } = quote.quote!.segments[0]!
    const words = { type: 'TextQuoteSelector', exact, prefix, suffix }
    t.strictSame(JSON.parse(one('annotation', quote)), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${SITE}/v1/quotes/q_1?format=annotation`,
      type: 'Annotation',
      motivation: 'identifying',
      rights: 'https://license.example/by',
      body: [
        {
          type: 'TextualBody',
          value: '“We sold it,” (Ana Ruiz, chief executive)',
          format: 'text/plain',
          purpose: 'describing',
        },
      ],
      target: [
        { source: `${SITE}/v1/articles/apples/text`, selector: [{ type: 'TextPositionSelector', start, end }, words] },
        { source: 'https://news.example/apples', selector: words },
      ],
      via: 'https://news.example/apples#:~:text=We%20sold%20it%2C',
    })
    const bare = JSON.parse(one('annotation', bareArticle))
    t.strictSame(bare.target, [`${SITE}/v1/articles/apples/text`])
    t.equal(bare.body[1].value, 'Missing: author, publisher, date, URL')
    const page = JSON.parse(format('annotation').list(all, `${SITE}/v1/quotes`))
    t.strictSame([page.type, page.id, page.items.length], ['AnnotationPage', `${SITE}/v1/quotes`, all.length])
  },
)

t.test('schema.org: every member is of its vocabulary', async t => {
  const open = { ...figure.figure!.period!, start: null }
  const openFigure = { ...figure, figure: { ...figure.figure!, period: open } as Figure }
  const things = [quote, bareArticle, bareFigure, openFigure].map(citation => one('jsonld', citation))
  const types = things.map(thing => `WithContext<${JSON.parse(thing)['@type']}>`)
  t.strictSame([...new Set(types)].length, 3)
  const list = format('jsonld').list([other, figure], `${SITE}/v1/quotes`)
  const folder = t.testdir({
    'things.ts': [
      "import type { ItemList, NewsArticle, Observation, Quotation, WithContext } from 'schema-dts'",
      ...things.map((thing, i) => `export const thing${i}: ${types[i]} = ${thing}`),
      `export const list: WithContext<ItemList> = ${list}`,
    ].join('\n'),
    'wrong.ts': [
      "import type { Quotation, WithContext } from 'schema-dts'",
      "export const wrong: WithContext<Quotation> = { '@context': 'https://schema.org', '@type': 'Quotation', said: 'x' }",
    ].join('\n'),
  })
  const options = {
    noEmit: true,
    lib: ['lib.es2020.d.ts'],
    strict: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  }
  const program = ts.createProgram([join(folder, 'things.ts'), join(folder, 'wrong.ts')], options)
  const complaints = (name: string) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(join(folder, name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  t.strictSame(complaints('things.ts'), [])
  t.match(complaints('wrong.ts')[0], "'said' does not exist")
})

t.test('schema.org: who said it, and what was measured', async t => {
  t.hasStrict(JSON.parse(one('jsonld', quote)), {
    '@type': 'Quotation',
    text: 'We sold it,',
    spokenByCharacter: { '@type': 'Person', name: 'Ana Ruiz', jobTitle: 'chief executive' },
    isPartOf: { '@type': 'NewsArticle', creditText: 'Kim\nNovak', datePublished: '2024-03-09T08:00:00+01:00' },
  })
  t.hasStrict(JSON.parse(one('jsonld', other)), {
    spokenByCharacter: { '@type': 'Organization', name: 'Orchards Ltd' },
    description: 'Missing: author, publisher, date, URL',
  })
  t.hasStrict(JSON.parse(one('jsonld', figure)), {
    '@type': 'Observation',
    variableMeasured: 'earnings',
    observationDate: '2023-12-31',
    value: { '@type': 'MonetaryAmount', currency: 'EUR', minValue: '5000000', maxValue: '6000000' },
  })
  t.hasStrict(JSON.parse(one('jsonld', bareFigure)), {
    value: { '@type': 'QuantitativeValue', unitText: 'percent', value: '7' },
  })
})
