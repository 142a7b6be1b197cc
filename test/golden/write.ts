// npm run golden: writes what is found today in the articles that come with Onrecord. Read the difference before you commit it.
import { writeFileSync } from 'node:fs'
import { answers } from './answers.ts'

for (const [name, answer] of answers()) {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(answer, null, 2)}\n`)
}
