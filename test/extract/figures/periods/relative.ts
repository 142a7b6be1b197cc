import type { Corpus } from '../../corpus.ts'

export const relative: Corpus = {
  recognizer: 'words for a time',
  meanings: {
    'last year: 2019-01-01 to 2019-12-31': ['Revenue was $5m last year.'],
    'the previous quarter: 2019-10-01 to 2019-12-31': ['Revenue was $5m in the previous quarter.'],
    'this month: 2020-03-01 to 2020-03-31': ['Revenue was $5m this month.'],
    'next year: 2021-01-01 to 2021-12-31': ['Revenue was $5m next year.'],
    'yesterday: 2020-03-14 to 2020-03-14': ['Revenue was $5m yesterday.'],
    'Today: 2020-03-15 to 2020-03-15': ['Today debt is $5m.'],
    'last week': ['Revenue was $5m last week.'],
    'a year earlier': ['Revenue was $5m a year earlier.', 'While a year earlier revenue was $5m.'],
    'a year earlier; none': [
      'Revenue rose from $4m a year earlier to $5m.',
      'While a year earlier it was $4m, with costs of $5m.',
    ],
    '2019: 2019-01-01 to 2019-12-31; a year earlier: 2018-01-01 to 2018-12-31': [
      'Revenue was $5m in 2019, compared with $4m a year earlier.',
    ],
    '2019: 2019-01-01 to 2019-12-31; the same period last year: 2018-01-01 to 2018-12-31': [
      'Revenue was $5m in 2019, compared with $4m in the same period last year.',
    ],
    'March 2019: 2019-03-01 to 2019-03-31; the year-ago period: 2018-03-01 to 2018-03-31': [
      'Revenue was $5m in March 2019, against $4m in the year-ago period.',
    ],
    'none; 2019: 2019-01-01 to 2019-12-31': [
      'Revenue was $5m, against $4m in 2019.',
      'Revenue was $5m, up from about $4m in 2019.',
      'Revenue was $5m (€4m) versus $4m in 2019.',
    ],
    '2019: 2019-01-01 to 2019-12-31; 2018: 2018-01-01 to 2018-12-31': [
      'Revenue was $5m compared to $4m for the years 2019 and 2018.',
      'Revenue was $5m in 2019, compared with $4m in 2018.',
    ],
    '2019: 2019-01-01 to 2019-12-31; none': [
      'Revenue in 2019 was $5m, compared with $4m.',
      'Revenue in 2019 rose to $5m from about $4m.',
    ],
    '2019: 2019-01-01 to 2019-12-31; 2019: 2019-01-01 to 2019-12-31; a year earlier: 2018-01-01 to 2018-12-31; a year earlier: 2018-01-01 to 2018-12-31':
      ['Profit was $5m, or $1.20 a share, in 2019, from $4m, or 96 cents a share, a year earlier.'],
  },
  negatives: [
    'Revenue was $5m, says Town TODAY.',
    'Revenue was $5m over the years.',
    'Revenue at Monthly Ltd’s shop was $5m.',
  ],
  gaps: [
    {
      text: 'Revenue was $5m on Monday.',
      means: 'Monday: 2020-03-09 to 2020-03-09',
      reads: 'none',
      why: 'days of the week are not read, for the article may have been printed days after it was written',
    },
    {
      text: 'Revenue was $5m two years ago.',
      means: 'two years ago: 2018-01-01 to 2018-12-31',
      reads: 'none',
      why: 'of what is so many years ago only one is read',
    },
  ],
}
