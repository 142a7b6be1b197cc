import { LANGUAGES } from '../data/languages.ts'
import type { Token } from '../tokens.ts'

/** Whether a language is named, without which nothing is said of a translation. */
export function namesLanguage(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, word }) => kind === 'name' && NAMES.has(/^[a-z]*/.exec(word)![0]))
}

const NAMES: ReadonlySet<string> = new Set(LANGUAGES.map(language => language.toLowerCase()))

/** The language a quote was spoken in, where its sentence says so: “said in French”, “translated from German”. */
export function translatedFrom(sentence: string): string | null {
  for (const phrase of PHRASES) {
    const language = phrase.exec(sentence)?.[1]
    if (language !== undefined) return language
  }
  return null
}

const LANGUAGE = `(${LANGUAGES.join('|')})`
/** What may follow a language and hardly a country’s adjective: “in French, …”, not “in French politics”. */
const AFTER =
  '(?=[^\\s\\p{L}]|$| (?:comments|remarks|words|through|via|during|on|at|to|after|before|that|translated|and|as|by|with|when|while|from|for|but)\\b)'

const PHRASES: readonly RegExp[] = [
  /** “comments translated from the German” */
  `\\b(?:translat|interpret)[a-z]{1,7}\\b[^.“]{0,60}? from (?:the )?${LANGUAGE}\\b`,
  /** “through a Korean interpreter”, “via her Arabic-language translator” */
  `\\b(?:through|via|by|with|using) (?:an?|the|his|her|their) ${LANGUAGE}(?:-language)? (?:interpreter|translator)\\b`,
  /** “said, speaking through an interpreter in Arabic”, “told reporters in fluent Spanish” */
  `\\b(?:said|says|saying|told|tells|telling|added|adding|spoke|speaks|speaking|wrote|writes|writing|replied|responded|asked|tweeted|posted|shouted|chanted|continued|explained|recalled|answered)\\b[^.;:“]{0,60}? in (?:\\p{Ll}{1,12} ){0,2}${LANGUAGE}${AFTER}`,
  /** “In Polish, he added” */
  `^In (?:\\p{Ll}{1,12} )?${LANGUAGE},`,
].map(phrase => new RegExp(phrase, 'u'))
