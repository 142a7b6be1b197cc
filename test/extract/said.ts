import { figures, meaning, periodOf } from './figures/reading.ts'
import { meant } from './people/meant.ts'
import { quotesOf, reportsOf, story } from './quotes/drafts.ts'

/** What is read of a phrasing, by the folder of its corpus. */
export const SAID: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'figures/corpus': text => figures(text).map(meaning),
  'figures/periods': text => figures(text, '2020-03-15T00:00:00Z').map(periodOf),
  'people/corpus': meant,
  'quotes/corpus': text => quotesOf(story(text)),
  'quotes/reports': text => reportsOf(story(text)),
}

/** What is said of a negative: nothing, or that somebody is nobody known. */
export const NOTHING = /^(?:none|[^;]* \(unnamed\)(?:; |$))*$/s
