import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { EXTRACTOR_VERSION } from '../src/extract/version.ts'
import { writeNews } from './ingest/newsroom.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const article = join(root, 'data/huawei-ceo-would-welcome-phone-call-from-biden.txt')

// A start of the program takes a second on a busy machine, and there are many.
t.setTimeout(400_000)

interface Run {
  words?: string[]
  env?: Record<string, string>
  input?: string
  before?: string[]
}

function start({ words = [], env = {}, before = [] }: Run): ChildProcess {
  return spawn(process.execPath, [...before, join(root, 'src/cli.ts'), ...words], {
    env: { ...process.env, DATABASE_URL: 'sqlite::memory:', PORT: '0', ...env },
  })
}

async function run(its: Run): Promise<{ code: number; out: string; err: string }> {
  const child = start(its)
  child.stdin!.end(its.input ?? '')
  const [out, err, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')])
  return { code, out, err }
}

async function lineOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  let printed = ''
  for await (const bytes of child.stdout!) {
    printed += bytes
    const found = pattern.exec(printed)
    if (found) return found[1]!
  }
  throw new Error(`it ended with ${printed}`)
}

function folder(t: Test): string {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-'))
  t.teardown(() => rmSync(path, { recursive: true }))
  return path
}

t.test('it serves what it loaded, says where, and ends with 0 on SIGTERM after what was begun is answered', async t => {
  const database = `sqlite:${join(folder(t), 'onrecord.db')}`
  for (const loaded of ['1 new, 0 corrected, 0 as before', '0 new, 0 corrected, 1 as before']) {
    const child = start({ env: { DATABASE_URL: database } })
    const ended = once(child, 'close')
    const address = await lineOf(
      child,
      new RegExp(`${loaded}[\\s\\S]*API +(http://127.0.0.1:\\d+)/v1\\n[\\s\\S]*docs +\\1/docs\\n`),
    )
    const { counts } = (await (await fetch(`${address}/v1`)).json()) as { counts: { articles: number } }
    t.equal(counts.articles, 1)

    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.write('GET /v1/articles HTTP/1.1\r\nHost: a\r\n')
    await new Promise(resolve => setTimeout(resolve, 300))
    child.kill('SIGTERM')
    await new Promise(resolve => setTimeout(resolve, 300))
    socket.write('Connection: close\r\n\r\n')
    t.match(String(await buffer(socket)), /^HTTP\/1\.1 200 OK\r\n[\s\S]*\{"items":\[\{/)
    t.strictSame(await ended, [0, null])
  }
})

t.test('a wrong start ends with one line that says what to mend', async t => {
  const here = folder(t)
  writeFileSync(
    join(here, 'other.db'),
    'This is no database, and it is long enough to be looked at as one. '.repeat(20),
  )
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  t.teardown(() => taken.close())
  const { port } = taken.address() as { port: number }
  const starts: [its: Run, line: RegExp][] = [
    [
      { env: { DATA_DIR: join(here, 'none') } },
      /^onrecord: DATA_DIR=[^\n]*none is not allowed: DATA_DIR is a folder\n$/,
    ],
    [{ env: { PORT: '99999' } }, /^onrecord: PORT=99999 is not allowed: PORT is a whole number from 0 to 65535\n$/],
    [
      { env: { PORT: String(port) } },
      /^onrecord: listen EADDRINUSE[^\n]*: the port is taken: end the other program or set PORT\n$/,
    ],
    [
      { env: { HOST: '203.0.113.1' } },
      /^onrecord: listen EADDRNOTAVAIL[^\n]*this machine does not have the address in HOST\n$/,
    ],
    [
      { env: { DATABASE_URL: 'mysql:x' } },
      /^onrecord: DATABASE_URL=mysql:x is not allowed: DATABASE_URL is sqlite:PATH or sqlite::memory:\n$/,
    ],
    [{ env: { DATABASE_URL: `sqlite:${here}/none/x.db` } }, /^onrecord: [^\n]*none\/x\.db: [^\n]+\n$/],
    [
      { env: { DATABASE_URL: `sqlite:${here}/other.db` } },
      /^onrecord: [^\n]*other\.db: file is not a database[^\n]*\n$/,
    ],
    [{ words: ['serve', '--fast'] }, /^onrecord: Unknown option '--fast'[^\n]*: see onrecord --help\n$/],
    [{ words: ['load'] }, /^onrecord: load what\? Name files or folders: onrecord load PATH…\n$/],
    [{ words: ['extract', join(here, 'none.txt')] }, /^onrecord: ENOENT[^\n]*: there is no such file\n$/],
    [{ words: ['extract', here] }, /^onrecord: EISDIR[^\n]*: this is a folder\n$/],
  ]
  for (const [its, line] of starts) {
    const { code, out, err } = await run(its)
    t.strictSame([code, out], [1, ''])
    t.match(err, line)
  }
})

t.test('an unknown command names the ones there are, and --help shows them', async t => {
  t.strictSame(await run({ words: ['serv'] }), {
    code: 2,
    out: '',
    err: 'onrecord: there is no command “serv”; there are serve, load, reextract, extract, token, openapi\n',
  })
  const { code, out } = await run({ words: ['--help'] })
  t.equal(code, 0)
  t.match(out, /onrecord load PATH\|-…/)
  t.strictSame(await run({ words: ['load', '--help'] }), { code, out, err: '' })
})

t.test('a fault of the program is not passed off as one of the user', async t => {
  const broken = 'data:text/javascript,String.prototype.toWellFormed=()=>{throw new TypeError("ours")}'
  const { code, err } = await run({ before: ['--import', broken], words: ['extract', article] })
  t.equal(code, 1)
  t.match(err, /TypeError: ours[\s\S]* at /)
})

t.test('an older Node.js ends the start with one line', async t => {
  const older =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"NODE"}})'
  for (const version of ['20.20.2', '22.17.1']) {
    const { code, out, err } = await run({ before: ['--import', older.replace('NODE', version)] })
    t.strictSame([code, out], [1, ''])
    t.match(err, new RegExp(`^onrecord needs Node.js 22.18 or newer and this is ${version}: [^\\n]+\\n$`))
  }
  const { code } = await run({ before: ['--import', older.replace('NODE', '22.18.0')], words: ['--help'] })
  t.equal(code, 0)
})

t.test('load takes files and folders, and reports what it cannot take', async t => {
  const here = folder(t)
  mkdirSync(join(here, 'deep'))
  writeFileSync(join(here, 'one.txt'), 'One\n\nFirst.\n')
  writeFileSync(join(here, 'deep', 'two.TXT'), '\ufeffTwo\r\n\r\nSecond.\r\n')
  writeFileSync(join(here, 'notes.bin'), 'no article')
  const fine = await run({ words: ['load', here, article] })
  t.strictSame(fine, {
    code: 0,
    out: '3 articles: 3 new, 0 corrected, 0 as before; 1 file passed over\n',
    err: '',
  })
  writeFileSync(join(here, 'empty.txt'), ' \n\n ')
  writeFileSync(join(here, 'latin.txt'), Buffer.from([0x4f, 0xe9]))
  writeFileSync(join(here, 'nul.txt'), 'a\0b')
  const { code, out, err } = await run({ words: ['load', here, join(here, 'gone.txt'), join(here, 'notes.bin')] })
  t.equal(code, 1)
  t.equal(out, '2 articles: 2 new, 0 corrected, 0 as before; 5 files not loaded; 1 file passed over\n')
  t.strictSame(err.replaceAll(`${here}/`, '').split('\n'), [
    'onrecord: gone.txt is not loaded: there is no such file',
    'onrecord: empty.txt is not loaded: it is empty',
    'onrecord: latin.txt is not loaded: it is not UTF-8',
    'onrecord: nul.txt is not loaded: it has NUL bytes: it is not plain text in UTF-8',
    'onrecord: notes.bin is not loaded: no reader takes .bin',
    '',
  ])
})

t.test('load reads standard input, and tells as much as it is asked to', async t => {
  const here = folder(t)
  writeFileSync(join(here, 'feed.ndjson'), '{"headline":"One","paragraphs":[]}\n{"headline":"","paragraphs":[]}\n')
  const piped = await run({ words: ['load', '-'], input: 'One\n\nFirst.\n' })
  t.strictSame(piped, { code: 0, out: '1 article: 1 new, 0 corrected, 0 as before\n', err: '' })
  const part = await run({ words: ['load', here] })
  t.strictSame(
    [part.code, part.out],
    [1, '1 article: 1 new, 0 corrected, 0 as before; 1 article of files not loaded\n'],
  )
  t.match(part.err, /feed\.ndjson, line 2, is not loaded: headline: /)
  const quiet = await run({ words: ['load', '--quiet', article] })
  t.strictSame(quiet, { code: 0, out: '', err: '' })
  const { out } = await run({ words: ['load', '--json', here, article] })
  const { seconds, ...report } = JSON.parse(out)
  t.ok(seconds > 0)
  t.strictSame(report, {
    outcomes: { created: 2, updated: 0, unchanged: 0 },
    removed: 0,
    files: { read: 2, unchanged: 0, passed_over: 0 },
    failures: [
      {
        path: join(here, 'feed.ndjson'),
        place: 'line 2',
        reason: 'headline: Too small: expected string to have >=1 characters',
      },
    ],
  })
})

t.test('load --watch and serve with WATCH=1 follow a folder until they are stopped', async t => {
  const here = folder(t)
  writeFileSync(join(here, 'one.txt'), 'One')
  const database = `sqlite:${join(folder(t), 'onrecord.db')}`
  const child = start({ words: ['load', '--watch', here], env: { DATABASE_URL: database } })
  const ended = once(child, 'close')
  const lines = child.stdout!.setEncoding('utf8')[Symbol.asyncIterator]()
  t.equal((await lines.next()).value, '1 article: 1 new, 0 corrected, 0 as before\n')
  rmSync(join(here, 'one.txt'))
  t.equal((await lines.next()).value, '0 articles: 0 new, 0 corrected, 0 as before; 1 article removed\n')
  child.kill('SIGTERM')
  t.strictSame(await ended, [0, null])

  const server = start({ env: { DATABASE_URL: database, DATA_DIR: here, WATCH: '1' } })
  const closed = once(server, 'close')
  const address = await lineOf(server, /API +(\S+)\/v1\n/)
  writeFileSync(join(here, 'two.txt'), 'Two')
  let counted = 0
  for (let i = 0; i < 100 && counted === 0; i++) {
    await new Promise(resolve => setTimeout(resolve, 200))
    const { counts } = (await (await fetch(`${address}/v1`)).json()) as { counts: { articles: number } }
    counted = counts.articles
  }
  t.equal(counted, 1)
  server.kill('SIGTERM')
  t.strictSame(await closed, [0, null])
})

t.test('what is stopped in the middle says so, and goes on where it was', async t => {
  const here = folder(t)
  writeNews(join(here, 'news'), 300)
  const path = join(here, 'onrecord.db')
  const env = { DATABASE_URL: `sqlite:${path}` }
  const begun = async (child: ChildProcess) => {
    for (let i = 0; i < 400 && !existsSync(`${path}-wal`); i++) await pause(50)
    await pause(300)
    return child
  }
  const stops = async (words: string[], signal: NodeJS.Signals, code: number) => {
    const child = await begun(start({ words, env }))
    const err = text(child.stderr!)
    const ended = once(child, 'close')
    child.kill(signal)
    t.strictSame(await ended, [code, null])
    t.match(await err, /onrecord: stopped before the end; the same command goes on where it was\n$/)
  }
  await stops(['load', join(here, 'news')], 'SIGINT', 130)
  await stops(['load', join(here, 'news')], 'SIGTERM', 143)
  const server = await begun(start({ env: { ...env, DATA_DIR: join(here, 'news') } }))
  const out = text(server.stdout!)
  const closed = once(server, 'close')
  server.kill('SIGTERM')
  t.strictSame([await closed, await out], [[0, null], ''], 'a server that still loads')
  await run({ words: ['load', '--quiet', join(here, 'news')], env })
  const db = new Database(path)
  db.exec("update extraction set extractor_version = 'yesterday'")
  db.close()
  await stops(['reextract'], 'SIGINT', 130)
})

t.test('articles read by other rules are told of at the start, and reextract reads them again', async t => {
  const here = folder(t)
  const path = join(here, 'onrecord.db')
  const env = { DATABASE_URL: `sqlite:${path}`, DATA_DIR: join(here, 'none') }
  mkdirSync(env.DATA_DIR)
  await run({ words: ['load', article], env })
  const age = () => {
    const db = new Database(path)
    db.exec("update extraction set extractor_version = 'yesterday'; update quote set kind = 'indirect'")
    db.close()
  }
  const started = async () => {
    const server = start({ env })
    const closed = once(server, 'close')
    const told = await lineOf(server, /^(Onrecord[\s\S]*)Ctrl\+C\n/)
    server.kill('SIGTERM')
    await closed
    return told
  }
  t.notMatch(await started(), /other rules/)
  age()
  t.match(await started(), /\n {2}rules {3}1 article read by other rules: “onrecord reextract” reads again\n/)
  t.strictSame(await run({ words: ['reextract'], env }), {
    code: 0,
    out: '1 article read again: 1 with other findings, 0 as before\n',
    err: '',
  })
  age()
  const { out } = await run({ words: ['reextract', '--json'], env })
  const { seconds, ...report } = JSON.parse(out)
  t.ok(seconds > 0)
  t.strictSame(report, { extractor_version: EXTRACTOR_VERSION, articles: 1, updated: 1 })
  t.strictSame(await run({ words: ['reextract', '--quiet'], env }), { code: 0, out: '', err: '' })
})

t.test('serve goes on when an article of its folder cannot be loaded, and says so', async t => {
  const here = folder(t)
  writeFileSync(join(here, 'empty.txt'), '')
  const child = start({ env: { DATA_DIR: here } })
  const ended = once(child, 'close')
  const err = text(child.stderr!)
  await lineOf(child, /(1 file not loaded)/)
  child.kill('SIGINT')
  t.strictSame(await ended, [0, null])
  t.equal(await err, `onrecord: ${join(here, 'empty.txt')} is not loaded: it is empty\n`)
})

t.test('extract prints what is found in a file or on standard input', async t => {
  const fromFile = await run({ words: ['extract', article] })
  const { id, quotes, figures } = JSON.parse(fromFile.out)
  t.match(id, /^huawei-ceo-would-welcome-/)
  t.ok(quotes.length >= 6 && figures.length === 2)
  t.strictSame(await run({ words: ['extract'], input: readFileSync(article, 'utf8') }), fromFile)
})

t.test('extract reads every format, and says which article of a file it cannot read', async t => {
  const file = join(folder(t), 'feed.ndjson')
  writeFileSync(file, '{"id":"one","headline":"One","paragraphs":["“Yes,” said Ana Ruiz."]}\nno JSON\n')
  const { code, out, err } = await run({ words: ['extract', file] })
  t.strictSame([code, JSON.parse(out).id], [1, 'one'])
  t.match(err, /^onrecord: .*feed\.ndjson, line 2: it is not JSON/)
  const whole = join(folder(t), 'empty.html')
  writeFileSync(whole, '<html></html>')
  t.match(
    (await run({ words: ['extract', whole] })).err,
    /^onrecord: [^,]*empty\.html: no article is found in the page\n$/,
  )
  const other = join(folder(t), 'notes.bin')
  writeFileSync(other, 'x')
  t.match((await run({ words: ['extract', other] })).err, /^onrecord: no reader takes .*notes\.bin\n$/)
})

t.test('extract --ndjson answers line by line, in order, and gives 1 when a line cannot be read', async t => {
  const lines = [
    '{"id":"a","text":"“Yes,” said Ana Ruiz."}',
    'no json',
    '{"id":"b"}',
    '{"id":3,"text":"x"}',
    '',
    '["id"]',
    '{"id":"c","text":"","published_at":"2024-05-01T00:00:00Z"}',
    '{"id":"d","text":"\\ud800 “","published_at":null}',
    '{"id":"e","text":"","published_at":2024}',
  ]
  const { code, out, err } = await run({ words: ['extract', '--ndjson'], input: `${lines.join('\r\n')}\r\n` })
  t.strictSame([code, err], [1, ''])
  const answers = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  t.strictSame(
    answers.map(answer => [answer.id, Object.keys(answer).join()]),
    [
      ['a', 'id,quotes,figures'],
      [null, 'id,error'],
      ['b', 'id,error'],
      [null, 'id,error'],
      [null, 'id,error'],
      ['c', 'id,quotes,figures'],
      ['d', 'id,quotes,figures'],
      ['e', 'id,error'],
    ],
  )
  t.match(answers[2].error, /^the line is no JSON object with "id" and "text": "text" is no string$/)
  t.match(answers[3].error, /"id" is no string$/)
  t.match(answers[7].error, /"published_at" is neither a string nor null$/)
  t.equal(answers[0].quotes[0].speaker.name, 'Ana Ruiz')
  const file = join(folder(t), 'good.ndjson')
  writeFileSync(file, lines[0]!)
  t.equal((await run({ words: ['extract', '--ndjson', file] })).code, 0)
})

t.test(
  'extract --ndjson streams: a line is answered before the next one is written, and a reader may leave',
  async t => {
    const child = start({ words: ['extract', '--ndjson'] })
    const ended = once(child, 'close')
    const answers = child.stdout!.setEncoding('utf8')[Symbol.asyncIterator]()
    for (const id of ['a', 'b']) {
      child.stdin!.write(`{"id":"${id}","text":"One."}\n`)
      t.equal((await answers.next()).value, `{"id":"${id}","quotes":[],"figures":[]}\n`)
    }
    child.stdout!.destroy()
    child.stdin!.on('error', () => {})
    for (let i = 0; i < 2000; i++)
      child.stdin!.write(`{"id":"${i}","text":"${'Two. '.repeat(200)}“Three,” he said."}\n`)
    child.stdin!.end()
    t.strictSame(await ended, [0, null])
  },
)

t.test('extract --ndjson reads on several threads what one thread reads, and gives the answers in order', async t => {
  const lines = Array.from({ length: 120 }, (_, i) =>
    i % 7 === 0
      ? `no json ${i}`
      : `{"id":"${i}","text":"${'“Yes, we can,” said Ana Ruiz. It cost $5 million. '.repeat(i)}"}`,
  )
  const input = lines.join('\n')
  const [one, several] = await Promise.all(
    ['1', '3'].map(threads => run({ words: ['extract', '--ndjson', '--threads', threads], input })),
  )
  t.strictSame([several!.code, several!.err], [1, ''])
  t.equal(several!.out, one!.out)
  t.equal(several!.out.trimEnd().split('\n').length, 120)
  const none = await run({ words: ['extract', '--ndjson', '--threads', '0'], input: '' })
  t.strictSame([none.code, none.err], [1, 'onrecord: --threads 0: a number from 1 to 999 is asked for\n'])
})

t.test('output that cannot be written is not a success', async t => {
  const full = spawn(process.execPath, [join(root, 'src/cli.ts'), 'extract', article], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'ignore'],
  })
  t.strictSame(await once(full, 'close'), [1, null])
})

t.test('openapi prints the committed document', async t => {
  const { code, out } = await run({ words: ['openapi'] })
  t.strictSame([code, out], [0, readFileSync(join(root, 'openapi/openapi.json'), 'utf8')])
})

t.test('tokens are made, shown once, listed and revoked', async t => {
  const env = { DATABASE_URL: `sqlite:${join(folder(t), 'onrecord.db')}` }
  const token = (...words: string[]) => run({ words: ['token', ...words], env })
  const made = await token('create', '--scope', 'write', '--expires', '90d')
  t.match(made.out, /^onrecord_[\w-]{43}\n$/)
  const [, id, until] = /^token ([0-9a-f]{8}), write, until (\S+): it is shown this once\n$/.exec(made.err) ?? []
  t.ok(Math.abs(Date.parse(until!) - Date.now() - 90 * 86_400_000) < 60_000)
  await token('create', '--scope', 'read', '--expires', '2999-01-31')
  await token('create')
  const { out } = await token('list')
  t.match(out, new RegExp(`^${id}  write  made \\S+  until ${until}\n`))
  t.match(
    out,
    /^\w{8} {2}read {2}made \S+ {2}until 2999-01-31T00:00:00\.000Z\n\w{8} {2}write {2}made \S+ {2}until revoked\n$/m,
  )
  t.notMatch(out, /onrecord_/)
  t.strictSame(await token('revoke', id!), { code: 0, out: '', err: `token ${id} is revoked\n` })
  t.strictSame(await token('revoke', id!), { code: 1, out: '', err: `onrecord: there is no token ${id}\n` })
  for (const [words, reason] of [
    [['create', '--scope', 'all'], '--scope all is not allowed: it is read or write'],
    [
      ['create', '--expires', 'soon'],
      '--expires soon is not allowed: it is “90d”, “12h” or a date to come, “2027-01-31”',
    ],
    [
      ['create', '--expires', '2020-01-01'],
      '--expires 2020-01-01 is not allowed: it is “90d”, “12h” or a date to come, “2027-01-31”',
    ],
    [
      ['create', '--expires', '2999'],
      '--expires 2999 is not allowed: it is “90d”, “12h” or a date to come, “2027-01-31”',
    ],
    [
      ['revoke'],
      'what about tokens? onrecord token create --scope write [--expires 90d], onrecord token list, onrecord token revoke ID',
    ],
    [
      ['make'],
      'what about tokens? onrecord token create --scope write [--expires 90d], onrecord token list, onrecord token revoke ID',
    ],
  ] as const) {
    t.strictSame(await token(...words), { code: 1, out: '', err: `onrecord: ${reason}\n` }, words.join(' '))
  }
})

t.test('a token that was made while the server runs lets its owner write', async t => {
  const env = { DATABASE_URL: `sqlite:${join(folder(t), 'onrecord.db')}` }
  const child = start({ env })
  const address = await lineOf(child, /API +(http:\S+)\/v1\n/)
  const { out } = await run({ words: ['token', 'create'], env })
  const answer = await fetch(`${address}/v1/articles/harbour`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${out.trim()}`, 'content-type': 'text/plain' },
    body: 'Harbour\n\nIt reopened.',
  })
  t.equal(answer.status, 201)
  child.kill('SIGTERM')
  await once(child, 'close')
})
