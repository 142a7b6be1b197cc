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

/** RIS, what EndNote and Mendeley read: two letters, two spaces, a dash, a value; lines end with CR LF. */
export const ris: CitationFormat = {
  name: 'ris',
  media_type: 'application/x-research-info-systems',
  one: record,
  list: citations => citations.map(record).join('\r\n'),
}

function record(citation: Citation): string {
  const { article, address } = citation
  const day = dayOf(article)
  const fields = present<string>({
    TY: 'NEWS',
    TI: article.headline,
    AU: article.byline,
    JO: article.publisher,
    PY: day?.slice(0, 4),
    DA: day?.replaceAll('-', '/'),
    LA: article.language,
    UR: sourceUrl(citation),
    AN: address,
    AB: statement(citation),
    N1: missingNote(citation),
  })
  const lines = Object.entries(fields).map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`)
  return `${lines.join('')}ER  - \r\n`
}
