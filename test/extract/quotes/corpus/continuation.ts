import type { Corpus } from '../../corpus.ts'

const LONG = 'We start on Monday, whatever the crews may say, and we will pay them well.'
const LATER = 'The cranes are ready, and we have waited long enough,'

export const continuation: Corpus = {
  recognizer: 'paragraphs that open without a close',
  meanings: {
    'direct «We start on Monday.» + «The cranes are ready,» by Ruiz: said (continuation)': [
      '“We start on Monday.\n\n“The cranes are ready,” Ruiz said.',
    ],
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
      `“${LONG}\n\n“${LATER}” Ruiz said.`,
      `It rained.\n\n“${LONG}\n\n“${LATER}” said Ruiz.`,
    ],
  },
  lookalikes: {
    'direct «Mayor Ana Ruiz took the stage in the port.» by nobody (none); direct «We start on Monday,» by Ruiz: said (cue)':
      ['She was angry. It rained:\n\n"Mayor Ana Ruiz took the stage in the port.\n“We start on Monday,” Ruiz said.'],
    'direct «We start on Monday.» by Ruiz: said (cue); direct «No,» by Lee: said (cue)': [
      'Ruiz said: “We start on Monday.”\n\n“No,” Lee said.',
      'Ruiz said: "We start on Monday."\n\n"No," said Lee.',
    ],
  },
  negatives: ['The film was called “The Long Road”.\n\n“Harbour Lights” was a play.'],
  gaps: [],
}
