import type { Corpus } from '../../corpus.ts'

export const inside: Corpus = {
  recognizer: 'a cue inside the clause',
  meanings: {
    'indirect «the town, Berg said, would pay for the bank» by Berg: said (cue)': [
      'But the town, Berg said, would pay for the bank.',
      'And the town, Berg said, would pay for the bank.',
    ],
    'indirect «The town, Berg, the mayor, said, would pay» by Berg: said (cue)': [
      'The town, Berg, the mayor, said, would pay.',
    ],
    'indirect «On Monday, Berg said, the town would pay» by Berg: said (cue)': [
      'On Monday, Berg said, the town would pay.',
    ],
    'indirect «In June, officials say, the bank lost money» by officials: say (cue)': [
      'In June, officials say, the bank lost money.',
    ],
    'indirect «The bank, a report found, has lost money» by a report: found (cue)': [
      'The bank, a report found, has lost money.',
    ],
    'indirect «On Monday, the mayor has said, the town would pay» by the mayor: said (cue)': [
      'On Monday, the mayor has said, the town would pay.',
    ],
    'indirect «The town, Berg said Monday, would pay for the bank» by Berg: said (cue)': [
      'The town, Berg said Monday, would pay for the bank.',
    ],
    'indirect «The town, Berg told the board, would pay» by Berg: told (cue)': [
      'The town, Berg told the board, would pay.',
    ],
    'indirect «It is a risk, Berg said, that the town would pay for the bank» by Berg: said (cue)': [
      'It is a risk, Berg said, that the town would pay for the bank.',
    ],
    'indirect «Berg, they said, was ready» by they: said (cue)': ['Berg, they said, was ready.'],
    'indirect «The town, he says, will pay» by he: says (cue)': ['The town, he says, will pay.'],
  },
  negatives: [
    'The town would pay, Berg said, who left.',
    'Berg, it was said, was ready.',
    'The town, Lund said, and the bank',
    'The bank, said to be old, has failed.',
  ],
  gaps: [
    {
      text: 'The town, said Berg, would pay for the bank.',
      means: 'indirect «The town, said Berg, would pay for the bank» by Berg: said (cue)',
      reads: '',
      why: 'an inverted cue is looked for at the end of a sentence only',
    },
    {
      text: 'The mayor, who spoke, left, and the bank, Berg said, lost money.',
      means: 'indirect «the bank, Berg said, lost money» by Berg: said (cue)',
      reads: 'indirect «The mayor, who spoke, left, and the bank, Berg said, lost money» by Berg: said (cue)',
      why: 'around an aside the whole sentence is taken for the clause',
    },
  ],
}
