import type { Corpus } from '../../corpus.ts'

export const namesakes: Corpus = {
  recognizer: 'people of one family name',
  meanings: {
    'Ida Brandt (person)': [
      'Tom Brandt came. Ida Brandt came too. [Ms. Brandt] spoke.',
      'Ida Brandt came. Tom Lund came. [Brandt] left.',
    ],
    'Tom Brandt (person)': [
      'Tom Brandt runs a firm. It sells. It grows. It pays. [Brandt] is happy. His son Karl Brandt agrees.',
      'Tom Brandt came. Ida Maria Brandt came. It rained. It rained on. It was wet. [Brandt] spoke.',
      'Tom Brandt came. Ida Brandt came. [Mr. Brandt] left.',
      'Tom Brandt came. Ida Brandt came. [Tom Brandt] left.',
    ],
    'Brandt (person)': [
      'Tom Brandt came. Ida Brandt came too. [Brandt] spoke.',
      'Tom Brandt came. Ida Brandt came. Rain fell. Ida Brandt left. It was late. So it went. It rained. [Brandt] spoke.',
    ],
    'Tom Brandt (person); Ida Brandt (person, daughter)': [
      'Tom Brandt came. His daughter Ida Brandt came. [Tom] left. [Ida] stayed.',
    ],
  },
  negatives: [],
  gaps: [
    {
      text: 'Tom Brandt met his wife, Ida. [Mrs. Brandt] left.',
      means: 'Mrs. Brandt (unnamed)',
      reads: 'Brandt (person)',
      why: 'a courtesy title rules out a man only where the article names a woman of the same name',
    },
    {
      text: 'Senator Tom Brandt came. Ida Brandt came. [Senator Brandt] left.',
      means: 'Tom Brandt (person, Senator)',
      reads: 'Brandt (person)',
      why: 'a title before a family name says that it is somebody’s, but not which of them holds it',
    },
    {
      text: 'Tom Brandt and Ida Brandt came. [The Brandts] left.',
      means: 'The Brandts (unnamed)',
      reads: 'Brandts (organization)',
      why: 'a family name in the plural is a word of its own',
    },
    {
      text: 'Tom Brandt Sr. came. Tom Brandt Jr. came. [Brandt] left.',
      means: 'Brandt (person)',
      reads: 'Tom Brandt Sr. (person)',
      why: 'names that differ in “Sr.” and “Jr.” alone count as one',
    },
  ],
}
