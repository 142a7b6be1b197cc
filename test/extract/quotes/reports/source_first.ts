import type { Corpus } from '../../corpus.ts'

export const sourceFirst: Corpus = {
  recognizer: 'a source before the clause',
  meanings: {
    'indirect «the town would pay» by Berg: According to (cue)': [
      'According to Berg, the town would pay.',
      'On Monday Lund left. According to Berg, the town would pay.',
      'According to Berg, the mayor, the town would pay.',
      'According to Berg, a lawyer in Lima, the town would pay.',
      'According to Berg, who is from Lima, the town would pay.',
    ],
    'indirect «the town, the port and the bank would pay» by Berg: According to (cue)': [
      'According to Berg, the town, the port and the bank would pay.',
    ],
    'indirect «the town, the port, a bank would pay» by Berg: According to (cue)': [
      'According to Berg, the town, the port, a bank would pay.',
    ],
    'indirect «the bank has lost money» by a report: According to (cue)': [
      'According to a report, the bank has lost money.',
      'According to a report on Monday, the bank has lost money.',
    ],
    'indirect «sales fell by a tenth» by the ministry: According to (cue)': [
      'According to the ministry, sales fell by a tenth.',
    ],
    'indirect «the town would pay» by Berg: according to (cue)': ['But according to Berg, the town would pay.'],
    'indirect «the town would pay» by him: According to (cue)': ['According to him, the town would pay.'],
    'indirect «the town would pay» by a March study: According to (cue)': [
      'According to a March study, the town would pay.',
    ],
    'indirect «the man left in June» by police: According to (cue)': ['According to police, the man left in June.'],
  },
  negatives: [
    'According to Berg,',
    'According to Berg, who left.',
    'According to Berg, the mayor.',
    '“We will pay,” according to Berg, who runs the town from there.',
    '“We will pay,” according to Berg, speaking to the town on Monday.',
    'According to legend, the town sank.',
    'It went according to, well, plan. According to plan. According to',
    'They dressed according to the rules, and they left.',
  ],
  gaps: [
    {
      text: 'According to Berg the town would pay.',
      means: 'indirect «the town would pay» by Berg: According to (cue)',
      reads: '',
      why: 'without a comma nothing tells where the source ends',
    },
  ],
}
