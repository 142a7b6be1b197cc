import type { Corpus } from '../../corpus.ts'

export const verb: Corpus = {
  recognizer: 'verbs',
  meanings: {
    'mixed «ready for winter» by Ana Ruiz: described (cue)': [
      'The cranes were described as “ready for winter” by Ana Ruiz on Monday.',
    ],
    'mixed «ready for winter.» by Ruiz: described (cue)': ['The port was described by Ruiz as “ready for winter.”'],
    'direct «We start on Monday.» by Ana Ruiz: said (cue)': [
      'Ana Ruiz said, “We start on Monday.”',
      'Ana Ruiz said: “We start on Monday.”',
      'Ana Ruiz, who runs the port, said: “We start on Monday.”',
      'Ana Ruiz, the mayor, said, “We start on Monday.”',
      'Ana Ruiz (D-Lima) said, “We start on Monday.”',
      'Ana Ruiz has also said, “We start on Monday.”',
      'On Tuesday, Ana Ruiz said, “We start on Monday.”',
      'When it rained, Ana Ruiz said, “We start on Monday.”',
      'Asked about the cranes, Ana Ruiz said, “We start on Monday.”',
      'Ana Ruiz left the hall and said, “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Ana Ruiz and Lee Park: said (cue)': [
      'Ana Ruiz and Lee Park said, “We start on Monday.”',
      'On Tuesday, Ana Ruiz and Lee Park said: “We start on Monday.”',
    ],
    'direct «We start on Monday.» by Ana Ruiz: told (cue)': [
      'Ana Ruiz told reporters, “We start on Monday.”',
      'Ana Ruiz told the crews in the harbour, “We start on Monday.”',
    ],
    'direct «We start on Monday!» by Ruiz: tweeted (cue)': [
      'Ruiz tweeted: “We start on Monday!”',
      'On Tuesday Ruiz tweeted: “We start on Monday!”',
    ],
    'direct «We start on Monday.» by Ana Ruiz: say (cue)': [
      'Ana Ruiz would not say: “We start on Monday.”',
      'Ana Ruiz hastened to say: “We start on Monday.”',
      'Ana Ruiz wants to say: “We start on Monday.”',
    ],
    'direct «We start on Monday,» by Ana Ruiz: said (cue)': [
      '“We start on Monday,” Ana Ruiz said.',
      '“We start on Monday,” said Ana Ruiz.',
      '“We start on Monday,” Ana Ruiz said on Tuesday.',
      '“We start on Monday,” Ana Ruiz later said.',
      '“We start on Monday,” Ana Ruiz, the mayor, said.',
      '“We start on Monday,” Ana Ruiz (D-Lima) said.',
      '“We start on Monday,” said Ana Ruiz, the mayor of Lima.',
      '“We start on Monday,” said Ana Ruiz, who runs the port.',
    ],
    'direct «We start on Monday,» by Ana Ruiz: laughed (cue)': [
      '“We start on Monday,” laughed Ana Ruiz.',
      '“We start on Monday,” Ana Ruiz laughed.',
    ],
    'direct «We start on Monday,» by Ana Ruiz: chirped (cue)': [
      '“We start on Monday,” chirped Ana Ruiz.',
      '“We start on Monday,” Ana Ruiz chirped.',
      '“We start on Monday,” chirped Ana Ruiz, the mayor.',
    ],
    'direct «Did we start?» by Ruiz: asked (cue)': ['“Did we start?” Ruiz asked.', '“Did we start?” asked Ruiz.'],
    'direct «Did we start?» by Mayor Ana Ruiz: asked (cue)': [
      '“Did we start?” Mayor Ana Ruiz asked.',
      '“Did we start?” asked Mayor Ana Ruiz.',
    ],
    'direct «We start —» by Ruiz: said (cue)': ['“We start —” Ruiz said.', '“We start —” said Ruiz.'],
    'mixed «ready for winter.» by Ruiz: said (cue)': [
      'Ruiz said the port was “ready for winter.”',
      'Ruiz said that the port was “ready for winter.”',
      'In a letter, Ruiz said the port was “ready for winter.”',
    ],
    'mixed «ready for winter.» by Ana Ruiz: said (cue)': [
      'Ana Ruiz, the mayor of Lima, said that the port was “ready for winter.”',
      'Ana Ruiz (D-Lima) said the port was “ready for winter.”',
      'PARIS, June 3 (Agency) — Ana Ruiz said on Tuesday that the port was “ready for winter.”',
    ],
    'mixed «ready for winter.» by A spokesman for the port: said (cue)': [
      'A spokesman for the port said the cranes were “ready for winter.”',
      'A spokesman for the port, who gave no name, said the cranes were “ready for winter.”',
    ],
    'mixed «ready for winter.» by Ana Ruiz: saying (cue)': [
      'Ana Ruiz praised the crews, saying they were “ready for winter.”',
      'Ana Ruiz left after saying the port was “ready for winter.”',
    ],
    'mixed «ready for winter.» by Ruiz: saying (cue)': [
      'Ruiz left after saying the port was “ready for winter.”',
      'Ruiz praised the crews, saying they were “ready for winter.”',
    ],
    'mixed «ready for winter.» by Ruiz: wrote (cue)': [
      'The port, Ruiz wrote in an email, is “ready for winter.”',
      'Ruiz wrote in an email that the port is “ready for winter.”',
    ],
    'mixed «ready for winter,» by Ruiz: said (cue)': [
      'The port is “ready for winter,” Ruiz said in a statement',
      'The port is “ready for winter,” Ruiz said.',
      'The port is “ready for winter,” said Ruiz.',
    ],
    'mixed «ready for winter.» by Ruiz: believes (cue)': [
      'Ruiz believes the port is “ready for winter.”',
      'Ruiz, who is no engineer, believes the port is “ready for winter.”',
    ],
    'mixed «a gift to the crews.» by Ruiz: called (cue)': [
      'Ruiz called the plan “a gift to the crews.”',
      'Ruiz, the mayor, called it “a gift to the crews.”',
    ],
    'mixed «a gift to the crews.» by Ruiz: praised (cue)': [
      'Ruiz praised “a gift to the crews.”',
      'On Friday Ruiz praised “a gift to the crews.”',
    ],
    'mixed «a gift to the crews» by Ana Ruiz: called (cue)': [
      'The plan, called “a gift to the crews” by Ana Ruiz, failed.',
      'Ana Ruiz called the plan “a gift to the crews” on Friday.',
    ],
    'mixed «ready for winter.» by A statement from Ana Ruiz: called (cue)': [
      'A statement from Ana Ruiz called the port “ready for winter.”',
    ],
    "direct «Did we start?» by O'Hara-Lee: asked (cue)": ["“Did we start?” O'Hara-Lee asked."],
  },
  lookalikes: {
    'mixed «ready for winter.» by Lee: said (cue)': [
      'Lee said Ruiz had told him the port was “ready for winter.”',
      'Lee said he had heard Ruiz say the port was “ready for winter.”',
    ],
    'direct «Did we start?» by Lee5: asked (same_paragraph)': ['“Did we start?” Lee5 asked.'],
    'direct «Did we start?» by Lee/Park: asked (same_paragraph)': ['“Did we start?” Lee/Park asked.'],
  },
  negatives: [
    'The ship, called “Harbour Queen,” sank.',
    'The boat was named “Harbour Queen.”',
    'He is known as “Captain Salt.”',
    'They danced to “Harbour Lights.”',
    'In 2010 the film was released as “The Long Road.”',
  ],
  gaps: [
    {
      text: 'Phone calls said the port was “ready for winter.”',
      means: 'mixed «ready for winter.» by Phone calls: said (cue)',
      reads: 'mixed «ready for winter.» by Phone: calls (cue)',
      why: '“calls” is read as a verb, and so it gets a subject of its own',
    },
    {
      text: 'At 9:30 Ruiz said “we start on Monday.”',
      means: 'mixed «we start on Monday.» by Ruiz: said (cue)',
      reads: 'mixed «we start on Monday.» by 30 Ruiz: said (cue)',
      why: 'a colon inside a number ends a word, and a number may begin a noun phrase',
    },
    {
      text: 'Ruiz wore a shirt with “Captain” on it.',
      means: '',
      reads: 'mixed «Captain» by Ruiz: wore (cue)',
      why: 'any verb may be a cue, and a single word in marks behind a preposition hardly looks like a title',
    },
    {
      text: 'They saw a “ghost ship.”',
      means: '',
      reads: 'mixed «ghost ship.» by They: saw (cue)',
      why: '“saw” also tells what somebody thinks of a thing: “saw it as a ‘gift’”',
    },
  ],
}
