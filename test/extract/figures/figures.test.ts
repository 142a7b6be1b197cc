import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { figures } from './reading.ts'

const metrics = (text: string) =>
  figures(text).map(({ value, metric }) => [value, metric?.id ?? null, metric?.name ?? null])
const periods = (text: string, published_at: string | null = null) =>
  figures(text, published_at).map(({ value, period }) => [
    value,
    period?.as_stated ?? null,
    period?.start ?? null,
    period?.end ?? null,
  ])
const entities = (text: string) =>
  figures(text).map(({ value, entity }) => [value, entity?.name ?? null, entity?.basis ?? null])

t.test('the article in data/ has two figures', async t => {
  const folder = new URL('../../../data/', import.meta.url)
  const file = readdirSync(folder).find(name => name.startsWith('huawei'))!
  const text = readFileSync(new URL(file, folder), 'utf8').replace(/\s+Leave a Comment\s*$/, '')
  const period = {
    start: '2019-01-01',
    end: '2019-12-31',
    as_stated: '2019',
    basis: 'same_sentence',
    mention: { start: 2613, end: 2617 },
  }
  const common = {
    value_to: null,
    unit: 'CNY',
    unit_basis: 'stated',
    decimals: -8,
    qualifier: 'exact',
    per: null,
    change: null,
    period,
    entity: { id: 'huawei', name: 'Huawei', basis: 'context', mention: null },
  }
  t.strictSame(figures(text), [
    {
      ...common,
      span: { start: 2622, end: 2640 },
      value: '858800000000',
      metric: { id: 'revenue', name: 'revenue', mention: { start: 2601, end: 2608 } },
      conversions: [
        {
          value: '122970000000',
          unit: 'USD',
          unit_basis: 'convention',
          decimals: -7,
          implied_rate: '6.9838',
          consistent: true,
          span: { start: 2642, end: 2658 },
        },
      ],
    },
    {
      ...common,
      span: { start: 2681, end: 2698 },
      value: '62700000000',
      metric: { id: 'net_income', name: 'net income', mention: { start: 2666, end: 2676 } },
      conversions: [],
    },
  ])
})

t.test('decimals say how accurately an amount is printed', async t => {
  const decimals = (text: string) => figures(text).map(figure => [figure.value, figure.decimals])
  t.strictSame(
    decimals('They paid $3.50, $94,000, $1.300 billion, half a million dollars, 35 cents and twenty dollars.'),
    [
      ['3.5', 2],
      ['94000', 0],
      ['1300000000', -6],
      ['500000', -5],
      ['0.35', 2],
      ['20', 0],
    ],
  )
  t.strictSame(decimals('It will cost $5.5-6 million.'), [['5500000', -5]])
})

t.test('a metric of the controlled list is told by any of its synonyms', async t =>
  t.strictSame(
    metrics(
      'Turnover was €5m. The company made a net profit of €2m. It paid a fine of €3m. EBITDA came to €4m. Dividends of €1m were paid. It has €7m in debt.',
    ),
    [
      ['5000000', 'revenue', 'revenue'],
      ['2000000', 'net_income', 'net income'],
      ['3000000', 'fine', 'fine'],
      ['4000000', 'ebitda', 'ebitda'],
      ['1000000', 'dividend', 'dividend'],
      ['7000000', 'debt', 'debt'],
    ],
  ),
)

t.test('a metric outside the list keeps its phrase, and a name is none', async t =>
  t.strictSame(metrics('The harvest subsidy pool was €5m. Ana Ruiz gave €2m. In Madrid it took €9m.'), [
    ['5000000', null, 'harvest subsidy pool'],
    ['2000000', null, null],
    ['9000000', null, null],
  ]),
)

t.test('figures in one breath share their metric or take one each in turn', async t => {
  t.strictSame(
    metrics('Rent expense was €5m, €6m and €7m in 2020, 2019 and 2018, respectively.').map(
      ([, id, name]) => id ?? name,
    ),
    ['cost', 'cost', 'cost'],
  )
  t.strictSame(
    metrics('Inventories, trade receivables and payables were €5m, €6m and €7m, respectively.').map(
      ([value, , name]) => [value, name],
    ),
    [
      ['5000000', 'Inventories'],
      ['6000000', 'trade receivables'],
      ['7000000', 'payables'],
    ],
  )
  t.strictSame(
    metrics('Goodwill, inventories, receivables were €5m, €6m and €7m.').map(([, , name]) => name),
    ['goodwill', 'inventories', 'receivables'],
  )
  t.strictSame(
    metrics('Of equipment, inventories in stores were €5m and €6m and €7m.').map(([, , name]) => name),
    ['inventories', 'inventories', 'inventories'],
  )
})

t.test('nouns that are verbs elsewhere, and verbs that look like nouns, are told by their neighbours', async t => {
  for (const [text, name] of [
    ['In the U.S . , deferred harvest payables were €5m.', 'deferred harvest payables'],
    ['The total harvest cost was €5m.', 'cost'],
    ['It had total harvest charges of €5m.', 'charge'],
    ['The farm reported harvest proceeds of €5m.', 'harvest proceeds'],
    ['They were storing harvest proceeds of €5m.', 'harvest proceeds'],
    ['Proceeds totaling €5m came in.', 'Proceeds'],
    ['Farmers storing grain had payables of €5m.', 'payables'],
    ['The amount of payables charged was €5m.', 'amount of payables'],
    ['Harvest payables, newly accrued, were €5m.', 'Harvest payables'],
    ['It has €5m of the harvest proceeds.', 'harvest proceeds'],
    ['We paid €5m in harvest proceeds.', 'harvest proceeds'],
    ['Payables and receivables were €5m.', 'Payables and receivables'],
    ['It has €5m of harvest proceeds of the', 'harvest proceeds'],
    ['It has €5m of harvest proceeds of the best', 'harvest proceeds of the best'],
    ['It has €5m of harvest proceeds of the 5.', 'harvest proceeds'],
    ['The farm costs €5m.', 'cost'],
  ] as const) {
    t.strictSame(
      metrics(text).map(([, , found]) => found),
      [name],
      text,
    )
  }
})

t.test('what a metric was has the metric of what it is', async t => {
  const named = (text: string) => metrics(text).map(([value, , name]) => [value, name])
  t.strictSame(named('Revenue was €2.3bn, while EBITDA climbed to €410m from €355m.'), [
    ['2300000000', 'revenue'],
    ['410000000', 'ebitda'],
    ['355000000', 'ebitda'],
  ])
  t.strictSame(named('The unemployment rate ticked up from 4.9 percent to 5 percent, as salaries grew.'), [
    ['4.9', 'unemployment rate'],
    ['5', 'unemployment rate'],
  ])
  t.strictSame(
    named('The tax rose from €5m to €6m and €2m of fees was paid.'),
    [
      ['5000000', 'tax'],
      ['6000000', 'tax'],
      ['2000000', 'fee'],
    ],
    'what is said in the same breath behind it has its own',
  )
  t.strictSame(
    named('Revenue of €5m came from fees of €3m.'),
    [
      ['5000000', 'revenue'],
      ['3000000', 'fee'],
    ],
    'where it comes from is another',
  )
})

t.test('a list too long to pair shares its last metric', async t => {
  const list = ['apples', 'pears', 'plums', 'nuts', 'figs', 'dates', 'limes', 'leeks', 'beans', 'herb payables']
  const amounts = list.map((_, i) => `€${i + 1}m`)
  t.strictSame(
    metrics(`The ${list.join(', ')} were ${amounts.join(', ')}.`).map(([, , name]) => name),
    amounts.map(() => 'herb payables'),
  )
})

t.test('an amount may be what a metric moved by', async t => {
  const changes = (text: string) => figures(text).map(({ value, change }) => [value, change])
  t.strictSame(
    changes(
      'The deficit rose by €43.6m to €419.2m. Profit fell €5m. They announced a €6m increase. The bank cut its offer by €7m. She lost €8m.',
    ),
    [
      ['43600000', 'increase'],
      ['419200000', null],
      ['5000000', 'decrease'],
      ['6000000', 'increase'],
      ['7000000', 'decrease'],
      ['8000000', null],
    ],
  )
})

t.test('a period is read in the words of the sentence', async t => {
  for (const [words, start, end] of [
    ['2019', '2019-01-01', '2019-12-31'],
    ['the first quarter of 2019', '2019-01-01', '2019-03-31'],
    ['the second half of 2019', '2019-07-01', '2019-12-31'],
    ['Q3 2019', '2019-07-01', '2019-09-30'],
    ['H2 2019', '2019-07-01', '2019-12-31'],
    ['March 2020', '2020-03-01', '2020-03-31'],
    ['February 2020', '2020-02-01', '2020-02-29'],
    ['the three months to June 30, 2019', '2019-04-01', '2019-06-30'],
    ['the year ended December 31 , 2018', '2018-01-01', '2018-12-31'],
    ['the year to January 26, 2020', '2019-01-27', '2020-01-26'],
    ['the six months to June 2019', '2019-01-01', '2019-06-30'],
    ['the third half of 2019', null, null],
    ['fiscal 2019', null, null],
    ['the fiscal first quarter', null, null],
    ['Q1 FY2019', null, null],
    ['the fourth quarter', null, null],
    ['the three months to June', null, null],
    ['last year', null, null],
  ] as const) {
    t.strictSame(
      periods(`Revenue was €5m in ${words}.`).map(([, , from, to]) => [from, to]),
      [[start, end]],
      words,
    )
  }
  t.strictSame(
    periods(
      'On December 31 , 2018 debt was €5m. On 30 June 2019 it was €6m. On February 30, 2019 it was €7m. On May 5 it was €8m. The year ended June 31, 2019 saw €9m.',
    ).map(([, , from, to]) => [from, to]),
    [
      ['2018-12-31', '2018-12-31'],
      ['2019-06-30', '2019-06-30'],
      [null, null],
      [null, null],
      [null, null],
    ],
  )
})

t.test('a verb tells what is measured where no phrase does', async t => {
  const told: Record<string, readonly [id: string | null, words: string]> = {
    'The bank was fined €5m.': ['fine', 'fined'],
    'The court fined the two banks a combined €5m.': ['fine', 'fined'],
    'The plant, which cost nearly €5m to build, is new.': ['cost', 'cost'],
    'It will cost taxpayers more than €5m.': ['cost', 'cost'],
    'They have invested €5m in wind farms.': ['investment', 'invested'],
    'The group raised up to an additional €5m from funds.': ['funding', 'raised'],
    'It wants to raise €5m.': ['funding', 'raise'],
    'The group raised €5m of debt.': ['debt', 'debt'],
    'The deal values it at about €5m.': ['valuation', 'values'],
    'The firm, valued at €5m, grew.': ['valuation', 'valued'],
    'Paintings worth €5m were stolen.': ['valuation', 'worth'],
    'Its net worth is €5m.': ['net_worth', 'net worth'],
    'He donated €5m to a school.': ['donation', 'donated'],
    'He owes them; they owe €5m.': ['debt', 'owe'],
    'Lee lost €5m.': ['loss', 'lost'],
    'The town spent €5m on roads.': ['spending', 'spent'],
    'Spending rose by €5m.': ['spending', 'Spending'],
    'Costs rose by €5m.': ['cost', 'Costs'],
  }
  for (const [text, [id, words]] of Object.entries(told)) {
    const [figure] = figures(text)
    const { start, end } = figure!.metric!.mention
    t.strictSame([figure!.metric!.id, text.slice(start, end)], [id, words], text)
  }
  for (const text of [
    'He was fined for failing to pay €5m.',
    'It agreed to pay about €5m.',
    'They raised it to €5m.',
    'It was valued by him, and sold at €5m.',
  ]) {
    t.equal(figures(text)[0]!.metric, null, text)
  }
  t.strictSame(metrics('It invested €5m and €6m in 2019 and 2020.'), [
    ['5000000', 'investment', 'investment'],
    ['6000000', 'investment', 'investment'],
  ])
})

t.test('relative words have dates only when the article has one', async t => {
  const on = '2020-03-15T08:00:00Z'
  for (const [words, start, end] of [
    ['this year', '2020-01-01', '2020-12-31'],
    ['last year', '2019-01-01', '2019-12-31'],
    ['next year', '2021-01-01', '2021-12-31'],
    ['the previous quarter', '2019-10-01', '2019-12-31'],
    ['last month', '2020-02-01', '2020-02-29'],
    ['this week', null, null],
    ['the three months to February', '2019-12-01', '2020-02-29'],
  ] as const) {
    t.strictSame(
      periods(`Revenue was €5m in ${words}.`, on).map(([, , from, to]) => [from, to]),
      [[start, end]],
      words,
    )
  }
  t.strictSame(
    periods('Yesterday debt was €5m. Today it is €6m. On May 5 it will be €7m.', on).map(([, , from, to]) => [
      from,
      to,
    ]),
    [
      ['2020-03-14', '2020-03-14'],
      ['2020-03-15', '2020-03-15'],
      ['2020-05-05', '2020-05-05'],
    ],
  )
})

t.test('a compared figure has a period of its own', async t => {
  t.strictSame(periods('Revenue was €5m in 2019, compared with €4m a year earlier.'), [
    ['5000000', '2019', '2019-01-01', '2019-12-31'],
    ['4000000', 'a year earlier', '2018-01-01', '2018-12-31'],
  ])
  t.strictSame(
    periods(
      'Revenue was €5m in February 2020, against €4m a year earlier. Revenue was €6m, compared with €3m a year earlier.',
    ),
    [
      ['5000000', 'February 2020', '2020-02-01', '2020-02-29'],
      ['4000000', 'a year earlier', '2019-02-01', '2019-02-28'],
      ['6000000', null, null, null],
      ['3000000', 'a year earlier', null, null],
    ],
  )
})

t.test('lists of figures and of periods go together entry by entry', async t =>
  t.strictSame(
    periods('Revenue was €5m, €6m and €7m in 2020, 2019 and 2018, respectively; in 2017 it was €4m.').map(
      ([value, stated]) => [value, stated],
    ),
    [
      ['5000000', '2020'],
      ['6000000', '2019'],
      ['7000000', '2018'],
      ['4000000', '2017'],
    ],
  ),
)

t.test('a figure is about the organization in its sentence, else about the one the article names most', async t =>
  t.strictSame(
    entities(
      'Acme Corp had a good year.\n\nAcme Corp grew. Bolt Ltd’s revenue was €5m. Costs were €6m. “No,” said Acme Corp. A rise of €7m was seen at a fair in the old town hall by the river, Bolt Ltd said, of €8m.',
    ).slice(0, 3),
    [
      ['5000000', 'Bolt Ltd', 'phrase'],
      ['6000000', 'Acme Corp', 'context'],
      ['7000000', 'Acme Corp', 'context'],
    ],
  ),
)

t.test('far in front of its figure, an organization is of the same sentence only', async t =>
  t.strictSame(entities('Bolt Ltd said on Monday after a long wait that it paid €5m.'), [
    ['5000000', 'Bolt Ltd', 'same_sentence'],
  ]),
)

t.test('the number of an amount is no year, and its point may come first', async t =>
  t.strictSame(periods('They paid 2019 dollars, then $.5 million.'), [
    ['2019', null, null, null],
    ['500000', null, null, null],
  ]),
)

t.test('without an organization there is no entity', async t =>
  t.strictSame(entities('it cost €5m.'), [['5000000', null, null]]),
)

t.test('an ambiguous currency is read from the article where it says so', async t => {
  const units = (text: string) => figures(text).map(({ unit, unit_basis }) => `${unit} ${unit_basis}`)
  t.strictSame(units('The Mexican state paid 5 million pesos.'), ['MXN context'])
  t.strictSame(units('The Chilean state paid 5 million pesos.'), ['CLP context'])
  t.strictSame(units('They paid 5 million pesos.'), ['MXN convention'])
  t.strictSame(units('In Chile and Mexico they paid 5 million pesos. They paid 6 million pesos.'), [
    'MXN convention',
    'MXN convention',
  ])
  t.strictSame(units('They paid ¥5 million in China.'), ['CNY context'])
  t.strictSame(units('All figures are in Canadian dollars. It cost $5, or 6 dollars and 7 cents, in US dollars.'), [
    'CAD context',
    'CAD context',
  ])
  t.strictSame(units('It cost €5. It was 30 cents more.'), ['EUR stated', 'EUR context'])
  t.strictSame(units('It cost £5. She has 20 pounds.'), ['GBP stated', 'GBP convention'])
  t.strictSame(units('The Swiss state paid 5 million francs.'), ['CHF context'])
  t.strictSame(units('Seoul in South Korea paid 5 won.'), ['KRW context'])
})

t.test('a conversion is consistent when rounding and the article’s other rates allow it', async t => {
  const consistent = (text: string) =>
    figures(text).flatMap(({ conversions }) => conversions.map(c => [c.implied_rate, c.consistent]))
  t.strictSame(consistent('It cost €10 million ($11 million).'), [['0.90909', true]])
  t.strictSame(consistent('It cost €10 million ($11 billion).'), [['0.00090909', false]], 'a thousand times too much')
  t.strictSame(
    consistent('It cost €10.0 million ($11.0 million), then €20.0 million ($29.0 million).'),
    [
      ['0.90909', false],
      ['0.68966', false],
    ],
    'one of two is wrong',
  )
  t.strictSame(
    consistent('It cost €10 million ($11 million), then €20 million ($22.4 million), then €3 million ($4.9 million).'),
    [
      ['0.90909', true],
      ['0.89286', true],
      ['0.61224', false],
    ],
  )
  t.strictSame(
    consistent('It cost €10 million ($11 million). It cost $22 million (€20 million).'),
    [
      ['0.90909', true],
      ['1.1', true],
    ],
    'either way round',
  )
  t.strictSame(
    consistent('It cost 5 million Zambian kwacha ($1 trillion).'),
    [['0.000005', true]],
    'no order of magnitude is known',
  )
})
