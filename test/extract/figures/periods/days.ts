import type { Corpus } from '../../corpus.ts'

export const days: Corpus = {
  recognizer: 'days and months',
  meanings: {
    'December 31 , 2018: 2018-12-31 to 2018-12-31': ['On December 31 , 2018 debt was $5m.'],
    'Dec. 31, 2018: 2018-12-31 to 2018-12-31': ['On Dec. 31, 2018, debt was $5m.'],
    'May 5: 2020-05-05 to 2020-05-05': ['On May 5 debt was $5m.'],
    '31 December 2018: 2018-12-31 to 2018-12-31': ['On 31 December 2018 debt was $5m.'],
    '31st December: 2020-12-31 to 2020-12-31': ['On 31st December debt was $5m.'],
    'March 2019: 2019-03-01 to 2019-03-31': ['Revenue was $5m in March 2019.'],
    'March, 2019: 2019-03-01 to 2019-03-31': ['Revenue was $5m in March, 2019.'],
    'February 2020: 2020-02-01 to 2020-02-29': ['Revenue was $5m in February 2020.'],
  },
  lookalikes: {
    'February 30, 2019': ['On February 30, 2019 debt was $5m.'],
  },
  negatives: ['Revenue may be $5m.', 'Revenue in March was $5m.'],
  gaps: [
    {
      text: 'On 2019-03-15 debt was $5m.',
      means: '2019-03-15: 2019-03-15 to 2019-03-15',
      reads: '2019: 2019-01-01 to 2019-12-31',
      why: 'a date in digits alone is not read',
    },
    {
      text: 'Debt was $5m on the 15th of March, 2019.',
      means: '15th of March, 2019: 2019-03-15 to 2019-03-15',
      reads: 'March, 2019: 2019-03-01 to 2019-03-31',
      why: 'an “of” between day and month is not read',
    },
  ],
}
