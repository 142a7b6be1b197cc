import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Figure } from '../src/domain/figure.ts'
import { slice } from '../src/domain/passages.ts'
import type { Quote } from '../src/domain/quote.ts'
import type { Selector } from '../src/domain/selector.ts'
import { EXTRACTOR_VERSION } from '../src/extract/version.ts'
import { rules, versionOf } from './extract/rules.ts'
import { answers } from './golden/answers.ts'

const NAME = 'huawei-ceo-would-welcome-phone-call-from-biden'
const file = readFileSync(new URL(`../data/${NAME}.txt`, import.meta.url))
const golden = JSON.parse(readFileSync(new URL(`golden/${NAME}.json`, import.meta.url), 'utf8')) as {
  article: { text: string; removed: string[]; headline: string } & Record<string, unknown>
  quotes: Quote[]
  figures: Figure[]
}

t.test('the version is that of the rules as they are; npm run golden writes it', async t => {
  const these = rules()
  t.equal(EXTRACTOR_VERSION, versionOf(these), 'the rules of src/extract have changed: npm run golden')
  const names = these.map(({ name }) => name)
  for (const name of ['extract/quotes/model.ts', 'extract/data/weights.ts', 'domain/ids.ts', 'domain/passages.ts']) {
    t.ok(names.includes(name), name)
  }
  t.notOk(names.includes('extract/version.ts'))
  t.ok(
    these.every(({ code }) => !code.includes('/**')),
    'comments are no rules',
  )
})

t.test('the golden file is what is found today; npm run golden writes it', async t => {
  for (const [name, answer] of answers()) {
    t.strictSame(answer, JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8')))
  }
})

t.test('the article is there byte for byte, and what it does not state is null', async t => {
  t.equal(
    createHash('sha256').update(file).digest('hex'),
    '67911b1e7d21eada2ba71a4288cead1f6bcd978f29ac75e81a848832c5c53489',
  )
  const { text, removed, url, publisher, byline, published_at, language } = golden.article
  t.equal(file.toString(), `${text}\n\nLeave a Comment`)
  t.strictSame(removed, ['Leave a Comment'])
  t.strictSame([url, publisher, byline, published_at, language], [null, null, null, null, null])
})

/** What a reader finds in the article, by hand: kind, segments, mention, cue, basis, language spoken. */
const QUOTES = [
  ['mixed', '[12,25)', 'Huawei CEO', 'remarks', 'cue', null],
  ['direct', '[711,808) [912,978)', 'Ren [810,813)', 'said', 'cue', 'Chinese'],
  ['direct', '[1160,1416)', 'Ren', 'said', 'cue', null],
  ['direct', '[1429,1551)', 'Ren', null, 'adjacent_paragraph', null],
  ['mixed', '[2214,2223)', 'Ren', 'saying', 'cue', null],
  ['direct', '[2419,2467)', 'Ren', 'said', 'cue', null],
]

t.test('the quoted words, with their speaker and how it is known', async t => {
  const marked = golden.quotes.filter(quote => quote.kind !== 'indirect')
  t.strictSame(
    marked.map(quote => [
      quote.kind,
      quote.segments.map(({ start, end }) => `[${start},${end})`).join(' '),
      quote.segments.length > 1 ? placed(quote.attribution.mention!) : quote.attribution.mention!.exact,
      quote.attribution.cue?.exact ?? null,
      quote.attribution.basis,
      quote.translated_from,
    ]),
    QUOTES,
  )
  for (const { speaker } of marked) {
    t.strictSame(speaker, { id: 'ren-zhengfei', name: 'Ren Zhengfei', type: 'person', role: 'Huawei CEO' })
  }
  const confidence = (basis: string) =>
    marked
      .filter(quote => quote.kind === 'direct' && quote.attribution.basis === basis)
      .map(quote => quote.attribution.confidence)
  t.ok(
    Math.max(...confidence('adjacent_paragraph')) < Math.min(...confidence('cue')),
    'what rests on a neighbour is less sure',
  )
  t.equal(
    golden.quotes.find(({ segments }) => segments[0]!.start === 1160)!.text.slice(-8),
    'policy, ',
    'the stray space stays in the text',
  )
})

t.test('reported speech without marks', async t => {
  const reported = golden.quotes.filter(quote => quote.kind === 'indirect')
  const found = reported.map(({ speaker, attribution, text }) => [speaker!.name, attribution.cue!.exact, text])
  t.hasStrict(found, [
    [
      'Ren Zhengfei',
      'said',
      'he would welcome a phone call from President Joe Biden in his first public statement since changing administration in Washington, D.C.',
    ],
    ['Ren Zhengfei', 'hopes', 'a gentler approach to the Chinese telecommunications giant'],
    ['Washington', 'claimed', 'Huawei’s network devices could be used to spy on Americans'],
  ])
})

t.test('the figures, and no others', async t => {
  const facts = golden.figures.map(({ id, article_id, metric, entity, period, conversions, selector, ...rest }) => ({
    ...rest,
    at: placed(selector),
    metric: metric!.id,
    entity: [entity!.id, entity!.name, entity!.basis],
    period: [period!.start, period!.end, period!.as_stated, period!.basis],
    conversions: conversions.map(({ selector, ...conversion }) => ({ ...conversion, at: placed(selector) })),
  }))
  const shared = {
    value_to: null,
    unit: 'CNY',
    unit_basis: 'stated',
    decimals: -8,
    qualifier: 'exact',
    change: null,
    per: null,
    paragraph_index: 16,
    entity: ['huawei', 'Huawei', 'context'],
    period: ['2019-01-01', '2019-12-31', '2019', 'same_sentence'],
  }
  t.strictSame(facts, [
    {
      ...shared,
      value: '858800000000',
      metric: 'revenue',
      at: '858.8 billion yuan [2622,2640)',
      conversions: [
        {
          value: '122970000000',
          unit: 'USD',
          unit_basis: 'convention',
          decimals: -7,
          implied_rate: '6.9838',
          consistent: true,
          at: '$ 122.97 billion [2642,2658)',
        },
      ],
    },
    { ...shared, value: '62700000000', metric: 'net_income', at: '62.7 billion yuan [2681,2698)', conversions: [] },
  ])
})

t.test('every selector holds in the text', async t => {
  const selectors = [...selectorsIn([golden.quotes, golden.figures])]
  t.ok(selectors.length > 20)
  for (const { start, end, exact } of selectors) t.equal(slice(golden.article.text, start, end), exact)
})

function placed({ exact, start, end }: Selector): string {
  return `${exact} [${start},${end})`
}

function* selectorsIn(value: unknown): Generator<Selector> {
  if (typeof value !== 'object' || value === null) return
  if ('exact' in value && 'start' in value) yield value as Selector
  else for (const part of Object.values(value)) yield* selectorsIn(part)
}
