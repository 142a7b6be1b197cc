// npm run golden: writes what is found today in the articles that come with Onrecord, and the version of the rules. Read the difference before you commit it.
import { writeFileSync } from 'node:fs'
import { writeVersionOfRules } from '../extract/rules.ts'
import { answers } from './answers.ts'

writeVersionOfRules()

for (const [name, answer] of answers()) {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(answer, null, 2)}\n`)
}
