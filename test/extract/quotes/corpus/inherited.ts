import type { Corpus } from '../../corpus.ts'

export const inherited: Corpus = {
  recognizer: 'the speaker of the quote before, or behind',
  meanings: {
    'direct «We start on Monday,» by Ruiz: said (cue); direct «The cranes are ready.» by Lee (adjacent_paragraph)': [
      '“We start on Monday,” Ruiz said.\n\nLee disagreed.\n\n“The cranes are ready.”',
    ],
    'direct «The cranes are ready.» by Ruiz (adjacent_paragraph); direct «We start on Monday,» by Ruiz: said (cue)': [
      '“The cranes are ready.”\n\n“We start on Monday,” Ruiz said.',
    ],
    'direct «We start on Monday,» + «The cranes are ready.» by Ruiz: said (cue)': [
      '“We start on Monday,” Ruiz said. “The cranes are ready.”',
      '“We start on Monday,” said Ruiz. “The cranes are ready.”',
      '“We start on Monday,” Ruiz said. It was late. “The cranes are ready.”',
      '“We start on Monday,” Ruiz said. It was late. The hall was cold. “The cranes are ready.”',
    ],
    'direct «We start on Monday.» + «The cranes are ready.» by Ruiz: said (cue)': [
      'Ruiz said, “We start on Monday.” “The cranes are ready.”',
      'Ruiz said, “We start on Monday.” It was late. “The cranes are ready.”',
    ],
    'direct «The cranes are ready.» + «We start on Monday,» by Ruiz: said (same_paragraph)': [
      '“The cranes are ready.” “We start on Monday,” Ruiz said.',
      '“The cranes are ready.” “We start on Monday,” said Ruiz.',
    ],
    'direct «We start on Monday.» + «The cranes are ready,» by Lee: said (same_paragraph)': [
      '“We start on Monday.” It was late. “The cranes are ready,” Lee said.',
      '“We start on Monday.” It was late. “The cranes are ready,” said Lee.',
    ],
    'direct «We start on Monday,» by Ruiz: said (cue); direct «The cranes are ready.» by Ruiz (adjacent_paragraph)': [
      '“We start on Monday,” Ruiz said.\n\n“The cranes are ready.”\n\nIt rained.',
      '“We start on Monday,” said Ruiz.\n\n“The cranes are ready.”',
    ],
    'direct «We start on Monday.» by Ruiz: said (cue); direct «The cranes are ready.» by Ruiz (adjacent_paragraph)': [
      'Ruiz said, “We start on Monday.”\n\n“The cranes are ready.”',
      'Ruiz said: “We start on Monday.”\n\n“The cranes are ready.”\n\nIt rained.',
    ],
    'direct «We start on Monday, whatever the crews may say, and we will pay them well.» by Ruiz (adjacent_paragraph); direct «The cranes are ready, and we have waited long enough,» by Ruiz: said (cue)':
      [
        '“We start on Monday, whatever the crews may say, and we will pay them well.”\n\n“The cranes are ready, and we have waited long enough,” said Ruiz.',
        'It rained.\n\n“We start on Monday, whatever the crews may say, and we will pay them well.”\n\n“The cranes are ready, and we have waited long enough,” said Ruiz.',
      ],
  },
  lookalikes: {
    'direct «We start on Monday,» by Ruiz: said (cue); direct «No,» by Lee: said (cue)': [
      '“We start on Monday,” Ruiz said.\n\n“No,” Lee said.',
      '“We start on Monday,” said Ruiz.\n\n“No,” said Lee.',
      '“We start on Monday,” Ruiz said. “No,” said Lee.',
    ],
    'direct «We start on Monday,» by Ruiz: said (cue); direct «No.» by Lee: said (cue)': [
      '“We start on Monday,” Ruiz said. Lee said: “No.”',
      '“We start on Monday,” Ruiz said.\n\nLee said: “No.”',
    ],
    'direct «We start on Monday,» by Ruiz: said (cue); direct «No,» by Lee: said (cue); direct «The cranes are ready.» by Lee (adjacent_paragraph)':
      [
        '“We start on Monday,” Ruiz said.\n\n“No,” Lee said.\n\n“The cranes are ready.”',
        '“We start on Monday,” Ruiz said.\n\n“No,” said Lee.\n\n“The cranes are ready.”',
      ],
    'direct «We start on Monday,» by Ruiz: said (cue)': [
      '“We start on Monday,” Ruiz said. Lee saw “The Long Road.”',
      '“We start on Monday,” Ruiz said.\n\nThe film “The Long Road” was on.',
    ],
  },
  negatives: [
    'The films “The Long Road,” “The Old Port,” “The Sea Lion,” “The Last Ship” and “The Harbour Lights” were on.',
    'The film “The Long Road” was on.\n\n“Harbour Lights,” a play, was not.',
  ],
  gaps: [
    {
      text: 'It was “ready for winter,” a report by Lee of Ruiz said.\n\n“The cranes are ready.”',
      means:
        'mixed «ready for winter,» by Lee: report (cue); direct «The cranes are ready.» by Lee (adjacent_paragraph)',
      reads:
        'mixed «ready for winter,» by Lee: report (cue); direct «The cranes are ready.» by Ruiz (adjacent_paragraph)',
      why: 'the name nearest to the verb of the paragraph before is carried on, and not the one that was chosen there',
    },
    {
      text: '“We start on Monday,” Ruiz said.\n\nIt rained.\n\n“The cranes are ready.”',
      means: 'direct «We start on Monday,» by Ruiz: said (cue); direct «The cranes are ready.» by Ruiz (context)',
      reads: 'direct «We start on Monday,» by Ruiz: said (cue)',
      why: 'over a paragraph without words in marks a speaker is hardly ever carried on',
    },
    {
      text: `“We start on Monday,” Ruiz said.${'\n\nIt rained.'.repeat(4)}\n\n“The cranes are ready.”`,
      means: 'direct «We start on Monday,» by Ruiz: said (cue); direct «The cranes are ready.» by Ruiz (context)',
      reads: 'direct «We start on Monday,» by Ruiz: said (cue)',
      why: 'over more than three paragraphs a speaker is never carried on',
    },
  ],
}
