import { sha256 } from '../ids.ts'
import {
  type Citation,
  type CitationFormat,
  dayOf,
  missingNote,
  oneLine,
  present,
  sourceUrl,
  statement,
} from './citation.ts'

/** BibTeX; without a date, publisher or author an entry is still complete as `@misc`. */
export const bibtex: CitationFormat = {
  name: 'bibtex',
  media_type: 'application/x-bibtex',
  one: entry,
  list: citations => citations.map(entry).join('\n'),
}

function entry(citation: Citation): string {
  const { article } = citation
  const day = dayOf(article)
  const url = sourceUrl(citation)
  const note = [statement(citation), missingNote(citation)].filter(part => part !== null).join('. ')
  const fields = present<string>({
    title: `{${escaped(article.headline)}}`,
    author: article.byline && `{${escaped(article.byline)}}`,
    howpublished: article.publisher && escaped(article.publisher),
    year: day?.slice(0, 4),
    month: day?.slice(5, 7),
    day: day?.slice(8, 10),
    url: url && oneLine(url).replace(/[{}\\]/g, encodeURIComponent),
    language: article.language && escaped(article.language),
    note: note === '' ? null : escaped(note),
  })
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${key(citation)},\n${lines.join(',\n')}\n}\n`
}

/** Readable where the id is; ids of other scripts, which BibTeX cannot read, by their hash. */
function key({ article, quote, figure }: Citation): string {
  const id = quote?.id ?? figure?.id ?? article.id
  return /^[\w-]{1,100}$/.test(id) ? id : `onrecord-${sha256(id).slice(0, 12)}`
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

function escaped(value: string): string {
  return oneLine(value).replace(/[\\{}$&#%_^~]/g, character => SPECIAL[character]!)
}
