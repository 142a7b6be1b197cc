import type { Corpus } from '../../corpus.ts'

export const final: Corpus = {
  recognizer: 'a cue behind the clause',
  meanings: {
    'indirect «The town would pay» by Berg: said (cue)': [
      'The town would pay, Berg said.',
      'The town would pay, Berg has said.',
      'The town would pay, Berg (D-Lima) said.',
    ],
    'indirect «the town would pay» by Berg: said (cue)': [
      'And the town would pay, Berg said.',
      'But the town would pay, Berg said.',
    ],
    'indirect «The town would pay for the bank, the bridge and the road» by Berg: said (cue)': [
      'The town would pay for the bank, the bridge and the road, Berg said.',
    ],
    'indirect «The town would pay» by a spokesman for the bank: said (cue)': [
      'The town would pay, a spokesman for the bank said.',
      'The town would pay, a spokesman for the bank later said.',
    ],
    'indirect «Lund confirmed the town would pay» by Berg: said (cue)': [
      'Lund confirmed the town would pay, Berg said.',
    ],
    'indirect «The town would pay» by he: added (cue)': ['The town would pay, he added.'],
    'indirect «The bank will fail» by critics: say (cue)': [
      'The bank will fail, critics say.',
      'The bank will fail, critics now say.',
    ],
    'indirect «The bank will fail» by Lund: thinks (cue)': [
      'The bank will fail, Lund thinks.',
      'The bank will fail, Lund still thinks.',
    ],
    'indirect «The bank had lost money» by a report: found (cue)': [
      'The bank had lost money, a report found.',
      'The bank had lost money, a report later found.',
    ],
  },
  negatives: [
    'The town would pay, Berg said,',
    'The town would pay, Berg said, but Lund left.',
    'Hours later, said Berg. Later, Berg said.',
    'The man, said to be rich, left.',
    'The clock struck, and the mayor left.',
  ],
  gaps: [
    {
      text: 'Lund confirmed the town would pay, said Berg.',
      means: 'indirect «Lund confirmed the town would pay» by Berg: said (cue)',
      reads: 'indirect «the town would pay, said Berg» by Lund: confirmed (cue)',
      why: 'an inversion behind words without marks has too low a share to be seen as the outer report',
    },
    {
      text: 'The town would pay, said Berg.',
      means: 'indirect «The town would pay» by Berg: said (cue)',
      reads: '',
      why: 'an inverted cue behind a clause is rare without marks',
    },
    {
      text: 'The town would pay, Berg said on Monday.',
      means: 'indirect «The town would pay» by Berg: said (cue)',
      reads: '',
      why: 'what stands behind the cue may be what is reported, and weighs against the clause in front',
    },
    {
      text: 'The town would pay, Berg, the mayor, said.',
      means: 'indirect «The town would pay» by Berg: said (cue)',
      reads: 'indirect «The town would pay, Berg» by the mayor: said (cue)',
      why: 'an apposition between commas looks like the subject, and the name before it like the end of the clause',
    },
    {
      text: 'The bank will fail, he fears.',
      means: 'indirect «The bank will fail» by he: fears (cue)',
      reads: '',
      why: '“fears” is a noun as well, and weighs too little alone',
    },
  ],
}
