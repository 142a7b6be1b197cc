import { type Citation, type CitationFormat, dayOf, missingNote, oneLine, sourceUrl, statement } from './citation.ts'

/** One line of plain text. */
export const plain: CitationFormat = {
  name: 'text',
  media_type: 'text/plain',
  one: line,
  list: citations => citations.map(line).join(''),
}

function line(citation: Citation): string {
  const { article } = citation
  const source = [`“${article.headline}”`, article.byline, article.publisher, dayOf(article), sourceUrl(citation)]
  const said = statement(citation)
  const missing = missingNote(citation)
  return `${oneLine(
    [
      said === null ? '' : `${said} — `,
      source.filter(fact => fact !== null).join(', '),
      missing === null ? '' : ` [${missing}]`,
    ].join(''),
  )}\n`
}
