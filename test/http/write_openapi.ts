// npm run openapi: writes openapi/examples.json, what the server answers today, openapi/openapi.json out of it, and the
// types of the client out of that.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { clientTypes } from '../client/types.ts'
import { documentedAnswers } from './examples.ts'

writeFileSync('openapi/examples.json', `${JSON.stringify(await documentedAnswers(), null, 2)}\n`)
writeFileSync('openapi/openapi.json', execFileSync(process.execPath, ['src/cli.ts', 'openapi']))
writeFileSync('src/client/schema.ts', await clientTypes('openapi/openapi.json'))
