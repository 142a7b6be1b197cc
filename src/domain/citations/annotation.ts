import type { Selector } from '../selector.ts'
import {
  type Citation,
  type CitationFormat,
  citedPassages,
  missingNote,
  present,
  sourceUrl,
  statement,
  written,
} from './citation.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/**
 * W3C Web Annotation. The target is the text that Onrecord serves, where the positions hold; the page of the publisher,
 * where there is one, is a second target, known by its words alone.
 */
export const annotation: CitationFormat = {
  name: 'annotation',
  media_type: `application/ld+json;profile="${CONTEXT}"`,
  one: citation => written({ '@context': CONTEXT, ...annotated(citation) }),
  list: (citations, address) =>
    written({ '@context': CONTEXT, id: address, type: 'AnnotationPage', items: citations.map(annotated) }),
}

function annotated(citation: Citation): object {
  const { address, article, text_address } = citation
  const said = statement(citation) ?? article.headline
  const missing = missingNote(citation)
  const passages = citedPassages(citation)
  return present<unknown>({
    id: `${address}?format=annotation`,
    type: 'Annotation',
    motivation: passages.length > 0 ? 'identifying' : 'bookmarking',
    rights: article.license,
    body: [
      { type: 'TextualBody', value: said, format: 'text/plain', purpose: 'describing' },
      ...(missing === null
        ? []
        : [{ type: 'TextualBody', value: missing, format: 'text/plain', purpose: 'commenting' }]),
    ],
    target: [
      ...targets(text_address, passages, ({ start, end }) => ({ type: 'TextPositionSelector', start, end })),
      ...(article.url === null ? [] : targets(article.url, passages)),
    ],
    via: sourceUrl(citation),
  })
}

function targets(source: string, passages: readonly Selector[], position?: (passage: Selector) => object): unknown[] {
  if (passages.length === 0) return [source]
  return passages.map(passage => {
    const { exact, prefix, suffix } = passage
    const words = { type: 'TextQuoteSelector', exact, prefix, suffix }
    return { source, selector: position ? [position(passage), words] : words }
  })
}
