import type { Span } from '../../domain/passages.ts'
import { matchesIn } from '../matches.ts'
import { DURATIONS, MONTHS, ORDINALS } from './data/periods.ts'

/** Words that tell when, where they stand. `start` and `end` of the dates are null when the words alone do not say. */
export interface Stated extends Span {
  readonly from: string | null
  readonly to: string | null
  /** “a year earlier”: as many years before the period of the figure it is compared with. */
  readonly earlier: boolean
}

interface Recognizer {
  /** What a passage must have for the pattern to be looked for. */
  readonly hint: keyof typeof HINTS
  readonly pattern: RegExp
  read(groups: Record<string, string | undefined>, published: Date | null): Dates | null
}

type Dates = readonly [from: string | null, to: string | null]

const UNSTATED: Dates = [null, null]

const month = `(?<month>${Object.keys(MONTHS).join('|')})\\b\\.?`
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d|[,.]\d)`
const day = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)`

const HINTS = {
  month: Object.keys(MONTHS).join('|'),
  numbered: '[QH][1-4]',
  fiscal: 'fiscal|financial|FY',
  year: String.raw`(?:19|20)\d\d`,
  word: 'year|half|quarter|month|week|same|corresponding|yesterday|today',
}
const HINT = new RegExp(
  Object.entries(HINTS)
    .map(([hint, words]) => `(?<${hint}>${words})`)
    .join('|'),
  'gi',
)

/** Order matters: of two that begin at the same place the first wins. */
const recognizers: readonly Recognizer[] = [
  {
    /** “year ended December 31, 2018”, “the three months to June”, “fiscal years ended May 31 , 2019”. */
    hint: 'month',
    pattern: new RegExp(
      `\\b(?<length>${Object.keys(DURATIONS)
        .sort((a, b) => b.length - a.length)
        .join('|')
        .replaceAll(
          ' ',
          '[ -]',
        )}) (?:that )?(?:ended|ending|to|through)(?: (?:in|on))? ${month}(?: ${day})?(?: ?,? ${year})?`,
      'gi',
    ),
    read: ({ length, month, day, year }, published) => {
      const last = year ?? (published ? String(published.getUTCFullYear()) : undefined)
      if (last === undefined) return UNSTATED
      const end = date(Number(last), monthOf(month), day === undefined ? 0 : Number(day))
      return end === null
        ? null
        : [dayAfter(monthsBefore(end, DURATIONS[length!.toLowerCase().replace('-', ' ')]!, day === undefined)), end]
    },
  },
  {
    /** “the first quarter of 2019”, “second-half 2020”, “fourth quarter”, “fiscal first quarter”. */
    hint: 'word',
    pattern: new RegExp(
      `\\b(?<fiscal>fiscal[ -])?(?<ordinal>${Object.keys(ORDINALS).join('|')})[ -](?<fiscal2>fiscal[ -])?(?<part>quarter|half)\\b(?:(?: of)?(?: the)? (?<fiscal3>fiscal )?(?:year )?${year})?`,
      'gi',
    ),
    read: ({ fiscal, fiscal2, fiscal3, ordinal, part, year }) =>
      fiscal || fiscal2 || fiscal3
        ? UNSTATED
        : partOf(year, ORDINALS[ordinal!.toLowerCase()]!, part!.toLowerCase() === 'quarter' ? 3 : 6),
  },
  {
    /** “Q1 2019”, “H1”. */
    hint: 'numbered',
    pattern: new RegExp(`\\b(?<part>[QH])(?<number>[1-4])(?: (?:of )?(?<fiscal>fiscal |FY)?${year})?`, 'g'),
    read: ({ part, number, fiscal, year }) => (fiscal ? UNSTATED : partOf(year, Number(number), part === 'Q' ? 3 : 6)),
  },
  {
    /** A fiscal year need not be a calendar year. */
    hint: 'fiscal',
    pattern: /\b(?:fiscal (?:years? )?|financial years? |FY ?)(?:20)?\d\d\b/gi,
    read: () => UNSTATED,
  },
  {
    /** “December 31 , 2018”, “Dec. 31”. */
    hint: 'month',
    pattern: new RegExp(`\\b${month} ${day}(?:(?: ?, ?| )${year})?`, 'gi'),
    read: ({ month, day, year }, published) => instant(year, month, day, published),
  },
  {
    /** “31 December 2018”. */
    hint: 'month',
    pattern: new RegExp(`(?<!\\d)${day} ${month}(?: ${year})?`, 'gi'),
    read: ({ month, day, year }, published) => instant(year, month, day, published),
  },
  {
    /** “March 2019”. */
    hint: 'month',
    pattern: new RegExp(`\\b${month} ?,? ?(?:of )?${year}`, 'gi'),
    read: ({ month, year }) => [date(Number(year), monthOf(month), 1), date(Number(year), monthOf(month), 0)],
  },
  {
    /** “2019”, not as part of a larger number or of a range of pages. */
    hint: 'year',
    pattern: new RegExp(`(?<![\\d$€£¥.,-]|[$€£¥] )\\b${year}(?![-–]\\d{3,4})\\b`, 'g'),
    read: ({ year }) => [`${year}-01-01`, `${year}-12-31`],
  },
  {
    /** “a year earlier”, “the same period last year”: told from the figure it is compared with. */
    hint: 'word',
    pattern:
      /\b(?:a|one|the) year (?:earlier|ago|before|prior)\b|\b(?:the )?(?:same|year-ago|year-earlier|prior-year|corresponding) (?:period|quarter|month|half)(?: (?:of )?(?:last year|a year (?:earlier|ago)|the previous year))?/gi,
    read: () => UNSTATED,
  },
  {
    /** “last year”, “this month”, “the previous quarter”. */
    hint: 'word',
    pattern:
      /\b(?:(?<shift>this|last|next|the previous|the prior|the current|the past|the following) (?<unit>year|quarter|month|week)|(?<day>yesterday|today))\b/gi,
    read: ({ shift, unit, day }, published) => (published ? relative(published, shift, unit, day) : UNSTATED),
  },
]

/** The words of a passage that tell when, in text order, without overlaps. */
export function periodsIn(text: string, { start, end }: Span, published: Date | null): Stated[] {
  const passage = text.slice(start, end)
  const hints = hintsIn(passage)
  if (hints.size === 0) return []
  const found: Stated[] = []
  for (const { hint, pattern, read } of recognizers) {
    if (!hints.has(hint)) continue
    for (const match of matchesIn(passage, pattern)) {
      const [from, to] = read(match.groups ?? {}, published) ?? UNSTATED
      const earlier = /year (?:earlier|ago|before|prior)|same|corresponding|year-|prior-/i.test(match[0])
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].trimEnd().length,
        from,
        to,
        earlier,
      })
    }
  }
  const kept: Stated[] = []
  for (const stated of found.sort((a, b) => a.start - b.start)) {
    if (stated.start >= (kept.at(-1)?.end ?? 0)) kept.push(stated)
  }
  return kept
}

/** Which hints a passage has, in one look at it: most have none. */
function hintsIn(passage: string): Set<string> {
  const found = new Set<string>()
  for (const { groups } of matchesIn(passage, HINT)) {
    for (const hint in groups) if (groups[hint] !== undefined) found.add(hint)
  }
  return found
}

/** The same dates a year before. */
export function yearBefore(day: string): string {
  const [year, month, date_] = day.split('-').map(Number) as [number, number, number]
  return iso(
    new Date(Date.UTC(year - 1, month - 1, Math.min(date_, new Date(Date.UTC(year - 1, month, 0)).getUTCDate()))),
  )
}

function instant(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  published: Date | null,
): Dates | null {
  const stated = year ?? (published ? String(published.getUTCFullYear()) : undefined)
  if (stated === undefined) return UNSTATED
  const at = date(Number(stated), monthOf(month), Number(day))
  return at === null ? null : [at, at]
}

function partOf(year: string | undefined, number: number, months: 3 | 6): Dates {
  if (year === undefined || number * months > 12) return UNSTATED
  return [date(Number(year), (number - 1) * months + 1, 1), date(Number(year), number * months, 0)]
}

function relative(
  published: Date,
  shift: string | undefined,
  unit: string | undefined,
  day: string | undefined,
): Dates {
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()]
  if (day !== undefined) {
    const at = iso(
      new Date(Date.UTC(year, month, published.getUTCDate() - (day.toLowerCase() === 'yesterday' ? 1 : 0))),
    )
    return [at, at]
  }
  const by = /last|previous|prior|past/i.test(shift!) ? -1 : /next|following/i.test(shift!) ? 1 : 0
  const months = { year: 12, quarter: 3, month: 1 }[unit!.toLowerCase()]
  if (months === undefined) return UNSTATED
  const first = Math.floor(month / months) * months + by * months
  return [iso(new Date(Date.UTC(year, first, 1))), iso(new Date(Date.UTC(year, first + months, 0)))]
}

/** A day, the last of its month when `day` is 0; null for a day that is in no calendar. */
function date(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, day === 0 ? month : month - 1, day))
  return at.getUTCMonth() === month - 1 ? iso(at) : null
}

function monthsBefore(day: string, months: number, whole: boolean): Date {
  const [year, month, date_] = day.split('-').map(Number) as [number, number, number]
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate() === date_ || whole
  return lastDay ? new Date(Date.UTC(year, month - months, 0)) : new Date(Date.UTC(year, month - 1 - months, date_))
}

function dayAfter(day: Date): string {
  return iso(new Date(day.getTime() + 86_400_000))
}

function monthOf(name: string | undefined): number {
  return MONTHS[name!.toLowerCase()]!
}

function iso(at: Date): string {
  return at.toISOString().slice(0, 10)
}
