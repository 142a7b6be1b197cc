import type { Corpus } from '../../corpus.ts'

export const days: Corpus = {
  recognizer: 'days and months',
  meanings: {
    'December 31 , 2018: 2018-12-31 to 2018-12-31': ['On December 31 , 2018 debt was $5m.'],
    'Dec. 31, 2018: 2018-12-31 to 2018-12-31': ['On Dec. 31, 2018, debt was $5m.'],
    'May 5: 2020-05-05 to 2020-05-05': ['On May 5 debt will be $5m.', 'On May 5, debt of $5m is due.'],
    'May 5': ['On May 5 debt was $5m.'],
    'November 5: 2019-11-05 to 2019-11-05': ['On November 5 debt was $5m.'],
    'November 5': ['On November 5 debt will be $5m.'],
    'March 15: 2020-03-15 to 2020-03-15': ['Debt was $5m on March 15.'],
    '31 December 2018: 2018-12-31 to 2018-12-31': ['On 31 December 2018 debt was $5m.'],
    '31st December: 2019-12-31 to 2019-12-31': ['On 31st December debt was $5m.'],
    '15th of March, 2019: 2019-03-15 to 2019-03-15': ['Debt was $5m on the 15th of March, 2019.'],
    'end-February: 2020-02-29 to 2020-02-29': ['Debt was $5m at end-February.'],
    'end of June 2019: 2019-06-30 to 2019-06-30': ['Debt was $5m at the end of June 2019.'],
    '2019-03-15: 2019-03-15 to 2019-03-15': ['On 2019-03-15 debt was $5m.'],
    'March 2019: 2019-03-01 to 2019-03-31': ['Revenue was $5m in March 2019.'],
    'March, 2019: 2019-03-01 to 2019-03-31': ['Revenue was $5m in March, 2019.'],
    'February 2020: 2020-02-01 to 2020-02-29': ['Revenue was $5m in February 2020.'],
    'February: 2020-02-01 to 2020-02-29': [
      'Due to rain, revenue was $5m in February.',
      'In February, revenue was $5m.',
      'Revenue was $5m in February.',
    ],
    'March: 2020-03-01 to 2020-03-31': ['Revenue in March was $5m.'],
    'June: 2020-06-01 to 2020-06-30': ['Revenue will be $5m in June.', 'It expects revenue of $5m in June.'],
    June: ['Revenue was $5m in June.'],
    'December: 2019-12-01 to 2019-12-31': ['Revenue for December was $5m.'],
  },
  lookalikes: {
    'February 30, 2019': ['On February 30, 2019 debt was $5m.'],
    'February 30': ['On February 30 debt was $5m.'],
    'February 29': ['It expects debt of $5m on February 29.'],
  },
  negatives: [
    'Revenue may be $5m.',
    'It paid $5m to march in march.',
    'Revenue in May Ltd was $5m.',
    'They met in March, and the committee took weeks to agree on a fine of $5m.',
  ],
  gaps: [
    {
      text: 'Revenue was $5m last March.',
      means: 'last March: 2019-03-01 to 2019-03-31',
      reads: 'none',
      why: 'writers mean either the last one that ended or that of the last year',
    },
    {
      text: 'They met in March about a fine of $5m.',
      means: 'none',
      reads: 'March: 2020-03-01 to 2020-03-31',
      why: 'a month beside a figure is taken for its period, whatever was done in it',
    },
  ],
}
