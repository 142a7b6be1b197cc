import { lazily } from '../lazily.ts'
import { CONVENTION, MINOR_UNITS, MORE_NAMES, NOUN_FORMS, OTHER_CODES, WORD_NOUNS } from './data/currencies.ts'

/** A currency word: the code it means, and the codes it might mean in other articles. */
export interface Currency {
  readonly code: string
  /** More than one: the article or the convention of the field decides. */
  readonly candidates: readonly string[]
  /** Also a plain English word: “won”, “pound”. */
  readonly word: boolean
}

/** ISO 4217, and the few codes beyond it that news uses. */
export const CODES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('currency'), ...OTHER_CODES])

const english = lazily(() => new Intl.DisplayNames('en', { type: 'currency' }))
const regions = lazily(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }))

/** “danish crowns” → DKK, “dollars” → USD or another: every name of a currency, folded. */
const names: () => ReadonlyMap<string, Currency> = lazily(namesOfCurrencies)

export function currencyNamed(words: string): Currency | undefined {
  return names().get(fold(words))
}

const firstWords: () => ReadonlySet<string> = lazily(() => new Set([...names().keys()].map(firstWord)))

/** Whether the name of a currency begins as these words do: told by the first of them. */
export function beginsName(words: string): boolean {
  return firstWords().has(fold(firstWord(words)))
}

function firstWord(words: string): string {
  return /^[^ -]*?(?=\.*(?:[ -]|$))/.exec(words)![0]
}

/**
 * Whether the name of a currency or of a minor unit may begin at a place, or “the” before one: told by three letters, for it is
 * asked behind every numeral. Of shorter words and those of other letters all may.
 */
export function mayBeginName(text: string, at: number): boolean {
  const letters = threeLetters(text, at)
  return letters === 0 || beginnings()[letters] === 1
}

const beginnings = lazily(() => {
  const known = new Uint8Array(1 << 15)
  for (const word of [...firstWords(), ...Object.keys(MINOR_UNITS), 'the']) known[threeLetters(word, 0)] = 1
  return known
})

/** The places of three letters in the alphabet, in five bits each; 0 where there are not three. */
function threeLetters(text: string, at: number): number {
  let letters = 0
  for (let i = at; i < at + 3; i++) {
    const place = (text.charCodeAt(i) | 0x20) - 0x60
    if (place < 1 || place > 26) return 0
    letters = letters * 32 + place
  }
  return letters
}

const POWERS = new Map<string, number>()

/** ISO 4217's minor unit as a power of ten: -2 for a cent, -3 for a fils. */
export function minorPower(currency: string): number {
  const known = POWERS.get(currency)
  if (known !== undefined) return known
  const power = -new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits!
  POWERS.set(currency, power)
  return power
}

/** The words that tie a currency to an article: “Mexican”, “Mexico”. */
export function homeOf(code: string): string[] {
  const region = regions().of(code.slice(0, 2))
  return [adjective(nameOf(code)), ...(region === undefined ? [] : [fold(region)])].filter(Boolean)
}

/** Lower case, without accents, apostrophes and hyphens. */
export function fold(words: string): string {
  const lower = words.toLowerCase()
  return /[^a-z ]/.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(/[\p{M}ʻ'’]/gu, '')
        .replace(/-/g, ' ')
    : lower
}

function namesOfCurrencies(): Map<string, Currency> {
  const names = new Map<string, Currency>()
  const byNoun = new Map<string, Set<string>>()
  for (const [name, code] of [
    ...[...CODES].map(code => [nameOf(code), code] as const),
    ...Object.entries(MORE_NAMES),
  ]) {
    for (const form of formsOf(noun(name))) {
      const qualifier = adjective(name)
      if (qualifier) names.set(`${qualifier} ${form}`, { code, candidates: [code], word: false })
      const sharing = byNoun.get(form) ?? new Set()
      byNoun.set(form, sharing.add(code))
    }
  }
  // Of several nouns that share a form, as “crowns”, the first counts.
  const conventional = new Map(
    Object.entries(CONVENTION)
      .toReversed()
      .flatMap(([noun, code]) => formsOf(noun).map(form => [form, code] as const)),
  )
  for (const [form, sharing] of byNoun) {
    const candidates = [...sharing]
    names.set(form, {
      code: conventional.get(form) ?? candidates[0]!,
      candidates,
      word: WORD_NOUNS.some(word => word === form || `${word}s` === form),
    })
  }
  return names
}

function formsOf(noun: string): string[] {
  return [noun, `${noun}s`, ...(NOUN_FORMS[noun] ?? [])]
}

function nameOf(code: string): string {
  return fold(english().of(code)!).replace(/ \(.*/, '')
}

function noun(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function adjective(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(' ')))
}
