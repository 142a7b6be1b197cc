import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'

const root = fileURLToPath(new URL('..', import.meta.url))
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')

t.test('the steps of the Dockerfile work as plain commands in an empty folder', { timeout: 240_000 }, async t => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-production-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const { NODE_OPTIONS, ...environment } = process.env
  const { stdout } = await promisify(execFile)(join(root, 'test/production.sh'), [folder], {
    env: { ...environment, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
  })
  t.match(
    stdout,
    /^built\ninstalled \d+ entries\n"created":3002\nstarted Onrecord [^\n]*1 article[^\n]*\nhealthy\nstopped with 0\nunhealthy when stopped\n$/,
  )
})

t.test('the Dockerfile copies what the package needs and runs as nobody special', async t => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
  for (const name of files) t.match(dockerfile, new RegExp(`^COPY (?:--from=build /app/)?${name} `, 'm'))
  t.match(dockerfile, /^USER node$/m)
  t.match(dockerfile, /^STOPSIGNAL SIGTERM$/m)
  t.match(dockerfile, /^VOLUME \/var\/lib\/onrecord$/m)
  t.match(dockerfile, /^HEALTHCHECK /m)
  t.match(dockerfile, /^CMD \["node", "dist\/cli.js"\]$/m)
})
