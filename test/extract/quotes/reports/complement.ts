import type { Corpus } from '../../corpus.ts'

export const complement: Corpus = {
  recognizer: 'a clause after its cue',
  meanings: {
    'indirect «he would call the bank on Monday» by Berg: said (cue)': [
      'Berg said he would call the bank on Monday.',
      'Berg has said he would call the bank on Monday.',
      'On Tuesday Berg said he would call the bank on Monday.',
      'Berg, the mayor, said he would call the bank on Monday.',
    ],
    'indirect «that the bank had lost money» by Berg: said (cue)': [
      'Berg said that the bank had lost money.',
      'Berg said in a statement that the bank had lost money.',
      'Berg said on Monday that the bank had lost money.',
      'Berg said again that the bank had lost money.',
    ],
    'indirect «the town would pay» by Berg: said (cue)': [
      'Berg, the mayor, said the town would pay.',
      'Berg said: the town would pay.',
      'Berg left the room and said the town would pay.',
      'Berg said the town would pay, but Lund denied it.',
      'Berg said the town would pay, and he left.',
      'Berg said the town would pay — all of it.',
      'Berg said the town would pay; the bank agreed.',
      'Berg said on Monday the town would pay.',
    ],
    'indirect «that the town would pay» by Berg: said (cue)': [
      'Berg said in a statement that the town would pay.',
      'Berg said by him and on Monday that the town would pay.',
      'Berg said Monday that the town would pay.',
    ],
    'indirect «that the town would pay» by Berg: told (cue)': [
      'Berg told reporters on Monday that the town would pay.',
      'Berg told them that the town would pay.',
      'Berg told the board of the bank that the town would pay.',
    ],
    'indirect «whether the town would pay» by Berg: say (cue)': ['Berg did not say whether the town would pay.'],
    'indirect «the plan» by Berg: support (cue)': ['Berg does not support the plan.'],
    'indirect «whether the town would pay» by Berg: asked (cue)': [
      'Berg asked the board whether the town would pay.',
      'Berg asked whether the town would pay.',
    ],
    'indirect «how the bank had failed» by Berg: asked (cue)': [
      'Berg asked how the bank had failed.',
      'Berg asked the board how the bank had failed.',
    ],
    'indirect «the town would pay» by who: said (cue)': [
      'Berg, who said the town would pay, left.',
      'Berg, who said the town would pay',
    ],
    'indirect «the town would pay» by Berg: saying (cue)': [
      'Berg left the room, saying the town would pay.',
      'Berg left, saying the town would pay.',
    ],
    'indirect «they would call the bank» by Berg and Lund: said (cue)': [
      'Berg and Lund said they would call the bank.',
      'On Monday Berg and Lund said they would call the bank.',
    ],
    'indirect «the bank has lost money» by Officials: say (cue)': [
      'Officials say the bank has lost money.',
      'Officials now say the bank has lost money.',
    ],
    'indirect «it had lost money» by A spokesman for the bank: said (cue)': [
      'A spokesman for the bank said it had lost money.',
      'A spokesman for the bank later said it had lost money.',
    ],
    'indirect «the bank had lost money» by The report: said (cue)': [
      'The report said the bank had lost money, even as it grew.',
      'The report said the bank had lost money.',
    ],
    'indirect «saving the town would cost millions» by Berg: said (cue)': [
      'Berg said saving the town would cost millions.',
      'Berg has said saving the town would cost millions.',
    ],
    'indirect «the bank’s losses weren’t its fault» by Berg: said (cue)': [
      'Berg said the bank’s losses weren’t its fault.',
      'Berg, the mayor, said the bank’s losses weren’t its fault.',
    ],
    'indirect «the town — which is poor — would pay» by Berg: said (cue)': [
      'Berg said the town — which is poor — would pay.',
      'Berg has said the town — which is poor — would pay.',
    ],
    'indirect «the town would pay» by Berg: said (cue); indirect «that the bank was ready» by Berg: adding (cue)': [
      'Berg said the town would pay, adding that the bank was ready.',
      'Berg, the mayor, said the town would pay, adding that the bank was ready.',
    ],
    'indirect «the town would pay» by Berg: said (cue); indirect «it would not» by Lund: said (cue)': [
      'Berg said the town would pay, while Lund said it would not.',
      'Berg said the town would pay, whereas Lund said it would not.',
    ],
    'indirect «the bank has lost money» by Berg: believes (cue)': [
      'Berg believes the bank has lost money.',
      'Berg still believes the bank has lost money.',
    ],
    'indirect «to pay the workers» by Berg: told (cue)': [
      'Berg told the board to pay the workers.',
      'Berg told them to pay the workers.',
    ],
    'indirect «to pay the workers» by Berg: urged (cue)': [
      'Berg urged lawmakers to pay the workers.',
      'Berg urged the board to pay the workers.',
    ],
    'indirect «to pay the workers» by Berg: vowed (cue)': [
      'Berg vowed to pay the workers.',
      'Berg vowed to pay the workers and praised the bank.',
      'Berg, the mayor, vowed to pay the workers.',
    ],
    'indirect «paying the workers» by Berg: suggested (cue)': [
      'Berg suggested paying the workers.',
      'Berg has suggested paying the workers.',
    ],
    'indirect «the board to pay the workers» by Berg: wants (cue)': [
      'Berg wants the board to pay the workers.',
      'Berg now wants the board to pay the workers.',
    ],
    'indirect «the bank of hiding its losses» by Berg: accused (cue)': [
      'Berg accused the bank of hiding its losses.',
      'Berg, the mayor, accused the bank of hiding its losses.',
    ],
    'indirect «a new bank» by Berg: called (cue)': [
      'Berg called for a new bank.',
      'Berg, the mayor, called for a new bank.',
      'On Monday Berg called for a new bank.',
    ],
    'indirect «the plan» by Berg: criticized (cue)': [
      'Berg criticized the plan and quickly left the town.',
      'Berg criticized the plan.',
    ],
    'indirect «the plan and the town» by Berg: criticized (cue)': [
      'Berg criticized the plan and the town.',
      'Berg has criticized the plan and the town.',
    ],
    'indirect «the town would pay for the new bank in June» by Berg: said (cue)': [
      'Berg said the town would pay for the new bank in June, and later praised it.',
    ],
    'indirect «a new bank» by Berg: thinks (cue)': ['Berg thinks of a new bank.'],
    'indirect «a new strike» by Berg: warned (cue)': [
      'Berg warned against a new strike.',
      'Berg warned of a new strike.',
    ],
    'indirect «a plan that failed» by Berg: spoke (cue)': ['Berg spoke of a plan that failed.'],
    'indirect «low pay» by Berg: complained (cue)': ['Berg complained about low pay.'],
    'indirect «to close the bank» by Berg: threatened (cue)': ['Berg threatened to close the bank.'],
    'indirect «the bank would fail» by Berg: told (cue)': [
      'Berg told Lund the bank would fail.',
      'Berg told them the bank would fail.',
      'Berg told the board of the town the bank would fail.',
    ],
    'indirect «he would pay» by Officials: told (cue)': [
      'Officials told Berg he would pay.',
      'Officials told him he would pay.',
    ],
    'indirect «there had been talks» by Berg: said (cue)': [
      'Berg said there had been talks.',
      'Berg has said there had been talks.',
    ],
    'indirect «how the bank had failed» by Berg: showed (cue)': ['Berg showed the board how the bank had failed.'],
    'indirect «the town will pay» by Berg: says (cue); indirect «that the bank is ready» by Berg: adds (cue)': [
      'Berg says the town will pay and adds that the bank is ready.',
    ],
    'indirect «the bank would fail» by Berg: warned (cue)': ['Berg warned the bank would fail.'],
    'indirect «there were talks» by Berg: told (cue)': ['Berg told the board there were talks.'],
    'indirect «there really is little hope» by Polls: show (cue)': ['Polls show there really is little hope.'],
    'indirect «Lund is ahead of Berg» by Polls: show (cue)': [
      'Polls show Lund is ahead of Berg.',
      'Polls now show Lund is ahead of Berg.',
    ],
    'indirect «too much is made of the bank» by Berg: says (cue)': ['Berg says too much is made of the bank.'],
    'indirect «having the bank in town would help» by Berg: said (cue)': [
      'Berg said having the bank in town would help.',
    ],
    'indirect «was too large» by critics: say (cue)': ['It was a loan, which critics say was too large.'],
    'indirect «the plan as a mistake» by Berg: described (cue)': ['Berg described the plan as a mistake.'],
    'indirect «the bank, the town and the board» by Berg: praised (cue)': [
      'Berg praised the bank, the town and the board.',
    ],
    'indirect «the bank, the town, and the board» by Berg: praised (cue)': [
      'Berg praised the bank, the town, and the board.',
    ],
    'indirect «the losses, including those of the bank» by Berg: cited (cue)': [
      'Berg cited the losses, including those of the bank.',
    ],
    'indirect «the town would pay» by Berg: says (cue)': [
      'While Berg says the town would pay, the board will not.',
      'While Berg now says the town would pay, he will not.',
    ],
    'indirect «that the town would pay» by Berg: repeated (cue)': ['Berg repeated that the town would pay.'],
    'indirect «the town would pay» by Berg: said (cue); indirect «that the bank was ready» by Berg: added (cue)': [
      'Berg said the town would pay and added that the bank was ready.',
    ],
    'indirect «that the flag, which is old, would fall» by Berg: said (cue)': [
      'Berg said that the flag, which is old, would fall.',
    ],
    'indirect «that the flag would fall» by Berg: said (cue)': [
      'Berg said that the flag would fall, which is sad.',
      'Berg said on the radio, where he works, that the flag would fall.',
      'Berg said — as it happens on Monday — that the flag would fall.',
    ],
    'indirect «the new strike» by Berg: commented (cue)': ['Berg commented on the new strike.'],
    'indirect «the board to pay the workers» by Berg: called (cue)': ['Berg called on the board to pay the workers.'],
    'indirect «lawmakers to pay» by Berg: called (cue)': ['Berg has called on lawmakers to pay.'],
    'indirect «them of hiding losses» by Berg: accused (cue)': ['Berg accused them of hiding losses.'],
  },
  negatives: [
    'Berg never said that the town would pay.',
    'Berg did not say the town would pay. The town would pay, Berg didn’t say.',
    'Berg does not believe that the town would pay.',
    'Berg said the town was “ready” to pay.',
    '“We are ready,” Berg said.',
    'The claims were false. Berg’s claims that the town would pay were false.',
    'Berg was told that the town would pay. In answer, he left.',
    'The bank posted a loss. Berg kept the bank open.',
    'Berg said by now. Berg said to them on Monday. Berg said, as it happens, that.',
    'Berg went on, left the old town hall and the bank that failed. Berg said by',
    'Berg said, as “it” happens, that the town paid. Berg told',
    'Berg said in a room, the old town hall of the bank, that.',
    'Berg said now now now now now now now now now now now now now now now now now now now now ',
    'Berg said Monday. It said so. Berg said. Berg said on. Berg said;',
    'Berg told the.',
    'Berg said the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and the town would pay and stay.',
    'Berg told a story. Berg told the truth. Berg asked a question.',
    'The clock said nine. The said man left.',
    'Whatever Berg said, the bank lost money.',
  ],
  gaps: [
    {
      text: 'Berg said the town would pay, and later praised the bank.',
      means: 'indirect «the town would pay» by Berg: said (cue)',
      reads: '',
      why: 'a few words that more follows weigh a little too little',
    },
    {
      text: 'A spokesman for the bank, who gave no name, said it had lost money.',
      means: 'indirect «it had lost money» by A spokesman for the bank: said (cue)',
      reads: 'indirect «it had lost money» by the bank: said (cue)',
      why: 'over a relative clause the noun phrase before the comma is taken, and not the head it hangs on',
    },
    {
      text: 'Berg vowed to pay the workers because it was late.',
      means: 'indirect «to pay the workers» by Berg: vowed (cue)',
      reads: '',
      why: 'a clause that something follows weighs less, and a reason more often belongs to it',
    },
    {
      text: 'His promise that he would pay was false.',
      means: 'indirect «that he would pay» by His: promise (cue)',
      reads: '',
      why: 'nouns are no cues',
    },
    {
      text: 'Berg said little, and the bank lost money.',
      means: '',
      reads: 'indirect «little, and the bank lost money» by Berg: said (cue)',
      why: 'after “said” whatever follows is a clause, also a single adverb',
    },
  ],
}
