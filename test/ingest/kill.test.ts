import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { digest } from './digest.ts'
import { writeNews } from './newsroom.ts'

t.setTimeout(600_000)

/** The seed is printed: the same moments can be had again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 100_000)

t.test('killed at twenty moments and started again, a load comes to the same rows as one that was not', async t => {
  const folder = join(t.testdir(), 'news')
  writeNews(folder, 63, 30)
  // One file is longer than a batch, and the words of an article in two files depend on their order.
  const line = (i: number) =>
    `{"id":"bulk-${i}","headline":"Bulk ${i}","paragraphs":["“It rains ${i} times,” said Kim Bo."]}`
  writeFileSync(join(folder, 'part-3', 'a.ndjson'), Array.from({ length: 300 }, (_, i) => line(i)).join('\n'))
  for (const name of ['a', 'b', 'c']) {
    writeFileSync(join(folder, `twin-${name}.ndjson`), `{"id":"twin","headline":"Twin","paragraphs":["Of ${name}."]}`)
  }
  const loading = (path: string, threads: number) =>
    spawn(process.execPath, [join(import.meta.dirname, 'loader.ts'), folder, path, String(threads)], {
      env: {},
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const path = (name: string) => join(folder, '..', `${name}.db`)

  const lengths = [0, 0, 0]
  for (const threads of [1, 2]) {
    const child = loading(path(`whole-${threads}`), threads)
    const ended = once(child, 'close')
    await once(child.stdout, 'data')
    const start = performance.now()
    t.strictSame(await ended, [0, null])
    lengths[threads] = performance.now() - start
  }
  const whole = digest(path('whole-1'))
  t.equal(digest(path('whole-2')), whole)

  let random = seed
  const kills: number[] = []
  let runs = 0
  for (let kill = 0; kills.length < 20; kill++) {
    random = (random * 1_103_515_245 + 12_345) % 2 ** 31
    const threads = 1 + (kill % 2)
    const child = loading(path(`killed-${runs}`), threads)
    const ended = once(child, 'close')
    await once(child.stdout, 'data')
    await Promise.race([setTimeout((lengths[threads]! * (random % 1000)) / 1000), ended])
    if (child.kill('SIGKILL')) kills.push(kill)
    // One that came to its end is held against the whole, and another one begun.
    if ((await ended)[0] === 0) t.equal(digest(path(`killed-${runs++}`)), whole)
  }
  t.strictSame(await once(loading(path(`killed-${runs}`), 2), 'close'), [0, null])
  t.equal(digest(path(`killed-${runs}`)), whole)
  t.comment(`seed ${seed}: ${kills.length} kills in ${runs + 1} loads`)
})
