/** Scales written as words, as powers of ten: “5 million”, “three hundred thousand”, “35 lakh”. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
}

/** Short forms, read only behind digits: “5m”, “5 bn”, “$13.6M”. */
export const SCALE_LETTERS: Readonly<Record<string, number>> = {
  k: 3,
  grand: 3,
  lac: 5,
  m: 6,
  mn: 6,
  mm: 6,
  mil: 6,
  mln: 6,
  mio: 6,
  cr: 7,
  b: 9,
  bil: 9,
  bn: 9,
  bln: 9,
  t: 12,
  tn: 12,
  tr: 12,
  trn: 12,
}

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Signs of fractions that end: “$2½ million”. */
export const VULGAR_FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
}

/** Sizes without a number: “several million dollars”, “tens of thousands of euros”. */
export const VAGUE_NUMBERS = [
  'couple of',
  'couple',
  'few',
  'several',
  'many',
  'dozens of',
  'tens of',
  'scores of',
  'hundreds of',
  'thousands of',
  'millions of',
  'billions of',
  'trillions of',
]

/** Names that stand for one, where nothing is counted: “a dollar.” */
export const SINGLE_NAMES = ['dollar', 'euro']

const BEGINNINGS = [
  ...Object.keys(NUMBER_WORDS),
  ...Object.keys(SCALE_WORDS),
  'half',
  'quarter',
  ...SINGLE_NAMES,
  ...VAGUE_NUMBERS.map(size => size.split(' ')[0]!),
]

/** A digit, or a word that a numeral begins with. */
export const COUNTS = new RegExp(`[\\d${Object.keys(VULGAR_FRACTIONS).join('')}]|\\b(?:${BEGINNINGS.join('|')})`)
