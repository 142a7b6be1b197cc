import { type ArticleDraft, articleOf } from '../../src/domain/article.ts'
import { sourceFragments } from '../../src/domain/citations/fragment.ts'
import type { Figure } from '../../src/domain/figure.ts'
import { findingIds } from '../../src/domain/ids.ts'
import { selectors } from '../../src/domain/passages.ts'
import type { Quote } from '../../src/domain/quote.ts'
import type { Selector } from '../../src/domain/selector.ts'
import type { Speaker } from '../../src/domain/speaker.ts'
import type { Entry } from '../../src/store/store.ts'

export const AT = '2024-05-01T12:00:00Z'

/** What somebody says in a sample: the words as they stand in it, and who said them. */
export interface Said extends Partial<Pick<Quote, 'kind' | 'translated_from'>> {
  words: string[]
  speaker: Speaker | null
  mention?: string
  cue?: string
}

/** A figure of a sample: the words as they stand in it, and what they mean. */
export interface Reported extends Partial<Pick<Figure, 'value_to' | 'decimals' | 'qualifier' | 'change' | 'per'>> {
  words: string
  value: string | null
  unit: string
  metric?: { id: string | null; name: string; words: string }
  entity?: { id: string; name: string; words?: string }
  period?: { start: string; end: string; words: string }
  conversion?: { words: string; value: string; unit: string }
}

/** An entry made by hand: its selectors are found in its text. */
export function entryOf(
  draft: Pick<ArticleDraft, 'headline' | 'paragraphs'> & Partial<ArticleDraft>,
  said: Said[] = [],
  reported: Reported[] = [],
): Entry {
  const article = articleOf({ ...unstated, ...draft })
  const select = selectors(article.text)
  const find = (words: string): Selector => {
    const start = article.text.indexOf(words)
    return select({ start, end: start + words.length })
  }
  const [quoteId, figureId] = [findingIds('q', article.id), findingIds('f', article.id)]
  // As the store gives them back: it makes the fragments.
  const fragment = sourceFragments(article)
  const quotes = said
    .map(quote => quoteOf(article.id, quote, find, quoteId))
    .map(quote => ({ ...quote, source_fragment: fragment(quote.segments) }))
  const figures = reported
    .map(figure => figureOf(article.id, figure, find, figureId))
    .map(figure => ({ ...figure, source_fragment: fragment([figure.selector]) }))
  return { article, findings: { quotes, figures } }
}

const unstated = {
  id: null,
  language: null,
  url: null,
  publisher: null,
  byline: null,
  published_at: null,
  license: null,
  removed: [],
}

function quoteOf(article_id: string, said: Said, find: (words: string) => Selector, id: (exact: string) => string) {
  const text = said.words.join(' … ')
  return {
    id: id(text),
    article_id,
    kind: said.kind ?? 'direct',
    text,
    segments: said.words.map(find),
    speaker: said.speaker,
    attribution: {
      basis: said.speaker ? ('cue' as const) : ('none' as const),
      confidence: said.speaker ? 0.97 : 0,
      mention: said.mention === undefined ? null : find(said.mention),
      cue: said.cue === undefined ? null : find(said.cue),
    },
    translated_from: said.translated_from ?? null,
    paragraph_index: 1,
  } satisfies Quote
}

function figureOf(
  article_id: string,
  { words, metric, entity, period, conversion, ...stated }: Reported,
  find: (words: string) => Selector,
  id: (exact: string) => string,
) {
  return {
    value_to: null,
    decimals: -5,
    qualifier: 'exact',
    change: null,
    per: null,
    ...stated,
    id: id(words),
    article_id,
    unit_basis: 'stated',
    metric: metric ? { id: metric.id, name: metric.name, mention: find(metric.words) } : null,
    entity: entity
      ? { id: entity.id, name: entity.name, basis: 'context', mention: entity.words ? find(entity.words) : null }
      : null,
    period: period
      ? { start: period.start, end: period.end, as_stated: period.words, basis: 'phrase', mention: find(period.words) }
      : null,
    selector: find(words),
    conversions: conversion
      ? [
          {
            value: conversion.value,
            unit: conversion.unit,
            unit_basis: 'stated',
            decimals: -5,
            implied_rate: '0.9',
            consistent: true,
            selector: find(conversion.words),
          },
        ]
      : [],
    paragraph_index: 2,
  } satisfies Figure
}

const people: Speaker[] = [
  { id: 'ana-ruiz', name: 'Ana Ruiz', type: 'person', role: 'chief executive' },
  { id: 'jörg-große', name: 'Jörg Große', type: 'person', role: 'mayor' },
  { id: '王芳', name: '王芳', type: 'person', role: null },
  { id: 'northwind', name: 'Northwind', type: 'organization', role: null },
  { id: '𝒵-labs', name: '𝒵 Labs', type: 'organization', role: null },
]
const companies = ['Northwind', 'Søndag Foods', '𝒵 Labs']
const metrics = ['revenue', 'net_income', 'dividend']
const units = ['USD', 'EUR', 'JPY', 'percent']

/**
 * So many articles, the same on every call: three quotes each (direct by one of five speakers, mixed by another, one of
 * nobody) and two figures, with letters of several scripts and beyond the basic plane in their ids and texts.
 */
export function sampleEntries(n: number): Entry[] {
  return Array.from({ length: n }, (_, i) => sampleEntry(i))
}

export function sampleEntry(i: number): Entry {
  const speaker = people[i % people.length]!
  const other = people[(i * 3 + 1) % people.length]!
  const company = companies[i % companies.length]!
  const [metric, unit] = [metrics[i % metrics.length]!, units[i % units.length]!]
  const paragraphs = [
    `“We planted ${i} trees 🌳 this spring,” said ${speaker.name}, “and ${i + 1} more will follow.” ${other.name} called it “brave no. ${i}”. A sign read “Closed until ${i}”.`,
    `${company} put its ${metric} at ${i}.5 million ${unit} in 2023 (${i}.4 million CHF); margins moved by ${i} points.`,
  ]
  return entryOf(
    { id: `${['garden', 'überblick', '庭園', '𝒢arden'][i % 4]}-${i}`, headline: `Trees, number ${i} 🌳`, paragraphs },
    [
      { words: [`We planted ${i} trees 🌳 this spring`, `and ${i + 1} more will follow`], speaker, cue: 'said' },
      { words: [`brave no. ${i}`], speaker: other, kind: 'mixed', mention: other.name },
      { words: [`Closed until ${i}`], speaker: null, kind: 'indirect' },
    ],
    [
      {
        words: `${i}.5 million ${unit}`,
        value: `${i}500000`,
        unit,
        metric: { id: metric, name: metric, words: metric },
        entity: { id: company.toLowerCase().replaceAll(' ', '-'), name: company, words: company },
        period: { start: '2023-01-01', end: '2023-12-31', words: '2023' },
        conversion: { words: `${i}.4 million CHF`, value: `${i}400000`, unit: 'CHF' },
      },
      { words: `${i} points`, value: `${i}`, unit: 'percentage_point', decimals: 0 },
    ],
  )
}
