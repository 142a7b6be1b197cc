import type { Corpus } from '../../corpus.ts'

export const neighbours: Corpus = {
  recognizer: 'the sentence before, and the one behind',
  meanings: {
    'direct «We start on Monday.» by Ruiz: according to (same_paragraph)': [
      'Rain fell, according to Ruiz. “We start on Monday.”',
      'Rain fell on the harbour, according to Ruiz. “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Ruiz: said (same_paragraph)': [
      'It rained, Ruiz said. “We start on Monday.”',
      'Ruiz said the port was ready. “We start on Monday.”',
      '“We start on Monday.” So said Ruiz.',
      '“We start on Monday.” Ruiz said it twice.',
    ],
    'direct «We start on Monday.» by Ruiz: asked (same_paragraph)': [
      'Ruiz was asked about the port. “We start on Monday.”',
      'On Friday, Ruiz was asked about the port. “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Ruiz (adjacent_paragraph)': [
      'The work is over, according to Ruiz.\n\n“We start on Monday.”',
      'Ruiz said the work was over.\n\n“We start on Monday.”',
      'Ruiz told the crews that the work was over.\n\n“We start on Monday.”',
      'Ruiz wrote to Lee.\n\n“We start on Monday.”',
    ],
    'direct «We start on Monday.» + «The cranes are ready.» by Ruiz (adjacent_paragraph)': [
      'Ruiz wrote to Lee.\n\n“We start on Monday.” “The cranes are ready.”',
      'Ruiz wrote to Lee.\n\n"We start on Monday." "The cranes are ready."',
    ],
    'direct «We start on Monday.» by Ruiz: wrote (adjacent_paragraph)': [
      'Ruiz wrote:\n\n“We start on Monday.”',
      'Ruiz wrote this:\n\n“We start on Monday.”',
      'On Friday, Ruiz wrote:\n\n“We start on Monday.”',
    ],
    'direct «We start on Monday.» by The mayor: wrote (adjacent_paragraph)': [
      'The mayor wrote on Friday:\n\n“We start on Monday.”',
      'The mayor wrote in a letter:\n\n“We start on Monday.”',
    ],
  },
  negatives: [
    'Ruiz spoke to the crews. The band played “Harbour Lights.”',
    'Ruiz spoke for an hour. A film, “The Long Road,” was shown.',
    'Ruiz said the road was wet. “Harbour Lights,” a film, was on.',
    'The road was wet. “Harbour Lights,” a film, was on.',
  ],
  gaps: [
    {
      text: 'Ruiz was angry. “We start on Monday.” It was late.',
      means: 'direct «We start on Monday.» by Ruiz (same_paragraph)',
      reads: '',
      why: 'a sentence without a word for speaking names no speaker of the next one',
    },
    {
      text: 'Ruiz spoke to the crews. “We start on Monday.”',
      means: 'direct «We start on Monday.» by Ruiz: spoke (same_paragraph)',
      reads: '',
      why: '“spoke” tells that somebody did, and seldom leads to the words',
    },
    {
      text: '“We start on Monday.” Ruiz shook her head.',
      means: 'direct «We start on Monday.» by Ruiz (same_paragraph)',
      reads: '',
      why: 'a sentence without a word for speaking names no speaker of the one before',
    },
    {
      text: 'The work is over, Ruiz said.\n\n“We start on Monday.”',
      means: 'direct «We start on Monday.» by Ruiz (adjacent_paragraph)',
      reads: '',
      why: 'only a verb in front of what it reports weighs enough to reach into the next paragraph',
    },
    {
      text: '“We start on Monday.”\n\nThe words were those of Ruiz.',
      means: 'direct «We start on Monday.» by Ruiz (adjacent_paragraph)',
      reads: '',
      why: 'a paragraph of nothing but marks before anybody has spoken looks like a caption',
    },
  ],
}
