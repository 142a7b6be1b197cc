import type { MetricId } from '../../../domain/figure.ts'

/** Words of movement: directly behind them an amount is a change; “rose to $5” is none. */
export const INCREASE =
  'up rose rise rises rising risen grew grow grows growing grown growth increase increases increased increasing gain gains gained jump jumps jumped climb climbs climbed climbing soar soars soared surge surges surged advanced advancing rallied expanded expands expansion improved leap leaped leapt hike hiked hikes upped swelled rebounded spiked accelerated'

export const DECREASE =
  'down fell fall falls falling fallen drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slide slides slid slip slips slipped slump slumps slumped sink sinks sank sunk plunge plunges plunged plunging tumble tumbles tumbled tumbling shrank shrink shrinks shrunk shed sheds cut cuts cutting reduce reduces reduced reducing reduction lowered contracted contracts contraction dip dips dipped plummet plummeted eased retreated weakened worsened'

/** Words of movement behind an amount: “a $5 million increase”, “5 per cent lower”. */
export const INCREASE_BEHIND = 'increase rise gain jump growth climb surge hike advance uptick improvement higher'

export const DECREASE_BEHIND = 'decrease fall drop decline reduction slump slide plunge cut dip loss lower'

/** Verbs that move a metric: “raised its forecast by $5 million”. */
export const RAISE =
  'raise raises raised raising increase increases increased increasing hike hikes hiked lift lifts lifted boost boosts boosted'

export const LOWER =
  'cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing decrease decreased trim trims trimmed slash slashes slashed'

/** Metrics that are percentages themselves: “inflation of 2 per cent” needs no movement. */
export const RATES: ReadonlySet<MetricId> = new Set<MetricId>([
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
