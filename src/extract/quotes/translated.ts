import { LANGUAGES } from '../data/languages.ts'
import type { Token } from '../tokens.ts'

/** Whether a language is named, without which nothing is said of a translation. */
export function namesLanguage(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, word }) => kind === 'name' && NAMES.has(/^[a-z]*/.exec(word)![0]))
}

const NAMES: ReadonlySet<string> = new Set(LANGUAGES.map(language => language.toLowerCase()))

/** The language a quote was spoken in, where its sentence says so: “said in French”, “translated from German”. */
export function translatedFrom(sentence: string): string | null {
  for (const { hint, pattern } of PHRASES) {
    const language = hint.test(sentence) ? pattern.exec(sentence)?.[1] : undefined
    if (language !== undefined) return language
  }
  return null
}

const LANGUAGE = `(${LANGUAGES.join('|')})`
/** What may follow a language and hardly a country’s adjective: “in French, …”, not “in French politics”. */
const AFTER =
  '(?=[^\\s\\p{L}]|$| (?:comments|remarks|words|through|via|during|on|at|to|after|before|that|translated|and|as|by|with|when|while|from|for|but)\\b)'

interface Phrase {
  /** What a sentence has where the pattern can match: the pattern itself takes milliseconds to compile, when it is first asked. */
  readonly hint: RegExp
  readonly pattern: RegExp
}

const PHRASES: readonly Phrase[] = [
  {
    /** “comments translated from the German” */
    hint: /translat|interpret/,
    pattern: new RegExp(`\\b(?:translat|interpret)[a-z]{1,7}\\b[^.“]{0,60}? from (?:the )?${LANGUAGE}\\b`, 'u'),
  },
  {
    /** “through a Korean interpreter”, “via her Arabic-language translator” */
    hint: /interpreter|translator/,
    pattern: new RegExp(
      `\\b(?:through|via|by|with|using) (?:an?|the|his|her|their) ${LANGUAGE}(?:-language)? (?:interpreter|translator)\\b`,
      'u',
    ),
  },
  {
    /** “said, speaking through an interpreter in Arabic”, “told reporters in fluent Spanish” */
    hint: / in /,
    pattern: new RegExp(
      `\\b(?:said|says|saying|told|tells|telling|added|adding|spoke|speaks|speaking|wrote|writes|writing|replied|responded|asked|tweeted|posted|shouted|chanted|continued|explained|recalled|answered)\\b[^.;:“]{0,60}? in (?:\\p{Ll}{1,12} ){0,2}${LANGUAGE}${AFTER}`,
      'u',
    ),
  },
  {
    /** “In Polish, he added” */
    hint: /^In /,
    pattern: new RegExp(`^In (?:\\p{Ll}{1,12} )?${LANGUAGE},`, 'u'),
  },
]
