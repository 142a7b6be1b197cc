import { z } from 'zod'
import { Unreadable } from '../readers/reader.ts'

/** The time a source must give as RFC 3339, null where it gives none. */
export function exactTime(field: string, stated: string | null | undefined): string | null {
  if (stated == null || stated.trim() === '') return null
  const time = looseTime(field, stated)
  if (time === null) {
    throw new Unreadable(`${field}: “${short(stated)}” is no time with a zone as in RFC 3339, 2024-05-01T09:30:00Z`)
  }
  return time
}

/** The same as a part of a schema, so that it is told with what else is wrong. */
export function statedTime(field: string) {
  return z.string().transform((stated, context) => {
    try {
      return exactTime(field, stated)
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Unreadable).message.slice(field.length + 2) })
      return z.NEVER
    }
  })
}

/**
 * The time a source states in RFC 3339, in ISO 8601 as pages write it or in the form of RFC 822, as RFC 3339. Null where
 * it states none, or only a part of one: an hour or a zone is not invented. A date that does not exist is refused.
 */
export function looseTime(field: string, stated: string | null | undefined): string | null {
  const text = stated?.trim() ?? ''
  const parts = isoParts(text) ?? mailParts(text)
  if (!parts) return null
  if (!exists(parts)) throw new Unreadable(`${field}: “${short(text)}” is a date that does not exist`)
  const { year, month, day, hour, minute, second, fraction, zone } = parts
  if (hour === null || zone === null) return null
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${fraction}${zone}`
}

interface Parts {
  year: number
  month: number
  day: number
  hour: number | null
  minute: number
  second: number
  fraction: string
  /** `Z` or `+02:00`. */
  zone: string | null
}

/** “2024-05-01T09:30:00.5+02:00”, “2024-05-01 09:30+0200”, “2024-05-01”. */
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(?: ?(Z|z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?)?$/

function isoParts(text: string): Parts | null {
  const found = ISO.exec(text)
  if (!found) return null
  const [, year, month, day, hour, minute, second, fraction = '', zone] = found
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: hour === undefined ? null : Number(hour),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    fraction,
    zone: zoneOf(zone),
  }
}

/** “Wed, 01 May 2024 09:30:00 +0200”, “1 May 24 09:30 EST” (RFC 822, RFC 5322). */
const MAIL =
  /^(?:[A-Za-z]{3,9},? {1,3})?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4}|\d\d) (\d\d):(\d\d)(?::(\d\d))?(?: ([A-Za-z]{1,4}|[+-]\d{4}))?$/

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function mailParts(text: string): Parts | null {
  const found = MAIL.exec(text)
  if (!found) return null
  const [, day, month, year, hour, minute, second, zone] = found
  return {
    year: Number(year) + (year!.length === 2 ? 2000 : 0),
    month: MONTHS.indexOf(month!.toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    fraction: '',
    zone: zoneOf(zone),
  }
}

/** The names of zones that RFC 822 knows; any other name could be several zones. */
const ZONES: Record<string, string> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** “+0200”, “+02” and “+02:00” are one zone. */
function zoneOf(zone: string | undefined): string | null {
  const offset = /^([+-]\d\d):?(\d\d)?$/.exec(zone ?? '')
  if (offset) return `${offset[1]}:${offset[2] ?? '00'}`
  return ZONES[zone?.toUpperCase() ?? ''] ?? null
}

function exists({ year, month, day, hour, minute, second, zone }: Parts): boolean {
  const [, offsetHour = 0, offsetMinute = 0] = /^[+-](\d\d):(\d\d)$/.exec(zone ?? '') ?? []
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    (hour ?? 0) <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    Number(offsetHour) <= 23 &&
    Number(offsetMinute) <= 59
  )
}

function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, '0')
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
