import type { Corpus } from '../../corpus.ts'

export const unnamed: Corpus = {
  recognizer: 'speakers without a name',
  meanings: {
    'Silver Lake (organization); Transcript (unnamed); Yesterday (unnamed)': [
      'The film [Silver Lake] ran. [Transcript] follows. It said [Yesterday] again.',
    ],
    'Silver Lake (organization)': ['The film [Silver Lake] ran.'],
  },
  negatives: [
    'He saw [the baker and',
    '[The Tall one] ran. [“ ”] [] ran.',
    '[A source] said so.',
    '[One official] said so.',
    '[Another official] said so.',
    '[Critics] said so.',
    '[People close to the talks] said so.',
    '[The report] said so.',
    '[A statement from Acme Corp] said so.',
    'Acme Corp met. [A spokeswoman for Acme Corp] said so.',
    'Acme Corp met. [An Acme spokesman] said so.',
    '[Everyone] left.',
    '[Neighbors] left.',
    '[The 43-year-old] left.',
    '[Some residents] left.',
  ],
  gaps: [
    {
      text: '[The French] agreed.',
      means: 'The French (unnamed)',
      reads: 'French (organization)',
      why: 'a people is spelt like a country, and with an article like an organization',
    },
  ],
}
