import type { Corpus } from '../../corpus.ts'

export const dash: Corpus = {
  recognizer: 'dashes',
  meanings: {
    'direct «pay the crews.» by The union (cue)': ['The union had a demand — “pay the crews.”'],
    'direct «we start on Monday.» by Ana Ruiz (cue)': [
      'Ana Ruiz had a plan — “we start on Monday.”',
      'Ana Ruiz had a plan – “we start on Monday.”',
      'Ana Ruiz had a plan -- “we start on Monday.”',
    ],
    'direct «we start on Monday, and the cranes are ready.» by Ana Ruiz: — (cue)': [
      'Ana Ruiz — “we start on Monday, and the cranes are ready.”',
    ],
    'direct «We start on Monday.» by Ana Ruiz: — (cue)': ['Ana Ruiz — “We start on Monday.”'],
    'direct «we start on Monday.» by She (cue)': ['She had a plan — “we start on Monday.”'],
  },
  lookalikes: {
    'direct «we start on Monday.» by Ruiz: said (cue)': [
      'Ruiz said it again — “we start on Monday.”',
      'Ruiz said so twice — “we start on Monday.”',
    ],
    'direct «the cranes are ready.» by The mayor: gave (cue)': [
      'The mayor gave a reason — “the cranes are ready.”',
      'The mayor gave his reason — “the cranes are ready.”',
    ],
  },
  negatives: [
    'The band had a hit — “Harbour Lights.”',
    'The port — “Lima’s lung” — is old.',
    'There was one word — “Go.”',
  ],
  gaps: [
    {
      text: 'Ruiz was sure of one thing — “we start on Monday” — and left.',
      means: 'direct «we start on Monday» by Ruiz (cue)',
      reads: '',
      why: 'words between two dashes are mostly a term or a title',
    },
  ],
}
