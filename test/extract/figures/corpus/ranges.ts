import type { Corpus } from '../../corpus.ts'

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
    '2400000 JPY [22480 USD? 106.76 ok]; 2300000 JPY* [21972 USD? 104.68 ok]': [
      'It costs 2.4 million yen ($22,480) or 2.3 million ($21,972).',
    ],
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
