import type { Corpus } from '../../corpus.ts'

export const appositions: Corpus = {
  recognizer: 'the office beside a name',
  meanings: {
    'Lena Voss (person, chief executive of Acme)': ['Lena Voss, the chief executive of Acme, left. [Voss] slept.'],
    'Lena Voss (person, curator and director at the Tin Museum)': [
      'Lena Voss, curator and director at the [Tin Museum], said no.',
    ],
    'Lena Voss (person, teacher)': ['Lena Voss, 43, a teacher, left. [Voss] slept.'],
    'Lena Voss (person, baker)': ['Lena Voss, a baker who sings, left. [Voss] slept.'],
    'Olaf Berg (person, prime minister)': ["[Norway's prime minister, Olaf Berg], left."],
    'Olaf Berg (person, mayor of Lyon)': ['The mayor of Lyon, Olaf Berg, left. [Berg] slept.'],
    'Olaf Berg (person)': [
      '[A spokesman for the club, Olaf Berg], left.',
      'He met the mayor, Olaf Berg said. [Berg] slept.',
      'He saw a big mayor, Olaf Berg, there. [Berg] slept.',
      'Then it rained and it rained some more again, Olaf Berg, there. [Berg] slept.',
      'Then rain, Olaf Berg, there. [Berg] slept.',
      'Rain, mayor of the town, Olaf Berg, there. [Berg] slept.',
    ],
    'Lena Voss (person)': [
      'Lena Voss, tall thin blond quiet shy funny teacher, left. [Voss] slept.',
      'Lena Voss, as a teacher would, left. [Voss] slept.',
      'Lena Voss, the teacher said, left. [Voss] slept.',
      'Lena Voss, President Olaf Berg and others left. [Voss] slept.',
      'Lena Voss, sleeping like a baker, left. [Voss] slept.',
      'Lena Voss, very tall and rather thin like her old mother, left. [Voss] slept.',
      'Lena Voss, chief cook in some very old shops on the far north side of a very old town, left. [Voss] slept.',
    ],
    'Ida Lund (person, mayor)': ['Ida Lund, mayor, came. [Lund] left.'],
    'Ida Lund (person, town’s mayor)': ['Ida Lund, the town’s mayor, came. [Lund] left.'],
    'Ida Lund (person, retired nurse from Lyon)': ['Ida Lund, a retired nurse from Lyon, came. [Lund] left.'],
    'Ida Lund (person, president and CEO of Acme Corp)': [
      'Ida Lund, president and CEO of Acme Corp, came. [Lund] left.',
    ],
    'Ida Lund (person, deputy director)': ['Ida Lund, deputy director, came. [Lund] left.'],
    'Ida Lund (person, Acme’s chief executive)': ['Ida Lund, Acme’s chief executive, came. [Lund] left.'],
    'Ida Lund (person, Olaf Berg’s lawyer)': ['Ida Lund, Olaf Berg’s lawyer, came. [Lund] left.'],
  },
  lookalikes: {
    'Ida Lund (person)': [
      'Ida Lund, 43, came. [Lund] left.',
      'Ida Lund, of Lyon, came. [Lund] left.',
      'Ida Lund, a woman, came. [Lund] left.',
      'Ida Lund, who came, left. [Lund] left.',
    ],
  },
  negatives: ['She met a mayor, and left. [A mayor] called.'],
  gaps: [
    {
      text: 'Ida Lund, the former mayor of Lyon, came. [Lund] left.',
      means: 'Ida Lund (person, former mayor of Lyon)',
      reads: 'Ida Lund (person)',
      why: '“former” is an ordinary word, and one before the noun ends the look for an office',
    },
    {
      text: 'Ida Lund (the mayor) came. [Lund] left.',
      means: 'Ida Lund (person, mayor)',
      reads: 'Ida Lund (person)',
      why: 'only commas set off an office',
    },
    {
      text: 'Ida Lund is the mayor. [Lund] left.',
      means: 'Ida Lund (person, mayor)',
      reads: 'Ida Lund (person)',
      why: 'what is told of somebody in a sentence is no apposition',
    },
    {
      text: 'Ida Lund, who is the mayor, came. [Lund] left.',
      means: 'Ida Lund (person, mayor)',
      reads: 'Ida Lund (person)',
      why: 'what is told of somebody in a clause is no apposition',
    },
  ],
}
