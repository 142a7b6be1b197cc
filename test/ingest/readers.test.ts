import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import type { NewArticle } from '../../src/domain/article.ts'
import { contentsOf, type Fault, promising } from '../../src/ingest/articles.ts'
import { READERS } from '../../src/ingest/readers/index.ts'

const LIMIT = 8 * 2 ** 20
const bytes = (text: string) => new TextEncoder().encode(text)

/** What comes out of a file: its format, and the articles, or why not. */
function read(content: string | Uint8Array, name: string, limit = LIMIT) {
  const contents = contentsOf(typeof content === 'string' ? bytes(content) : content, name, limit)
  return contents && { format: contents.format, articles: [...contents.articles] }
}

function articles(content: string | Uint8Array, name: string): NewArticle[] {
  return read(content, name)!.articles.map(found => {
    if ('id' in found) return found
    throw new Error(`${found.place}: ${found.reason}`)
  })
}

function only(content: string | Uint8Array, name: string): NewArticle {
  const [article, another] = articles(content, name)
  if (!article || another) throw new Error('not one article')
  return article
}

/** The one reason why nothing comes out. */
function reason(content: string | Uint8Array, name: string, limit = LIMIT): string {
  try {
    const [fault, another] = read(content, name, limit)!.articles as Fault[]
    return another ? 'more than one' : fault!.reason
  } catch (error) {
    return (error as Error).message
  }
}

const folder = new URL('pages/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.html'))

t.test(
  'of a page with everything that surrounds an article comes the text of the article and nothing else',
  async t => {
    t.equal(names.length, 46)
    for (const name of names) {
      const expected = readFileSync(new URL(name.replace('.html', '.txt'), folder), 'utf8').trimEnd()
      t.equal(only(readFileSync(new URL(name, folder)), name).text, expected, name)
    }
  },
)

t.test('what a page states of its article comes from JSON-LD, OpenGraph and meta, and the rest is null', async t => {
  const facts = names.map(name => {
    const { language, url, publisher, byline, published_at, license } = only(readFileSync(new URL(name, folder)), name)
    return [name.replace('.html', ''), language, url, publisher, byline, published_at, license]
  })
  t.strictSame(facts.sort(), [
    ['agency', 'en', null, 'AX News', 'EMIL WHITLOCK', '2024-04-02T21:17:44Z', null],
    [
      'amp',
      'en',
      'https://metals.example/copper-15-month-high',
      'Metals Wire',
      'Metals Desk',
      '2024-04-16T16:25:10.000Z',
      null,
    ],
    ['blocks', 'en-US', null, 'Block By Block', 'Noa Teller', '2024-05-17T09:12:33-05:00', null],
    ['blog_2011', null, 'http://harbournotes.example/2011/07/slipway.html', null, null, null, null],
    [
      'broadcaster',
      'en-GB',
      'https://channel.example/news/world-europe-671',
      'Channel News',
      'Channel News',
      '2024-02-11T21:43:08.000Z',
      null,
    ],
    ['bullet_points', 'en', null, 'Brevis', null, '2024-10-10T13:00:00Z', null],
    ['cable', 'en', null, 'Cable 8', 'Chidi Yusuf, Alice Pihl', '2024-05-30T10:00:00.000Z', null],
    ['cards', 'en', null, 'Tidewater', 'Elina Daly', '2024-02-29T08:00:00.000Z', null],
    [
      'companion_columns',
      'en',
      'https://harlow.example/2024/10/02/arts/museum-returns.html',
      'The Harlow Times',
      'Noa Lindqvist, Omar Vogt',
      '2024-10-02T09:00:31.000Z',
      null,
    ],
    [
      'daily',
      'en-GB',
      'https://courier.example/news/harbour-bridge-reopens',
      'The Kelmouth Courier',
      'Ida Marsh, Tom Okoro',
      '2024-05-06T07:45:00+01:00',
      null,
    ],
    ['div_soup', 'en', null, 'Circuit Daily', null, '2024-08-21T18:30:00Z', null],
    [
      'endless',
      'en-IE',
      'https://liffey.example/health/hospital-operations/',
      'The Liffey Herald',
      null,
      '2024-01-09T17:20:00Z',
      null,
    ],
    [
      'explainer',
      'en-CH',
      null,
      'Lakeside Post AG',
      'Petra Vogt',
      '2023-11-10T16:20:00+01:00',
      'https://creativecommons.org/licenses/by/4.0/',
    ],
    ['hashed', 'en-IE', null, 'The Strand', 'Nuala Reddin', '2024-09-03T06:00:00+01:00', null],
    ['heavy_sidebar', 'en-DE', null, null, null, null, 'https://creativecommons.org/licenses/by-sa/4.0/'],
    [
      'interview',
      'en',
      'https://stage.example/saturday-interview-abiola',
      'Stage & Street',
      null,
      '2024-11-16T08:00:00Z',
      null,
    ],
    ['letter', 'en', 'https://kerb.example/p/quiet-street', 'Kerb', 'Jonna Ferrier', '2024-09-19T05:30:12+00:00', null],
    ['line_breaks', null, null, null, null, null, null],
    ['list_items', 'en', null, 'Al Nahr', null, null, null],
    ['liveblog', 'en-GB', null, 'The Northern Post', 'Sana Brandt', '2024-01-22T06:10:00Z', null],
    ['localtv', 'en', null, 'WKEL 5', 'WKEL Staff', '2024-06-11T15:20:00Z', null],
    ['malformed', 'en', null, null, null, null, null],
    ['many_comments', 'en', null, null, null, null, null],
    ['membership', 'en', null, 'the Warden', 'Alice Rahman', '2024-07-18T16:00:05.000Z', null],
    ['metered', 'en', null, 'The Capital Ledger', null, '2024-08-05T10:00:00.000Z', null],
    ['microdata', 'en', null, null, null, '2024-03-12T21:04:00Z', null],
    ['nested_spans', 'en', null, 'Valley Voice', null, '2023-11-03T12:00:00.000Z', null],
    ['one_form', null, null, null, 'Tom Whitlock', null, null],
    [
      'paywall',
      'en-US',
      'https://ledger.example/meridian',
      'Ledger Magazine',
      'Ruth Abara',
      '2024-06-02T09:00:00-04:00',
      null,
    ],
    ['portal', 'en-US', null, 'Portal Finance', 'Ruth Novak', '2024-01-18T22:04:11.000Z', null],
    ['radio', 'en', null, 'Field Radio', null, '2024-07-03T05:00:58-04:00', null],
    ['recall', 'en', null, 'Consumer Watch', null, '2024-07-22T08:00:00Z', null],
    ['regional', 'en', null, 'Wexbridge Live', 'Jonna Marsh', '2024-11-05T11:42:00Z', null],
    ['release', 'en', null, null, null, '2024-04-25T06:30:00-04:00', null],
    ['scripts', 'en', null, 'Levant Review', null, '2024-01-14T12:00:00+02:00', null],
    ['short', 'en', null, null, null, null, null],
    [
      'standfirst',
      'en-GB',
      null,
      'City Times',
      'Theo Brandt and Sana O’Hare in London',
      '2024-09-12T06:31:15.000Z',
      null,
    ],
    ['table_1998', null, null, null, null, null, null],
    ['tables', 'en-AU', null, 'The Dispatch', null, '2024-06-20T07:15:00+10:00', null],
    ['tabloid', 'en-GB', null, 'The Daily Post', null, '2024-03-21T09:10:55+00:00', null],
    ['undeclared', null, null, null, null, null, null],
    ['utf16', 'en', null, null, null, null, null],
    [
      'widgets',
      'en-US',
      'https://ebberton.example/night-trains/',
      'Ebberton Today',
      'Priya Daly',
      '2024-03-08T14:11:02+00:00',
      null,
    ],
    ['windows1252', null, null, null, 'Agnès Lefèvre', null, null],
    [
      'wire',
      'en',
      'https://meridian.example/markets/brandt-2024-08-14/',
      'Meridian Wire',
      'Viktor Sorensen',
      '2024-08-14T05:02:11Z',
      null,
    ],
    [
      'wordpress',
      'en-US',
      'https://nbw.example/2024/02/15/loafly-profit/',
      'North Business Wire',
      'Elina Kask',
      '2024-02-15T06:12:44+00:00',
      null,
    ],
  ])
})

t.test('the examples of data/README.md are read, one of each format', async t => {
  const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8')
  const examples = [...readme.matchAll(/^## (.+)\n[\s\S]*?^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, format, ending, text]) => ({
      format: format!,
      ...read(text!, `example.${ending}`),
    }),
  )
  t.strictSame(examples.map(({ format }) => format).sort(), READERS.map(({ format }) => format).sort())
  for (const { format, articles } of examples) {
    const [first] = articles as NewArticle[]
    t.equal(
      first?.text,
      'Ferry cancelled\n\nThe 17:40 ferry to Sands Island is cancelled today, the operator said.\n\n“We are sorry for the trouble,” said Mara Quill, its manager.',
      format,
    )
    if (format !== 'plain text') t.match(first?.published_at, /^2024-10-07T15:20:00\+01:00$/, format)
  }
})

t.test('what a file is shows in its content, and the ending of its name is a hint', async t => {
  const story = '<!-- saved --><!DOCTYPE html><h1>Rain</h1><p>It rains, and it will go on raining, said the office.</p>'
  const formats = (
    [
      [story, 'page.txt'],
      [`<article>${story}</article>`, 'page'],
      ['<p>It rains, and it will go on raining, said the office.</p><h1>Rain</h1>', 'page.HTM'],
      ['---\nheadline: Rain\n---\nIt rains.', 'rain.txt'],
      ['# Rain\n\nIt rains.', 'rain.md'],
      ['{"headline":"Rain","paragraphs":["It rains."]}', 'rain.json'],
      ['{"headline":"Rain","paragraphs":[]}', 'rain.jsonl'],
      [gzipSync('Rain\n\nIt rains.'), 'rain.txt.gz'],
      [gzipSync('{"headline":"Rain","paragraphs":["It rains."]}'), 'rain'],
      ['\ufeff[Editor’s note] Rain\n\nIt rains.', 'rain.text'],
      ['---\nheadline: Rain\n---\nIt rains.', 'rain.html'],
      ['Rain\n\nIt rains.', 'rain.txt.gz'],
      ['<rss><channel><item><title>Rain</title></item></channel></rss>', 'rain.html.gz'],
      ['---\nversion: 3\n', 'rain.yml'],
      ['Rain', 'rain.docx'],
      [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'rain.png'],
    ] as const
  ).map(([content, name]) => read(content, name)?.format ?? null)
  t.strictSame(formats, [
    'HTML',
    'HTML',
    'HTML',
    'Markdown',
    'Markdown',
    'NDJSON',
    'NDJSON',
    'plain text, gzip',
    'NDJSON, gzip',
    'plain text',
    'Markdown',
    'plain text',
    'RSS 2.0',
    null,
    null,
    null,
  ])
  t.strictSame(['a.txt', 'a.TXT.gz', 'a.rss', 'a.png', 'txt', 'a.gz'].map(promising), [
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

t.test('plain text is blocks between blank lines, without what trails behind the article', async t => {
  const { headline, text, removed } = only(
    '\ufeffRain\r\nat last\r\n\r\n\r\n  It rains.\r\n \t\r\nIt pours.\r\n\r\nAdvertisement\r\n\r\nLeave a Comment\r\n',
    'a.txt',
  )
  t.strictSame(
    { headline, text, removed },
    {
      headline: 'Rain\nat last',
      text: 'Rain\nat last\n\nIt rains.\n\nIt pours.',
      removed: ['Advertisement', 'Leave a Comment'],
    },
  )
  t.equal(only('Advertisement', 'a.txt').text, 'Advertisement')
})

t.test('Markdown loses its marks and keeps its words', async t => {
  const article = only(
    `# The *big* rain

By noon it had **rained** for [nine](https://rain.example "days") days.
It goes on.

![A wet dog](dog.jpg)

> “I am wet,” said \`Rex\`.

- One thing
- Another &amp; the last

<aside>Read this</aside>

---

The end.`,
    'rain.markdown',
  )
  t.equal(
    article.text,
    'The big rain\n\nBy noon it had rained for nine days. It goes on.\n\n“I am wet,” said Rex.\n\nOne thing\n\nAnother & the last\n\nThe end.',
  )
  const stated = only(
    '---\nheadline: "Rain: a story"\nlanguage: no\nid: 2024-05-01\n---\n# Rain: a story\n\nIt rains.',
    'a.md',
  )
  t.strictSame([stated.id, stated.language, stated.text], ['2024-05-01', 'no', 'Rain: a story\n\nIt rains.'])
  t.equal(only('---\n# a note\nheadline: Rain\n...\n# Drops\n\nIt rains.', 'a.md').text, 'Rain\n\nDrops\n\nIt rains.')
})

t.test('front matter is refused by the name of the field', async t => {
  const reasons = [
    '---\nheadline: Rain\ntitle: Rain\n---\nIt rains.',
    '---\nheadline: Rain\nurl: rain\n---\nIt rains.',
    '---\nheadline: Rain\npublished_at: 2024-02-30T10:00:00Z\n---\nIt rains.',
    '---\nheadline: Rain\npublished_at: yesterday\n---\nIt rains.',
    '---\nheadline: Rain\npublished_at: 2024-02-03\n---\nIt rains.',
    '---\nheadline: [Rain\n---\nIt rains.',
    '---\nheadline: &a Rain\nbyline: *a\n---\nIt rains.',
    '---\nheadline: Rain\nIt rains.',
    '---\nbyline: Kim\n---\nIt rains.',
    ' \n',
  ].map(content => reason(content, 'rain.md'))
  t.strictSame(reasons, [
    'its front matter: title: there is no such field',
    'its front matter: url: Invalid URL',
    'its front matter: published_at: “2024-02-30T10:00:00Z” is a date that does not exist',
    'its front matter: published_at: “yesterday” is no time with a zone as in RFC 3339, 2024-05-01T09:30:00Z',
    'its front matter: published_at: “2024-02-03” is no time with a zone as in RFC 3339, 2024-05-01T09:30:00Z',
    'its front matter is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 16:',
    'its front matter repeats a value by an alias of YAML',
    'its front matter has no end: a line of three hyphens',
    'headline: there is none',
    'it is empty',
  ])
})

t.test('feeds give an article per item, with what the feed says of all', async t => {
  const feed = (item: string, root = 'rss version="2.0"') =>
    `<?xml version="1.0"?><${root}><channel><title>Wet &amp; Windy</title>${item}</channel></rss>`
  const rss = articles(
    feed(`<item><title>Rain &lt;b&gt;again&lt;/b&gt;</title><link/><guid isPermaLink="false">wet-1</guid><description>Short &amp;amp; wet.</description><author>desk@wet.example (Kim Bo)</author><pubDate>1 May 24 09:30 EDT</pubDate></item>
      <item><title>Wind</title><guid>https://wet.example/2024/wind-rises/</guid><description>It blows.</description><author>desk@wet.example</author><pubDate>yesterday</pubDate></item>
      <item><title>Fog</title><link>ftp://wet.example/fog</link><author>Kim Bo</author></item>`),
    'feed.xml',
  )
  t.strictSame(
    rss.map(({ id, url, byline, published_at, publisher, text }) => [id, url, byline, published_at, publisher, text]),
    [
      ['wet-1', null, 'Kim Bo', '2024-05-01T09:30:00-04:00', 'Wet & Windy', 'Rain again\n\nShort & wet.'],
      ['wind-rises-c22a5646', 'https://wet.example/2024/wind-rises/', null, null, 'Wet & Windy', 'Wind\n\nIt blows.'],
      ['fog-14394e97', null, 'Kim Bo', null, 'Wet & Windy', 'Fog'],
    ],
  )
  const atom = articles(
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Wet &amp;amp; Windy</title><rights>CC0</rights><author><name>Desk</name></author>
     <entry xml:lang="en"><id>urn:uuid:1</id><title>Rain</title><updated>2024-05-01T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>rains</b>.</p><p>“Really”, said Kim.</p></div></content><link rel="license" href="https://cc.example/by"/><link rel="self" href="x"/></entry>
     <entry><id>urn:uuid:2</id><title type="text">Wind</title><summary>It blows.

Hard.</summary><source><title>Elsewhere</title></source><author><name>Kim</name></author><author><name>Bo</name></author><author/></entry></feed>`.replace(
      '“',
      '\u201c',
    ),
    'feed',
  )
  t.strictSame(
    atom.map(({ text, url, byline, published_at, publisher, license, language }) => [
      text,
      url,
      byline,
      published_at,
      publisher,
      license,
      language,
    ]),
    [
      [
        'Rain\n\nIt rains.\n\n“Really”, said Kim.',
        null,
        'Desk',
        '2024-05-01T10:00:00Z',
        'Wet & Windy',
        'https://cc.example/by',
        'en',
      ],
      ['Wind\n\nIt blows.\n\nHard.', null, 'Kim, Bo', null, 'Elsewhere', 'CC0', null],
    ],
  )
  const item = (more: string, status = 'publish') =>
    `<item><title>Rain</title><content:encoded><![CDATA[<!-- wp:paragraph -->It <b>rains</b>.

<h2>Still</h2>
It pours.]]></content:encoded><wp:status>${status}</wp:status>${more}</item>`
  const type = (type: string) => item(`<wp:post_type>${type}</wp:post_type>`)
  t.equal(
    only(
      feed([type('post'), type('attachment'), type('page'), type('nav_menu_item'), item('', 'draft')].join('')),
      'export.xml',
    ).text,
    'Rain\n\nIt rains.\n\nStill\n\nIt pours.',
    'an export of WordPress',
  )
  const entry = only(
    '<entry xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>Rain</title><content>It rains.</content></entry>',
    'a.xml',
  )
  t.strictSame([entry.id, entry.text, entry.byline], ['a', 'Rain\n\nIt rains.', null])
  const json = articles(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      author: { name: 'Desk' },
      items: [
        { id: 7, title: 'Rain', content_text: 'It rains.\n\nIt pours.' },
        { id: 'x', title: 'Wind', summary: 'It blows.', author: { name: 'Kim' } },
        { id: 'y', title: 'Fog', authors: [{ name: 'Kim' }, { name: 'Bo' }, {}] },
      ],
    }),
    'feed.json',
  )
  t.strictSame(
    json.map(({ id, text, byline, publisher }) => [id, text, byline, publisher]),
    [
      ['7', 'Rain\n\nIt rains.\n\nIt pours.', 'Desk', null],
      ['x', 'Wind\n\nIt blows.', 'Kim', null],
      ['y', 'Fog', 'Kim, Bo', null],
    ],
  )
})

t.test('an item that cannot be read is named with its place, and the others are read', async t => {
  const faults = (content: string, name: string) =>
    read(content, name)!.articles.map(found => ('id' in found ? found.headline : [found.place, found.reason]))
  t.strictSame(
    faults(
      '{"headline":"Rain","paragraphs":[]}\n\nnot JSON\n{"headline":"","paragraphs":[]}\n{"headline":"Wind","paragraphs":[],"titel":1}\n{"headline":"Fog","paragraphs":["a\\u0000"]}\n{"headline":"Fog\\ud800","paragraphs":[]}\n{"headline":"Fog","paragraphs":[" "],"published_at":"2023-02-29T00:00:00Z"}\nnull',
      'a.ndjson',
    ),
    [
      'Rain',
      ['line 3', `it is not JSON: Unexpected token 'o', "not JSON" is not valid JSON`],
      ['line 4', 'headline: Too small: expected string to have >=1 characters'],
      ['line 5', 'titel: there is no such field'],
      ['line 6', 'paragraphs: it has a NUL character'],
      ['line 7', 'headline: it has half a surrogate pair'],
      ['line 8', 'published_at: “2023-02-29T00:00:00Z” is a date that does not exist'],
      ['line 9', 'Invalid input: expected object, received null'],
    ],
  )
  t.strictSame(
    faults(
      '{"id":"a","headline":"Rain","paragraphs":["1"]}\n{"id":"a","headline":"Rain","paragraphs":["1"]}\n{"id":"a","headline":"Rain","paragraphs":["2"]}',
      'a.ndjson',
    ),
    ['Rain', ['line 3', 'id: a is that of line 1 already, with other words']],
  )
  t.strictSame(
    faults(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [7, { title: 'Rain', date_published: '2024-13-01T00:00:00Z' }, { title: 'Wind' }, {}],
      }),
      'a.json',
    ),
    [
      ['item 1', 'Invalid input: expected object, received number'],
      ['item 2', 'date_published: “2024-13-01T00:00:00Z” is a date that does not exist'],
      'Wind',
      ['item 4', 'headline: there is none'],
    ],
  )
  t.strictSame(
    faults(
      '<rss><channel><item><title>Rain</title><pubDate>31 Apr 2024 10:00 GMT</pubDate></item></channel></rss>',
      'a.rss',
    ),
    [['item 1', 'pubDate: “31 Apr 2024 10:00 GMT” is a date that does not exist']],
  )
  t.strictSame(
    faults(
      JSON.stringify([
        { uri: 'a', headlines: [{ value: 'Rain' }] },
        { uri: 'b', headlines: [] },
        { uri: 'c', type: 'picture', headlines: [] },
        { uri: 'd', headlines: 1 },
        { uri: 'e', title: 'Fog', bodies: [], versioncreated: 'x' },
      ]),
      'a.json',
    ),
    [
      'Rain',
      ['item 2', 'headline: there is none'],
      ['item 3', 'type: it is picture, not text'],
      ['item 4', 'headlines: Invalid input: expected array, received number'],
      ['item 5', 'versioncreated: “x” is no time with a zone as in RFC 3339, 2024-05-01T09:30:00Z'],
    ],
  )
  t.strictSame(
    faults(
      JSON.stringify([
        { '@type': 'NewsArticle', headline: 'Rain' },
        { '@type': 'NewsArticle', headline: 'Wind', articleBody: 'It blows.', datePublished: '2024-02-30' },
        { '@type': 'NewsArticle', articleBody: 'Foggy.' },
      ]),
      'a.json',
    ),
    [
      ['article 1', 'articleBody: there is none'],
      ['article 2', 'datePublished: “2024-02-30” is a date that does not exist'],
      ['article 3', 'headline: there is none'],
    ],
  )
})

t.test('JSON-LD is read in all the forms in which it states a thing', async t => {
  const article = only(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          mainEntity: {
            '@type': 'https://schema.org/OpinionNewsArticle',
            name: { '@value': 'Rain' },
            identifier: { '@type': 'PropertyValue', value: 'rain-1' },
            articleBody: '<p>It rains.</p><p>It pours.</p>',
            author: ['Kim', { name: 'Bo' }, { '@id': 'https://x.example/al' }, 7],
            mainEntityOfPage: { '@id': 'https://wet.example/rain' },
            publisher: [{ name: '' }, { name: 'Wet' }],
            inLanguage: { '@type': 'Language', name: 'English', alternateName: 'en' },
            license: { url: 'https://cc.example/by' },
            datePublished: '2024-05-01 10:30+02',
          },
        },
      ],
    }),
    'rain.jsonld',
  )
  const { removed: _, text_sha256: _sha, word_count: _count, ...facts } = article
  t.strictSame(facts, {
    id: 'rain-1',
    headline: 'Rain',
    language: 'en',
    url: 'https://wet.example/rain',
    publisher: 'Wet',
    byline: 'Kim, Bo',
    published_at: '2024-05-01T10:30:00+02:00',
    license: 'https://cc.example/by',
    text: 'Rain\n\nIt rains.\n\nIt pours.',
  })
  const [{ byline, publisher }] = articles(
    JSON.stringify({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Rain',
          articleBody: 'It rains.',
          author: [{ '@id': '#a' }],
          publisher: { '@id': '#b' },
        },
        { '@type': 'Person', '@id': '#a', name: 'Kim Bo' },
        { '@type': 'Organization', '@id': '#b', name: 'https://wet.example' },
      ],
    }),
    'a.jsonld',
  ) as [NewArticle]
  t.strictSame([byline, publisher], ['Kim Bo', null])
  t.equal(
    only(
      JSON.stringify({
        '@type': 'Report',
        headline: 'Rain',
        articleBody: 'It rains.\nIt pours.',
        author: null,
        publisher: [],
        license: [],
      }),
      'a.json',
    ).text,
    'Rain\n\nIt rains.\n\nIt pours.',
  )
  t.equal(
    only(JSON.stringify({ '@type': 'Article', headline: 'Rain', articleBody: 'It\nrains.\n\nIt pours.' }), 'a.json')
      .text,
    'Rain\n\nIt\nrains.\n\nIt pours.',
  )
})

t.test('ninjs has the main headline, the text with markup, and the first of its times', async t => {
  const two = only(
    JSON.stringify({
      uri: 'https://wet.example/items/rain-1',
      versioncreated: '2024-05-02T00:00:00Z',
      contentcreated: '2024-05-01T00:00:00.25Z',
      usageterms: 'Free',
      copyrightholder: 'Wet',
      by: 'Kim',
      headlines: [
        { role: 'short', value: 'R' },
        { role: 'main', value: 'Rain' },
      ],
      bodies: [
        { role: 'brief', contenttype: 'text/plain', value: 'r' },
        { role: 'main', value: 'It rains.\n\nIt pours.' },
        {},
      ],
    }),
    'a.json',
  )
  const { removed: _, text_sha256: _sha, word_count: _count, ...facts } = two
  t.strictSame(facts, {
    id: 'rain-1-96571280',
    headline: 'Rain',
    language: null,
    url: 'https://wet.example/items/rain-1',
    publisher: 'Wet',
    byline: 'Kim',
    published_at: '2024-05-01T00:00:00.25Z',
    license: 'Free',
    text: 'Rain\n\nIt rains.\n\nIt pours.',
  })
})

/** A file that is no article, and why not. */
const refused: [what: string, content: string | Uint8Array, name: string, reason: string][] = [
  ['an empty file', '', 'a.txt', 'it is empty'],
  ['an empty page', '', 'a.html', 'it is empty'],
  ['nothing but space', ' \n\n', 'a.txt', 'it is empty'],
  ['nothing, packed', gzipSync(''), 'a.txt.gz', 'it is empty'],
  [
    'binary',
    Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0),
    'a.txt',
    'it has NUL bytes: it is not plain text in UTF-8',
  ],
  ['NUL in text', 'Rain\0', 'a.txt', 'it has NUL bytes: it is not plain text in UTF-8'],
  ['NUL in Markdown', '# Rain\0', 'a.md', 'it has NUL bytes: it is not plain text in UTF-8'],
  ['NUL in a page', '<html><h1>Rain</h1>\0', 'a.html', 'it has NUL characters: it is no text'],
  ['invalid UTF-8', Uint8Array.of(0x52, 0xff, 0xfe), 'a.txt', 'it is not UTF-8'],
  ['half a surrogate pair in UTF-8', Uint8Array.of(0x52, 0xed, 0xa0, 0x80), 'a.txt', 'it is not UTF-8'],
  ['Windows-1252 as plain text', Buffer.from('Caf\xe9', 'latin1'), 'a.txt', 'it is not UTF-8'],
  [
    'UTF-16 as plain text',
    Buffer.from('\ufeffRain', 'utf16le'),
    'a.txt',
    'it is in UTF-16, and read in UTF-8: save it as that',
  ],
  [
    'UTF-16 as plain text without a mark',
    Buffer.from('Rain', 'utf16le'),
    'a.txt',
    'it has NUL bytes: it is not plain text in UTF-8',
  ],
  [
    'UTF-16 as JSON',
    Buffer.from('\ufeff{"headline":"Rain","paragraphs":["It rains."]}', 'utf16le').swap16(),
    'a.ndjson',
    'it is in UTF-16, and read in UTF-8: save it as that',
  ],
  ['Windows-1252 as Markdown', Buffer.from('# Caf\xe9', 'latin1'), 'a.md', 'it is not UTF-8'],
  [
    'a feed in Windows-1252 that says it is UTF-8',
    Buffer.from('<?xml version="1.0" encoding="utf-8"?><rss><channel><title>Caf\xe9</title></channel></rss>', 'latin1'),
    'a.rss',
    'it says that it is utf-8, and is not',
  ],
  [
    'invalid UTF-8 that says it is some',
    Buffer.from('<meta charset=utf-8><h1>Caf\xe9</h1>', 'latin1'),
    'a.html',
    'it says that it is utf-8, and is not',
  ],
  [
    'half of UTF-16',
    Buffer.concat([Buffer.from('\ufeff<p>', 'utf16le'), Buffer.of(0)]),
    'a.html',
    'it says that it is utf-16le, and is not',
  ],
  [
    'half a surrogate pair in UTF-16',
    Buffer.from('\ufeff<p>\ud800x', 'utf16le'),
    'a.html',
    'it says that it is utf-16le, and is not',
  ],
  ['100,000 nested tags', '<div>'.repeat(100_000), 'a.html', 'its tags are nested more than 256 deep'],
  [
    'a million attributes',
    `<p ${Array.from({ length: 1e6 }, (_, i) => `a${i}`).join(' ')}>`,
    'a.html',
    'a tag in it has more than 256 attributes',
  ],
  ['a million opening brackets', `<h1>Rain</h1>${'<'.repeat(1e6)}`, 'a.html', 'its text is in more than 100000 pieces'],
  ['a million tags', '<p>'.repeat(1e6), 'a.html', 'it has more than 30000 tags'],
  [
    'a hundred thousand items and more',
    `<rss><channel>${'<item/>'.repeat(100_000)}</channel></rss>`,
    'a.rss',
    'it has more than 100000 tags',
  ],
  [
    '100,000 nested elements of XML',
    `<rss>${'<item>'.repeat(100_000)}`,
    'a.rss',
    'its tags are nested more than 256 deep',
  ],
  [
    'nested markup in JSON',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ title: 'R', content_html: '<b>'.repeat(1e5) }],
    }),
    'a.json',
    'its tags are nested more than 256 deep',
  ],
  [
    'an entity bomb',
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel/></rss>',
    'a.rss',
    'its DOCTYPE declares entities of its own, which are not expanded',
  ],
  [
    'a gzip bomb',
    gzipSync(new Uint8Array(2 ** 24)),
    'a.txt.gz',
    'it is longer than 8388608 bytes, which MAX_ARTICLE_BYTES allows',
  ],
  ['gzip in gzip', gzipSync(gzipSync('Rain')), 'a.txt.gz', 'it has NUL bytes: it is not plain text in UTF-8'],
  ['damaged gzip', gzipSync('Rain').subarray(0, 12), 'a.txt.gz', 'it is damaged: what gzip packed cannot be unpacked'],
  [
    '20 MB of text',
    'It rains. '.repeat(2e6),
    'a.txt',
    'it is longer than 8388608 bytes, which MAX_ARTICLE_BYTES allows',
  ],
  [
    'a page without an article',
    '<html><body><nav><a href="/">Home</a></nav></body></html>',
    'a.html',
    'no article is found in the page',
  ],
  ['a page without a body', '<!doctype html>', 'a.html', 'no article is found in the page'],
  [
    'a page with a date that does not exist',
    '<html><head><meta property="article:published_time" content="2023-02-29T10:00:00Z"></head><h1>Rain</h1><p>It rains.</p>',
    'a.html',
    'article:published_time: “2023-02-29T10:00:00Z” is a date that does not exist',
  ],
  [
    'a feed that is cut off',
    '<rss><channel><item><title>Rain</title>',
    'a.rss',
    'it is cut off: its <item> has no end',
  ],
  ['a feed without a channel', '<rss version="2.0"></rss>', 'a.rss', 'it has no channel'],
  ['a feed without an item', '<rss><channel></channel></rss>', 'a.rss', 'it holds no article'],
  ['a feed in JSON without items', '{"version":"https://jsonfeed.org/version/1"}', 'a.json', 'items: it is missing'],
  [
    'JSON nested too deep',
    `${'['.repeat(300)}"]\\"["${']'.repeat(300)}`,
    'a.json',
    'its JSON is nested more than 256 deep',
  ],
  [
    'an item of XML without a title',
    '<entry xmlns="http://www.w3.org/2005/Atom"></entry>',
    'a.atom',
    'headline: there is none',
  ],
  ['broken JSON', '{"a":', 'a.json', 'it is not JSON: Unexpected end of JSON input'],
  [
    'JSON of something else',
    '{"name":"left-pad"}',
    'package.json',
    'it is none of what .json promises: JSON Feed, ninjs, JSON-LD NewsArticle',
  ],
  ['XML of something else', '<svg/>', 'a.xml', 'it is none of what .xml promises: RSS 2.0, Atom'],
]

for (const [what, content, name, why] of refused) {
  t.test(`${what} is refused with its reason`, async t => t.equal(reason(content, name), why))
}

t.test('a feed of very many items is read in linear time', async t => {
  const items = (count: number) => '<item><title>Rain</title></item>'.repeat(count)
  const start = process.cpuUsage()
  t.equal(read(`<rss><channel>${items(30_000)}</channel></rss>`, 'a.rss')!.articles.length, 1)
  t.ok(process.cpuUsage(start).user < 10e6)
})

t.test('a limit is named where it is passed, and one of NDJSON is that of its lines', async t => {
  const line = (words: number) => `{"headline":"Rain","paragraphs":["${'It rains. '.repeat(words)}"]}`
  t.equal(only('x'.repeat(100), 'a.txt').text.length, 100)
  t.equal(reason('x'.repeat(101), 'a.txt', 100), 'it is longer than 100 bytes, which MAX_ARTICLE_BYTES allows')
  t.strictSame(
    read(`${line(1)}\n${line(20)}\n${line(2)}`, 'a.ndjson', 100)!.articles.map(found =>
      'id' in found ? found.word_count : found,
    ),
    [3, { place: 'line 2', reason: 'it is longer than 100 bytes, which MAX_ARTICLE_BYTES allows' }, 5],
  )
  t.equal(reason('x'.repeat(6401), 'a.ndjson', 100), 'it is longer than 6400 bytes, which MAX_ARTICLE_BYTES allows')
})

t.test('a page is read in the character set that it declares, or else is written in', async t => {
  const page = (charset: string) =>
    `${charset}<h1>Café “Löwe” opens</h1><p>The café opens on Monday, said its owner.</p>`
  const windows = (text: string) => Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1')
  const utf16be = Buffer.from(`\ufeff${page('')}`, 'utf16le').swap16()
  const pages: [string, Uint8Array][] = [
    ['declared UTF-8', bytes(page('<meta charset="utf-8">'))],
    ['undeclared UTF-8', bytes(page(''))],
    ['UTF-8 by its mark', bytes(`\ufeff${page('<meta charset=iso-8859-1>')}`)],
    ['declared Windows-1252', windows(page('<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-1">'))],
    ['undeclared Windows-1252', windows(page(''))],
    ['Windows-1252 under an unknown name', windows(page('<meta charset="klingon">'))],
    ['UTF-16 by its mark', Buffer.from(`\ufeff${page('')}`, 'utf16le')],
    ['UTF-16, big end first', utf16be],
    ['unmarked UTF-16', Buffer.from(page(''), 'utf16le')],
    ['unmarked UTF-16, big end first', utf16be.subarray(2)],
    ['UTF-8 that says it is UTF-16', bytes(page('<meta charset="utf-16">'))],
    ['XHTML', windows(page('<?xml version="1.0" encoding="windows-1252"?>'))],
  ]
  for (const [what, page] of pages) t.equal(only(page, 'a.html').headline, 'Café “Löwe” opens', what)
  const feed = (encoding: string) =>
    `<?xml version="1.0"${encoding}?><rss><channel><item><title>Café “Löwe” opens</title></item></channel></rss>`
  const feeds: [string, Uint8Array][] = [
    ['declared Windows-1252', windows(feed(' encoding="windows-1252"'))],
    ['undeclared Windows-1252', windows(feed(''))],
    ['UTF-16 by its mark', Buffer.from(`\ufeff${feed(' encoding="utf-16"')}`, 'utf16le')],
    ['unmarked UTF-16', Buffer.from(feed(''), 'utf16le')],
  ]
  for (const [what, feed] of feeds) t.equal(only(feed, 'a.xml').headline, 'Café “Löwe” opens', what)
  t.equal(
    only(page('<!-- &#xD800; -->').replace('said', 'said&#xD800;&#0;'), 'a.html').text.slice(-17),
    'said\ufffd\ufffd its owner.',
    'half a pair and NUL as entities',
  )
})

t.test('blocks are what the elements of HTML make of them', async t => {
  const body = (html: string) =>
    only(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ title: 'R', content_html: html }] }),
      'a.json',
    )
      .text.split('\n\n')
      .slice(1)
  t.strictSame(
    body('One<br>line<br><br>Two <b>b</b>old<p>Three<figure><img><figcaption>No <i>caption</i></figcaption></figure>'),
    ['One line', 'Two bold', 'Three'],
  )
  t.strictSame(body('<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>'), ['A 1', 'B 2'])
})

t.test('the headline of a page is that of its heading, or of its title without the name of the house', async t => {
  const p = '<p>It rains, and it will go on raining until Monday, said the weather office in Dunholm.</p>'
  const pages = [
    `<title>Rain at last | The Courier</title><h1>The Courier</h1><h1>Rain at last</h1>${p}`,
    `<title>Home</title><h1>Rain at last</h1>${p}`,
    `<title>Rain at last - The Courier</title><h1>News</h1><h1>Weather</h1>${p}`,
    `<title>Rain at last | The Courier</title>${p}`,
    `<meta property="og:title" content="Rain at last – The Courier"><h1> </h1>${p}`,
    `<script type="application/ld+json">{broken</script><script type="application/ld+json">{"@type":"NewsArticle"}</script><title>Rain at last</title>${p}`,
  ]
  for (const page of pages) t.equal(only(page, 'a.html').headline, 'Rain at last', page)
  t.match(reason(`<i></i>`, 'a.html'), 'no article is found in the page')
  const [first] = articles(`${p}<p>And so on, and so on.</p>`, 'a.html')
  t.match(first?.headline, /^It rains/)
  const dated = only(
    `<title>Rain</title><article><time datetime="2024-05-01T10:00+02:00">May</time>${p}</article>`,
    'a.html',
  )
  t.equal(dated.published_at, '2024-05-01T10:00:00+02:00')
  const locale = only(
    `<meta property="og:locale" content="en_GB"><meta name="author" content="By Kim Bo"><title>Rain</title>${p}`,
    'a.html',
  )
  t.strictSame([locale.language, locale.byline], ['en-GB', 'Kim Bo'])
})

t.test('what surrounds an article goes by what it is and is called, and what holds the article stays', async t => {
  const words = (n: number) =>
    `Part ${n}: it rains, and it will go on raining until Monday, said the weather office in Dunholm.`
  const [one, two, three] = [1, 2, 3].map(words) as [string, string, string]
  const page = (middle: string, around = 'class="story"') =>
    `<title>Rain</title><body><h1>Rain</h1><div ${around}><p>${one}</p><p>${two}</p>${middle}<p>${three}</p></div>`
  const between = (middle: string, around?: string) =>
    only(page(middle, around), 'a.html')
      .text.split('\n\n')
      .filter(block => !['Rain', one, two, three].includes(block))
  const kept = [
    '<p class="css-1ad9x sc-bAdXk">It is wet.</p>',
    '<p class="has-sidebar">It is wet.</p>',
    `<p class="${'ad-'.repeat(50)}">It is wet.</p>`,
    '<p class="premium paywall">It is wet.</p>',
    '<p>It is <span class="share">wet</span>.</p>',
    '<p>It <time>is</time> wet.</p>',
    '<blockquote>It is wet.</blockquote>',
    '<figure><blockquote>It is wet.</blockquote></figure>',
    '<figure><table><tr><td>It is</td><td>wet.</td></tr></table><figcaption>A table</figcaption></figure>',
    '<p><a href="/a">It</a> is wet.</p>',
    '<article>It is wet.</article>',
  ]
  for (const middle of kept) t.strictSame(between(middle), ['It is wet.'], middle)
  const long = `${one.slice(0, -1)}, and so it did.`
  t.strictSame(between(`<p><a href="/a">${long}</a></p>`), [long])
  t.strictSame(between('<h2><time>March 2020</time></h2><p>It was dry.</p>'), ['March 2020', 'It was dry.'])
  const gone = [
    '<p class="AuthorBio">Kim is a reporter.</p>',
    '<div class="c-newsletter__box"><p>All the rain of the day.</p></div>',
    '<p class="paywall">Subscribe and read on.</p>',
    '<p class="promo gate">It is dry.</p>',
    '<span class="visually-hidden">Opens in a new tab</span>',
    '<div style="display: none">It is dry.</div>',
    '<div data-component="related-content"><p>It was dry in May.</p></div>',
    `<blockquote><p>“It will go on raining until Monday”</p></blockquote>`,
    '<figure><img src="a.jpg"><blockquote>It is dry.</blockquote></figure>',
    '<h2>More</h2><ul><li><a href="/a">It was dry in May</a></li><li><a href="/b">It was wet in April</a></li></ul>',
    '<p>Most read of the Courier</p><ul><li><a href="/a">It was dry in May</a></li></ul>',
    '<section><h3>Topics</h3><div><a href="/a">Rain</a></div></section>',
    '<div><time>1 May 2024</time><span>Updated 8 hours ago</span></div>',
    '<p>***</p>',
    '<p>Do you know more? Write to us.</p>',
    '<p>Is it raining where you are? Email desk@courier.example.</p>',
    '<p>Kim Bo contributed reporting.</p>',
  ]
  for (const middle of gone) t.strictSame(between(middle), [], middle)
  t.strictSame(between('', 'class="widget"'), [], 'whatever it is called')
  t.strictSame(between('<p>It is wet.<a href="#n1">1</a></p><div class="footnotes"><p>Very.</p></div>'), ['It is wet.'])
  const lines = `<title>Rain</title><h1>Rain</h1><div class="teaser">${one}<br><br>${two}</div><div class="teaser">It is dry.</div>`
  t.equal(only(lines, 'a.html').text, `Rain\n\n${one}\n\n${two}`)
  const many = Array.from({ length: 12_000 }, (_, i) => `<i class="name-${'abcdefghij'[i % 10]}x${i}"></i>`).join('')
  t.equal(only(page(many), 'a.html').text, `Rain\n\n${one}\n\n${two}\n\n${three}`)
})

t.test('of a page with several articles comes the one under its headline', async t => {
  const article = (headline: string, link = headline) =>
    `<article><h2>${link}</h2><p>${headline}, said the office, and more of it until Monday.</p><p>${headline} is what there is.</p></article>`
  const headline = '<title>Rain</title>'
  const text = 'Rain\n\nRain, said the office, and more of it until Monday.\n\nRain is what there is.'
  t.equal(only(`${headline}${article('Rain')}${article('Wind')}`, 'a.html').text, text)
  const nested = (more: string) => article('Rain').replace('</article>', `${more}</article>`)
  t.equal(only(`${headline}${nested(article('Wind', '<a href="/wind">Wind</a>'))}`, 'a.html').text, text)
  t.match(
    only(`${headline}${nested(article('Wind', '<a href="#wind">Wind</a>'))}`, 'a.html').text,
    /Wind is what there is/,
  )
  t.match(only(`${headline}${nested('<article><p>So it is.</p></article>')}`, 'a.html').text, /So it is/)
})

t.test('a page that could take minutes to be taken apart is refused at once', async t => {
  const pages = ['<div>', '<ul><li>', '<div><br>x<br>'].map(
    tag => `<h1>A</h1>${tag.repeat(120)}${'It rains. '.repeat(20_000)}`,
  )
  const start = process.cpuUsage()
  for (const page of pages) {
    t.equal(reason(page, 'a.html'), 'so much of it is nested so deep that no article can be found in it')
  }
  const { user, system } = process.cpuUsage(start)
  t.ok(user + system < 5e6)
})

t.test('a stated id that cannot stand in a path gets one that can', async t => {
  const id = (id: string) => only(JSON.stringify({ id, headline: 'Rain', paragraphs: [] }), 'a.ndjson').id
  t.strictSame(['rain-1', 'https://x.example/2024/rain/', '???', ' ', 'x'.repeat(201)].map(id), [
    'rain-1',
    'rain-93490830',
    'unnamed-a03b221c',
    'rain-a6d20aa6',
    `${'x'.repeat(60)}-84a0678c`,
  ])
})

t.test('a time is told in the forms that are in use', async t => {
  const time = (time: string) =>
    only(`<rss><channel><item><title>R</title><pubDate>${time}</pubDate></item></channel></rss>`, 'a.rss').published_at
  const times = [
    'Wed, 01 May 2024 09:30:15 +0200',
    '2024-05-01T09:30:15.5z',
    '2024-05-01 09:30+02',
    '2024-05-01T09:30',
    '2024-05-01',
    '1 May 24 09:30 CEST',
    'Foo 2024',
  ]
  t.strictSame(times.map(time), [
    '2024-05-01T09:30:15+02:00',
    '2024-05-01T09:30:15.5Z',
    '2024-05-01T09:30:00+02:00',
    null,
    null,
    null,
    null,
  ])
  t.equal(
    reason(`---\nheadline: R\npublished_at: ${'soon '.repeat(20)}\n---\n`, 'a.md'),
    `its front matter: published_at: “${'soon '.repeat(8)}…” is no time with a zone as in RFC 3339, 2024-05-01T09:30:00Z`,
  )
})

t.test('YAML nested too deep is refused', async t => {
  t.match(reason(`---\nid: ${'['.repeat(50_000)}\n---\n`, 'a.md'), /^its front matter is not YAML: Maximum call stack/)
})
