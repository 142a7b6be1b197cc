import type { Corpus } from '../../corpus.ts'

export const noun: Corpus = {
  recognizer: 'nouns for words',
  meanings: {
    'mixed «ready for winter.» by his: letter (cue)': ['In his letter, the port is “ready for winter.”'],
    'mixed «ready for winter.» by Ruiz: letter (cue)': ['In a letter from Ruiz, the port is “ready for winter.”'],
    'mixed «ready for winter» by Ruiz’s: claim (cue)': [
      'Ruiz’s claim that the port was “ready for winter” drew laughter.',
      'Ruiz’s recent claim that the port was “ready for winter” drew laughter.',
      'Ruiz’s old claim about a port “ready for winter” drew laughter.',
    ],
    'mixed «ready for winter» by His: claim (cue)': [
      'His claim that the port was “ready for winter” drew laughter.',
      'His recent claim that the port was “ready for winter” was false.',
    ],
    'mixed «ready for winter» by Their: statement (cue)': [
      'Their statement that the port was “ready for winter” drew laughter.',
      'Their statement about a port “ready for winter” drew laughter.',
    ],
    'mixed «ready for winter.» by Ana Ruiz: email (cue)': [
      'In an email from Ana Ruiz, the port is “ready for winter.”',
      'In an email by Ana Ruiz, the port is “ready for winter.”',
    ],
    'direct «We start on Monday,» by Ana Ruiz: statement (cue)': [
      '“We start on Monday,” read a statement from Ana Ruiz.',
      '“We start on Monday,” reads a statement by Ana Ruiz.',
    ],
    'direct «We start on Monday,» by Ana Ruiz: slogan (cue)': [
      '“We start on Monday,” went the slogan of Ana Ruiz.',
      '“We start on Monday,” went the old slogan of Ana Ruiz.',
    ],
    'mixed «We start on Monday.» by Ruiz’s: slogan (cue)': [
      'Ruiz’s slogan was “We start on Monday.”',
      'Ruiz’s new slogan is “We start on Monday.”',
    ],
    'mixed «no way.» by Her: answer (cue)': ['Her answer was “no way.”', 'Her only answer was “no way.”'],
    'direct «We start on Monday.» by Her: answer (cue)': [
      'Her answer: “We start on Monday.”',
      'Her answer to Lee: “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Ruiz: answer (cue)': [
      'The answer from Ruiz: “We start on Monday.”',
      'The answer of Ruiz: “We start on Monday.”',
    ],
    'mixed «ready for winter.» by Ana Ruiz: statement (cue)': [
      'In a statement from Ana Ruiz, the port is “ready for winter.”',
      'In a statement by Ana Ruiz, the port is “ready for winter.”',
      'A statement from Ana Ruiz on Friday called the port “ready for winter.”',
    ],
  },
  lookalikes: {
    'mixed «ready for winter.» by Lee: said (cue)': [
      'After a call from Ruiz, Lee said the port was “ready for winter.”',
      'After the report by Ruiz, Lee said the port was “ready for winter.”',
    ],
    'mixed «ships of shame.» by A letter from the union: spoke (cue)': [
      'A letter from the union spoke of “ships of shame.”',
      'A letter from the union also spoke of “ships of shame.”',
    ],
  },
  negatives: [
    'After calls from Ruiz the crews sang “Harbour Lights.”',
    'A call from Ruiz broke off the “crisis talks.”',
    'The statement from Ruiz came during “Harbour Week.”',
    'Ruiz’s comments on “Harbour Week” drew laughter.',
    'Her book, “Harbour Lights,” sold well.',
  ],
  gaps: [
    {
      text: 'The policy of Ruiz, called “Harbour First,” failed.',
      means: '',
      reads: 'mixed «Harbour First,» by Ruiz: policy (cue)',
      why: 'a policy is words as often as it has a name',
    },
    {
      text: 'Ruiz’s “ready for winter” remark drew laughter.',
      means: 'mixed «ready for winter» by Ruiz’s: remark (cue)',
      reads: '',
      why: 'words in marks that stand before a noun look like a term',
    },
  ],
}
