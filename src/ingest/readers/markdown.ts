import MarkdownIt from 'markdown-it'
import { parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { blocksOf, lineOf } from '../reading/blocks.ts'
import { statedTime } from '../reading/dates.ts'
import { draftOf } from '../reading/draft.ts'
import { refusal } from '../reading/refusal.ts'
import { type Reader, Unreadable } from './reader.ts'

/** Markdown (CommonMark), with front matter in YAML or without; the headline is stated there or the first heading. */
export const markdown: Reader = {
  format: 'Markdown',
  extensions: ['.md', '.markdown'],
  media_types: { 'text/markdown': '.md' },
  by_name: true,
  recognizes: ({ extension, opening }) => FRONT.test(opening) && !YAML.test(extension),
  read(given) {
    const text = given.text().trimStart()
    if (text === '') throw new Unreadable('it is empty')
    return [{ place: null, draft: () => draftFrom(text) }]
  },
}

/** `---`, and a name with a colon under it. */
const FRONT = /^---[ \t]*\r?\n(?:#[^\n]{0,200}\r?\n|\r?\n){0,20}[A-Za-z_]{1,40}[ \t]*:/

/** Where every document may begin with `---`. */
const YAML = /^\.ya?ml$/

const Facts = z.strictObject({
  id: z.string().nullish(),
  headline: z.string().nullish(),
  url: z.url().nullish(),
  publisher: z.string().nullish(),
  byline: z.string().nullish(),
  published_at: statedTime('published_at').nullish(),
  language: z.string().nullish(),
  license: z.string().nullish(),
})

function draftFrom(text: string) {
  const { yaml, body } = parts(text)
  const facts = factsOf(yaml)
  const html = RENDER.render(body)
  const heading = /^\s*<h1>(.*?)<\/h1>/s.exec(html)
  const headline = facts.headline ?? lineOf(heading?.[1])
  const repeated = heading && lineOf(heading[1]) === headline.trim()
  return draftOf({
    ...facts,
    headline,
    paragraphs: blocksOf(repeated ? html.slice(heading[0].length) : html),
  })
}

const RENDER = new MarkdownIt({ html: true })

function parts(text: string): { yaml: string; body: string } {
  if (!FRONT.test(text)) return { yaml: '', body: text }
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)
  if (!end) throw new Unreadable('its front matter has no end: a line of three hyphens')
  return { yaml: text.slice(text.indexOf('\n'), end.index), body: text.slice(end.index + end[0].length) }
}

/** Every value stays the string that is printed: a date is none of YAML's, and `no` is a language. */
function factsOf(yaml: string): z.infer<typeof Facts> {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  const [error] = document.errors
  if (error) throw new Unreadable(`its front matter is not YAML: ${error.message.split('\n', 1)[0]}`)
  visit(document, {
    Alias() {
      throw new Unreadable('its front matter repeats a value by an alias of YAML')
    },
  })
  const facts = Facts.safeParse(document.toJS() ?? {})
  if (facts.error) throw refusal(facts.error, 'its front matter: ')
  return facts.data
}
