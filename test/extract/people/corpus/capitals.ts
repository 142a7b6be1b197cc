import type { Corpus } from '../../corpus.ts'

export const capitals: Corpus = {
  recognizer: 'capitals that are no part of a name',
  meanings: {
    'Marcus Dean (person); Carl Olsen (person)': [
      'It was Marcus Dean. A Swedish Ida sang. A Swedish Qorvo sang. The Swedish Carl Olsen sang. [Marcus] left. [Olsen] left.',
    ],
    'Sally Voss (person)': ['Notably [Sally Voss] came. Sally Voss left.'],
    'Will Berg (person); Berg The Elder (organization)': [
      '[Will Berg] came. Will the rain stop? May [Berg The Elder] sing? We will. Will',
    ],
    'Human Rights Watch (organization); Olaf (person)': [
      '[Human Rights Watch] said so. President Street is wet. Secretary of Berg. [American Olaf] left.',
    ],
    'Olaf Berg (person)': ['She met “Olaf Berg” and "Ida Voss" there. [Berg] left.'],
    'Ida Lund (person)': ['Perhaps [Ida Lund] came. Ida Lund left.'],
    'G20 (organization); Cobalt AI (organization)': ['[The G20] met. [Cobalt AI’s] sales grew.'],
  },
  negatives: [
    'A woman met Swedish Ida. Lena Voss, baker and',
    'It said [Yesterday] again.',
    '[Transcript] follows.',
    '[Photo] by Ida Lund.',
    '[Christmas] came.',
    '[God] is great.',
    '[Doctor Who] was on.',
    '[Mr. Right] came.',
    '[EBITDA] fell. [The company] said so.',
    '[GDP] grew.',
    '[M&A] slowed.',
    '[Q3] ended. [1H20] ended. [FY2021] ended. [CY20] ended.',
    '[AI] grew.',
    '[EUR] fell against [USD].',
  ],
  gaps: [
    {
      text: 'Lena Voss came. [Yesterday Lund] left.',
      means: 'Lund (organization)',
      reads: 'Yesterday Lund (organization)',
      why: '“Yesterday” is no word that a name never begins with',
    },
    {
      text: '[Adjusted EBITDA] fell.',
      means: 'Adjusted EBITDA (unnamed)',
      reads: 'Adjusted EBITDA (organization)',
      why: 'who is asked for by capitals alone has a name; nobody else is taken for it',
    },
    {
      text: '[Breaking News] follows.',
      means: 'Breaking News (unnamed)',
      reads: 'Breaking News (organization)',
      why: 'capitals alone make a name of whatever has them',
    },
    {
      text: '[Hurricane Ida] came.',
      means: 'Hurricane Ida (unnamed)',
      reads: 'Hurricane Ida (organization)',
      why: 'storms are not told from what speaks',
    },
    {
      text: '[World War II] ended.',
      means: 'World War II (unnamed)',
      reads: 'World War II (organization)',
      why: 'events are not told from what speaks',
    },
  ],
}
