import fc from 'fast-check'
import t from 'tap'
import { patterns } from './patterns.ts'

t.setTimeout(300_000)

const { found, missed } = await patterns()

/**
 * In UTF-16 units; the double of it is read as well. Long enough that what is quadratic takes the double five times the
 * floor or more (`said [^.]* in French` on “said said …”: 54 ms), so that a faster machine catches it too.
 */
const LENGTH = 8_000
/** In milliseconds: what is read faster is fast enough, and cannot be measured. */
const FLOOR = 10
/** Twice the text takes twice the time where it is linear, and four times where it is quadratic. */
const MOST = 3

/** Runs that have found slow patterns before. */
const RUNS = [
  'a',
  'A',
  'Ab ',
  'a ',
  '1',
  '0',
  '1,',
  '1 , ',
  '$',
  '$1',
  ' ',
  '\n',
  '“',
  '"',
  "'",
  '’',
  '.',
  ',',
  '-',
  '(',
  'said ',
]

/** What a pattern matches, what it nearly matches, and runs of the words and characters of either. */
function hostileTo(pattern: RegExp): string[] {
  const pieces = new Set(RUNS)
  for (const sample of fc.sample(fc.stringMatching(printed(pattern)), { numRuns: 4, seed: 1 })) {
    for (const part of [1, 0.75, 0.5, 0.25]) pieces.add(sample.slice(0, Math.ceil(sample.length * part)))
    pieces.add(`${sample} `).add(sample.slice(0, -1))
    for (const word of sample.split(' ')) pieces.add(`${word} `)
    for (const character of sample.slice(0, 12)) pieces.add(character)
  }
  pieces.delete('')
  return [...pieces]
}

/** The pattern without what looks around, but with what it looks behind for, as fast-check can make texts for it. */
function printed({ source, flags }: RegExp): RegExp {
  let plain = ''
  for (let at = 0; at < source.length; at++) {
    const rest = source.slice(at, at + 4)
    if (/^\\[bB]/.test(rest)) at++
    else if (/^\(\?(?:<?!|=)/.test(rest)) at = closing(source, at)
    else if (rest === '(?<=') [plain, at] = [`${plain}(?:`, at + 3]
    else if (source[at] === '[') [plain, at] = [plain + source.slice(at, closing(source, at) + 1), closing(source, at)]
    else if (source[at] === '\\') [plain, at] = [plain + source.slice(at, at + 2), at + 1]
    else plain += source[at]
  }
  return new RegExp(plain, flags.replace(/[giy]/g, ''))
}

/** Where the bracket at `at` is closed. */
function closing(source: string, at: number): number {
  const inClass = source[at] === '['
  for (let to = at + 1; ; to++) {
    if (source[to] === '\\') to++
    else if (source[to] === (inClass ? ']' : ')')) return to
    else if (!inClass && (source[to] === '(' || source[to] === '[')) to = closing(source, to)
  }
}

/** The first text that takes a pattern more than its share of time. */
function slowOn(pattern: RegExp): string | undefined {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`)
  return hostileTo(pattern).find(piece => growthOn(piece, everywhere) > MOST)
}

/** The least of several tries, since other work on the machine only makes it more. */
function growthOn(piece: string, pattern: RegExp): number {
  const [half, whole] = [LENGTH, 2 * LENGTH].map(length => `${piece.repeat(length / piece.length)}\u0001`) as [
    string,
    string,
  ]
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 4 && least > MOST; tries++) {
    const long = milliseconds(whole, pattern)
    if (long < FLOOR) return 0
    const short = Math.min(...[1, 2, 3].map(() => milliseconds(half, pattern)))
    least = Math.min(least, long / short)
  }
  return least
}

/** To look for a pattern at every place of a text. */
function milliseconds(text: string, pattern: RegExp): number {
  const started = process.cpuUsage()
  for (const match of text.matchAll(pattern)) if (match.index < 0) break
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

t.test('every pattern of the sources is found', async t => {
  t.strictSame(missed, [])
  t.ok(found.length > 150, `${found.length} patterns`)
})

t.test('a quadratic pattern is caught', async t => {
  for (const pattern of [/\s+$/, /(?:ab)*c/, /said [^.]* in French/, /\d+%/]) {
    t.not(slowOn(pattern), undefined, String(pattern))
  }
  for (const pattern of [/\s+/, /(?:ab)+/, /said [^.]{0,40} in French/]) {
    t.equal(slowOn(pattern), undefined, String(pattern))
  }
})

/** Patterns that are quadratic, and what bounds the texts they are asked about. */
const BOUNDED: Readonly<Record<string, string>> = {
  "[.'’]+$": 'the name of a currency, of four words of 21 characters',
  '0*$': 'the digits of one number',
  '^[^ -]*?(?=\\.*(?:[ -]|$))': 'the name of a currency, of four words of 21 characters',
  '\\s*,\\s*': 'lists of the project’s own data',
}

t.test('every pattern reads hostile text in linear time, but for those that see only short texts', async t => {
  const bounded = new Set<string>()
  for (const { place, pattern } of found) {
    if (BOUNDED[pattern.source] === undefined) {
      t.equal(slowOn(pattern), undefined, place)
      continue
    }
    bounded.add(pattern.source)
    t.not(slowOn(pattern), undefined, `${place} is quadratic, or needs no bound`)
  }
  t.strictSame([...bounded].sort(), Object.keys(BOUNDED).sort())
})
