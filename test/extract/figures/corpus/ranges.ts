import type { Corpus } from './corpus.ts'

export const ranges: Corpus = {
  recognizer: 'ranges',
  meanings: {
    '5000000..6000000 USD? range': [
      'It will cost $5-6 million.',
      'It will cost $5 to 6 million.',
      'It will cost $5–$6 million.',
      'It will cost five to six million dollars.',
      'It will cost between 5 and 6 million dollars.',
      'It will cost 5-6 million dollars.',
      'It will cost five or six million dollars.',
      'It will cost from 5 to 6 million dollars.',
      'It will cost $5 million-$6 million.',
    ],
    '5000000 USD? at_least; 6000000 USD? at_most': [
      'It will cost between $5 million and $6 million.',
      'Prices range from $5 million to $6 million.',
      'It will cost $5 to $6 million.',
    ],
    '5000000 USD?; 6000000 USD?': [
      'It rose from $5 million to $6 million.',
      'It rose from 5 to 6 million dollars.',
      'It fell to $5 million from $6 million.',
    ],
    '6000000 USD?; 5000000 USD?': ['It fell from $6 million to $5 million.'],
    '0.05..0.1 USD? range': ['It will cost 5 to 10 cents.'],
    '24000000000 EUR; 33000000000..35000000000 EUR range': ['It should grow from 24 to 33-35 billion euros.'],
    '24000000000 EUR at_least; 33000000000..35000000000 EUR range': ['It costs 24 to 33-35 billion euros.'],
    '7 USD?; 9 USD?': ['The targets are $7/$9.', 'It sold for $7 and $9.'],
    '280000000 ILS; 1500000000 ILS': ['It raised 280 million of the 1.5 billion shekels.'],
    '0.845 USD?; 0.7407 USD?': ['The best is 84.5 cents, while the worst is 74.07.'],
    '2400000 JPY; 2300000 JPY*': ['It costs 2.4 million yen ($22,480) or 2.3 million ($21,972).'],
    '5 USD?; 6 EUR': ['It cost $5 to €6.'],
    'null USD?': ['It cost 5 to several dollars.'],
    '5 USD?': [
      'It cost several to 5 dollars.',
      'Give $5 to 2 people.',
      'They gave $5 to 3.',
      'They cost $5, while 3 million came.',
    ],
    '0.845 USD?': [
      'The best is 84.5 cents, while the worst is 74.',
      'The best is 84.5 cents, while the worst is 74.07 now.',
      'The best is 84.5 cents, while the worst is several.',
    ],
    '1500000000 ILS': ['It raised 280 of the 1.5 billion shekels.'],
    '5000000 USD?': ['It raised 2.5 million of the $5 million.', 'It raised $5 million of the 5 percent.'],
    '6 USD?': ['Take 5 and $6.', 'There are 9 to 6 dollars.'],
  },
  negatives: [
    'Some 11.5, while the worst is 74.07.',
    'It raised 2.5 million of the 5 percent.',
    'It takes 5 to 6 years.',
    'Chapters 5-6 and 7.',
  ],
  gaps: [
    {
      text: 'It costs $800 to $1.3 million.',
      means: '800000 USD? at_least; 1300000 USD? at_most',
      reads: '800 USD? at_least; 1300000 USD? at_most',
      why: 'a scale is only shared when the first number is the smaller one; “thousand” is never guessed',
    },
  ],
}

export const qualifiers: Corpus = {
  recognizer: 'qualifiers',
  meanings: {
    '5000000 USD? approximate': [
      'It cost about $5 million.',
      'It cost nearly $5 million.',
      'It cost an estimated $5 million.',
      'It cost just over $5 million.',
      'It cost $5 million or so.',
    ],
    '5000000 USD? at_least': [
      'It cost at least $5 million.',
      'It cost more than $5 million.',
      'It cost over $5 million.',
      'It cost $5 million or more.',
      'It cost $5 million+.',
      'It cost well over $5 million.',
    ],
    '5000000 USD? at_most': [
      'It cost up to $5 million.',
      'It cost less than $5 million.',
      'It cost as much as $5 million.',
      'It cost $5 million at most.',
    ],
    '5000000 USD?': ['It cost $5 million.', 'It went up to $5 million.', 'It cost the $5 million.'],
    '2.5 USD? per share': ['They pay $2.50 a share.', 'They pay $2.50 per share.', 'They pay $2.50-a-share.'],
    '80 USD? per square foot': ['They pay $80 per square foot.'],
    '9 EUR per month': ['They pay €9/month.', 'They pay €9 each month.'],
    '90 USD? per widget': ['They pay $90 per widget.'],
    '6 CAD per share [4.46 USD 1.3453 ok]': ['They pay C$6 (US$4.46) per share.'],
  },
  negatives: [],
  gaps: [],
}

export const conversions: Corpus = {
  recognizer: 'conversions',
  meanings: {
    '7199 CNY [1062 USD? 6.7787 ok]': [
      'It costs 7,199 yuan ($1,062).',
      'It costs 7,199 yuan, or $1,062.',
      'It costs 7,199 yuan (about $1,062).',
      'It costs 7,199 yuan [$1,062].',
    ],
    '1130000000 USD? [600000000 GBP 1.8833 ok] [885000000 EUR 1.2768 ok]': [
      'It paid 1.13bn dollars (£600m; 885m euros).',
    ],
    '0.001 USD? [9 EUR 0.00011111 off]': ['It costs $0.001 (€9).'],
    '5000000 USD?; 0 EUR': ['It paid $5 million (€0).'],
    '5000000 USD?; 3000000..4000000 EUR range': ['It paid $5 million (€3-4 million).'],
    'null USD?; 5 EUR': ['They paid millions of dollars (€5).'],
  },
  negatives: [],
  gaps: [],
}

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
