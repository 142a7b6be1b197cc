import type { Corpus } from '../../corpus.ts'

export const according: Corpus = {
  recognizer: '“according to”',
  meanings: {
    'mixed «ready for winter.» by Ana Ruiz: According to (cue)': [
      'According to Ana Ruiz, the port is “ready for winter.”',
      'According to Ana Ruiz, the mayor, the port is “ready for winter.”',
      'According to Ana Ruiz, who runs it, the port is “ready for winter.”',
    ],
    'mixed «ready for winter.» by Ana Ruiz: according to (cue)': [
      'The port, according to Ana Ruiz, is “ready for winter.”',
      'The port, according to Ana Ruiz, was never “ready for winter.”',
    ],
    'mixed «ready for winter,» by a harbour official: according to (cue)': [
      'The port is “ready for winter,” according to a harbour official.',
      'The port and its crews were “ready for winter,” according to a harbour official who asked not to be named.',
    ],
    'mixed «ready for winter,» by him: according to (cue)': [
      'The port is “ready for winter,” according to him.',
      'The crews are “ready for winter,” according to him.',
    ],
    'mixed «ready for winter,» by his lawyer: according to (cue)': [
      'The port is “ready for winter,” according to his lawyer.',
      'The man was “ready for winter,” according to his lawyer.',
    ],
    'direct «We start on Monday,» by Ruiz: according to (cue)': [
      '“We start on Monday,” according to Ruiz.',
      '“We start on Monday,” according to Ruiz, the mayor.',
    ],
    'direct «We start on Monday,» by a statement from Ruiz: according to (cue)': [
      '“We start on Monday,” according to a statement from Ruiz.',
      '“We start on Monday,” according to a statement from Ruiz on Friday.',
    ],
    'mixed «ready for winter.» by a report: According to (cue)': [
      'According to a report, the port is “ready for winter.”',
      'According to a report that nobody signed, the port is “ready for winter.”',
    ],
  },
  lookalikes: {
    'mixed «merit.» by the rules: call (cue)': [
      'Places are given according to what the rules call “merit.”',
      'Places here are given according to what the rules call “merit.”',
    ],
  },
  negatives: [
    'According to Ruiz, he watched “The Long Road.”',
    'According to plan, the crews played “Harbour Lights.”',
    'The berths are named according to the “harbour alphabet,” an old list.',
  ],
  gaps: [
    {
      text: 'The port is, according to Ana Ruiz, “ready for winter.”',
      means: 'mixed «ready for winter.» by Ana Ruiz: according to (cue)',
      reads: 'direct «ready for winter.» by Ana Ruiz: according to (cue)',
      why: 'a comma in front of words in marks makes them a whole utterance, whatever the comma closes',
    },
    {
      text: 'Berths are given according to what the rules call “merit.”',
      means: 'mixed «merit.» by the rules: call (cue)',
      reads: 'mixed «merit.» by Berths: given (cue)',
      why: 'the subject of a sentence weighs as much as that of a present tense, which may be a noun',
    },
    {
      text: 'The sum was shared according to “need.”',
      means: '',
      reads: 'mixed «need.» by The sum: shared (cue)',
      why: 'the subject of a sentence is a speaker also of a verb that is no cue, and a small word hardly looks like a term',
    },
    {
      text: 'They filed the papers according to the “winter rules.”',
      means: '',
      reads: 'mixed «winter rules.» by They: filed (cue)',
      why: 'the subject of a sentence is a speaker also of a verb that is no cue, and two small words hardly look like a term',
    },
    {
      text: 'According to local lore, a ship called “Harbour Queen” sank here.',
      means: '',
      reads: 'mixed «Harbour Queen» by local lore: According to (cue)',
      why: 'a title is given less weight where something in its sentence is attributed',
    },
  ],
}
