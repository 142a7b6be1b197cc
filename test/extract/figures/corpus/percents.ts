import type { Corpus } from '../../corpus.ts'

export const percents: Corpus = {
  recognizer: 'percentages',
  meanings: {
    '11.2 percent increase revenue': [
      'Revenue rose 11.2%.',
      'Revenue was up 11.2 per cent.',
      'Revenue grew by 11.2 percent.',
      'Sales jumped 11.2pc.',
    ],
    '11.2 percent decrease net_income': ['Net income fell 11.2%.', 'Net profit was down by 11.2 percent.'],
    '5 percent increase dividend': ['It announced a 5% increase in the dividend.', 'The dividend will be 5% higher.'],
    '25 basis_point decrease interest_rate': ['The bank cut its interest rate by 25 basis points.'],
    '2 percentage_point increase margin': ['The operating margin rose two percentage points.'],
    '4.6 percent unemployment_rate': ['The unemployment rate was 4.6%.'],
  },
  negatives: [
    'Some 60 percent of voters agree.',
    'The party got 35 percent.',
    'The margin of error is 4 percentage points.',
    'She owns 13% of it.',
    'They sold 5 percent of revenue.',
    'The chance rose 5%.',
  ],
  gaps: [
    {
      text: 'Shell was up 3 percent.',
      means: '3 percent increase share_price',
      reads: '',
      why: 'a share that is named by its company alone names no metric',
    },
  ],
}
