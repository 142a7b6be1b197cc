export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  final: 4,
  opening: 1,
}

/** Months of the durations, “twelve month” also for “twelve months”, that end on a date: “the three months to June 30”. */
export const DURATIONS: Readonly<Record<string, number>> = {
  year: 12,
  years: 12,
  'twelve month': 12,
  '12 month': 12,
  'nine month': 9,
  '9 month': 9,
  'six month': 6,
  '6 month': 6,
  'half year': 6,
  half: 6,
  'three month': 3,
  '3 month': 3,
  quarter: 3,
  month: 1,
}

/** Words of a passage about what is to come: “will fall to $5m in June”. */
export const AHEAD = ['will', 'shall', 'would', 'expects?', 'expected', 'forecasts?', 'due(?! to)', 'plans?', 'until']
