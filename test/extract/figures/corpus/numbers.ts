import type { Corpus } from '../../corpus.ts'

export const numbers: Corpus = {
  recognizer: 'number in digits',
  meanings: {
    '2500000 USD?': [
      'It cost $2 1/2 million.',
      'It cost $2½ million.',
      'It cost $2-1/2 million.',
      'It cost 2½ million dollars.',
      'It cost 2 1/2 million dollars.',
    ],
    '750000 EUR': ['It cost ¾ million euros.', 'It cost €¾ million.', 'It cost 3/4 million euros.'],
    '8.125 percent unemployment_rate': [
      'The unemployment rate was 8⅛ percent.',
      'The unemployment rate was 8 1/8 percent.',
      'The unemployment rate was 8-1/8 percent.',
    ],
    '1200000 EUR': [
      'It cost €1,2 million.',
      'It cost 1,2 million euros.',
      'It cost €1 200 000.',
      'It cost 1 200 000 euros.',
      'It cost 1\u202f200\u202f000 euros.',
      'It cost €1.200.000.',
      'It cost 1.200.000 euros.',
    ],
    '1200 CHF?': ['It cost 1 200 francs.', "It cost 1'200 francs.", 'It cost 1’200 francs.'],
    '1200.5 EUR': ['It cost €1,200.50.', 'It cost €1 200,50.', "It cost €1'200.50.", 'It cost €1 200.50.'],
    '1200000.5 EUR': ['It cost €1.200.000,50.', 'It cost €1,200,000.50.'],
    '5.5 EUR': ['It cost 5,50 €.', 'It cost €5,5.'],
    '0.125 EUR': ['It cost €0,125.', 'It cost €0.125.', 'It cost €.125.'],
    '1234567 INR': ['It cost INR 12,34,567.', 'It cost ₹1,234,567.'],
    '500 EUR': ['He has 200 500-euro notes.', 'In 2019 500 euros was paid.', 'It cost €500, 200 more than before.'],
    '1500000000000 USD?': ['It cost $1.5tn.', 'It cost $1.5tr.', 'It cost $1.5 trillion.'],
    '5000000000 USD?': ['It cost $5 bil.', 'It cost $5bn.'],
  },
  negatives: [
    'It cost $2 1/3 million.',
    'It cost 2⅓ million dollars.',
    'It cost 1,200,5 euros.',
    'It cost 10.5.2 million euros.',
    'It cost 1/3 million dollars.',
    'On 1/2/2020 they met.',
    'It takes 1/2 pound of butter.',
  ],
  gaps: [
    {
      text: 'It cost €1.200.',
      means: '1200 EUR',
      reads: '1.2 EUR',
      why: 'one point is a decimal point in English, whatever the country',
    },
    {
      text: 'It cost 3 100 euros in notes.',
      means: '100 EUR',
      reads: '3100 EUR',
      why: 'a space between thousands is more common than two numbers side by side',
    },
  ],
}
