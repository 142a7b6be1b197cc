#!/usr/bin/env node
import './node_version.ts'

/** A command takes the words after its name and gives back the exit code. Loaded when asked for: extraction needs no server. */
const COMMANDS: Record<string, () => Promise<{ run(words: string[]): Promise<number> }>> = {
  serve: () => import('./commands/serve.ts'),
  load: () => import('./commands/load.ts'),
  reextract: () => import('./commands/reextract.ts'),
  extract: () => import('./commands/extract.ts'),
  token: () => import('./commands/token.ts'),
  openapi: () => import('./commands/openapi.ts'),
}

const USAGE = `onrecord: news articles in, citable quotes and figures out

  onrecord [serve]              load the articles of DATA_DIR and serve the API
  onrecord load PATH|-…         load files, folders and standard input into the store
    --watch                     go on, and keep the store in step with the folders
    --quiet, --json             no progress and no summary; a report in JSON
  onrecord reextract            find anew what articles say that were read by the rules of another release
  onrecord extract [FILE]       print what is found in a file, or on standard input
  onrecord extract --ndjson     lines {"id","text"} in, lines {"id","quotes","figures"} out
    --threads N                 on so many threads; without it on as many as there are cores
  onrecord token create         make a token for writing over HTTP; token list, token revoke ID
  onrecord openapi              print the OpenAPI document

Configuration is by environment variables: HOST, PORT, DATABASE_URL, DATA_DIR, …; README.md has the table.`

// Who reads our output may stop before its end.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

const [name = 'serve', ...words] = process.argv.slice(2)
if (/^(?:help|--help|-h)$/.test(name) || words.includes('--help')) console.log(USAGE)
else if (Object.hasOwn(COMMANDS, name)) process.exitCode = await started(COMMANDS[name]!)
else {
  console.error(`onrecord: there is no command “${name}”; there are ${Object.keys(COMMANDS).join(', ')}`)
  process.exitCode = 2
}

/** What the user can mend is one line; anything else shows where it happened. */
async function started(load: (typeof COMMANDS)[string]): Promise<number> {
  const command = await load()
  try {
    return await command.run(words)
  } catch (error) {
    const { mendable } = await import('./commands/mendable.ts')
    const message = mendable(error)
    if (message === null) throw error
    console.error(`onrecord: ${message}`)
    return 1
  }
}
