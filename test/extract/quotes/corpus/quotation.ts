import type { Corpus } from '../../corpus.ts'

export const quotation: Corpus = {
  recognizer: 'no cue at all',
  meanings: {
    'mixed «sick of it all.» by Ruiz (cue)': [
      'Ruiz was “sick of it all.”',
      'Ruiz is “sick of it all.”',
      'Ruiz, the mayor, is “sick of it all.”',
      'Ruiz and the crews were “sick of it all.”',
    ],
    'mixed «sick of it all.» by Crews (cue)': ['Crews are “sick of it all.”', 'Crews were “sick of it all.”'],
  },
  lookalikes: {
    'mixed «sick of it all.» by Ruiz: felt (cue)': [
      'Ruiz felt “sick of it all.”',
      'Ruiz, the mayor, felt “sick of it all.”',
    ],
    'mixed «with a heavy heart.» by Ruiz: signed (cue)': [
      'Ruiz signed “with a heavy heart.”',
      'Ruiz, the mayor, signed “with a heavy heart.”',
    ],
  },
  negatives: [
    'Ruiz’s “Harbour Lights” is a hit.',
    'Ruiz’s “Go” sign fell.',
    'The “sick of it all” mood has gone.',
    'The port has a “Harbour Queen” of its own.',
  ],
  gaps: [
    {
      text: 'On Friday Ruiz was “sick of it all.”',
      means: 'mixed «sick of it all.» by Ruiz (cue)',
      reads: '',
      why: 'behind a fronted phrase without a comma the subject is taken for a part of it',
    },
    {
      text: 'Her “harbour of hope” drew laughter.',
      means: 'mixed «harbour of hope» by Her (cue)',
      reads: '',
      why: 'what somebody owns in marks is a work or a term more often than words of theirs',
    },
    {
      text: 'Ruiz, “sick of it all,” left.',
      means: 'direct «sick of it all,» by Ruiz (cue)',
      reads: 'direct «sick of it all,» by Ruiz: left (cue)',
      why: 'words between commas look like a title in apposition: “her book, ‘Harbour Lights,’”',
    },
    {
      text: 'Ruiz had been “deeply worried” about the crews.',
      means: 'mixed «deeply worried» by Ruiz (cue)',
      reads: '',
      why: 'two words inside a sentence without a cue are mostly a scare quote',
    },
  ],
}
