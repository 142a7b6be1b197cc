/** One way of saying who said what, several phrasings of it, and what is read from each (see drafts.ts). */
export const PHRASINGS: readonly {
  readonly way: string
  readonly read: Readonly<Record<string, readonly string[]>>
}[] = [
  {
    way: 'a cue behind the words, in either order',
    read: {
      '“We start on Monday,” Ana Ruiz said.': ['direct «We start on Monday,» by Ana Ruiz: said (cue)'],
      '“We start on Monday,” said Ana Ruiz, the mayor of Lima.': [
        'direct «We start on Monday,» by Ana Ruiz: said (cue)',
      ],
      '“We start on Monday,” laughed Ana Ruiz.': ['direct «We start on Monday,» by Ana Ruiz: laughed (cue)'],
      '“Did we start?” Ruiz asked.': ['direct «Did we start?» by Ruiz: asked (cue)'],
      '“Did we start?” Mayor Ana Ruiz asked.': ['direct «Did we start?» by Mayor Ana Ruiz: asked (cue)'],
    },
  },
  {
    way: 'a cue in front of the words',
    read: {
      'Ana Ruiz said, “We start on Monday.”': ['direct «We start on Monday.» by Ana Ruiz: said (cue)'],
      'Ruiz tweeted: “We start on Monday!”': ['direct «We start on Monday!» by Ruiz: tweeted (cue)'],
      'Ana Ruiz, who runs the port, said: “We start on Monday.”': [
        'direct «We start on Monday.» by Ana Ruiz: said (cue)',
      ],
      'Ana Ruiz: “We start on Monday.”': ['direct «We start on Monday.» by Ana Ruiz: : (cue)'],
    },
  },
  {
    way: 'a few words in marks inside a paraphrase',
    read: {
      'Ana Ruiz, the mayor of Lima, said that the port was “ready for winter.”': [
        'mixed «ready for winter.» by Ana Ruiz: said (cue)',
      ],
      'Ana Ruiz (D-Lima) said the port was “ready for winter.”': ['mixed «ready for winter.» by Ana Ruiz: said (cue)'],
      'A spokesman for the port said the cranes were “ready for winter.”': [
        'mixed «ready for winter.» by A spokesman for the port: said (cue)',
      ],
      'Ana Ruiz praised the crews, saying they were “ready for winter.”': [
        'mixed «ready for winter.» by Ana Ruiz: saying (cue)',
      ],
      'The port, Ruiz wrote in an email, is “ready for winter.”': ['mixed «ready for winter.» by Ruiz: wrote (cue)'],
      'PARIS, June 3 (Agency) — Ana Ruiz said on Tuesday that the port was “ready for winter.”': [
        'mixed «ready for winter.» by Ana Ruiz: said (cue)',
      ],
    },
  },
  {
    way: 'cues that are no verbs',
    read: {
      'According to Ana Ruiz, the port is “ready for winter.”': [
        'mixed «ready for winter.» by Ana Ruiz: According to (cue)',
      ],
      'The port is “ready for winter,” according to a harbour official.': [
        'mixed «ready for winter,» by a harbour official: according to (cue)',
      ],
      'Ruiz’s claim that the port was “ready for winter” drew laughter.': [
        'mixed «ready for winter» by Ruiz’s: claim (cue)',
      ],
      '“We start on Monday.” — Ana Ruiz': ['direct «We start on Monday.» by Ana Ruiz: — (cue)'],
    },
  },
  {
    way: 'one quote in several segments',
    read: {
      '“We start on Monday,” Ruiz said. “The cranes are ready.”': [
        'direct «We start on Monday,» + «The cranes are ready.» by Ruiz: said (cue)',
      ],
      '“We start,” Ruiz said, “on Monday.”': ['direct «We start,» + «on Monday.» by Ruiz: said (cue)'],
    },
  },
  {
    way: 'the outermost source is meant',
    read: {
      'Lee said Ruiz had told him the port was “ready for winter.”': ['mixed «ready for winter.» by Lee: said (cue)'],
    },
  },
  {
    way: 'marks of every kind',
    read: {
      "''We start on Monday,'' Ruiz said.": ['direct «We start on Monday,» by Ruiz: said (cue)'],
      '``We start on Monday,´´ Ruiz said.': ['direct «We start on Monday,» by Ruiz: said (cue)'],
      '"We start on Monday, "said Ruiz.': ['direct «We start on Monday, » by Ruiz: said (cue)'],
      '“We start on Monday, ”said Ruiz.': ['direct «We start on Monday, » by Ruiz: said (cue)'],
      '«We start on Monday,» Ruiz said.': ['direct «We start on Monday,» by Ruiz: said (cue)'],
      '‘We start on Monday,’ Ruiz said.': ['direct «We start on Monday,» by Ruiz: said (cue)'],
      '“She said “no” to me,” Ruiz recalled.': ['direct «She said “no” to me,» by Ruiz: recalled (cue)'],
    },
  },
  {
    way: 'words that were translated',
    read: {
      '“We start on Monday,” Ruiz said in Spanish through an interpreter.': [
        'direct «We start on Monday,» by Ruiz: said (cue) from Spanish',
      ],
      '“We start on Monday,” the engineer, speaking through a Korean interpreter, told reporters.': [
        'direct «We start on Monday,» by the engineer: told (cue) from Korean',
      ],
      '“We start on Monday,” Ruiz said in comments translated from the Polish.': [
        'direct «We start on Monday,» by Ruiz: said (cue) from Polish',
      ],
      'In Arabic, Ruiz said: “We start on Monday.”': ['direct «We start on Monday.» by Ruiz: said (cue) from Arabic'],
      '“We start on Monday,” said Ruiz, who grew up in German cities.': [
        'direct «We start on Monday,» by Ruiz: said (cue)',
      ],
    },
  },
]

/** Words in marks that are nobody's quote. */
export const NEGATIVES: readonly string[] = [
  'He watched “The Long Road” and went home.',
  'The so-called “ghost ships” lay in the harbour.',
  'His book, “Harbour Lights,” was published in 2010.',
  'Rock ’n’ roll from the ’90s was on, and the workers’ tea was cold.',
]

/** What is read wrongly, and why. */
export const GAPS: readonly { readonly text: string; readonly read: readonly string[]; readonly why: string }[] = []
