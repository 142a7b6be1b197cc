import type { Article } from '../article.ts'
import type { Figure } from '../figure.ts'
import type { Speaker } from '../speaker.ts'
import { type Citation, type CitationFormat, missingNote, present, sourceUrl, written } from './citation.ts'

/** schema.org in JSON-LD. Missing facts are named in `description`. */
export const schemaOrg: CitationFormat = {
  name: 'jsonld',
  media_type: 'application/ld+json',
  one: citation => written({ '@context': 'https://schema.org', ...thing(citation) }),
  list: (citations, address) =>
    written({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      '@id': address,
      itemListElement: citations.map(thing),
    }),
}

function thing(citation: Citation): object {
  const { article, quote, figure, address } = citation
  const described = { '@id': address, description: missingNote(citation) }
  if (quote) {
    return present<unknown>({
      '@type': 'Quotation',
      ...described,
      text: quote.text,
      spokenByCharacter: quote.speaker && speaker(quote.speaker),
      inLanguage: article.language,
      url: sourceUrl(citation),
      isPartOf: newsArticle(article),
    })
  }
  if (figure)
    return present<unknown>({
      '@type': 'Observation',
      ...described,
      ...observed(figure),
      url: sourceUrl(citation),
      subjectOf: newsArticle(article),
    })
  return { ...newsArticle(article), ...present<unknown>(described) }
}

/** The byline is a credit as printed: whether it names a person or an agency the source does not say. */
function newsArticle(article: Article): object {
  return present<unknown>({
    '@type': 'NewsArticle',
    headline: article.headline,
    url: article.url,
    creditText: article.byline,
    publisher: article.publisher === null ? null : { '@type': 'Organization', name: article.publisher },
    datePublished: article.published_at,
    inLanguage: article.language,
    license: article.license,
    wordCount: article.word_count,
  })
}

function speaker({ name, type, role }: Speaker): object {
  if (type === 'organization') return { '@type': 'Organization', name }
  return present<unknown>({ '@type': 'Person', name, jobTitle: role })
}

function observed({ metric, entity, period, value, value_to, unit, selector }: Figure): Record<string, unknown> {
  const isMoney = /^[A-Z]{3}$/.test(unit)
  const range = value_to === null ? { value } : { minValue: value, maxValue: value_to }
  const amount = present<unknown>(
    isMoney
      ? { '@type': 'MonetaryAmount', currency: unit, ...range }
      : { '@type': 'QuantitativeValue', unitText: unit, ...range },
  )
  return {
    name: selector.exact,
    variableMeasured: metric?.name,
    observationAbout: entity && { '@type': 'Thing', name: entity.name },
    observationDate: period?.end,
    additionalProperty: period && {
      '@type': 'PropertyValue',
      name: 'period',
      value: [period.start, period.end].includes(null) ? period.as_stated : `${period.start}/${period.end}`,
    },
    value: amount,
  }
}
