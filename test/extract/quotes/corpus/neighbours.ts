import type { Corpus } from '../../corpus.ts'

export const neighbours: Corpus = {
  recognizer: 'the sentence before, and the one behind',
  meanings: {
    'direct «We start on Monday.» by Ruiz: spoke (same_paragraph)': ['Ruiz spoke to the crews. “We start on Monday.”'],
    'direct «We start on Monday.» by Ruiz (same_paragraph)': ['Ruiz was angry. “We start on Monday.” It was late.'],
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
      'The work is over, Ruiz said.\n\n“We start on Monday.”',
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
      text: '“We start on Monday.” Ruiz shook her head.',
      means: 'direct «We start on Monday.» by Ruiz (same_paragraph)',
      reads: 'direct «We start on Monday.» by Ruiz: shook (same_paragraph)',
      why: 'what somebody does beside their words is taken for the verb that attributes them',
    },
    {
      text: '“We start on Monday.”\n\nThe words were those of Ruiz.',
      means: 'direct «We start on Monday.» by Ruiz (adjacent_paragraph)',
      reads: '',
      why: 'a paragraph of nothing but marks before anybody has spoken looks like a caption',
    },
  ],
}
