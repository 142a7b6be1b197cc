import type { Corpus } from '../../corpus.ts'

export const organizations: Corpus = {
  recognizer: 'organizations',
  meanings: {
    'International Tin Fund (organization)': ['The International Tin Fund (ITF) met. [ITF] agreed.'],
    'Brixton Inc. (organization)': [
      'Brixton Inc. (NYSE: BRX) grew. [BRX] fell.',
      'Brixton Inc. (Nasdaq:BRX) grew. [The company] fell.',
      'Brixton Inc. grew. Brixton (BRX) fell. [BRX] rose.',
    ],
    'NYSE (organization)': ['Brixton Inc. (NYSE: BRX) grew. [The NYSE] fell.'],
    'BRX (organization)': ['Brixton Inc. grew. They met (BRX). [BRX] rose.'],
    'Federal Tin Agency (organization)': ['The Federal Tin Agency met. [The FTA] agreed.'],
    'Brixton Holdings (organization)': [
      'Brixton Holdings sold. [Brixton] grew.',
      'Brixton Holdings sold. [Brixton’s] shares grew.',
    ],
    'Zentrix (organization)': ['[Zentrix’s] sales grew.'],
    'Department of Health and Human Services (organization)': ['[The Department of Health and Human Services] agreed.'],
    'President Tin Company (organization)': ['[President Tin Company] grew. The Governor of the bank left.'],
    'Apple, Inc. (organization); NATO (organization)': ['[Apple, Inc.] grew. [NATO] met.'],
    'Velora (organization)': [
      'The carmaker [Velora] grew.',
      'The carmaker Velora grew. [VELORA] said so.',
      'Velora’s sales grew. [VELORA] fell.',
    ],
    'Blue Vortex (organization)': ['We saw [Blue Vortex’s] shop.'],
    'Lyon University (organization)': ['[Lyon University] agreed.'],
    'New Tin Times (organization)': ['[the New Tin Times] wrote so.'],
    'FBI (organization)': ['[FBI] came.'],
    'Ida Lund Foundation (organization)': ['[Ida Lund Foundation] gave.'],
    'Ida Lund & Co. (organization)': ['[Ida Lund & Co.] gave.'],
    'Tin Town Police Department (organization)': ['[Tin Town Police Department] came.'],
    'Supreme Court (organization)': ['[the Supreme Court] ruled.'],
    'European Union (organization)': ['[The European Union] agreed.'],
    'Acme Corp (organization)': ['Acme Corp grew. [ACME] said so.'],
    'World Tin Council (organization)': ['The World Tin Council (WTC) met. [The WTC] agreed.'],
  },
  negatives: ['[Democrats] agreed.', '[CEO] left.', 'Acme met us. [Acme] grew.'],
  gaps: [
    {
      text: 'The World Tin Council met. [The Council] agreed.',
      means: 'World Tin Council (organization)',
      reads: 'Council (organization)',
      why: 'the last word of a name stands for it only in small letters: “the council”',
    },
    {
      text: '[Tin & Sons] agreed.',
      means: 'Tin & Sons (organization)',
      reads: 'Sons (organization)',
      why: '“&” joins only what “Co.” or the like ends',
    },
    {
      text: 'We saw Blue Vortex. [Blue Vortex] said so.',
      means: 'Blue Vortex (organization)',
      reads: 'Blue Vortex (person)',
      why: 'an unknown name of two words that says something is taken for a person',
    },
    {
      text: '[Good Morning] said all.',
      means: 'Good Morning (unnamed)',
      reads: 'Morning (organization)',
      why: 'capitals alone make a name, and what says something speaks',
    },
    {
      text: 'NATO met. [Nato] agreed.',
      means: 'NATO (organization)',
      reads: 'Nato (organization)',
      why: 'names that are no acronyms enter the register first, and “Nato” is spelt like one',
    },
  ],
}
