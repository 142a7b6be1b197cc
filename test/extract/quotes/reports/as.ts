import type { Corpus } from '../../corpus.ts'

export const as: Corpus = {
  recognizer: 'a clause behind “as”',
  meanings: {
    'indirect «the town would pay» by Berg: said (cue)': [
      'As Berg said, the town would pay.',
      'As Berg said on Monday, the town would pay.',
    ],
    'indirect «the bank has lost money» by Berg: noted (cue)': ['As Berg noted, the bank has lost money.'],
    'indirect «the town would pay» by Lund: reported (cue)': [
      'As reported by Lund, the town would pay.',
      'As reported by Lund on Monday, the town would pay.',
      'As Lund reported, the town would pay.',
    ],
  },
  negatives: [
    'As Berg spoke, the rain fell.',
    'As Berg began, the town slept.',
    'As said, the town paid. As Berg spoke again and again and again in June, it fell.',
    'As reported by',
  ],
  gaps: [
    {
      text: 'The town, as Berg noted, has lost money.',
      means: 'indirect «The town, as Berg noted, has lost money» by Berg: noted (cue)',
      reads: '',
      why: 'only the “as” that a sentence begins with is known to report all that follows',
    },
  ],
}
