import type { Corpus } from '../../corpus.ts'

export const ended: Corpus = {
  recognizer: 'a length and its end',
  meanings: {
    'year ended December 31, 2018: 2018-01-01 to 2018-12-31': ['In the year ended December 31, 2018, revenue was $5m.'],
    'three months to June: 2019-04-01 to 2019-06-30': ['Revenue for the three months to June was $5m.'],
    'three months to June: 2020-04-01 to 2020-06-30': ['Revenue for the three months to June will be $5m.'],
    'six months to 30 June: 2019-01-01 to 2019-06-30': ['Revenue for the six months to 30 June fell to $5m.'],
    'year to the end of February: 2019-03-01 to 2020-02-29': ['Revenue was $5m in the year to the end of February.'],
    'year to end-February: 2019-03-01 to 2020-02-29': ['Revenue was $5m in the year to end-February.'],
    '12-month period ended 1st of March 2020: 2019-03-02 to 2020-03-01': [
      'Revenue was $5m in the 12-month period ended 1st of March 2020.',
    ],
    'third quarter ended Sept. 30, 2019: 2019-07-01 to 2019-09-30': [
      'Revenue for the third quarter ended Sept. 30, 2019 was $5m.',
    ],
    'first half ended in June: 2019-01-01 to 2019-06-30': ['Revenue for the first half ended in June was $5m.'],
    'fiscal year ended June 30, 2019: 2018-07-01 to 2019-06-30': [
      'In the fiscal year ended June 30, 2019 revenue was $5m.',
    ],
    '52 weeks to 29 February 2020: 2019-03-03 to 2020-02-29': ['Revenue for the 52 weeks to 29 February 2020 was $5m.'],
    '26 weeks ended 1 December: 2019-06-03 to 2019-12-01': ['Revenue was $5m in the 26 weeks ended 1 December.'],
    'six months ended June 30 , 2019: 2019-01-01 to 2019-06-30': [
      'Revenue for the six months ended June 30 , 2019 was $5m.',
    ],
    'twelve months through March 2019: 2018-04-01 to 2019-03-31': [
      'Revenue was $5m in the twelve months through March 2019.',
    ],
    'year to January 26, 2020: 2019-01-27 to 2020-01-26': ['Revenue was $5m in the year to January 26, 2020.'],
    'three months to February: 2019-12-01 to 2020-02-29': ['Revenue was $5m in the three months to February.'],
  },
  lookalikes: {
    'year ended February 30, 2019': ['In the year ended February 30, 2019, revenue was $5m.'],
  },
  negatives: ['Revenue of $5m came from ten years of work.'],
  gaps: [
    {
      text: 'Revenue was $5m in the last six months.',
      means: 'last six months: 2019-09-15 to 2020-03-15',
      reads: 'none',
      why: 'a length without an end may be counted from anywhere',
    },
    {
      text: 'Revenue was $5m over the past decade.',
      means: 'past decade',
      reads: 'none',
      why: 'a decade is no length that reports are made for',
    },
  ],
}
