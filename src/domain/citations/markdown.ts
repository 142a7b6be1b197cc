import {
  type Citation,
  type CitationFormat,
  dayOf,
  figureLine,
  missingNote,
  oneLine,
  sourceUrl,
  speakerLine,
} from './citation.ts'

/** A block quote with its source, for notes and issues. */
export const markdown: CitationFormat = {
  name: 'markdown',
  media_type: 'text/markdown',
  one: paragraph,
  list: citations => citations.map(paragraph).join('\n'),
}

function paragraph(citation: Citation): string {
  const { article, quote } = citation
  const url = sourceUrl(citation)
  const headline = escaped(article.headline)
  const about = figureLine(citation)
  const speaker = speakerLine(citation)
  const source = [
    url === null ? `“${headline}”` : `[“${headline}”](<${oneLine(url).replace(/[<>\\]/g, encodeURIComponent)}>)`,
    ...[article.byline, article.publisher, dayOf(article)].flatMap(fact => (fact === null ? [] : [escaped(fact)])),
  ].join(', ')
  const missing = missingNote(citation)
  return [
    ...(quote ? [`> “${escaped(quote.text)}”`, '>'] : []),
    ...(about === null ? [] : [`> ${escaped(about)}`, '>']),
    `> — ${speaker === null ? '' : `${escaped(speaker)}, in `}${source}`,
    ...(missing === null ? [] : ['>', `> *${missing}*`]),
    '',
  ].join('\n')
}

/** Nothing of a source is markup. */
function escaped(value: string): string {
  return oneLine(value)
    .replace(/[\\`*_{}[\]<>()#+!|~&]|^[-=]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
