import type { Corpus } from '../../corpus.ts'

export const cents: Corpus = {
  recognizer: 'minor units and compounds',
  meanings: {
    '0.63 USD?': ['It lost 63 cents.', 'It lost 63¢.', 'It lost sixty-three cents.', 'it lost 63 c'],
    '1.97 GBP': ['They rose to 197 pence.', 'They rose to 197p.'],
    '20 USD?': ['They paid $20 and 43 people left.', 'They paid $20, 43 left.'],
    '0.03 AUD': ['It fell 3 Australian cents.'],
    '0.07 EUR': ['It fell 7 euro cents.'],
    '3.5 USD?': [
      'It cost 3 dollars 50 cents.',
      'It cost 3 dollars and 50 cents.',
      'It cost three dollars and fifty cents.',
      'It cost $3 and 50c.',
      'It cost three dollars fifty.',
      'It cost $3 50',
    ],
    '3.04 CHF': ['It cost 3 CHF 4 cents.'],
    '3.01 GBP': ['It cost 3 GBP 1 pence.'],
    '20.43 INR': ['It cost 20 Indian rupees 43.'],
    '1.5 CNY': ['It cost one yuan and five mao.'],
    '0.03 MXN': ['It fell 3 peso cents.'],
    '0.03 USD': ['It fell 3 dollar cents.'],
  },
  negatives: [
    'Five per cent of them came.',
    'A 10-cylinder engine',
    'The 3 Zorkian cents',
    'It fell 3 European cents.',
    'It fell 3 Indian cents.',
    'It fell 3 Austral cents.',
  ],
  gaps: [
    {
      text: 'It rose 3p to 197.',
      means: '0.03 GBP; 1.97 GBP',
      reads: '0.03 GBP',
      why: 'behind cents a bare number without a fraction may count anything: “3p to 197 shops”',
    },
  ],
}
