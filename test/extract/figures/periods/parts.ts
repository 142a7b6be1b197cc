import type { Corpus } from '../../corpus.ts'

export const parts: Corpus = {
  recognizer: 'quarters and halves',
  meanings: {
    'first quarter of 2019: 2019-01-01 to 2019-03-31': ['Revenue was $5m in the first quarter of 2019.'],
    'first-quarter 2019: 2019-01-01 to 2019-03-31': ['Revenue was $5m in first-quarter 2019.'],
    'second half of 2019: 2019-07-01 to 2019-12-31': ['Revenue was $5m in the second half of 2019.'],
    'second-half 2019: 2019-07-01 to 2019-12-31': ['Revenue was $5m in second-half 2019.'],
    "2019's first quarter: 2019-01-01 to 2019-03-31": ['Revenue was $5m in 2019’s first quarter.'],
    '1Q 2019: 2019-01-01 to 2019-03-31': ['Revenue was $5m in 1Q 2019.'],
    'fourth quarter': ['Revenue was $5m in the fourth quarter.'],
    'fiscal first quarter': ['Revenue was $5m in the fiscal first quarter.'],
    'first fiscal quarter of 2019': ['Revenue was $5m in the first fiscal quarter of 2019.'],
    'Q1 2019: 2019-01-01 to 2019-03-31': ['Revenue was $5m in Q1 2019.'],
    'H2 2019: 2019-07-01 to 2019-12-31': ['Revenue was $5m in H2 2019.'],
    Q3: ['Revenue was $5m in Q3.'],
    'Q1 FY2019': ['Revenue was $5m in Q1 FY2019.'],
  },
  lookalikes: {
    'third half of 2019': ['Revenue was $5m in the third half of 2019.'],
  },
  negatives: ['Revenue was $5m in a quarter of all shops.', 'Revenue at Q5 was $5m.'],
  gaps: [
    {
      text: 'Revenue was $5m in the first three months of 2019.',
      means: 'first three months of 2019: 2019-01-01 to 2019-03-31',
      reads: '2019: 2019-01-01 to 2019-12-31',
      why: 'only quarters and halves are counted from the start of a year',
    },
  ],
}
