import type { Corpus } from '../../corpus.ts'

export const signature: Corpus = {
  recognizer: 'signatures',
  meanings: {
    'direct «We start on Monday.» by Ana Ruiz (adjacent_paragraph)': [
      '“We start on Monday.”\n\n— Ana Ruiz',
      '“We start on Monday.”\n— Ana Ruiz',
    ],
    'direct «We start on Monday.» by Ana Ruiz: — (cue)': [
      '“We start on Monday.” — Ana Ruiz',
      '“We start on Monday.” — Ana Ruiz, mayor of Lima',
      '"We start on Monday." — Ana Ruiz, on the strike',
    ],
    'direct «We start on Monday.» by Ana Ruiz: – (cue)': [
      '“We start on Monday.” – Ana Ruiz',
      '“We start on Monday.” – Ana Ruiz, mayor of Lima',
    ],
    'direct «We start on Monday.» by Ana Ruiz: - (cue)': [
      '“We start on Monday.” -- Ana Ruiz',
      '“We start on Monday.” - Ana Ruiz',
    ],
    'direct «The cranes are ready.» by a harbour official: — (cue)': [
      '“The cranes are ready.” — a harbour official',
      '“The cranes are ready.” — a harbour official, on Friday',
    ],
  },
  negatives: [
    '“Harbour Lights” — Saturday, 8 p.m.',
    '“Harbour Lights” — a film about the sea — opened on Monday.',
    'The film “Harbour Lights” — a hit — is old.',
  ],
  gaps: [],
}
