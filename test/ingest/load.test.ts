import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import type { Look } from '../../src/ingest/articles.ts'
import { filesAt } from '../../src/ingest/files.ts'
import { type LoadOptions, type LoadReport, load, type Progress } from '../../src/ingest/index.ts'
import { inputOf } from '../../src/ingest/input.ts'
import { reasonOf } from '../../src/ingest/reasons.ts'
import { taking } from '../../src/ingest/taking.ts'
import { onThreads } from '../../src/ingest/threads.ts'
import { watch } from '../../src/ingest/watch.ts'
import { writing } from '../../src/ingest/writing.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { EntryRefused, type Store, StoreBusy, StoreFull } from '../../src/store/store.ts'
import { AT, sampleEntries } from '../store/fixtures.ts'
import { digest } from './digest.ts'
import { writeNews } from './newsroom.ts'

t.setTimeout(400_000)

function newStore(t: Test): Store {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  return store
}

const reasons = ({ failures }: LoadReport, folder: string) =>
  failures.map(({ path, place, reason }) => [path.replace(`${folder}/`, ''), place, reason])

const headlines = async (store: Store) =>
  (await store.articles({}, { limit: 1000, after: null })).items.map(({ headline }) => headline).sort()

t.test('files of every format come out the same on one thread and on several, with progress', async t => {
  const folder = t.testdir()
  const articles = writeNews(join(folder, 'news'), 90, 30)
  const digests: string[] = []
  for (const threads of [1, 3]) {
    const path = join(folder, `${threads}.db`)
    const store = openSqliteStore(path)
    const seen: Progress[] = []
    const report = await load([join(folder, 'news')], store, AT, {
      threads,
      onProgress: progress => seen.push(progress),
    })
    t.strictSame(report, {
      outcomes: { created: articles, updated: 0, unchanged: 0 },
      removed: 0,
      files: { read: 90, unchanged: 0, passed_over: 0 },
      failures: [],
    })
    t.ok(seen.length >= 90)
    t.strictSame(seen.at(-1), { files: 90, of: 90, articles, failures: 0, share: 1 })
    const again = await load([join(folder, 'news')], store, AT, { threads })
    t.strictSame([again.outcomes.unchanged, again.files.unchanged], [articles, 90])
    await store.close()
    digests.push(digest(path))
  }
  t.equal(digests[0], digests[1])
})

t.test('a folder is read with its folders, by name, without what is none of ours', async t => {
  const folder = t.testdir({
    'b.txt': 'B',
    'a.md': '# A',
    'README.md': '# About this folder',
    'photo.png': 'x',
    '.hidden.txt': 'Hidden',
    '.git': { 'c.txt': 'Hidden' },
    deep: {
      deeper: { 'c.TXT': 'C', 'readme.txt': 'About' },
      up: t.fixture('symlink', '..'),
      'd.txt': t.fixture('symlink', '../b.txt'),
    },
  })
  const store = newStore(t)
  const report = await load([folder], store, AT)
  t.strictSame([report.files, report.failures], [{ read: 4, unchanged: 0, passed_over: 3 }, []])
  t.strictSame(await headlines(store), ['A', 'B', 'C'])
  const { sources } = (await store.articles({}, { limit: 2, after: null })).items[1]!
  t.strictSame(
    sources.map(({ file_name, format }) => [file_name, format]),
    [
      ['b.txt', 'plain text'],
      ['d.txt', 'plain text'],
    ],
  )
  t.equal((await load([join(folder, 'README.md')], store, AT)).outcomes.created, 1)
})

t.test('what a file of a folder is shows in its content, whatever it is called', async t => {
  const line = (headline: string) => `{"headline":"${headline}","paragraphs":["It rains."]}`
  const folder = t.testdir({
    'story.php?id=7':
      '<!DOCTYPE html><h1>A page</h1><p>It rains, and it will go on raining until Monday, they say.</p>',
    feed: '<rss><channel><item><title>A feed</title></item></channel></rss>',
    'items.dat': `{"version":"https://jsonfeed.org/version/1","items":[{"title":"Items"}]}`,
    'lines.log': line('Lines'),
    'packed.gz': gzipSync(line('Packed')),
    'broken.old': '<rss><channel>',
    words: 'Words\n\nAnybody may write so.',
    'map.geojson': '{"type":"FeatureCollection"}',
    'long.geojson': `["${'x'.repeat(2000)}"]`,
    'damaged.gz': Buffer.of(0x1f, 0x8b, 1, 2, 3),
    'archive.tar.gz': gzipSync(new Uint8Array(4000)),
    memory: t.fixture('symlink', '/proc/self/mem'),
    'readme.md': '# About',
  })
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const store = newStore(t)
  const looked = new Map<string, Look>()
  const { files } = await filesAt(folder, new Map(), looked)
  const ours = [
    'broken.old',
    'feed',
    'items.dat',
    'lines.log',
    'long.geojson',
    'map.geojson',
    'packed.gz',
    'story.php?id=7',
  ]
  t.strictSame(
    files.map(({ path }) => path.replace(`${folder}/`, '')),
    ours,
  )
  t.strictSame((await filesAt(folder, new Map(), looked)).files, files, 'it is not looked into again')
  const report = await load([folder], store, AT, { limit: 1000 })
  t.strictSame(reasons(report, folder), [['broken.old', null, 'it is cut off: its <channel> has no end']])
  t.strictSame(await headlines(store), ['A feed', 'A page', 'Items', 'Lines', 'Packed'])
  t.equal(report.files.passed_over, 8)
  writeFileSync(join(folder, 'feed'), 'nothing that is read')
  const again = await load([folder], store, AT, { limit: 1000, in_step: true })
  t.strictSame(
    [reasons(again, folder).at(-1), again.removed],
    [['feed', null, 'no reader takes a name without an ending'], 0],
  )
})

t.test('NDJSON may be as long as it may be under any name, and on standard input', async t => {
  const line = '{"headline":"Rain","paragraphs":["It rains."]}\n'
  const folder = t.testdir({
    'long.json': line.repeat(50),
    'long.txt': 'x'.repeat(1001),
    'packed.gz': gzipSync(line.repeat(50)),
  })
  const report = await load([folder], newStore(t), AT, { limit: 1000 })
  t.strictSame(
    [report.outcomes.created + report.outcomes.unchanged, reasons(report, folder)],
    [2, [['long.txt', null, 'it is longer than 1000 bytes, which MAX_ARTICLE_BYTES allows']]],
  )
  const input = async (text: string, pieces = 10) => {
    const chunks = Array.from({ length: pieces }, (_, i) =>
      Buffer.from(text.slice((i * text.length) / pieces, ((i + 1) * text.length) / pieces)),
    )
    return (await inputOf(Readable.from(chunks), 1000)).length
  }
  t.equal(await input(line.repeat(50)), 50 * line.length)
  t.equal(await input('x'.repeat(5000)), 1500, 'no more is read than shows that it is too long')
  t.equal(await input(''), 0)
})

t.test('what is no readable file is named with its reason, and the rest is loaded', async t => {
  const folder = t.testdir({
    'good.txt': 'Good',
    'empty.txt': '',
    'secret.txt': 'Secret',
    locked: { 'x.txt': 'X' },
    'notes.xml': '<note/>',
  })
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  symlinkSync('loop.txt', join(folder, 'loop.txt'))
  symlinkSync('nowhere.txt', join(folder, 'dangling.txt'))
  writeFileSync(join(folder, 'big.txt'), '')
  truncateSync(join(folder, 'big.txt'), 10 * 2 ** 30)
  // The path of a socket may not be long.
  const socket = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'socket.txt')
  chmodSync(dirname(socket), 0o755)
  const server = createServer().listen(socket)
  t.teardown(() => server.close())
  await setTimeout(50)
  chmodSync(join(folder, 'secret.txt'), 0)
  chmodSync(join(folder, 'locked'), 0)
  chmodSync(folder, 0o755)
  const named = [
    '/dev/null',
    socket,
    join(folder, 'x'.repeat(256)),
    join(folder, 'none.txt'),
    join(folder, 'good.txt', 'x.txt'),
    'package.json.bak',
    '/proc/self/mem',
  ]
  // Root may read everything.
  const user = process.geteuid!() === 0 ? { uid: 65534 } : {}
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
  const words = ['-i', 'DATABASE_URL=sqlite::memory:', process.execPath, cli, 'load', '--json', folder, ...named]
  const { status, stdout } = spawnSync('env', words, { ...user, encoding: 'utf8' })
  const report: LoadReport = JSON.parse(stdout)
  chmodSync(join(folder, 'locked'), 0o755)
  t.strictSame(reasons(report, folder).sort(), [
    ['/dev/null', null, 'it is a device, not a file'],
    ['/proc/self/mem', null, 'its disk cannot be read'],
    [socket, null, 'it is a socket, not a file'],
    ['big.txt', null, 'it is longer than 8388608 bytes, which MAX_ARTICLE_BYTES allows'],
    ['dangling.txt', null, 'there is no such file'],
    ['empty.txt', null, 'it is empty'],
    ['good.txt/x.txt', null, 'there is no such file'],
    ['locked', null, 'it may not be read'],
    ['loop.txt', null, 'it is a symbolic link that leads to itself'],
    ['none.txt', null, 'there is no such file'],
    ['notes.xml', null, 'it is none of what .xml promises: RSS 2.0, Atom'],
    ['package.json.bak', null, 'there is no such file'],
    ['pipe.txt', null, 'it is a pipe, not a file'],
    ['secret.txt', null, 'it may not be read'],
    ['x'.repeat(256), null, 'its name is longer than the system allows'],
  ])
  const kinds = await load([join(folder, 'pipe.txt'), socket, '/dev/null'], newStore(t), AT)
  t.strictSame(
    kinds.failures.map(({ reason }) => reason),
    ['it is a pipe, not a file', 'it is a socket, not a file', 'it is a device, not a file'],
  )
  const lost = newStore(t)
  await lost.put([], AT, [{ path: '/proc/self/mem', sha256: '00' }])
  t.strictSame(reasons(await load(['/proc/self/mem'], lost, AT), folder), [
    ['/proc/self/mem', null, 'its disk cannot be read'],
  ])
  t.strictSame([status, report.outcomes.created], [1, 1])
})

t.test('a name of 255 bytes, one that is no word, and a file named twice are files like others', async t => {
  const folder = t.testdir({
    [`${'é'.repeat(125)}a.txt`]: 'Long',
    '-.txt': 'Dash',
    ' .txt': 'Space',
    'a\nb.txt': 'Line',
  })
  const store = newStore(t)
  const report = await load([folder, join(folder, '-.txt')], store, AT)
  t.strictSame([report.outcomes, report.failures], [{ created: 4, updated: 0, unchanged: 1 }, []])
})

t.test('a file that vanishes or is no article is told by the one who reads it', async t => {
  const folder = t.testdir({ bare: 'Bare', 'news.bin': 'x', 'page.txt': '<html><h1>Rain</h1><p>It rains.</p>' })
  const task = (name: string) => ({
    path: join(folder, name),
    full_path: join(folder, name),
    limit: 1e6,
    size: 1,
  })
  writeFileSync(join(folder, 'long.txt'), 'x'.repeat(1e6 + 1))
  t.match(
    [...taking(task('long.txt'))],
    [{ kind: 'failed', reason: 'it is longer than 1000000 bytes, which MAX_ARTICLE_BYTES allows' }],
  )
  t.strictSame([...taking(task('gone.txt'))], [{ kind: 'failed', reason: 'there is no such file' }])
  t.strictSame([...taking(task('bare'))], [{ kind: 'failed', reason: 'no reader takes a name without an ending' }])
  t.strictSame([...taking(task('news.bin'))], [{ kind: 'failed', reason: 'no reader takes .bin' }])
  t.strictSame([...taking({ ...task('.'), path: folder })], [{ kind: 'failed', reason: 'it is a folder now' }])
})

t.test('a fault of ours is nobody else’s', async t => {
  for (const fault of [new TypeError('ours'), Object.assign(new Error('ours'), { code: 'EMFILE' })]) {
    t.throws(() => reasonOf(fault), fault)
  }
})

t.test('a fault of ours in a thread ends the load and the threads', async t => {
  const task = { path: 'a\0', full_path: 'a', limit: 1, size: 1 }
  await t.rejects(
    async () => {
      for await (const _ of onThreads([task, task], 2));
    },
    { code: 'ERR_INVALID_ARG_VALUE' },
  )
})

t.test(
  'on Linux, threads that read give way to the one that writes',
  { skip: process.platform !== 'linux' },
  async t => {
    const path = join(t.testdir({ 'a.txt': 'Rain\n\nIt rains.' }), 'a.txt')
    const nicenessOf = (thread: string) =>
      Number(
        readFileSync(`/proc/${thread}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')[16],
      )
    const before = nicenessOf('thread-self')
    for await (const _ of onThreads([{ path, full_path: path, limit: 100, size: 100 }], 1)) {
      const all = readdirSync('/proc/self/task').map(id => nicenessOf(`self/task/${id}`))
      t.strictSame([nicenessOf('thread-self'), Math.max(...all)], [before, before + 4])
    }
  },
)

t.test('progress goes on within a long file, and passes what was read before', async t => {
  const line = (i: number) => `{"headline":"Story ${i}","paragraphs":["It rains ${i} times, said Kim Bo."]}`
  const lines = Array.from({ length: 128 }, (_, i) => line(i)).join('\n')
  const folder = t.testdir({ 'bulk.ndjson': lines, 'empty.txt': '' })
  const store = newStore(t)
  const shares = async () => {
    const seen: Progress[] = []
    await load([folder], store, AT, { onProgress: progress => seen.push(progress) })
    return seen.map(({ files, share }) => [files, Number(share.toFixed(2))])
  }
  const whole = [
    [1, 1],
    [2, 1],
  ]
  t.strictSame(await shares(), [[0, 0.25], [0, 0.5], [0, 0.75], [0, 1], [0, 1], ...whole])
  t.strictSame(await shares(), [
    [1, 0],
    [2, 1],
  ])
})

t.test('a load that is stopped is left where it is, and the next one goes on to the same end', async t => {
  const folder = t.testdir()
  writeNews(join(folder, 'news'), 90, 30)
  const store = (name: string) => openSqliteStore(join(folder, name))
  const whole = store('whole.db')
  await load([join(folder, 'news')], whole, AT, { threads: 1 })
  await whole.close()
  for (const threads of [1, 2]) {
    const stopped = store(`stopped-${threads}.db`)
    for (const most of [1, 30, 60, 90]) {
      const stopping = new AbortController()
      await load([join(folder, 'news')], stopped, AT, {
        threads,
        in_step: true,
        signal: stopping.signal,
        onProgress: ({ files }) => files >= most && stopping.abort(),
      })
    }
    const stopping = AbortSignal.abort()
    t.equal((await load([join(folder, 'news')], stopped, AT, { signal: stopping })).files.unchanged, 0)
    const again = await load([join(folder, 'news')], stopped, AT, { threads })
    t.ok(again.files.unchanged > 60)
    await stopped.close()
    t.equal(digest(join(folder, `stopped-${threads}.db`)), digest(join(folder, 'whole.db')))
  }
})

t.test('many articles of one file are read no further ahead than they are written', async t => {
  const lines = Array.from(
    { length: 2000 },
    (_, i) =>
      `{"headline":"Story ${i}","paragraphs":["It rains ${i} times, said Kim Bo of the weather office in Dunholm on Monday, and it will rain again, and again."]}`,
  )
  const folder = t.testdir({ 'a.txt': 'First', 'bulk.ndjson': [...lines, 'no JSON'].join('\n'), 'last.txt': 'Last' })
  const store = newStore(t)
  const report = await load([folder], store, AT, { threads: 2 })
  t.equal(report.outcomes.created, 2002)
  t.strictSame(reasons(report, folder), [
    ['bulk.ndjson', 'line 2001', `it is not JSON: Unexpected token 'o', "no JSON" is not valid JSON`],
  ])
  const again = await load([folder], store, AT, { threads: 2 })
  t.strictSame([again.files, again.failures.length], [{ read: 1, unchanged: 2, passed_over: 0 }, 1])
})

t.test('the same id in two files is one article, the last file counts, and a second load changes nothing', async t => {
  const line = (words: string) => `{"id":"x","headline":"Rain","paragraphs":["${words}"]}`
  const folder = t.testdir({
    'a.ndjson': line('It rains.'),
    'b.ndjson': line('It pours.'),
    'c.ndjson': line('It pours.'),
  })
  const store = newStore(t)
  t.strictSame((await load([folder], store, AT)).outcomes, { created: 1, updated: 1, unchanged: 1 })
  t.equal((await store.article_text('x'))?.text, 'Rain\n\nIt pours.')
  t.equal((await store.article('x'))?.version, 2)
  t.equal((await store.article('x'))?.sources.length, 3)
  t.strictSame((await load([folder], store, AT)).outcomes, { created: 0, updated: 0, unchanged: 3 })
  t.equal((await store.article('x'))?.version, 2)
})

t.test('when the file that had the last word goes, the words of the others count again', async t => {
  const line = (words: string, more = '') => `{"id":"x","headline":"Rain","paragraphs":["${words}"]}${more}`
  const folder = t.testdir({
    'a.ndjson': line('It rains.'),
    'b.ndjson': line('It pours.'),
    'c.ndjson': line('It hails.'),
  })
  const store = newStore(t)
  const step = () => load([folder], store, AT, { in_step: true })
  const state = async () => {
    const { source, sources, version } = (await store.article('x'))!
    return [(await store.article_text('x'))!.text.slice(6), source?.file_name, sources.length, version]
  }
  await step()
  t.strictSame(await state(), ['It hails.', 'c.ndjson', 3, 3])
  rmSync(join(folder, 'c.ndjson'))
  const { files, outcomes } = await step()
  t.strictSame([files.read, outcomes], [2, { created: 0, updated: 2, unchanged: 2 }])
  t.strictSame(await state(), ['It pours.', 'b.ndjson', 2, 5])
  writeFileSync(join(folder, 'b.ndjson'), line('It snows.').replace('"x"', '"y"'))
  t.equal((await step()).outcomes.created, 1)
  t.strictSame(await state(), ['It rains.', 'a.ndjson', 1, 6])
  t.strictSame((await step()).files, { read: 0, unchanged: 2, passed_over: 0 })
})

t.test('an edited file corrects the article that it gave, which keeps its id', async t => {
  const body = 'The harbour reopened on Monday after the storm. “We are glad,” said Ida Lund.'
  const folder = t.testdir({ 'story.txt': `Harbour reopens\n\n${body}`, 'page.html': page('Rain', body.repeat(3)) })
  const store = newStore(t)
  const outcomes = async (options: LoadOptions = {}) => (await load([folder], store, AT, options)).outcomes
  await outcomes()
  const ids = async () => (await store.articles({}, { limit: 9, after: null })).items.map(({ id }) => id)
  const [first] = await ids()
  const before = await ids()
  writeFileSync(join(folder, 'story.txt'), `Harbour reopens\n\nAll is new. “We are glad,” said Ida Lund.`)
  t.strictSame(await outcomes(), { created: 0, updated: 1, unchanged: 1 })
  const [quote] = (await store.quotes({ article_id: [first!] }, { limit: 1, after: null })).items
  writeFileSync(join(folder, 'story.txt'), `Harbour opens\n\nAll is new. “We are glad,” said Ida Lund.`)
  writeFileSync(join(folder, 'page.html'), page('Hail', body.repeat(3)))
  t.strictSame(await outcomes({ in_step: true }), { created: 0, updated: 2, unchanged: 0 })
  t.strictSame(await ids(), before)
  t.hasStrict(await store.article(first!), { version: 3, headline: 'Harbour opens' })
  t.equal((await store.quote(quote!.id))?.article_id, first, 'what is still said keeps its id')
  writeFileSync(
    join(folder, 'story.txt'),
    'Ferry cancelled\n\nThe ferry to the island is cancelled, the operator said.',
  )
  t.strictSame(await outcomes(), { created: 1, updated: 0, unchanged: 1 }, 'another story is another article')
  writeFileSync(join(folder, 'story.txt'), '---\nid: ferry\n---\n# Ferry cancelled\n\nIt is cancelled.')
  t.strictSame(await outcomes(), { created: 1, updated: 0, unchanged: 1 }, 'an id that is stated counts')
  t.equal((await ids()).length, 4)
})

t.test('a file of several articles, and one whose article came by another too, corrects nothing', async t => {
  const folder = t.testdir({ 'a.txt': 'Rain\n\nIt rains.', 'b.txt': 'Rain\n\nIt rains.', 'c.txt': 'Fog' })
  const store = newStore(t)
  await load([folder], store, AT)
  writeFileSync(join(folder, 'a.txt'), 'Rain\n\nIt rained.')
  writeFileSync(
    join(folder, 'c.txt'),
    ['', ', again', ', at last'].map(more => `{"headline":"Fog","paragraphs":["So${more}."]}`).join('\n'),
  )
  t.strictSame((await load([folder], store, AT)).outcomes, { created: 4, updated: 0, unchanged: 1 })
  const { items } = await store.articles({}, { limit: 9, after: null })
  t.ok(items.every(({ version }) => version === 1))
})

t.test('the same story under two ids is one article by two files, until both are gone', async t => {
  const line = (id: string) => `{"id":"${id}","headline":"Rain","paragraphs":["It rains."]}`
  const folder = t.testdir({ 'a.ndjson': line('a'), 'b.ndjson': `${line('b')}\n${line('c')}` })
  const store = newStore(t)
  const step = () => load([folder], store, AT, { in_step: true })
  t.strictSame((await step()).outcomes, { created: 1, updated: 0, unchanged: 2 })
  t.strictSame((await step()).outcomes, { created: 0, updated: 0, unchanged: 2 })
  rmSync(join(folder, 'a.ndjson'))
  t.equal((await step()).removed, 0)
  const article = await store.article('a')
  t.strictSame([article?.source?.file_name, article?.sources.length], ['b.ndjson', 1])
  writeFileSync(join(folder, 'b.ndjson'), `{"id":"b","headline":"Rain","paragraphs":["It pours."]}`)
  const { outcomes, removed } = await step()
  t.strictSame([outcomes.created, removed], [1, 1], 'a correction under its own id is its own article')
  t.equal((await store.articles({}, { limit: 9, after: null })).items[0]?.id, 'b')
})

t.test('standard input is read by its content', async t => {
  const store = newStore(t)
  const inputs = [
    'Rain\n\nIt rains.',
    '{"headline":"Wind","paragraphs":["It blows."]}\n{"headline":"Fog","paragraphs":["?"]}',
    '',
  ]
  const reports: unknown[] = []
  for (const input of inputs) {
    const { outcomes, failures } = await load(['-'], store, AT, { input: new TextEncoder().encode(input) })
    reports.push([outcomes.created, failures])
  }
  t.strictSame(reports, [
    [1, []],
    [2, []],
    [0, [{ path: 'standard input.txt', place: null, reason: 'it is empty' }]],
  ])
  t.strictSame((await load(['-'], store, AT)).failures.length, 1)
})

/** A store that does something else in the place of writing, so many times. */
function troubled(
  store: Store,
  times: number,
  trouble: (entries: readonly { article: { headline: string } }[]) => void,
): Store {
  let left = times
  return {
    ...store,
    put(entries, at, files) {
      if (left-- > 0) trouble(entries)
      return store.put(entries, at, files)
    },
  }
}

t.test('an article that the store refuses is named, the others are written, and its file is read again', async t => {
  const folder = t.testdir({ 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C' })
  const store = newStore(t)
  const refusing = troubled(store, 99, entries => {
    if (entries.some(({ article }) => article.headline === 'B')) throw new EntryRefused('article "b": it is crooked')
  })
  const report = await load([folder], refusing, AT)
  t.strictSame(reasons(report, folder), [['b.txt', null, 'article "b": it is crooked']])
  t.strictSame(await headlines(store), ['A', 'C'])
  t.strictSame((await load([folder], store, AT)).outcomes, { created: 1, updated: 0, unchanged: 2 })
})

t.test('many small files that hold nothing new are written as whole all the same', async t => {
  const store = newStore(t)
  const work = writing(
    store,
    AT,
    () => {},
    () => t.fail(),
  )
  for (let i = 0; i < 129; i++) await work.whole(`${i}`, { path: `/news/${i}`, sha256: '00' })
  t.equal((await store.files('/news')).length, 128)
  await work.finish()
  t.equal((await store.files('/news')).length, 129)
})

t.test('a store that is busy is waited for, and one that is full is not', async t => {
  const [entry] = sampleEntries(1)
  const written = async (times: number, error: Error) => {
    const store = troubled(newStore(t), times, () => {
      throw error
    })
    const outcomes: unknown[] = []
    const work = writing(store, AT, done => outcomes.push(...done), t.fail, { tries: 3, pause: 1 })
    await work.add('a', [entry!])
    await work.finish()
    return outcomes
  }
  t.strictSame(await written(2, new StoreBusy('busy')), ['created'])
  await t.rejects(written(3, new StoreBusy('busy')), StoreBusy)
  await t.rejects(written(1, new StoreFull('full')), StoreFull)
  const refusedThenFull = troubled(newStore(t), 2, entries => {
    throw entries.length > 1 ? new EntryRefused('crooked') : new StoreFull('full')
  })
  const work = writing(refusedThenFull, AT, () => {}, t.fail)
  await work.add('a', sampleEntries(2))
  await t.rejects(work.finish(), StoreFull)
})

t.test('in step with a folder, the store loses what the folder loses, and nothing else', async t => {
  const folder = t.testdir({
    'a.txt': 'A',
    'b.txt': 'B',
    'copy.txt': 'A',
    feed: { 'x.ndjson': '{"headline":"X","paragraphs":[]}\n{"headline":"Y","paragraphs":[]}' },
  })
  const store = newStore(t)
  const step = (paths = [folder], options: LoadOptions = {}) => load(paths, store, AT, { in_step: true, ...options })
  await step()
  t.strictSame(await headlines(store), ['A', 'B', 'X', 'Y'])
  rmSync(join(folder, 'a.txt'))
  t.equal((await step()).removed, 0)
  rmSync(join(folder, 'copy.txt'))
  writeFileSync(join(folder, 'b.txt'), 'B, corrected')
  writeFileSync(join(folder, 'feed/x.ndjson'), '{"headline":"Y","paragraphs":[]}\n{"headline":"Z","paragraphs":[]}')
  t.equal((await load([folder], store, AT)).removed, 0)
  t.strictSame(await headlines(store), ['A', 'B', 'B, corrected', 'X', 'Y', 'Z'])
  writeFileSync(join(folder, 'b.txt'), 'B, corrected again')
  const report = await step()
  t.strictSame(await headlines(store), ['B, corrected again', 'X', 'Y', 'Z'])
  t.equal(report.removed, 3)
  writeFileSync(join(folder, 'b.txt'), '')
  t.strictSame([(await step()).removed, (await step([join(folder, 'gone')])).removed], [0, 0])
  rmSync(join(folder, 'feed'), { recursive: true })
  symlinkSync('feed', join(folder, 'feed'))
  t.equal((await step()).removed, 0)
  rmSync(join(folder, 'feed'))
  t.equal((await step()).removed, 3)
  t.strictSame(await headlines(store), ['B, corrected again'])
})

t.test('a folder that is watched is followed, and a file that is being written is waited for', async t => {
  const folder = t.testdir({ 'a.txt': 'A' })
  const store = newStore(t)
  await load([folder], store, AT)
  const reports: LoadReport[] = []
  const until = async (count: number) => {
    for (let i = 0; i < 500 && reports.length < count; i++) await setTimeout(20)
    return reports.at(-1)
  }
  writeFileSync(join(folder, 'early.txt'), 'Early')
  const watching = watch(['-', folder], store, { limit: 1000, onLoad: report => reports.push(report), pause: 20 })
  t.equal((await until(1))?.outcomes.created, 1)
  writeFileSync(join(folder, 'b.txt'), 'B')
  t.equal((await until(2))?.outcomes.created, 1)
  rmSync(join(folder, 'a.txt'))
  t.equal((await until(3))?.removed, 1)
  const growing = openSync(join(folder, 'c.txt'), 'w')
  for (let i = 0; i < 12; i++) {
    writeFileSync(growing, 'Word\n\n')
    await setTimeout(7)
  }
  await until(4)
  await watching.stop()
  t.strictSame(await headlines(store), ['B', 'Early', 'Word'])
  t.equal(
    (await store.articles({}, { limit: 9, after: null })).items.find(({ headline }) => headline === 'Word')?.word_count,
    12,
  )
})

t.test('what is in step already is not reported', async t => {
  const folder = t.testdir({ 'a.txt': 'A' })
  const store = newStore(t)
  await load([folder], store, AT)
  const watching = watch([folder], store, { limit: 1000, onLoad: () => t.fail(), pause: 5 })
  await setTimeout(100)
  await watching.stop()
  mkdirSync(join(folder, 'new'))
})

function page(headline: string, words: string): string {
  const paragraphs = words.match(/[^.]+[.”]+/g)!.map(words => `<p>${words}</p>`)
  return `<!DOCTYPE html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs.join('')}</article></body></html>`
}
