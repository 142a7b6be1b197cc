import {
  type Citation,
  type CitationFormat,
  dayOf,
  missingNote,
  present,
  sourceUrl,
  statement,
  written,
} from './citation.ts'

/** CSL-JSON, what Zotero, Pandoc and citeproc read. */
export const csl: CitationFormat = {
  name: 'csl',
  media_type: 'application/vnd.citationstyles.csl+json',
  one: citation => written(item(citation)),
  list: citations => written(citations.map(item)),
}

function item(citation: Citation): object {
  const { article, address } = citation
  const day = dayOf(article)
  return present<unknown>({
    id: address,
    type: 'article-newspaper',
    title: article.headline,
    author: article.byline === null ? null : [{ literal: article.byline }],
    'container-title': article.publisher,
    issued: day === null ? null : { 'date-parts': [day.split('-').map(Number)] },
    URL: sourceUrl(citation),
    language: article.language,
    archive: 'Onrecord',
    archive_location: address,
    annote: statement(citation),
    note: missingNote(citation),
  })
}
