// The first import of cli.ts: on a Node.js too old for better-sqlite3 the program ends here, before that is loaded.
const needed = [22, 18] as const
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `onrecord needs Node.js ${needed.join('.')} or newer and this is ${process.versions.node}: run it with "npm start" or "npx node dist/cli.js", or install a newer Node.js`,
  )
  process.exit(1)
}
