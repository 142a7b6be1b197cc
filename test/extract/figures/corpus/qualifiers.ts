import type { Corpus } from '../../corpus.ts'

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
  gaps: [
    {
      text: 'It cost not quite $5 million.',
      means: '5000000 USD? at_most',
      reads: '5000000 USD?',
      why: 'a negated “quite” is in no list',
    },
    {
      text: 'It cost $5 million if not more.',
      means: '5000000 USD? at_least',
      reads: '5000000 USD?',
      why: 'behind an amount only what stands directly there is read',
    },
  ],
}
