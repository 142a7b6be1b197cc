import { entityProfiles } from './entities.ts'
import { type FigureRow, figureTable } from './figures.ts'
import { type Change, write } from './findings.ts'
import { type Log, logOf } from './log.ts'
import { type Tally, tally, writeProfiles } from './profiles.ts'
import { type NewQuote, type QuoteRow, quoteTable } from './quotes.ts'
import { speakerProfiles } from './speakers.ts'
import type { Sql } from './sql.ts'
import { type Tallies, talliesOf } from './tallies.ts'
import { type WordIndexes, wordIndexes } from './word_indexes.ts'
import { removeQuoteWords, writeQuoteWords } from './words.ts'

/** By how much one unit of work changes what the store counts, and what is told of it. */
export interface Changes {
  /** The revision that it makes, if it changes anything. */
  readonly revision: number
  /** Articles more than before. */
  added: number
  /** Something was written that is shown and not told. */
  revised: boolean
  quotes: number
  figures: number
  readonly speakers: Tally
  readonly entities: Tally
  readonly log: Log
  readonly tallies: Tallies
  readonly indexes: WordIndexes
}

export function noChanges(sql: Sql, at: string): Changes {
  const revision = sql<number>('select revision + 1 from store').pluck().get()!
  return {
    revision,
    added: 0,
    revised: false,
    quotes: 0,
    figures: 0,
    speakers: new Map(),
    entities: new Map(),
    log: logOf(sql, revision, at),
    tallies: talliesOf(sql),
    indexes: wordIndexes(sql),
  }
}

/** Writes the findings of one article as they will stand. */
export function writeFindings(
  sql: Sql,
  quotes: Change<QuoteRow, NewQuote>,
  figures: Change<FigureRow>,
  changes: Changes,
): void {
  removeQuoteWords(sql, changes.indexes, quotes)
  write(sql, quoteTable, quotes)
  writeQuoteWords(sql, changes.indexes, quotes)
  write(sql, figureTable, figures)
  changes.log.findings('quote', quotes)
  changes.log.findings('figure', figures)
  tally(speakerProfiles, changes.speakers, quotes.before, -1)
  tally(speakerProfiles, changes.speakers, quotes.after, 1)
  tally(entityProfiles, changes.entities, figures.before, -1)
  tally(entityProfiles, changes.entities, figures.after, 1)
  changes.quotes += quotes.after.length - quotes.before.length
  changes.figures += figures.after.length - figures.before.length
}

/** Takes down that something is new about an article that is the same. */
export function touch(sql: Sql, article_id: string, changes: Changes, at: string): void {
  sql('update article set updated_at = ? where id = ?').run(at, article_id)
  changes.log.came('article', article_id)
}

/** Makes a revision of what was changed, if anything was. */
export function settle(sql: Sql, changes: Changes, at: string): void {
  if (!changes.revised && !changes.log.told()) return
  const { revision } = changes
  const speakers = writeProfiles(sql, speakerProfiles, changes.speakers, revision)
  writeProfiles(sql, entityProfiles, changes.entities, revision)
  changes.tallies.write()
  sql(
    `update store set revision = ?, changed_at = ?, articles = articles + ?, quotes = quotes + ?,
     figures = figures + ?, speakers = speakers + ?`,
  ).run(revision, at, changes.added, changes.quotes, changes.figures, speakers)
  changes.indexes.write()
}
