import type { Corpus } from '../../corpus.ts'

export const sourceLast: Corpus = {
  recognizer: 'a source behind the clause',
  meanings: {
    'indirect «The town would pay» by Berg: according to (cue)': [
      'The town would pay, according to Berg.',
      'The town would pay, according to Berg, the mayor.',
      'The town would pay, according to Berg, who is the mayor.',
    ],
    'indirect «The town would pay» by Berg and Lund: according to (cue)': [
      'The town would pay, according to Berg and Lund.',
    ],
    'indirect «Sales fell by a tenth» by the ministry: according to (cue)': [
      'Sales fell by a tenth according to the ministry.',
      'Sales fell by a tenth, according to the ministry.',
    ],
    'indirect «The town will pay» by him: according to (cue)': ['The town will pay, according to him.'],
    'indirect «The town, according to Berg, would pay» by Berg: according to (cue)': [
      'The town, according to Berg, would pay.',
    ],
    'indirect «The town, according to Berg, who is from Lima, would pay» by Berg: according to (cue)': [
      'The town, according to Berg, who is from Lima, would pay.',
    ],
    'indirect «The road ends» by the map: according to (cue)': ['The road ends, according to the map.'],
    'indirect «The town would pay» by police in Lima: according to (cue)': [
      'The town would pay, according to police in Lima.',
    ],
    'indirect «The town would pay» by a report: according to (cue)': [
      'The town would pay, according to a report.',
      'The town would pay, according to a report on Monday.',
      'The town would pay, according to a report by Lund.',
    ],
  },
  negatives: [
    'The work went according to plan.',
    'They dressed according to the rules.',
    'The rooms are sorted according to size.',
    'They live according to their means, and they save.',
  ],
  gaps: [],
}
