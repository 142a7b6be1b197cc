// npm run openapi: writes openapi/examples.json, what the server answers today, and openapi/openapi.json out of it.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { documentedAnswers } from './examples.ts'

writeFileSync('openapi/examples.json', `${JSON.stringify(await documentedAnswers(), null, 2)}\n`)
writeFileSync('openapi/openapi.json', execFileSync(process.execPath, ['src/cli.ts', 'openapi']))
