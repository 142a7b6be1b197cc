import { CONVENTION, MORE_NAMES, NOUN_FORMS, OTHER_CODES, WORD_NOUNS } from './data/currencies.ts'

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

const english = new Intl.DisplayNames('en', { type: 'currency' })
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** “danish crowns” → DKK, “dollars” → USD or another: every name of a currency, folded. */
const NAMES: ReadonlyMap<string, Currency> = namesOfCurrencies()

export function currencyNamed(words: string): Currency | undefined {
  return NAMES.get(fold(words))
}

const FIRST_WORDS: ReadonlySet<string> = new Set([...NAMES.keys()].map(firstWord))

/** Whether the name of a currency begins as these words do: told by the first of them. */
export function beginsName(words: string): boolean {
  return FIRST_WORDS.has(firstWord(fold(words)))
}

function firstWord(folded: string): string {
  return /^[^ ]*?(?=\.*(?: |$))/.exec(folded)![0]
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
  const region = regions.of(code.slice(0, 2))
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
  for (const [form, sharing] of byNoun) {
    const base = [...Object.keys(CONVENTION)].find(key => formsOf(key).includes(form))
    const conventional = base === undefined ? undefined : CONVENTION[base]
    const candidates = [...sharing]
    names.set(form, {
      code: conventional ?? candidates[0]!,
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
  return fold(english.of(code)!).replace(/ \(.*/, '')
}

function noun(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function adjective(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(' ')))
}
