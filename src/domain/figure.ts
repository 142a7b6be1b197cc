import { z } from 'zod'
import { SourceFragment } from './citations/fragment.ts'
import { Selector } from './selector.ts'

const Decimal = z.string().regex(/^-?\d+(\.\d+)?$/)

export const Basis = z
  .enum(['phrase', 'same_sentence', 'same_paragraph', 'context'])
  .describe(
    'Where it was read: beside the number, elsewhere in its sentence or paragraph, or in the article as a whole',
  )
export type Basis = z.infer<typeof Basis>

/** The controlled list of metric ids; their phrases stand in src/extract/figures/data/metrics.ts. */
export const METRIC_IDS = [
  'revenue',
  'retail_sales',
  'net_income',
  'net_loss',
  'operating_income',
  'operating_loss',
  'pretax_income',
  'pretax_loss',
  'gross_profit',
  'ebitda',
  'eps',
  'profit',
  'loss',
  'income',
  'dividend',
  'market_value',
  'valuation',
  'net_worth',
  'share_price',
  'price',
  'target_price',
  'debt',
  'cash',
  'cash_flow',
  'capital_expenditure',
  'investment',
  'funding',
  'budget',
  'spending',
  'cost',
  'savings',
  'fine',
  'damages',
  'settlement',
  'compensation',
  'wage',
  'rent',
  'fee',
  'tax',
  'tariff',
  'deficit',
  'trade_deficit',
  'surplus',
  'trade_surplus',
  'current_account',
  'exports',
  'imports',
  'gdp',
  'growth',
  'inflation',
  'producer_prices',
  'unemployment_rate',
  'interest_rate',
  'margin',
  'yield',
  'tax_rate',
  'market_share',
  'industrial_production',
  'house_prices',
  'assets',
  'liabilities',
  'goodwill',
  'impairment',
  'charge',
  'depreciation',
  'loan',
  'bond',
  'buyback',
  'grant',
  'aid',
  'donation',
  'ransom',
  'bail',
  'reward',
  'transfer_fee',
  'bid',
  'deal',
  'order',
  'gross_bookings',
  'box_office',
] as const
export type MetricId = (typeof METRIC_IDS)[number]

export const Metric = z
  .object({
    id: z
      .string()
      .nullable()
      .describe('From a controlled list (`revenue`, `net_income`, …); null for a metric outside it'),
    name: z.string().describe('The name of the metric; outside the list, the phrase of the article'),
    mention: Selector.describe('The words that name the metric'),
  })
  .meta({ id: 'Metric', description: 'What is measured (XBRL: concept)' })
export type Metric = z.infer<typeof Metric>

export const Entity = z
  .object({
    id: z.string(),
    name: z.string().describe('The fullest name the article prints'),
    basis: Basis,
    mention: Selector.nullable().describe(
      'The words that name the entity near the figure; null when known from context',
    ),
  })
  .meta({ id: 'Entity', description: 'Whom the figure is about' })
export type Entity = z.infer<typeof Entity>

export const Period = z
  .object({
    start: z.iso.date().nullable().describe('First day; null when the words alone do not say'),
    end: z.iso
      .date()
      .nullable()
      .describe('Last day, the same as `start` for an instant; null when the words alone do not say'),
    as_stated: z.string().describe('The words of the article: “2019”, “the first quarter”, “a year earlier”'),
    basis: Basis,
    mention: Selector.describe('Where those words stand'),
  })
  .meta({ id: 'Period', description: 'The instant or duration the figure is about' })
export type Period = z.infer<typeof Period>

const unit = z.string().describe('ISO 4217 code, `percent`, `percentage_point` or `basis_point`')
const decimals = z
  .int()
  .nullable()
  .describe('The accuracy printed, as XBRL decimals: -8 is to the nearest hundred million; null without a value')
const unit_basis = z
  .enum(['stated', 'context', 'convention'])
  .describe(
    'How an ambiguous currency word was read: `stated` where it is not ambiguous, by the article (`context`), or by the convention of the field',
  )

export const Conversion = z
  .object({
    value: Decimal.describe('Decimal string, scale applied'),
    unit,
    unit_basis,
    decimals,
    implied_rate: Decimal.nullable().describe(
      'Units of the figure for one unit of the conversion, to five significant digits; null for a conversion of 0',
    ),
    consistent: z.boolean().describe('Whether the two amounts agree as far as their rounding lets one tell'),
    selector: Selector,
  })
  .meta({ id: 'Conversion', description: 'The same fact, printed in a second currency' })
export type Conversion = z.infer<typeof Conversion>

export const Figure = z
  .object({
    id: z.string().describe('Content hash: the same on every run and machine'),
    article_id: z.string(),
    metric: Metric.nullable().describe('null when the article does not say what is measured'),
    entity: Entity.nullable(),
    period: Period.nullable(),
    value: Decimal.nullable().describe(
      'The number meant, scale applied, as a decimal string; null where only its size is stated (“tens of millions of dollars”)',
    ),
    value_to: Decimal.nullable().describe('The upper end of a range'),
    unit,
    unit_basis,
    decimals,
    qualifier: z.enum(['exact', 'approximate', 'at_least', 'at_most', 'range']),
    change: z
      .enum(['increase', 'decrease'])
      .nullable()
      .describe('Set when the number is a change of the metric: “up 11.2 %”'),
    per: z.string().nullable().describe('What one of it is counted by: `share`, `barrel`; null for a plain amount'),
    selector: Selector,
    conversions: z.array(Conversion),
    paragraph_index: z.int().min(0).describe('The paragraph of the figure; 0 is the headline'),
    source_fragment: SourceFragment,
  })
  .meta({ id: 'Figure', description: 'A number with meaning (XBRL: fact)' })
export type Figure = z.input<typeof Figure>
