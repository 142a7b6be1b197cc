import type { Corpus } from '../../corpus.ts'

export const surnames: Corpus = {
  recognizer: 'family names and given names alone',
  meanings: {
    'Lena Voss (person)': [
      'Lena Voss arrived. [Voss] spoke.',
      '[Voss] will speak, a paper says\n\nLena Voss arrived.',
      'Lena Voss, Ida Lund and Olaf Berg met. [Lena] spoke.',
      'Dr. Lena Voss came. [Dr. Voss] left.',
      'Lena Voss arrived. [Ms. Voss] spoke.',
    ],
    'Lena Voss (person); Carl Henrik Lund (person)': [
      'Lena Voss met Carl Henrik Lund. [Ms. Voss] left. [Lund] stayed.',
    ],
    'Maria Lopez (person)': ['Maria Lopez came. Later [Maria] sang.'],
    'Paul Keller Jr. (person)': ['Paul Keller Jr. spoke. [Keller] sat down.'],
    'Jr. (person, President)': ['President Jr. came. [Jr.] left.'],
    'Émile Voss (person)': ['The chairman met Émile Voss. [Voss] left.'],
    'Anna K. Brandt (person)': ['Anna K. Brandt said so. Anna Brandt left. [Brandt] is gone.'],
    'Wang Lixian (person, painter)': ['Wang Lixian, a painter, came. [Wang] smiled.'],
    'Debora Costa Lima (person)': ['Debora Costa Lima won. [Costa Lima] cheered.'],
    'Suleiman al-Omar (person)': ['Officials met Suleiman al-Omar. [Al-Omar] agreed.'],
    'Lindqvist (person)': ['[Mr. Lindqvist, 43, of Ohio], came.'],
    'Ida Lund (person)': [
      'Ida Lund came. [Lund] left.',
      'On Monday Ida Lund came. [Lund] left.',
      'Then Ida Lund came. [But Lund] left.',
      'Ida Lund of Acme Corp came. [Lund] left.',
      'Ida Lund (the mayor) came. [Lund] left.',
    ],
  },
  negatives: [
    'Lena Voss came. [Vossberg] spoke.',
    'Lena Voss came. The [Voss campaign] denied it.',
    'Ms. Voss came. [Qorvo] spoke.',
  ],
  gaps: [
    {
      text: 'Maria Voss-Lund came. [Voss] left.',
      means: 'Maria Voss-Lund (person)',
      reads: 'Voss (unnamed)',
      why: 'a name with a hyphen is one word, and is not taken apart',
    },
    {
      text: 'Lena Voss of Lyon spoke. [The Vosses] stayed.',
      means: 'The Vosses (unnamed)',
      reads: 'Vosses (organization)',
      why: 'a family name in the plural is a word of its own, and a capital with an article looks like an organization',
    },
    {
      text: 'Lena Voss met Ida Lund. [Voss and Lund] spoke.',
      means: 'Voss and Lund (unnamed)',
      reads: 'Lena Voss (person)',
      why: 'of several names in one mention the first is taken',
    },
  ],
}
