import type { ArticleDraft } from '../../domain/article.ts'
import { sha256, slug } from '../../domain/ids.ts'
import { Unreadable } from '../readers/reader.ts'
import { withoutTrailing } from './boilerplate.ts'
import { textBlocks } from './text.ts'

/** What a reader found; a fact that the source does not state may be absent. `published_at` is what dates.ts made of it. */
export interface Stated {
  readonly id?: string | null | undefined
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly language?: string | null | undefined
  readonly url?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly published_at?: string | null | undefined
  readonly license?: string | null | undefined
  readonly removed?: readonly string[] | undefined
}

/** A draft in the shape that the rest counts on: a headline and paragraphs without blank lines, clean characters. */
export function draftOf(stated: Stated): ArticleDraft {
  const headline = textBlocks(clean('headline', stated.headline)).join(' ')
  if (headline === '') throw new Unreadable('headline: there is none')
  const blocks = stated.paragraphs.flatMap(paragraph => textBlocks(clean('paragraphs', paragraph)))
  const { paragraphs, removed } = withoutTrailing(blocks)
  return {
    id: idOf(line('id', stated.id)),
    language: line('language', stated.language),
    url: urlOf(line('url', stated.url)),
    publisher: line('publisher', stated.publisher),
    byline: line('byline', stated.byline),
    published_at: stated.published_at ?? null,
    license: line('license', stated.license),
    headline,
    paragraphs,
    removed: [...(stated.removed ?? []), ...removed],
  }
}

/** One line of a fact, null when it is blank. */
function line(field: string, value: string | null | undefined): string | null {
  return (
    clean(field, value ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null
  )
}

/** What may stand in no text: SQLite's functions stop at a NUL, and half a surrogate pair has no UTF-8. */
function clean(field: string, value: string): string {
  if (value.includes('\0')) throw new Unreadable(`${field}: it has a NUL character`)
  if (!value.isWellFormed()) throw new Unreadable(`${field}: it has half a surrogate pair`)
  return value
}

function urlOf(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
}

const PLAIN_ID = /^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,199}$/u

/**
 * The id as it is stated where it can stand in the path of a URL. Of any other, such as the URL or the tag that feeds use,
 * its last words and the start of its sha256: `https://example.org/2024/bridge-opens/` → `bridge-opens-2f1c09aa`.
 */
function idOf(stated: string | null): string | null {
  if (stated === null || PLAIN_ID.test(stated)) return stated
  const last = stated.split(/[/:?#,]/).findLast(part => /[\p{L}\p{N}]/u.test(part)) ?? ''
  return `${slug(last).slice(0, 60)}-${sha256(stated).slice(0, 8)}`.normalize('NFC').toWellFormed()
}
