import type { Corpus } from '../../corpus.ts'

export const segments: Corpus = {
  recognizer: 'one quote in several segments',
  meanings: {
    'direct «We start on Monday» + «the cranes are ready,» by Ruiz: said (cue)': [
      '“We start on Monday” and “the cranes are ready,” Ruiz said.',
      '“We start on Monday” and “the cranes are ready,” said Ruiz.',
    ],
    'direct «We start,» + «on Monday.» by Ruiz: said (cue)': [
      '“We start,” Ruiz said, “on Monday.”',
      '“We start,” Ruiz said — “on Monday.”',
      '“We start,” Ruiz, the mayor, said, “on Monday.”',
    ],
    'direct «We start,» + «on Monday.» by Ruiz: told (cue)': [
      '“We start,” Ruiz told the crews, “on Monday.”',
      '“We start,” Ruiz told them, “on Monday.”',
    ],
    'direct «I think,» + «that we start on Monday.» by Ruiz: said (cue)': [
      '“I think,” Ruiz said, “that we start on Monday.”',
      '“I think,” said Ruiz, “that we start on Monday.”',
    ],
    'direct «We start on Monday.» + «The cranes are ready.» by Ruiz: said (cue)': [
      'Ruiz said, “We start on Monday.” “The cranes are ready.”',
      'Ruiz said: “We start on Monday.” “The cranes are ready.”',
    ],
    'direct «ready,» + «warm» + «dry.» by Ruiz: said (cue)': [
      'Ruiz said the port was “ready,” “warm” and “dry.”',
      'Ruiz said that the cabins were “ready,” “warm” and “dry.”',
    ],
    'mixed «brave» + «dead.» by Ruiz: called (cue)': [
      'Ruiz called the crews “brave” and the cranes “dead.”',
      'On Friday Ruiz called the crews “brave” and the cranes “dead.”',
    ],
  },
  lookalikes: {
    'direct «We start on Monday,» by Ruiz: said (cue); direct «But the cranes,» + «are not ready.» by she: added (cue)':
      [
        '“We start on Monday,” Ruiz said. “But the cranes,” she added, “are not ready.”',
        '“We start on Monday,” said Ruiz. “But the cranes,” she added, “are not ready.”',
      ],
  },
  negatives: ['“Harbour Lights” and “The Long Road” are films.', 'The films “Harbour Lights,” “Sea” and “Go” are old.'],
  gaps: [
    {
      text: '“We start,” said Ruiz, “on Monday.”',
      means: 'direct «We start,» + «on Monday.» by Ruiz: said (cue)',
      reads: 'direct «We start,» by Ruiz: said (cue)',
      why: 'behind an inverted cue a comma and two words look like a title in apposition to the name',
    },
    {
      text: 'Ruiz said the crews were “brave,” and Lee called the cranes “dead.”',
      means: 'mixed «brave,» by Ruiz: said (cue); mixed «dead.» by Lee: called (cue)',
      reads: 'mixed «brave,» + «dead.» by Ruiz: said (cue)',
      why: 'of two cues in front of words the outermost is meant, which “and” does not undo',
    },
    {
      text: 'Ruiz said “yes” and Lee said “no.”',
      means: 'mixed «yes» by Ruiz: said (cue); mixed «no.» by Lee: said (cue)',
      reads: 'mixed «yes» + «no.» by Ruiz: said (cue)',
      why: 'of two cues in front of words the outermost is meant, which “and” does not undo',
    },
  ],
}
