#!/usr/bin/env node
import './node_version.ts'

const commands: Record<string, () => Promise<{ run(argv: string[]): Promise<number> }>> = {
  extract: () => import('./commands/extract.ts'),
}

const [name = 'serve', ...argv] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error(`onrecord: there is no command "${name}"; there are ${Object.keys(commands).join(', ')}`)
  process.exitCode = 2
} else {
  process.exitCode = await (await command()).run(argv)
}
