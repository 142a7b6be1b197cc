import type { Corpus } from '../../corpus.ts'

export const titles: Corpus = {
  recognizer: 'titles before a name',
  meanings: {
    'Lena Voss (person, President)': ['[President Lena Voss] spoke.'],
    'Olaf Berg (person, former Prime Minister)': ['The vote pleased [former Prime Minister Olaf Berg].'],
    'Lena Voss (person, Acme Corp Chief Executive)': ['[Acme Corp Chief Executive Lena Voss] left.'],
    'Olaf Berg (person, Secretary of State)': ['[Secretary of State Olaf Berg] left.'],
    'Olaf Berg (person, Danish Ambassador to the United States)': [
      '[Danish Ambassador to the United States Olaf Berg] left.',
    ],
    'Olaf Berg (person, team coach)': ['We met [team coach Olaf Berg].'],
    'Berg (person, Sen.)': ['[Sen. Berg] voted.'],
    'Marcus Lane Hill (person, professor)': ['[American academic and professor Marcus Lane Hill] wrote.'],
    'Voss (person, baker)': ['[Mrs. Voss], a baker, left.'],
    'Ida Lund (person, Judge)': ['[Judge Ida Lund] ruled.'],
    'Olaf (person, Pope)': ['[Pope Olaf] prayed.'],
    'Olaf V (person, King)': ['[King Olaf V] waved.'],
    'Ida Lund (person, Lt. Col.)': ['[Lt. Col. Ida Lund] saluted.'],
    'Olaf Berg (person)': ['[Sir Olaf Berg] bowed.', '[Dr. Olaf Berg] left.'],
    'Ida Lund (person, Rep.)': ['[Rep. Ida Lund (D-Ohio)] voted.'],
    'Olaf Berg (person, Rev.)': ['[the Rev. Olaf Berg] prayed.'],
    'Ida Lund (person, Attorney General)': ['[Attorney General Ida Lund] sued.'],
    'Olaf Berg (person, Detective)': ['[Detective Olaf Berg] looked.'],
    'Ida Lund (person, baker)': ['The baker Ida Lund came. [Lund] left.'],
  },
  negatives: ['[Queen of the May] sang.', '[Mayor of the town] called.'],
  gaps: [
    {
      text: '[Chairman Mao Street] is long.',
      means: 'Chairman Mao Street (unnamed)',
      reads: 'Chairman Mao Street (organization)',
      why: 'what is named after somebody keeps the name, and a street is as little told from what speaks',
    },
    {
      text: '[The New York-based Lund] left.',
      means: 'Lund (person)',
      reads: 'New York-based Lund (organization)',
      why: 'a place with “-based” is one word with a capital, and so a part of the name',
    },
  ],
}
