import { createServer } from 'node:http'
import t from 'tap'
import { sourceFragments } from '../../src/domain/citations/fragment.ts'
import { selectors } from '../../src/domain/passages.ts'
import { openBrowser, skip } from './browser.ts'

/** Texts, and passages: every place of each is to be found. */
const TEXTS: [text: string, passages: string[]][] = [
  [
    'Rain again\n\nRain came to the old town again, and rain left the old town again.\n\nThe rain, again: it rained - and rained; “rain”, she said.\n\nAgain',
    ['Rain', 'rain', 'again', 'town again', 'rained'],
  ],
  [
    'Numbers\n\nIt rose 5.5% to $1,250.50 (€1,100), or 5.5 percent – up 5.5 points.\n\nIt was $1,250.50, 5.5% & more; a 5.5% gain.',
    ['5.5%', '$1,250.50', '(€1,100)', '5.5 percent – up', '5.5% & more'],
  ],
  [
    "Quotes\n\n“I can’t, won’t, don’t,” he said. 'Well-known' — well-known.\n\n“I can’t, won’t, don’t,” she said. x&y, x=y, x%20y, #x; end-of-year",
    ['I can’t, won’t, don’t,', 'well-known', 'x&y', 'x=y', 'x%20y', '#x', 'end-of-year'],
  ],
  ['习近平会见\n\n王芳表示，我们种了树。李明表示，我们种了树。\n\n“我们种了树”，王芳说。', ['我们种了树', '王芳']],
  ['日本\n\n「東京は雨だ」と彼は言った。「東京は雨だ」と彼女も言った。\n\n東京は雨だ。', ['東京は雨だ']],
  ['مرحبا\n\nقال الوزير: «سنزرع الأشجار»، ثم قال: «سنزرع».\n\nسنزرع الأشجار غدا', ['سنزرع', 'سنزرع الأشجار']],
  ['ภาษาไทย\n\nเขากล่าวว่า “เราปลูกต้นไม้” และ “เราปลูก” อีกครั้ง\n\nเราปลูกต้นไม้', ['เราปลูกต้นไม้']],
  [
    'Über 🌳\n\nÜber die Brücke 🌳, uber die Brucke 🌳.\n\nGroße Straße. İstanbul, istanbul.',
    ['Brücke 🌳', 'Brucke', 'istanbul', 'Große'],
  ],
  [
    `Long\n\n${'It went on and on. '.repeat(20)}Then it stopped. ${'They went home and slept. '.repeat(20)}`,
    ['on. Then it stopped. They', `Then it stopped. ${'They went home and slept. '.repeat(20).trim()}`],
  ],
]

t.test('a browser scrolls to the words that a source fragment names', { skip, timeout: 120_000 }, async t => {
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pageOf(TEXTS[Number(url!.slice(1))]?.[0] ?? ''))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const { browser, close } = await openBrowser()
  t.teardown(async () => {
    await close()
    server.close()
  })
  const page = await browser.newPage()
  for (const [i, [text, passages]] of TEXTS.entries()) {
    const url = `http://127.0.0.1:${port}/${i}`
    const fragment = sourceFragments({ url, text })
    for (const words of passages) {
      for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
        await page.goto('about:blank')
        await page.goto(fragment([selectors(text)({ start, end: start + words.length })])!)
        const before = text.slice(0, start).split('\n\n')
        const seen = await page
          .waitForFunction(IN_SIGHT, [before.length - 1, before.at(-1)!.length] as const, { timeout: 5_000 })
          .then(
            () => true,
            () => false,
          )
        t.ok(seen, `${i}: “${words.slice(0, 40)}” at ${start}`)
      }
    }
  }
})

/** Is the line with this character of this block in sight? */
const IN_SIGHT = `([block, at]) => {
  const range = document.createRange()
  range.setStart(document.querySelectorAll('p')[block].firstChild, at)
  range.setEnd(document.querySelectorAll('p')[block].firstChild, at + 1)
  const { top, bottom } = range.getClientRects()[0]
  return top + bottom > 0 && top + bottom < 2 * innerHeight
}`

/** A page on which only few words are in sight at a time. */
function pageOf(text: string): string {
  const blocks = text.split('\n\n').map(block => `<p>${block.replaceAll('&', '&amp;')}</p>`)
  const style = 'body { margin: 0; width: 16ch } p { font: 16px/400px monospace; margin: 0 } div { height: 2000px }'
  return `<!doctype html><meta charset="utf-8"><title>x</title><style>${style}</style>${blocks.join('')}<div></div>`
}
