import type { Corpus } from '../../corpus.ts'

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
  gaps: [
    {
      text: 'They paid $5 million (then €4 million).',
      means: '5000000 USD? [4000000 EUR 1.25 ok]',
      reads: '5000000 USD?; 4000000 EUR',
      why: 'only words that lead to an amount may stand between, and “then” also begins what happened next',
    },
    {
      text: 'They paid $5 million, which is €4 million.',
      means: '5000000 USD? [4000000 EUR 1.25 ok]',
      reads: '5000000 USD?; 4000000 EUR',
      why: 'a relative clause may tell any other amount',
    },
  ],
}
