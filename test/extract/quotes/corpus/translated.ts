import type { Corpus } from '../../corpus.ts'

export const translated: Corpus = {
  recognizer: 'words that were translated',
  meanings: {
    'direct «We start on Monday,» by Ruiz: said (cue) from Spanish': [
      '“We start on Monday,” Ruiz said in Spanish through an interpreter.',
      '“We start on Monday,” Ruiz said in Spanish.',
      '“We start on Monday,” Ruiz said, speaking in Spanish.',
      '“We start on Monday,” Ruiz said through a Spanish interpreter.',
      '“We start on Monday,” Ruiz said via a Spanish translator.',
      '“We start on Monday,” Ruiz said, according to a translation from the Spanish.',
    ],
    'direct «We start on Monday,» by the engineer: told (cue) from Korean': [
      '“We start on Monday,” the engineer, speaking through a Korean interpreter, told reporters.',
      '“We start on Monday,” the engineer told reporters through a Korean-language interpreter.',
    ],
    'direct «We start on Monday,» by Ruiz: said (cue) from Polish': [
      '“We start on Monday,” Ruiz said in comments translated from the Polish.',
      '“We start on Monday,” Ruiz said in remarks interpreted from Polish.',
    ],
    'direct «We start on Monday.» by Ruiz: said (cue) from Arabic': [
      'In Arabic, Ruiz said: “We start on Monday.”',
      'In halting Arabic, Ruiz said: “We start on Monday.”',
    ],
    'direct «We start on Monday,» by Ruiz: told (cue) from Spanish': [
      '“We start on Monday,” Ruiz told reporters in fluent Spanish.',
      '“We start on Monday,” Ruiz told the crews in Spanish.',
    ],
    'direct «We start on Monday,» by Ruiz: wrote (cue) from Spanish': [
      '“We start on Monday,” Ruiz wrote in Spanish on Friday.',
      '“We start on Monday,” Ruiz wrote in Spanish.',
    ],
  },
  lookalikes: {
    'direct «We start on Monday,» by Ruiz: said (cue)': [
      '“We start on Monday,” said Ruiz, who grew up in German cities.',
      '“We start on Monday,” Ruiz said in Spanish politics.',
      '“We start on Monday,” Ruiz said at a Spanish port.',
    ],
    'direct «We start on Monday,» by Ruiz: told (cue)': [
      '“We start on Monday,” Ruiz told Spanish radio.',
      '“We start on Monday,” Ruiz told the Spanish crews.',
      '“We start on Monday,” Ruiz told a Korean interpreter.',
    ],
    'direct «We start on Monday,» by the Spanish mayor: said (cue)': ['“We start on Monday,” said the Spanish mayor.'],
  },
  negatives: ['The film “Harbour Lights” was translated from the Polish.'],
  gaps: [
    {
      text: '“We start on Monday,” Ruiz said. He spoke in Spanish.',
      means: 'direct «We start on Monday,» by Ruiz: said (cue) from Spanish',
      reads: 'direct «We start on Monday,» by Ruiz: said (cue)',
      why: 'only the sentence of the quote is asked, for the next one may tell of somebody else',
    },
    {
      text: 'Ruiz, through a translator, said in Dutch “We start on Monday.”',
      means: 'mixed «We start on Monday.» by Ruiz: said (cue) from Dutch',
      reads: 'mixed «We start on Monday.» by Ruiz: said (cue)',
      why: 'behind a language only what cannot follow a country’s adjective is taken, and marks can',
    },
  ],
}
