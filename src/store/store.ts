import type { Article, NewArticle } from '../domain/article.ts'
import type { Change } from '../domain/change.ts'
import type { EntityProfile } from '../domain/entity.ts'
import type { Figure } from '../domain/figure.ts'
import type { Findings } from '../domain/findings.ts'
import type { Facet, ListName, Sort } from '../domain/lists.ts'
import type { Occurrences } from '../domain/occurrences.ts'
import type { DayRange } from '../domain/period_range.ts'
import type { Quote, QuoteKind } from '../domain/quote.ts'
import type { Query } from '../domain/search/query.ts'
import type { Searchable } from '../domain/search/searchable.ts'
import type { SpeakerProfile, SpeakerType } from '../domain/speaker.ts'
import type { Token } from '../domain/token.ts'
import type { Version } from '../domain/version.ts'

/**
 * What the product asks of a database, in the product's words. Every method is one whole unit of work, so that a backend
 * is free in how it makes it atomic; a write is durable when its promise is kept. Absent is null. A backend that cannot
 * answer throws `StoreBusy` (try again), `StoreFull` or `StoreDamaged`; nothing of its driver shows.
 *
 * A backend is a folder beside this file whose `index.ts` opens one; test/store/contract.ts says what it must do.
 */
export interface Store {
  /** Which state of the store is current. Cheap enough for every request. */
  state(): Promise<State>
  counts(): Promise<Counts>

  /**
   * Takes in a batch, all or nothing, in one revision; nothing changed is no revision. `at` is an RFC 3339 time.
   * Another text is another version of the article. The very text of another article, under an id that is not there, is
   * another source of that article, which keeps its id and its facts. An entry that does not hold together is an
   * `EntryRefused`. `files` are those whose articles are all in the store with this batch. A condition that does not hold
   * is a `ConditionFailed`, and nothing is written.
   */
  put(
    entries: readonly Entry[],
    at: string,
    files?: readonly FileState[],
    condition?: Condition | null,
  ): Promise<Outcome[]>
  /**
   * Takes articles out with all that was found in them, in one revision, and tells how many were there. Their words are
   * nowhere any more, neither in findings nor in old versions; what stays are the changes that tell so.
   */
  remove(article_ids: readonly string[], at: string, condition?: Condition | null): Promise<number>

  /** The article that has this very text, the first one. */
  article_with(text_sha256: string): Promise<string | null>

  /** How many articles were not read by the rules of this version. */
  outdated_count(extractor_version: string): Promise<number>
  /** The articles that were not read by the rules of this version, in the order of their ids; a key is `[id]`. */
  outdated(extractor_version: string, page: Pick<PageRequest, 'limit' | 'after'>): Promise<Rows<NewArticle>>
  /**
   * Takes in what other rules find in articles, all or nothing. An article that is not any more as it is given here is left
   * alone. `updated` is one of which a finding changed; of the others nothing is told but the version of the rules.
   */
  renew(readings: readonly Reading[], at: string): Promise<Outcome[]>

  /** The file of that path, or those under a folder of that path, that were taken in wholly; in the order of their paths. */
  files(path: string): Promise<LoadedFile[]>
  /**
   * Takes a file back, but not what it holds in the state with the sha256 `kept`: an article that came by nothing else
   * is removed. Their ids. Where one is left as no other source has it, those it came by too are `TO_BE_READ`.
   */
  withdraw(path: string, kept: string | null, at: string): Promise<string[]>

  article(id: string): Promise<Article | null>
  /** The text of a version, or the one the article has now. */
  article_text(id: string, version?: number): Promise<Text | null>
  /** The texts that an article had and has, the first first; a key is `[version]`. None when there is no such article. */
  versions(article_id: string, page: Pick<PageRequest, 'limit' | 'after'>): Promise<Rows<Omit<Version, 'changes'>>>
  /** In the order of their ids, unless another sort is asked for. */
  articles(filter: ArticleFilter, page: PageRequest<'articles'>): Promise<Rows<Article>>

  quote(id: string): Promise<Quote | null>
  /** In the order of article ids and, within an article, of the text. */
  quotes(filter: QuoteFilter, page: PageRequest<'quotes'>): Promise<Rows<Quote>>
  /** The quotes whose ids follow `point` (a string of hexadecimal digits), going round at the end: random for a random point. */
  quotes_near(point: string, filter: QuoteFilter, limit: number): Promise<Quote[]>
  /**
   * At most `limit` quotes that share runs of words with a text: those that hold all of them, else those that hold most.
   * What it costs depends on the text, not on the size of the store; of more quotes that hold them all it gives some.
   */
  quotes_sharing(search: QuoteSearch, limit: number): Promise<Quote[]>

  /** Where the same words of the same speaker stand. */
  occurrences(quote_id: string): Promise<Occurrences>

  figure(id: string): Promise<Figure | null>
  /** In the order of article ids and, within an article, of the text. */
  figures(filter: FigureFilter, page: PageRequest<'figures'>): Promise<Rows<Figure>>

  speaker(id: string): Promise<SpeakerProfile | null>
  /**
   * In the order of their ids. By a count, which every article changes, a walk goes on in the order in which it began; when
   * that is not known any more it is a `WalkForgotten`.
   */
  speakers(filter: SpeakerFilter, page: PageRequest<'speakers'>): Promise<Rows<SpeakerProfile>>

  entity(id: string): Promise<EntityProfile | null>
  /** As speakers. */
  entities(filter: EntityFilter, page: PageRequest<'entities'>): Promise<Rows<EntityProfile>>

  /**
   * Counts a list in one revision. `TooMany` when that is more work than one answer may be. When `signal` ends it stops
   * and throws the reason.
   */
  total<List extends ListName>(
    list: List,
    filter: Filters[List],
    facets: readonly Facet<List>[],
    signal?: AbortSignal,
  ): Promise<Total>

  /**
   * What changed behind a place, in the order of the changes. A thing is there once, at its last change, and as it stands
   * now: who takes in all there is has what the store has. Deletions are forgotten after a while (how long is the
   * backend's to be told): a place from before that is `ChangesForgotten`, and so is one that lies in the future.
   */
  changes(request: ChangesRequest): Promise<Changes>

  /** The store as it is now, whatever is written while it is read; to be closed. */
  snapshot(): Promise<Snapshot>
  /** The whole of it as one SQLite file, as it is now; to be closed. */
  copy(): Promise<Copy>

  /** The bearer tokens that there are, expired ones too, in the order in which they were made. */
  tokens(): Promise<Token[]>
  add_token(token: Token): Promise<void>
  /** Whether there was one. */
  revoke_token(id: string): Promise<boolean>

  close(): Promise<void>
}

/** What whoever writes believes of an article: that it has not changed since a revision, or (null) that there is none. */
export interface Condition {
  readonly article_id: string
  readonly since: number | null
}

export type Snapshot = Omit<
  Store,
  'put' | 'renew' | 'remove' | 'withdraw' | 'snapshot' | 'copy' | 'tokens' | 'add_token' | 'revoke_token'
>

export interface Copy {
  readonly state: State
  readonly bytes: AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** A place in the changes. */
export interface Place {
  readonly revision: number
  /** Within the revision. */
  readonly position: number
  /** The revision that whoever goes on from here had everything of when it began. */
  readonly began: number
}

export interface ChangesRequest {
  readonly limit: number
  /** Null is before everything. */
  readonly after: Place | null
}

export interface Changes {
  readonly items: (Change & { readonly place: Place })[]
  /** The place of the last one when more follow, else null. */
  readonly next: Place | null
  /** Of the moment when they were read. */
  readonly state: State
}

export interface State {
  /** Made when the store was created: tells one store's revision 7 from another's. */
  readonly store_id: string
  /** Number of the last change; 0 in a new store. */
  readonly revision: number
  /** When that was, RFC 3339. */
  readonly changed_at: string
}

export interface Counts {
  readonly articles: number
  readonly quotes: number
  readonly figures: number
  readonly speakers: number
}

/** An article, and what rules of some version find in it. */
export interface Reading {
  readonly article: NewArticle
  readonly findings: Findings
  /** Of these rules, where that is known. */
  readonly extractor_version?: string | null
  /** `searchableOf` them, where it is made already: on another thread than the one that writes. */
  readonly searchable?: Searchable
}

export interface Entry extends Reading {
  /** What it comes from, where that is known. */
  readonly source?: Origin | null
  /** It is not to become a source of another article that has the same text: then it is a `Duplicate`. */
  readonly alone?: boolean
}

/** In the place of a sha256: nobody knows any more what the file holds. */
export const TO_BE_READ = ''

/** A file in one state of its bytes. */
export interface FileState {
  readonly path: string
  readonly sha256: string
}

export interface Origin extends Omit<FileState, 'path'> {
  /** Null for what comes over HTTP, which is one source of an article, however often it is written. */
  readonly path: string | null
  readonly format: string
}

export interface LoadedFile extends FileState {
  /** How many articles came by it. */
  readonly articles: number
  /** The article, when it is the only one and came by nothing else. */
  readonly only: string | null
}

/** `unchanged` is one that says what was known: it may have been another source of it. */
export type Outcome = 'created' | 'updated' | 'unchanged'

export interface Text {
  readonly text: string
  readonly text_sha256: string
}

/** Several values of one filter mean any of them; several filters mean all of them. No filter is absent, not empty. */
export interface ArticleFilter {
  /** In the headline, the text or a quote. */
  readonly q?: Query
  /** Ids of speakers whom the article quotes. */
  readonly speaker?: readonly string[]
  /** Ids of entities that its figures are about. */
  readonly entity?: readonly string[]
  readonly publisher?: readonly string[]
  readonly language?: readonly string[]
  /** In milliseconds UTC, inclusive. An article without a date is in no span of time. */
  readonly published_from?: number
  readonly published_to?: number
  readonly has?: readonly ('quotes' | 'figures')[]
}

export interface QuoteFilter {
  /** In the words of the quote. */
  readonly q?: Query
  /** Speaker ids. */
  readonly speaker?: readonly string[]
  readonly article_id?: readonly string[]
  readonly kind?: readonly QuoteKind[]
  readonly basis?: readonly Quote['attribution']['basis'][]
  readonly min_confidence?: number
  /** In code points of the text of the quote. */
  readonly min_length?: number
  readonly max_length?: number
  /** Of quotes that are the same words of the same speaker, only the first that passes the other filters. */
  readonly unique?: boolean
  /** When its article was published. */
  readonly published_from?: number
  readonly published_to?: number
}

export interface QuoteSearch {
  /** `runsOf` a text. */
  readonly runs: readonly string[]
  /** Ids or name keys of one speaker. */
  readonly speaker?: readonly string[]
  readonly article_id?: string
}

export interface FigureFilter {
  /** Metric ids of the controlled list. */
  readonly metric?: readonly string[]
  /** Entity ids. */
  readonly entity?: readonly string[]
  readonly unit?: readonly string[]
  /** The very days that the figure is about. */
  readonly period?: readonly DayRange[]
  /** First day of the figure's period, and last: it lies between them. */
  readonly period_from?: string
  readonly period_to?: string
  /** Decimal strings, compared exactly; a figure without a value is neither above nor below. */
  readonly min_value?: string
  readonly max_value?: string
  readonly has_conversion?: boolean
  readonly article_id?: readonly string[]
}

export interface SpeakerFilter {
  /** In the name. */
  readonly q?: Query
  readonly type?: readonly SpeakerType[]
}

export interface EntityFilter {
  readonly q?: Query
  readonly type?: readonly SpeakerType[]
}

export interface Filters {
  readonly articles: ArticleFilter
  readonly quotes: QuoteFilter
  readonly figures: FigureFilter
  readonly speakers: SpeakerFilter
  readonly entities: EntityFilter
}

/** A place in a list: the sort key of a row, ending with its id. */
export type Key = readonly (string | number)[]

export interface PageRequest<List extends ListName = ListName> {
  readonly limit: number
  /** The list goes on behind this row, which need not exist any more. */
  readonly after: Key | null
  /** Without it the first of the list's sorts; `relevance` only together with `q`. */
  readonly sort?: Sort<List> | undefined
}

/**
 * A page may have fewer rows than asked for, even none, while more follow: a backend looks through so many rows at a
 * time and not more, whatever the filters.
 */
export interface Rows<Row> {
  readonly items: Row[]
  /** The place to go on from when more may follow, else null. */
  readonly next: Key | null
}

/** How many rows there are that the filters leave, and of which values. */
export interface Total {
  readonly count: number
  /** The values with most rows first, of equals in their order; rows without a value are not in it. */
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>
}

export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** An entry that may not be stored: a wrong shape, a selector that does not hold, a character no text may have. */
export class EntryRefused extends Error {
  override name = 'EntryRefused'
}
/** Another article has the very text. */
export class Duplicate extends Error {
  override name = 'Duplicate'
  readonly article_id: string

  constructor(article_id: string) {
    super(`article "${article_id}" has this very text`)
    this.article_id = article_id
  }
}
/** The article is not as whoever writes believed. */
export class ConditionFailed extends Error {
  override name = 'ConditionFailed'
}
/** Changes before this place are not known any more: begin again. */
export class ChangesForgotten extends Error {
  override name = 'ChangesForgotten'
}
/** The order in which a walk began is not known any more: begin again. */
export class WalkForgotten extends Error {
  override name = 'WalkForgotten'
}
/** More rows than a count or a draw may look through: other filters leave fewer. */
export class TooMany extends Error {
  override name = 'TooMany'
}
/** Another writer has the store; worth trying again. */
export class StoreBusy extends Error {
  override name = 'StoreBusy'
}
/** No room for the write; reads go on. */
export class StoreFull extends Error {
  override name = 'StoreFull'
}
/** The store cannot be read or written as it should. */
export class StoreDamaged extends Error {
  override name = 'StoreDamaged'
}
/** The store cannot be opened: no such place, no permission, not ours. One line for the operator that names the place. */
export class StoreNotOpened extends Error {
  override name = 'StoreNotOpened'
}
