import type { Corpus } from '../../corpus.ts'

export const places: Corpus = {
  recognizer: 'places that speak',
  meanings: {
    'Washington (organization); Beijing (organization); US (organization)': [
      '[Washington] agreed. [Beijing] did not. [The US] waits.',
    ],
    'White House (organization)': ['[The White House] agreed.'],
    'France (organization)': ['[France] agreed.'],
    'Georgia (organization)': ['[Georgia] agreed.'],
    'Kremlin (organization)': ['[Kremlin] agreed.'],
    'Downing Street (organization)': ['[Downing Street] agreed.'],
    'Lyon (organization)': ['Ida Lund was in Lyon. [Lyon] agreed.'],
  },
  negatives: ['[The city] agreed.', '[French officials] agreed.'],
  gaps: [
    {
      text: 'Lyon met. [The city] agreed.',
      means: 'Lyon (organization)',
      reads: 'The city (unnamed)',
      why: 'a place is no entry of the register, so that nothing stands for it',
    },
    {
      text: '[Lyon, France], agreed.',
      means: 'Lyon (organization)',
      reads: 'Lyon, France (unnamed)',
      why: 'a place with the country behind a comma is not taken apart where the first is unknown',
    },
    {
      text: '[France’s government] agreed.',
      means: 'France (organization)',
      reads: 'France’s government (unnamed)',
      why: 'what a place owns stays itself',
    },
    {
      text: '[Paris Berg] sang.',
      means: 'Paris Berg (person)',
      reads: 'Paris Berg (organization)',
      why: '“Paris” is a place and no given name, and one verb behind two unknown words is not enough',
    },
  ],
}
