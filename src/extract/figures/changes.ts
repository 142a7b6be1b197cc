import type { Figure } from '../../domain/figure.ts'
import type { Span } from '../../domain/passages.ts'
import { DECREASE, DECREASE_BEHIND, INCREASE, INCREASE_BEHIND, LOWER, RAISE } from './data/changes.ts'

const words = (list: string) => list.replaceAll(' ', '|')

/** “rose 5”, “up by nearly 5”, “an increase of about 5”, “declined by an estimated 5”. */
const BEFORE = new RegExp(
  `\\b(?:(?<up>${words(INCREASE)})|(?:${words(DECREASE)}))(?: (?:by|of|an?|another|some|about|around|nearly|almost|roughly|approximately|over|more than|less than|at least|up to|as much as|estimated|further|additional|just|only|the)){0,4} $`,
  'i',
)
/** “cut its key rate by 25”: the object between verb and amount. */
const BY = new RegExp(
  `\\b(?:(?<up>${words(RAISE)})|(?:${words(LOWER)}))(?: [a-z'-]{1,20}){1,6} by(?: (?:about|around|nearly|an?|another))? $`,
  'i',
)
/** “5 per cent higher”, “a $5 million increase”, “5 per cent year-on-year drop”. */
const BEHIND = new RegExp(
  `^[ -](?:[a-z-]{2,14} )?(?:(?<up>${words(INCREASE_BEHIND)}|more than)|(?:${words(DECREASE_BEHIND)}|less than))\\b`,
  'i',
)

/** Whether an amount is what a metric moved by, not what it moved to. */
export function changeOf(text: string, { start, end }: Span): Figure['change'] {
  const lead = text.slice(Math.max(0, start - 60), start)
  const found =
    (lead.endsWith(' ') ? (BEFORE.exec(lead) ?? BY.exec(lead)) : null) ?? BEHIND.exec(text.slice(end, end + 40))
  return found && (found.groups?.['up'] === undefined ? 'decrease' : 'increase')
}
