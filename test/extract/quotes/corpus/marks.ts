import type { Corpus } from '../../corpus.ts'

export const marks: Corpus = {
  recognizer: 'marks of every kind',
  meanings: {
    'direct «We start on Monday,» by Ruiz: said (cue)': [
      '“We start on Monday,” Ruiz said.',
      '"We start on Monday," Ruiz said.',
      "''We start on Monday,'' Ruiz said.",
      '``We start on Monday,´´ Ruiz said.',
      "``We start on Monday,'' Ruiz said.",
      '‘‘We start on Monday,’’ Ruiz said.',
      ",,We start on Monday,'' Ruiz said.",
      '«We start on Monday,» Ruiz said.',
      '„We start on Monday,“ Ruiz said.',
      '„We start on Monday,” Ruiz said.',
      '″We start on Monday,″ Ruiz said.',
      '‘We start on Monday,’ Ruiz said.',
      "'We start on Monday,' Ruiz said.",
      '“We start on Monday,“ Ruiz said.',
    ],
    'direct «We start on Monday, » by Ruiz: said (cue)': [
      '"We start on Monday, "said Ruiz.',
      '“We start on Monday, ”said Ruiz.',
    ],
    'direct «We don’t start,» by Ruiz: said (cue)': ['“We don’t start,” Ruiz said.', '‘We don’t start,’ Ruiz said.'],
    "direct «We don't start,» by Ruiz: said (cue)": ['"We don\'t start," Ruiz said.', "'We don't start,' Ruiz said."],
    'direct «She said “no” to me,» by Ruiz: recalled (cue)': [
      '“She said “no” to me,” Ruiz recalled.',
      '‘She said “no” to me,’ Ruiz recalled.',
    ],
    'direct «She said "no" to me,» by Ruiz: recalled (cue)': [
      '"She said "no" to me," Ruiz recalled.',
      '‘She said "no" to me,’ Ruiz recalled.',
    ],
    'direct «She said ‘no’ to me,» by Ruiz: recalled (cue)': [
      '“She said ‘no’ to me,” Ruiz recalled.',
      '"She said ‘no’ to me," Ruiz recalled.',
    ],
  },
  negatives: [
    'Rock ’n’ roll from the ’90s was on, and the workers’ tea was cold.',
    'It’s the ’90s, and the boys’ dogs are old.',
    "The 6' 2'' man is 5'11\".",
    "Ships, boats and 'things' lay there.",
    'The crews’ said tea, and the cooks’ said bread, was cold.',
    'Ships,, 5 of them, lay there.',
    'Ships,, (and boats) lay there.',
  ],
  gaps: [
    {
      text: '”We start on Monday,” Ruiz said.',
      means: 'direct «We start on Monday,» by Ruiz: said (cue)',
      reads: '',
      why: 'a curly mark that closes by its shape is never taken to open',
    },
    {
      text: '“We start on Monday, Ruiz said.',
      means: 'direct «We start on Monday,» by Ruiz: said (cue)',
      reads: '',
      why: 'a mark that nothing closes runs to the end of its line, and swallows its own cue',
    },
    {
      text: "'She said 'no' to me,' Ruiz recalled.",
      means: "direct «She said 'no' to me,» by Ruiz: recalled (cue)",
      reads: 'mixed «no» by She: said (cue)',
      why: 'single straight marks do not nest: the last one that opens before one that closes counts',
    },
  ],
}
