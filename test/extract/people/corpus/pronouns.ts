import type { Corpus } from '../../corpus.ts'

export const pronouns: Corpus = {
  recognizer: 'pronouns',
  meanings: {
    'Olaf Berg (person); Lena Voss (person)': ['Lena Voss met Olaf Berg. [He] left. [She] stayed.'],
    'Olaf Berg (person)': [
      'Olaf Berg sang. “Ivan Kral heard it.” [He] left.',
      'Olaf Berg came. [His] dog barked.',
      'Olaf Berg told Carl Lund that [he] was late.',
    ],
    'Acme Corp (organization)': ['Acme Corp sold shares. [It] grew.', 'Acme Corp met. [Its] shares rose.'],
    'Olaf Berg (person); which (unnamed)': ['Olaf Berg, [who] sang, left. The year in [which] it was.'],
    'Yaxin Qorvo (person, painter)': ['Yaxin Qorvo, a painter, met Olaf Berg. Rain fell. [She] left.'],
    'Ida Lund (person)': [
      'Ida Lund met Lena Voss. [She] left.',
      'Ida Lund sang. It rained. [She] left.',
      'Ida Lund, [whose] dog barked, left.',
    ],
    'Robin Park (person)': ['Robin Park sang. [She] left.'],
  },
  negatives: [
    '[He] is tall, Olaf Berg said.',
    'Olaf Berg’s dog and Carl Lund ran. [He] left.',
    'Olaf Berg and Carl Lund came, said Carl Lund, said Olaf Berg. [He] left.',
    'Rain fell in June. [He] left. [They] stayed. [I] slept.',
    'Olaf Berg sang. It rained. It rained. It rained. It rained. It rained. It rained. [He] left. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. [He] slept.',
    'Olaf Berg came. [His lawyer] spoke.',
    'Ida Lund met Lena Voss, said Ida Lund. [She] left.',
    'Olaf Berg sang. [She] left.',
    'The group met. [It] left.',
    'Ida Lund slept. [It] was late.',
  ],
  gaps: [
    {
      text: 'Acme Corp grew. [They] were glad.',
      means: 'Acme Corp (organization)',
      reads: 'They (unnamed)',
      why: '“they” may be anybody',
    },
    {
      text: 'Ida Lund and Olaf Berg sang. [They] left.',
      means: 'Ida Lund and Olaf Berg (unnamed)',
      reads: 'They (unnamed)',
      why: 'a speaker is one, and “they” may be anybody',
    },
    {
      text: '“[I] am glad,” said Olaf Berg.',
      means: 'Olaf Berg (person)',
      reads: 'I (unnamed)',
      why: 'who says “I” is the speaker of the quote, which the register does not know',
    },
    {
      text: 'We met Yaxin Qorvo there. [She] left.',
      means: 'Yaxin Qorvo (person)',
      reads: 'She (unnamed)',
      why: 'without a known given name, a role or an age, a name printed once and silent is nobody',
    },
  ],
}
