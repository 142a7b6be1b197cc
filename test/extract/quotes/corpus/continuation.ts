import type { Corpus } from '../../corpus.ts'

const LONG = 'We start on Monday, whatever the crews may say, and we will pay them well.'
const LATER = 'The cranes are ready, and we have waited long enough,'

export const continuation: Corpus = {
  recognizer: 'paragraphs that open without a close',
  meanings: {
    'direct «We start on Monday.» + «The cranes are ready.» by Ruiz: said (cue)': [
      'Ruiz said: “We start on Monday.\n\n“The cranes are ready.”',
      'Ruiz said: "We start on Monday.\n\n"The cranes are ready."',
      "Ruiz said: ''We start on Monday.\n\n''The cranes are ready.''",
      'Ruiz said: “We start on Monday.\n\n“The cranes are ready.”\n\nIt rained.',
    ],
    'direct «We start on Monday,» + «The cranes are ready.» + «The crews are ready, too.» + «So am I.» by Ruiz: said (cue)':
      [
        '“We start on Monday,” Ruiz said. “The cranes are ready.\n\n“The crews are ready, too.\n\n“So am I.”\n\nIt rained.',
        '"We start on Monday," Ruiz said. "The cranes are ready.\n\n"The crews are ready, too.\n\n"So am I."',
      ],
    [`direct «${LONG}» + «${LATER}» by Ruiz: said (continuation)`]: [
      `“${LONG}\n\n“${LATER}” said Ruiz.`,
      `It rained.\n\n“${LONG}\n\n“${LATER}” said Ruiz.`,
    ],
  },
  lookalikes: {
    'direct «We start on Monday.» by Ruiz: said (cue); direct «No,» by Lee: said (cue)': [
      'Ruiz said: “We start on Monday.”\n\n“No,” Lee said.',
      'Ruiz said: "We start on Monday."\n\n"No," said Lee.',
    ],
  },
  negatives: ['The film was called “The Long Road”.\n\n“Harbour Lights” was a play.'],
  gaps: [
    {
      text: `“${LONG}\n\n“${LATER}” Ruiz said.`,
      means: `direct «${LONG}» + «${LATER}» by Ruiz: said (continuation)`,
      reads: `direct «${LONG}» by Ruiz (adjacent_paragraph); direct «${LATER}» by Ruiz: said (cue)`,
      why: 'the name behind the words counts as the subject of the next paragraph as well, by a way that joins nothing',
    },
    {
      text: '“We start on Monday.\n\n“The cranes are ready,” Ruiz said.',
      means: 'direct «We start on Monday.» + «The cranes are ready,» by Ruiz: said (continuation)',
      reads: 'direct «The cranes are ready,» by Ruiz: said (cue)',
      why: 'a paragraph of nothing but a few words in marks before anybody has spoken looks like a caption',
    },
  ],
}
