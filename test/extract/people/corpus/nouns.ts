import type { Corpus } from '../../corpus.ts'

export const nouns: Corpus = {
  recognizer: 'nouns for organizations',
  meanings: {
    'Acme Corp (organization); Tin Ministry (organization); The agency (unnamed)': [
      'Acme Corp met the Tin Ministry. [The company] grew. [The ministry] agreed. [The agency] left.',
    ],
    'Iron Ministry (organization)': [
      'The Tin Ministry met the Iron Ministry. The Iron Ministry said no. [The ministry] left.',
    ],
    'Acme Corp (organization)': [
      'Acme Corp met us. [The group] met.',
      'Acme Corp said so. [The firm] grew.',
      'Acme Corp met. [The firm’s] lawyer left.',
    ],
    'Tin City Council (organization)': ['Tin City Council met. [The council] agreed.'],
    'Tin Institute (organization)': ['The Tin Institute at the University of Lyon met. [The institute] agreed.'],
    'Tin Bank (organization)': ['The Tin Bank met. [The bank] grew.'],
  },
  negatives: [
    'Acme Corp met. [A company] left. [The British company] left. [The university] closed.',
    '[The council] agreed.',
    'Acme Corp met Bolt Ltd. [The two companies] grew.',
    'Acme Corp met. [Another company] grew.',
    'UNICEF met. [The constructor] left.',
  ],
  gaps: [
    {
      text: 'The Tin University met. [The school] closed.',
      means: 'Tin University (organization)',
      reads: 'The school (unnamed)',
      why: 'a noun is looked for in the name; that a university is a school is not known',
    },
    {
      text: 'Acme Corp said so. [The bank] did not.',
      means: 'The bank (unnamed)',
      reads: 'Acme Corp (organization)',
      why: 'a bank may be any company, and a company that is no bank is not known as such',
    },
    {
      text: 'The Tin Bank met Acme Corp. [The company] grew.',
      means: 'Acme Corp (organization)',
      reads: 'Tin Bank (organization)',
      why: 'a bank is a company as well, and leads its sentence',
    },
  ],
}
