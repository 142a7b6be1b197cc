import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { webPage } from './page.ts'
import { type Story, story } from './stories.ts'

/** So many files of made-up news in every format, the same on every call, in a few folders. Gives how many articles they hold. */
export function writeNews(folder: string, files: number, least_words?: number): number {
  let articles = 0
  for (let i = 0; i < files; i++) {
    const [ending, write] = FORMATS[i % FORMATS.length]!
    const stories = Array.from(
      { length: ending === 'txt' || ending === 'md' || ending === 'html' ? 1 : 1 + (i % 3) },
      (_, n) => story(i * 3 + n, least_words),
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

const html = ({ paragraphs }: Story) => paragraphs.map(text => `<p>${text}</p>`).join('\n')

const FORMATS: [ending: string, write: (stories: Story[]) => string][] = [
  ['txt', ([story]) => [story!.headline, ...story!.paragraphs, 'Leave a comment'].join('\n\n')],
  [
    'md',
    ([story]) =>
      `---\nheadline: "${story!.headline}"\npublished_at: ${story!.time}\n---\n${story!.paragraphs.join('\n\n')}\n`,
  ],
  ['html', ([story]) => webPage(story!, html(story!))],
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
