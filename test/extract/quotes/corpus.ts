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
      'Ana Ruiz would not say: “We start on Monday.”': ['direct «We start on Monday.» by Ana Ruiz: say (cue)'],
      'Ana Ruiz hastened to say: “We start on Monday.”': ['direct «We start on Monday.» by Ana Ruiz: say (cue)'],
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
    way: 'a source that is a pronoun, a document or the writer of one',
    read: {
      'The port is “ready for winter,” according to him.': ['mixed «ready for winter,» by him: according to (cue)'],
      'The port is “ready for winter,” according to his lawyer.': [
        'mixed «ready for winter,» by his lawyer: according to (cue)',
      ],
      'A statement from Ana Ruiz called the port “ready for winter.”': [
        'mixed «ready for winter.» by A statement from Ana Ruiz: called (cue)',
      ],
      'In a statement from Ana Ruiz, the port is “ready for winter.”': [
        'mixed «ready for winter.» by Ana Ruiz: statement (cue)',
      ],
      '“We start on Monday,” read a statement from Ana Ruiz.': [
        'direct «We start on Monday,» by Ana Ruiz: statement (cue)',
      ],
      'Statement from Ana Ruiz: “We start on Monday.”': ['direct «We start on Monday.» by Ana Ruiz: : (cue)'],
      'The port is “ready for winter,” Ruiz said in a statement': ['mixed «ready for winter,» by Ruiz: said (cue)'],
    },
  },
  {
    way: 'dashes and gerunds lead to the words, or break them off',
    read: {
      'Ana Ruiz had a plan — “we start on Monday.”': ['direct «we start on Monday.» by Ana Ruiz (cue)'],
      'Ruiz left after saying the port was “ready for winter.”': ['mixed «ready for winter.» by Ruiz: saying (cue)'],
      '“We start —” Ruiz said.': ['direct «We start —» by Ruiz: said (cue)'],
    },
  },
  {
    way: 'the speaker is named in another sentence',
    read: {
      'Rain fell, according to Ruiz. “We start on Monday.”': [
        'direct «We start on Monday.» by Ruiz: according to (same_paragraph)',
      ],
      'The work is over, according to Ruiz.\n\n“We start on Monday.”': [
        'direct «We start on Monday.» by Ruiz (adjacent_paragraph)',
      ],
      'Ruiz wrote:\n\n“We start on Monday.”': ['direct «We start on Monday.» by Ruiz: wrote (adjacent_paragraph)'],
      'Ruiz wrote to Lee.\n\n“We start on Monday.” “The cranes are ready.”': [
        'direct «We start on Monday.» + «The cranes are ready.» by Ruiz (adjacent_paragraph)',
      ],
      '“We start on Monday.” It was late. “The cranes are ready,” Lee said.': [
        'direct «We start on Monday.» + «The cranes are ready,» by Lee: said (same_paragraph)',
      ],
      '“The cranes are ready.” “We start on Monday,” Ruiz said.': [
        'direct «The cranes are ready.» + «We start on Monday,» by Ruiz: said (same_paragraph)',
      ],
      'Ruiz said, “We start on Monday.”\n\n“The cranes are ready.”': [
        'direct «We start on Monday.» by Ruiz: said (cue)',
        'direct «The cranes are ready.» by Ruiz (adjacent_paragraph)',
      ],
    },
  },
  {
    way: 'one quote in several segments',
    read: {
      '“We start on Monday” and “the cranes are ready,” Ruiz said.': [
        'direct «We start on Monday» + «the cranes are ready,» by Ruiz: said (cue)',
      ],
      'Ruiz said, “We start on Monday.” “The cranes are ready.”': [
        'direct «We start on Monday.» + «The cranes are ready.» by Ruiz: said (cue)',
      ],
      '“We start on Monday,” Ruiz said. It was late. “The cranes are ready.”': [
        'direct «We start on Monday,» + «The cranes are ready.» by Ruiz: said (cue)',
      ],
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
    way: 'where two sources are as likely, neither is named',
    read: {
      'It was “ready for winter,” a report by Lee of Ruiz said.\n\n“The cranes are ready.”': [
        'mixed «ready for winter,» by Lee: report (cue)',
        'direct «The cranes are ready.» by nobody (none)',
      ],
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
export const GAPS: readonly { readonly text: string; readonly read: readonly string[]; readonly why: string }[] = [
  {
    text: 'The port was described by Ruiz as “ready for winter.”',
    read: ['mixed «ready for winter.» by nobody (none)'],
    why: 'the speaker behind “by” is rare beside the subject of a verb, and weighs too little',
  },
  {
    text: 'The cranes were described as “ready for winter” by Ana Ruiz on Monday.',
    read: ['mixed «ready for winter» by nobody (none)'],
    why: 'the speaker behind “by” weighs too little, also behind the words',
  },
  {
    text: 'Phone calls said the port was “ready for winter.”',
    read: ['mixed «ready for winter.» by Phone: calls (cue)'],
    why: '“calls” is read as a verb, and so it gets a subject of its own',
  },
  {
    text: 'Ruiz’s “ready for winter” remark drew laughter.',
    read: [],
    why: 'words in marks that stand before a noun look like a term',
  },
  {
    text: '“We start on Monday.”\n\n— Ana Ruiz',
    read: [],
    why: 'a signature in a paragraph of its own is rare in news',
  },
  {
    text: '“The cranes are ready.”\n\n“We start on Monday,” Ruiz said.',
    read: ['direct «We start on Monday,» by Ruiz: said (cue)'],
    why: 'a paragraph of nothing but marks before anybody has spoken looks like a caption',
  },
  {
    text: 'Ruiz was angry. “We start on Monday.” It was late.',
    read: [],
    why: 'a sentence without a word for speaking names no speaker of the next one',
  },
  {
    text: '“We start on Monday,” Ruiz said.\n\nIt rained.\n\n“The cranes are ready.”',
    read: ['direct «We start on Monday,» by Ruiz: said (cue)'],
    why: 'over a paragraph without words in marks a speaker is hardly ever carried on',
  },
  {
    text: `“We start on Monday,” Ruiz said.${'\n\nIt rained.'.repeat(4)}\n\n“The cranes are ready.”`,
    read: ['direct «We start on Monday,» by Ruiz: said (cue)'],
    why: 'over more than three paragraphs a speaker is never carried on',
  },
]
