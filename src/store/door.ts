import { NewArticle } from '../domain/article.ts'
import { withFragments } from '../domain/citations/fragment.ts'
import type { Figure } from '../domain/figure.ts'
import { Findings } from '../domain/findings.ts'
import { sha256 } from '../domain/ids.ts'
import { slices } from '../domain/passages.ts'
import type { Quote } from '../domain/quote.ts'
import { type Searchable, searchableOf } from '../domain/search/searchable.ts'
import type { Selector } from '../domain/selector.ts'
import { type Entry, EntryRefused } from './store.ts'

/** An entry as it is written, with everything that may be left unsaid. */
export type Admitted = Required<Entry>

/** What every backend asks of an entry before anything is written: what is read later is not checked again. */
export function admitted({
  article,
  findings,
  extractor_version = null,
  searchable,
  source = null,
  alone = false,
}: Entry): Admitted {
  const refused = (why: string) => new EntryRefused(`article "${article.id}": ${why}`)
  const [checked, found] = [NewArticle.safeParse(article), Findings.safeParse(findings)]
  const shape = checked.error ?? found.error
  if (shape) throw refused(`${shape.issues[0]!.path.join('.')}: ${shape.issues[0]!.message}`)
  const entry = { article: checked.data!, findings: found.data!, source }
  const [fault] = faults(entry, searchable)
  if (fault) throw refused(fault)
  return {
    ...entry,
    extractor_version,
    alone,
    searchable: searchable ?? searchableOf(entry.article.text, entry.findings.quotes),
    findings: withFragments(entry.article, entry.findings),
  }
}

function* faults({ article, findings, source }: Entry, searchable: Searchable | undefined): Generator<string> {
  if (!everyText({ article, findings, source }, storable)) yield 'it holds a NUL or half a surrogate pair'
  if (article.text_sha256 !== sha256(article.text)) yield 'text_sha256 is not that of its text'
  if (searchable && searchable.quotes.length !== findings.quotes.length) yield 'what is searchable is not of its quotes'
  const passage = slices(article.text)
  const ids = new Set<string>()
  for (const finding of [...findings.quotes, ...findings.figures]) {
    if (finding.article_id !== article.id) yield `${finding.id} belongs to "${finding.article_id}"`
    if (ids.has(finding.id)) yield `${finding.id} is there twice`
    ids.add(finding.id)
  }
  for (const [id, { start, end, exact }] of passages(findings)) {
    if (start > end || passage(start, end) !== exact) yield `${id}: [${start}, ${end}) is not “${exact}”`
  }
}

/** PostgreSQL refuses a NUL, SQLite's functions stop at one, and half a surrogate pair has no UTF-8. */
function storable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

function everyText(value: unknown, holds: (text: string) => boolean): boolean {
  if (typeof value === 'string') return holds(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(part => everyText(part, holds))
}

/** Every selector of the findings of one article, with the id of its finding. */
export function passages({ quotes, figures }: Findings): [id: string, selector: Selector][] {
  return [
    ...quotes.flatMap(quote => quotePassages(quote).map(selector => [quote.id, selector] as [string, Selector])),
    ...figures.flatMap(figure => figurePassages(figure).map(selector => [figure.id, selector] as [string, Selector])),
  ]
}

function quotePassages({ segments, attribution }: Quote): Selector[] {
  return [...segments, attribution.mention, attribution.cue].filter(selector => selector !== null)
}

function figurePassages({ selector, conversions, metric, entity, period }: Figure): Selector[] {
  const named = [metric?.mention, entity?.mention, period?.mention].filter(mention => mention != null)
  return [selector, ...conversions.map(conversion => conversion.selector), ...named]
}
