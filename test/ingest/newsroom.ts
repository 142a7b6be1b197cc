import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** So many files of made-up news in every format, the same on every call, in a few folders. Gives how many articles they hold. */
export function writeNews(folder: string, files: number): number {
  let articles = 0
  for (let i = 0; i < files; i++) {
    const [ending, write] = FORMATS[i % FORMATS.length]!
    const stories = Array.from(
      { length: ending === 'txt' || ending === 'md' || ending === 'html' ? 1 : 1 + (i % 3) },
      (_, n) => story(i * 3 + n),
    )
    const part = join(folder, `part-${String(i % 7)}`)
    mkdirSync(part, { recursive: true })
    const content = write(stories)
    const packed = i % 11 === 0
    writeFileSync(
      join(part, `news-${String(i).padStart(6, '0')}.${ending}${packed ? '.gz' : ''}`),
      packed ? gzipSync(content) : content,
    )
    articles += stories.length
  }
  return articles
}

interface Story {
  id: string
  headline: string
  paragraphs: string[]
  time: string
}

const PLACES = ['Kelmouth', 'Dunholm', 'Wexbridge', 'Ebberton', 'Sands Island', 'Oulu', 'Haifa']
const PEOPLE = ['Maud Ferrier', 'Jonna Pihl', 'Colm Daly', 'Priya Nandakumar', 'Theo Lindqvist', 'Noa Ben-Ami']
const THINGS = ['bridge', 'harbour', 'school', 'ferry', 'bakery', 'museum', 'mill']

function story(n: number): Story {
  const pick = (list: string[], step = 1) => list[Math.floor(n / step) % list.length]!
  const [place, person, thing] = [pick(PLACES), pick(PEOPLE, 2), pick(THINGS, 3)]
  const paragraphs = Array.from(
    { length: 8 },
    (_, p) =>
      [
        `The ${thing} in ${place} made a profit of $${n % 90}.${p} million in 2023, ${n % 17}% more than a year earlier, its owners said on Monday.`,
        `“We did not expect number ${n} to go so well,” said ${person}, who chairs the board of the ${thing}. “It was the weather, and it was luck.”`,
        `${person} called the plan “brave”. The council of ${place} put the cost at £${n + p},500 and the time at ${p + 2} years, and would not say who pays.`,
        `Nobody at the ${thing} replied to a request for comment. According to a spokesman for the council, revenue rose to €${n % 400} million.`,
      ][p % 4]!,
  )
  const time = `2024-0${1 + (n % 9)}-1${n % 10}T0${n % 10}:30:00Z`
  return { id: `story-${n}`, headline: `The ${thing} of ${place}, part ${n}`, paragraphs, time }
}

const html = ({ paragraphs }: Story) => paragraphs.map(text => `<p>${text}</p>`).join('\n')

const FORMATS: [ending: string, write: (stories: Story[]) => string][] = [
  ['txt', ([story]) => [story!.headline, ...story!.paragraphs, 'Leave a comment'].join('\n\n')],
  [
    'md',
    ([story]) =>
      `---\nheadline: "${story!.headline}"\npublished_at: ${story!.time}\n---\n${story!.paragraphs.join('\n\n')}\n`,
  ],
  [
    'html',
    ([story]) =>
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${story!.headline} | News</title><meta property="article:published_time" content="${story!.time}"></head><body><nav>${'<a href="/">Home</a>'.repeat(20)}</nav><article><h1>${story!.headline}</h1>${html(story!)}</article><aside>${'<div class="teaser"><a href="/x">Read this instead</a></div>'.repeat(20)}</aside><footer>© News</footer></body></html>`,
  ],
  [
    'jsonld',
    stories =>
      JSON.stringify(
        stories.map(({ id, headline, paragraphs, time }) => ({
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          '@id': id,
          headline,
          articleBody: paragraphs.join('\n\n'),
          datePublished: time,
        })),
      ),
  ],
  [
    'json',
    stories =>
      JSON.stringify(
        stories.map(story => ({
          uri: story.id,
          versionCreated: story.time,
          headlines: [{ role: 'main', value: story.headline }],
          bodies: [{ contentType: 'text/html', value: html(story) }],
        })),
      ),
  ],
  [
    'json',
    stories =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: stories.map(story => ({
          id: story.id,
          title: story.headline,
          content_html: html(story),
          date_published: story.time,
        })),
      }),
  ],
  [
    'rss',
    stories =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>${stories.map(story => `<item><title>${story.headline}</title><guid>${story.id}</guid><content:encoded><![CDATA[${html(story)}]]></content:encoded></item>`).join('')}</channel></rss>`,
  ],
  [
    'atom',
    stories =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${stories.map(story => `<entry><title>${story.headline}</title><id>${story.id}</id><updated>${story.time}</updated><content type="xhtml"><div>${html(story)}</div></content></entry>`).join('')}</feed>`,
  ],
  [
    'ndjson',
    stories =>
      stories
        .map(({ id, headline, paragraphs, time }) => JSON.stringify({ id, headline, paragraphs, published_at: time }))
        .join('\n'),
  ],
]
