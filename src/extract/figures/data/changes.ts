/** Verbs and nouns of movement: behind them an amount is a change, unless “to” stands between. */
export const INCREASE =
  'up rose rise rises rising risen grew grow grows growing grown growth increase increases increased increasing gain gains gained jump jumps jumped climb climbs climbed climbing soar soars soared surge surges surged add adds added advance advances advanced advancing rally rallied higher more expanded expands expansion boost boosted boosting improved improvement leap leaped leapt raise raised raising hike hiked hikes upped swelled edged_up picked_up rebounded spiked accelerated'

export const DECREASE =
  'down fell fall falls falling fallen drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lost loses slide slides slid slip slips slipped slump slumps slumped sink sinks sank sunk plunge plunges plunged plunging tumble tumbles tumbled tumbling shrank shrink shrinks shrunk shed sheds cut cuts cutting reduce reduces reduced reducing reduction lower lowered lowering less contracted contracts contraction dip dips dipped plummet plummeted eased retreated weakened worsened off'

/** Metrics that are percentages themselves: “inflation of 2 per cent” needs no movement. */
export const RATES = new Set([
  'inflation',
  'unemployment_rate',
  'interest_rate',
  'margin',
  'yield',
  'tax_rate',
  'market_share',
  'growth',
  'tariff',
])
