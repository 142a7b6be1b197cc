import type { Span } from '../../domain/passages.ts'
import { lazily } from '../lazily.ts'
import { matchesIn } from '../matches.ts'
import {
  around,
  type Dates,
  date,
  dayAfter,
  instant,
  monthsBefore,
  partOf,
  relative,
  weeksBefore,
  wholeMonth,
} from './calendar.ts'
import { AHEAD, DURATIONS, MONTHS, ORDINALS } from './data/periods.ts'

/** Words that tell when, where they stand. `start` and `end` of the dates are null when the words alone do not say. */
export interface Stated extends Span {
  readonly from: string | null
  readonly to: string | null
  /** “a year earlier”: as many years before the period of the figure it is compared with. */
  readonly earlier: boolean
  /** A month alone, which tells when of anything in its sentence: about a figure only where it stands beside it. */
  readonly loose: boolean
}

interface Recognizer {
  /** What a passage must have for the pattern to be looked for. */
  readonly hint: keyof typeof HINTS
  readonly pattern: RegExp
  readonly loose?: true
  /** null where the words alone do not say. */
  read(groups: Record<string, string | undefined>, written: Written): Dates | null
}

/** What gives a date without a year its year: when the article was written, and whether the passage is about what is to come. */
interface Written {
  readonly published: Date | null
  readonly ahead: () => boolean
}

const names = Object.keys(MONTHS)
const shortNames = names.filter(name => names.some(other => other !== name && other.startsWith(name)))
const month = `(?<month>(?:${names.join('|')})\\b)(?:(?<=\\b(?:${shortNames.join('|')}))\\.)?`
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d|[,.]\d)`
const dayNumber = String.raw`(?:[12]\d|3[01]|0?[1-9])`
const day = `(?<day>${dayNumber})(?:st|nd|rd|th)?(?!\\d)`

const ordinals = Object.keys(ORDINALS).join('|')
const lengths = Object.keys(DURATIONS)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' month', ' months?')
  .replaceAll(' ', '[ -]')

const HINTS = {
  month: `\\b(?:${names.join('|')})\\b`,
  numbered: '[QH][1-4]|[1-4][QH]',
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
    /** “year ended December 31, 2018”, “the three months to June”, “52 weeks to 29 June”, “first half to the end of May”. */
    hint: 'month',
    pattern: new RegExp(
      `\\b(?:(?:${ordinals}|fiscal)[ -]){0,2}(?:(?<length>${lengths})|(?<weeks>\\d\\d?)[ -]weeks?)(?: period)? (?:that )?` +
        `(?:ended|ending|to|through) (?:(?:in|on) )?(?:(?:the )?end(?:[ -]| of ))?` +
        `(?:(?<before>${dayNumber})(?:st|nd|rd|th)? (?:of )?)?${month}(?: ${day})?(?: ?,? ${year})?`,
      'gi',
    ),
    read: ({ length, weeks, month, before, day = before, year }, written) => {
      const end = lastOf(monthOf(month), day === undefined ? 0 : Number(day), year, written)
      if (end === null) return null
      if (weeks !== undefined) return [dayAfter(weeksBefore(end, Number(weeks))), end]
      const months =
        DURATIONS[
          length!
            .toLowerCase()
            .replaceAll('-', ' ')
            .replace(/ months$/, ' month')
        ]!
      return [dayAfter(monthsBefore(end, months, day === undefined)), end]
    },
  },
  {
    /** “the first quarter of 2019”, “2019’s first quarter”, “second-half 2020”, “fourth quarter”, “fiscal first quarter”. */
    hint: 'word',
    pattern: new RegExp(
      `\\b(?:(?<before>(?:19|20)\\d\\d)['’]s )?(?<fiscal>fiscal[ -])?(?<ordinal>${ordinals})[ -](?<fiscal2>fiscal[ -])?(?<part>quarter|half)\\b(?:(?: of)?(?: the)? (?<fiscal3>fiscal )?(?:year )?${year})?`,
      'gi',
    ),
    read: ({ before, fiscal, fiscal2, fiscal3, ordinal, part, year = before }) =>
      fiscal || fiscal2 || fiscal3
        ? null
        : partOf(year, ORDINALS[ordinal!.toLowerCase()]!, part!.toLowerCase() === 'quarter' ? 3 : 6),
  },
  {
    /** “Q1 2019”, “1Q 2019”, “H1”. */
    hint: 'numbered',
    pattern: new RegExp(`\\b(?<part>[QH][1-4]|[1-4][QH])\\b(?: (?:of )?(?<fiscal>fiscal |FY)?${year})?`, 'g'),
    read: ({ part, fiscal, year }) =>
      fiscal ? null : partOf(year, Number(/\d/.exec(part!)![0]), part!.includes('Q') ? 3 : 6),
  },
  {
    /** A fiscal year need not be a calendar year. */
    hint: 'fiscal',
    pattern: /\b(?:fiscal (?:years? )?|financial years? |FY ?)(?:20)?\d\d\b/gi,
    read: () => null,
  },
  {
    /** “2018-12-31”. */
    hint: 'year',
    pattern: /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/g,
    read: ({ year, month, day }) => instant(date(Number(year), Number(month), Number(day))),
  },
  {
    /** “December 31 , 2018”, “Dec. 31”. */
    hint: 'month',
    pattern: new RegExp(`\\b${month} ${day}(?:(?: ?, ?| )${year})?`, 'gi'),
    read: ({ month, day, year }, written) => instant(nearestOf(monthOf(month), Number(day), year, written)),
  },
  {
    /** “31 December 2018”, “15th of March”. */
    hint: 'month',
    pattern: new RegExp(`(?<!\\d)${day} (?:of )?${month}(?:,? ${year})?`, 'gi'),
    read: ({ month, day, year }, written) => instant(nearestOf(monthOf(month), Number(day), year, written)),
  },
  {
    /** “end-March”, “at the end of June 2019”: the last day. */
    hint: 'month',
    pattern: new RegExp(`\\bend(?:-| of )${month}(?:,? ${year})?`, 'gi'),
    read: ({ month, year }, written) => instant(nearestOf(monthOf(month), 0, year, written)),
  },
  {
    /** “March 2019”. */
    hint: 'month',
    pattern: new RegExp(`\\b${month} ?,? ?(?:of )?${year}`, 'gi'),
    read: ({ month, year }) => wholeMonth(date(Number(year), monthOf(month), 0)!),
  },
  {
    /** “in March”. */
    hint: 'month',
    loose: true,
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Dd]uring|[Ff]or) )(?<month>(?:${names.map(inCapitals).join('|')})\\b)(?! ?,? ?\\d| [A-Z])`,
      'g',
    ),
    read: ({ month }, written) => {
      const now = written.published
      const current = now !== null && now.getUTCMonth() + 1 === monthOf(month)
      return wholeMonth(nearestOf(monthOf(month), 0, current ? String(now.getUTCFullYear()) : undefined, written))
    },
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
    read: () => null,
  },
  {
    /** “last year”, “this month”, “the previous quarter”. */
    hint: 'word',
    pattern:
      /\b(?:(?<shift>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:previous|prior|current|past|following)) (?<unit>year|quarter|month|week)|(?<day>[Yy]esterday|[Tt]oday))\b/g,
    read: ({ shift, unit, day }, { published }) => published && relative(published, shift, unit, day),
  },
]

const IS_AHEAD = new RegExp(`\\b(?:${AHEAD.join('|')})\\b`, 'i')

/** The words of a passage that tell when, in text order, without overlaps. */
export function periodsIn(text: string, { start, end }: Span, published: Date | null): Stated[] {
  const passage = text.slice(start, end)
  const hints = hintsIn(passage)
  if (hints.size === 0) return []
  const written = { published, ahead: lazily(() => IS_AHEAD.test(passage)) }
  const found: Stated[] = []
  for (const { hint, pattern, loose = false, read } of recognizers) {
    if (!hints.has(hint)) continue
    for (const match of matchesIn(passage, pattern)) {
      const [from, to] = read(match.groups ?? {}, written) ?? [null, null]
      const earlier = /year (?:earlier|ago|before|prior)|same|corresponding|year-|prior-/i.test(match[0])
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].trimEnd().length,
        from,
        to,
        earlier,
        loose,
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

/** Of a length that has ended, the end: without a year the last before the article, or the next where it is to come. */
function lastOf(month: number, day: number, year: string | undefined, { published, ahead }: Written): string | null {
  if (year !== undefined) return date(Number(year), month, day)
  return published && around(month, day, published)[ahead() ? 'next' : 'previous']
}

/** Without a year the nearest to the article, where that agrees with what it tells: what was, or what is to come. */
function nearestOf(month: number, day: number, year: string | undefined, { published, ahead }: Written): string | null {
  if (year !== undefined) return date(Number(year), month, day)
  if (!published) return null
  const { previous, next } = around(month, day, published)
  if (previous === null || next === null) return null
  const coming = Date.parse(next) - published.getTime() < published.getTime() - Date.parse(previous)
  if (coming !== ahead()) return null
  return coming ? next : previous
}

function inCapitals(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function monthOf(name: string | undefined): number {
  return MONTHS[name!.toLowerCase()]!
}
