import type { Corpus } from '../../corpus.ts'

export const nobody: Corpus = {
  recognizer: 'titles, terms and scare quotes',
  meanings: {},
  lookalikes: {
    'mixed «a long road.» by Ruiz: said (cue)': [
      'Ruiz said the strike was “a long road.”',
      'Ruiz, who wrote a book, said the strike was “a long road.”',
    ],
    'mixed «ghosts.» by Ruiz: called (cue)': ['Ruiz called the ships “ghosts.”', 'Ruiz called them “ghosts.”'],
  },
  negatives: [
    'He watched “The Long    Road” and went home.',
    'The fans wrote “Harbour Lights” on the wall.',
    'He watched “The Long Road” and went home.',
    'His book, “Harbour Lights,” was published in 2010.',
    'His first book, “Harbour Lights,” was published in 2010.',
    'The film “Harbour Lights” was shown in 2010.',
    'The episode, titled “The Long Road,” was shown.',
    'A song called “Harbour Lights” was on.',
    'In “Harbour Lights,” a girl runs away.',
    'She starred in “Harbour Lights” and “The Long Road.”',
    'The panel, “Harbours of Hope,” met on Friday.',
    'The “Harbour Act” was passed.',
    'The so-called “ghost ships” lay in the harbour.',
    'So-called “ghost ships” lay in the harbour.',
    'The "ghost ships" lay in the harbour.',
    'The word “harbour” is old.',
    'The term “ghost ship” is old.',
    'The phrase “ghost ship” is old.',
    'They drove “safe” cars.',
    'The ship is a “floating hotel” of sorts.',
    'The film “Harbour/Lights” was on.',
    'They saw “Harbour Li/ghts” there.',
  ],
  gaps: [
    {
      text: 'She sang “Harbour Lights” on Friday.',
      means: '',
      reads: 'mixed «Harbour Lights» by She: sang (cue)',
      why: '“sang” is a verb of speaking, and crowds sing what they say',
    },
    {
      text: 'He called the dog “Captain.”',
      means: '',
      reads: 'mixed «Captain.» by He: called (cue)',
      why: 'a name that is given looks like a judgement that is quoted: “called the plan ‘a gift’”',
    },
    {
      text: 'He watched “Harbour Lights:” and went home.',
      means: '',
      reads: 'mixed «Harbour Lights:» by He: watched (cue)',
      why: 'a title may end in a stop or a comma, and not in a colon',
    },
  ],
}
