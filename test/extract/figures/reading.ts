import { type FigureDraft, figuresIn } from '../../../src/extract/figures/index.ts'
import { peopleIn } from '../../../src/extract/people/index.ts'
import { read } from '../../../src/extract/reading.ts'

export function figures(text: string, published_at: string | null = null): FigureDraft[] {
  const reading = read(text)
  return figuresIn(reading, peopleIn(reading), published_at)
}

/** “5000000 USD? at_least per share”: `?` marks a unit read by convention, `*` one read from the article. */
export function meaning(draft: FigureDraft): string {
  const { value, value_to, unit, unit_basis, qualifier, per, change, metric, conversions } = draft
  const money = unit.length === 3
  return [
    `${value}${value_to ? `..${value_to}` : ''}`,
    `${unit}${MARK[unit_basis]}`,
    ...(qualifier === 'exact' ? [] : [qualifier]),
    ...(per ? [`per ${per}`] : []),
    ...(money || !change ? [] : [change]),
    ...(money ? [] : [metric?.id]),
    ...conversions.map(
      c => `[${c.value} ${c.unit}${MARK[c.unit_basis]} ${c.implied_rate} ${c.consistent ? 'ok' : 'off'}]`,
    ),
  ].join(' ')
}

const MARK = { stated: '', convention: '?', context: '*' }

/** “last year: 2019-01-01 to 2019-12-31”. */
export function periodOf({ period }: FigureDraft): string {
  if (!period) return 'none'
  const { as_stated, start, end } = period
  return start === null ? as_stated : `${as_stated}: ${start} to ${end}`
}
