import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { answering } from '../../src/commands/answering.ts'

t.test('who takes answers slowly holds up the reading, and gets them in order', async t => {
  let [read, most] = [0, 0]
  const taken: string[] = []
  async function* lines() {
    for (; read < 100; read++) yield [`{"id":"${read}","text":""}`]
  }
  await answering(lines(), 1, async ({ bytes, failed }) => {
    t.notOk(failed)
    await setTimeout(1)
    taken.push(JSON.parse(new TextDecoder().decode(bytes)).id)
    most = Math.max(most, read - taken.length)
  })
  t.strictSame(
    taken,
    Array.from({ length: 100 }, (_, i) => String(i)),
  )
  t.ok(most > 10 && most < 50, `${most} batches ahead`)
})
