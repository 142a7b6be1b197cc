import t from 'tap'
import { progressOn } from '../../src/commands/progress.ts'

/** What is written while a load goes on, a file every so many milliseconds. */
function shown(
  screen: { isTTY?: boolean; columns?: number },
  pace: number,
  files: number,
  failures = 0,
  of = 2000,
): string[] {
  const written: string[] = []
  let time = 0
  const progress = progressOn({ ...screen, write: text => written.push(text) }, () => time)
  for (let done = 1; done <= files; done++) {
    time += pace
    progress.show({ files: done, of, articles: done * 2, failures, share: done / of })
  }
  progress.end()
  return written
}

t.test(
  'a terminal has a bar with the rate and the time that is left, in one line that is cleared at the end',
  async t => {
    const clear = '\r\x1b[2K'
    t.strictSame(shown({ isTTY: true, columns: 100 }, 50, 4), [
      `${clear}${'░'.repeat(40)} 2 of 2,000 files, 40 articles/s, 2 min left`,
      `${clear}${'░'.repeat(40)} 4 of 2,000 files, 40 articles/s, 2 min left`
        .replace('2 min', '100 s')
        .replace('100 s', '2 min'),
      clear,
    ])
    t.strictSame(shown({ isTTY: true, columns: 0 }, 1000, 1), shown({ isTTY: true }, 1000, 1), 'one that does not know')
    const narrow = shown({ isTTY: true, columns: 30 }, 1000, 1)[0]!
    t.equal(narrow, `${clear} 1 of 2,000 files, 2 articles`)
    t.match(
      shown({ isTTY: true }, 100, 1000)[999],
      /^\r\x1b\[2K█{15,20}░{15,20} 1,000 of 2,000 files, 20 articles\/s, 2 min left$/,
    )
  },
)

t.test('elsewhere there is a plain line every five seconds', async t => {
  t.strictSame(shown({}, 1000, 12, 3), [
    '5 of 2,000 files, 3 failed, 2 articles/s, 33 min left\n',
    '10 of 2,000 files, 3 failed, 2 articles/s, 33 min left\n',
  ])
  t.strictSame(shown({}, 6000, 1, 0, 9000), ['1 of 9,000 files, 0 articles/s, 15 h left\n'])
  t.strictSame(shown({}, 6000, 1, 0, 8), ['1 of 8 files, 0 articles/s, 42 s left\n'])
  t.strictSame(shown({}, 10, 100), [])
})

t.test('what was read before is passed, and the time that is left is that of the rest', async t => {
  const written: string[] = []
  let time = 0
  const progress = progressOn({ write: text => written.push(text) }, () => time)
  const at = (seconds: number, files: number, share: number) => {
    time = seconds * 1000
    progress.show({ files, of: 2000, articles: share * 500, failures: 0, share })
  }
  at(6, 1000, 0)
  at(16, 1000, 0.1)
  t.strictSame(written, ['1,000 of 2,000 files\n', '1,000 of 2,000 files, 5 articles/s, 90 s left\n'])
})

t.test('what is gone through has its own name', async t => {
  const written: string[] = []
  let time = 0
  const progress = progressOn({ write: text => written.push(text) }, () => time, 'articles')
  time = 5000
  progress.show({ files: 64, of: 128, articles: 64, failures: 0, share: 0.5 })
  progress.end()
  t.strictSame(written, ['64 of 128 articles, 13 articles/s, 5 s left\n'])
})
