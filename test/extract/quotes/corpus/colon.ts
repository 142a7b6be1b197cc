import type { Corpus } from '../../corpus.ts'

export const colon: Corpus = {
  recognizer: 'colons',
  meanings: {
    'direct «We start on Monday.» by Ana Ruiz: : (cue)': [
      'Ana Ruiz: “We start on Monday.”',
      'Ana Ruiz of Lima: “We start on Monday.”',
      'Ana Ruiz, mayor: “We start on Monday.”',
      'The mayor, Ana Ruiz: “We start on Monday.”',
      'Ana Ruiz, the mayor of Lima: “We start on Monday.”',
      'Tweet from Ana Ruiz: “We start on Monday.”',
      'The only answer from Ana Ruiz: “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Mayor Ana Ruiz: : (cue)': ['Mayor Ana Ruiz: “We start on Monday.”'],
    'direct «We start on Monday.» by Ruiz: : (cue)': [
      'Ruiz was blunt: “We start on Monday.”',
      'On Friday, Ruiz was blunt: “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Her: : (cue)': ['Her last answer: “We start on Monday.”'],
    'direct «When do we start?» by Ruiz: : (cue)': [
      'Ruiz had a question for Lee: “When do we start?”',
      'Ruiz had a question for the crews: “When do we start?”',
    ],
  },
  lookalikes: {
    'direct «We start on Monday.» by Ruiz’s: answer (cue)': [
      'Ruiz’s answer: “We start on Monday.”',
      'Ruiz’s answer was simple: “We start on Monday.”',
    ],
    'direct «We start on Monday.» by The crews’: slogan (cue)': ['The crews’ slogan was simple: “We start on Monday.”'],
    'direct «We start on Monday.» by Ana Ruiz: Statement (cue)': ['Statement from Ana Ruiz: “We start on Monday.”'],
    'direct «We start on Monday.» by Mayor Ana Ruiz: Statement (cue)': [
      'Statement from Mayor Ana Ruiz: “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Ana Ruiz: said (cue)': [
      'Ana Ruiz said: “We start on Monday.”',
      'Ana Ruiz said one thing: “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Ruiz: listed (cue)': [
      'Ruiz listed the reasons: “We start on Monday.”',
      'On Friday Ruiz listed the reasons: “We start on Monday.”',
    ],
  },
  negatives: [
    'His favourite films: “The Long Road” and “Harbour Lights.”',
    'It was 9:30 when they played “Harbour Lights.”',
    'The programme: a film, “The Long Road,” and tea.',
  ],
  gaps: [
    {
      text: 'Ruiz had one answer: “We start on Monday.”',
      means: 'direct «We start on Monday.» by Ruiz: : (cue)',
      reads: 'direct «We start on Monday.» by one: answer (cue)',
      why: '“one” is a determiner and a pronoun, and as a pronoun it looks like the subject of “answer”',
    },
    {
      text: 'Three ships came: “Harbour Queen,” “Sea Lion” and “Albatross.”',
      means: '',
      reads: 'direct «Harbour Queen,» + «Sea Lion» + «Albatross.» by Three ships: : (cue)',
      why: 'behind a colon even capitalised words are mostly somebody’s',
    },
  ],
}
