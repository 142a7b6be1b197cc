import type { Corpus } from '../../corpus.ts'

export const years: Corpus = {
  recognizer: 'years',
  meanings: {
    '2019: 2019-01-01 to 2019-12-31': ['Revenue was $5m in 2019.', 'In 2019 revenue was $5m.'],
    '2020: 2020-01-01 to 2020-12-31; 2019: 2019-01-01 to 2019-12-31; 2018: 2018-01-01 to 2018-12-31': [
      'Revenue was $5m, $6m and $7m in 2020, 2019 and 2018, respectively.',
    ],
    'fiscal 2019': ['Revenue was $5m in fiscal 2019.'],
    FY19: ['Revenue was $5m in FY19.'],
    'financial year 2019': ['Revenue was $5m in financial year 2019.'],
  },
  negatives: [
    'They paid 2019 dollars in tax.',
    'The fee of $5m is on pages 2010-2014.',
    'Revenue from 2,019 shops was $5m.',
    'Revenue was $5m in the nineties.',
    'Revenue was $5m.',
  ],
  gaps: [
    {
      text: 'Revenue was $5m between 2017 and 2019.',
      means: 'between 2017 and 2019: 2017-01-01 to 2019-12-31',
      reads: '2017: 2017-01-01 to 2017-12-31',
      why: 'two years are two periods, and the first is the nearer',
    },
    {
      text: 'Revenue was $5m in early 2019.',
      means: 'early 2019',
      reads: '2019: 2019-01-01 to 2019-12-31',
      why: 'what stands before a year is not read',
    },
    {
      text: "Revenue in '19 was $5m.",
      means: "'19: 2019-01-01 to 2019-12-31",
      reads: 'none',
      why: 'two digits behind an apostrophe are mostly no year',
    },
  ],
}
