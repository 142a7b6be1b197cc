import type { Corpus } from '../../corpus.ts'

export const offices: Corpus = {
  recognizer: 'an office for its holder',
  meanings: {
    'Lena Voss (person, Acme CEO); Lena Voss (person, Acme CEO); Lena Voss (person, Acme CEO)': [
      '[Acme CEO] resigns\n\nLena Voss, Acme CEO, resigned. [The Acme chief] is 50. [The chief executive] has no plans.',
    ],
    'Lena Voss (person, President); Olaf Berg (person, former President)': [
      'President Lena Voss met former President Olaf Berg. [The president] spoke. [The former president] did not.',
    ],
    'Lena Voss (person, Senator)': ['Senator Lena Voss met Senator Olaf Berg. Voss said no. [The senator] left.'],
    'Olaf Berg (person, baker)': [
      'Olaf Berg, a baker, came. [The baker] left.',
      'The baker, Olaf Berg, came. [The baker] left.',
    ],
    'Olaf Berg (person, Mayor)': [
      'Mayor Olaf Berg came. [The mayor’s] dog barked.',
      'Mayor Olaf Berg came. [Mayor] left.',
    ],
    'Olaf Berg (person, Acme Corp CEO)': ['Acme Corp CEO Olaf Berg came. [The CEO] left.'],
    'Olaf Berg (person, Acme Corp chief executive)': [
      'Acme Corp chief executive Olaf Berg came. [The Acme boss] left.',
    ],
    'Ida Lund (person, Coach)': ['Coach Ida Lund came. [The coach] left.'],
    'Ida Lund (person, Vice President)': ['Vice President Ida Lund came. [The vice president] left.'],
  },
  negatives: [
    'French Senator Lena Voss met French Senator Olaf Berg. [The French senator] left.',
    'Senator Lena Voss met Senator Olaf Berg. [The Swedish senator] left.',
    'Lena Voss, Acme CEO, left. [A chief executive] stayed.',
    '[A spokesman for the company] called.',
    '[The mayor] called. [Two officials] came. [Officials at Acme] left. [Police] came.',
    '[Senator Olaf Berg’s office] called. [The Berg campaign] did not.',
    'Olaf Berg, a baker, came. [A baker] left.',
    'Olaf Berg, a baker, came. [The butcher] left.',
    'Former Mayor Olaf Berg came. [The mayor] left.',
    'Mayor Olaf Berg came. [The former mayor] left.',
    'Coach Ida Lund came. [The head coach] left.',
  ],
  gaps: [
    {
      text: 'Mayor Olaf Berg of Lyon came. [The mayor of Lyon] left.',
      means: 'Olaf Berg (person, Mayor)',
      reads: 'The mayor of Lyon (unnamed)',
      why: 'what the mention says and the printed office does not may mean another holder',
    },
    {
      text: 'Mayor Olaf Berg came to Lyon. [The Lyon mayor] left.',
      means: 'Olaf Berg (person, Mayor)',
      reads: 'The Lyon mayor (unnamed)',
      why: 'what the mention says and the printed office does not may mean another holder',
    },
    {
      text: 'Ida Lund is a painter. [The painter] left.',
      means: 'Ida Lund (person, painter)',
      reads: 'The painter (unnamed)',
      why: 'only an office printed beside a name is known',
    },
    {
      text: 'Vice President Ida Lund came. [The president] left.',
      means: 'The president (unnamed)',
      reads: 'Ida Lund (person, Vice President)',
      why: '“vice” is one of the words of the office, and a mention need not have them all',
    },
    {
      text: 'Olaf Berg, a baker, and Carl Lund, a baker, came. [The baker] left.',
      means: 'The baker (unnamed)',
      reads: 'Olaf Berg (person, baker)',
      why: 'the first of two in a sentence weighs more, for an office as for “he”',
    },
  ],
}
